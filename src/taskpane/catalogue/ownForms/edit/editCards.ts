/** Which card of the editor a place in the form belongs to: "columns[2].columns[0].equation" is a field of the card of that column. */
export const ABOUT_CARD = 'about';
export const ROWS_CARD = 'rows';

export function lineCard(place: number): string {
  return `line ${place}`;
}

/** @returns `null` for places outside the cards, such as a list of columns that is too long */
export function cardAt(path: string): string | null {
  const column = /^columns(?:\[\d+\]\.columns)*\[\d+\]/.exec(path)?.[0];
  if (column !== undefined) return column;
  if (path.startsWith('columns')) return null;
  const line = /^rows\.lines\[(\d+)\]/.exec(path)?.[1];
  if (line !== undefined) return lineCard(Number(line));
  if (path === 'rows.lines') return null;
  return path.startsWith('rows') ? ROWS_CARD : ABOUT_CARD;
}
