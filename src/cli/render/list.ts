/** Lists of what there is: by id for people, as JSON for programs. */

export interface ListRow {
  readonly id: string;
  readonly lines: readonly string[];
}

export function table(rows: readonly ListRow[]): string {
  const width = Math.max(...rows.map(({ id }) => id.length)) + 2;
  const lines = rows.flatMap(({ id, lines: texts }) =>
    texts.map((text, index) => (index === 0 ? id : '').padEnd(width) + text),
  );
  return `${lines.join('\n')}\n`;
}

export function json(content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ version: 1, ...content }, null, 2)}\n`;
}
