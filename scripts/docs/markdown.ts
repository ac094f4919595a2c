/** Markdown as Prettier would leave it, so that generated pages pass the same check as written ones. */

/** First line of every generated page. */
export const GENERATED = '<!-- Made by `npm run docs`; change the code and run it again. -->';

/** A table with columns padded to the same width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, place) => Math.max(3, ...cells.map((row) => [...(row[place] ?? '')].length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, place) => padded(row[place] ?? '', width)).join(' | ')} |`;
  const [header = [], ...body] = cells;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(header), line(rule), ...body.map(line)].join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}

export function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** Paragraphs, headings and tables, one blank line between them. */
export function page(parts: readonly string[]): string {
  return `${[GENERATED, ...parts].join('\n\n')}\n`;
}
