/** One table in the many shapes that people give it: what it says is the same in all of them. */
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { columnName } from '../../../src/sheet/address';
import { gridSheet, type GridCell } from '../declare/grid';

export interface ShapedColumn {
  /** Header words from the top down. */
  readonly header: readonly string[];
  /** Its cell in an index row. */
  readonly index: string;
}

export interface ShapedRow {
  readonly code: string;
  readonly name: string;
  readonly figures: readonly (number | null)[];
}

/** What a table says. */
export interface LogicalTable {
  readonly title: string;
  readonly unit: string | null;
  readonly nameHeader: string;
  /** Of figures, behind TT and name. */
  readonly columns: readonly ShapedColumn[];
  readonly lines: readonly ShapedRow[];
  readonly total: ShapedRow | null;
}

export interface Shape {
  readonly indexRow: boolean;
  readonly total: 'first' | 'last';
  readonly merged: boolean;
  /** Figures stand as text, as they come from a document. */
  readonly asText: boolean;
  /** Rows above the title, and columns to the left. */
  readonly down: number;
  readonly right: number;
}

export const PLAIN: Shape = {
  indexRow: true,
  total: 'first',
  merged: true,
  asText: false,
  down: 0,
  right: 0,
};

function written(figure: number | null, asText: boolean): GridCell {
  if (figure === null || !asText) return figure;
  return figure.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
}

/** The header rows: the first word of a group stands over its first column. */
function headerRows({ columns, nameHeader }: LogicalTable): readonly (readonly GridCell[])[] {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  return Array.from({ length: depth }, (_, level) => [
    level === 0 ? 'TT' : null,
    level === 0 ? nameHeader : null,
    ...columns.map(({ header }, place): GridCell => {
      const before = columns[place - 1]?.header;
      const isGroup = level < header.length - 1;
      const goesOn =
        before !== undefined && header.slice(0, level + 1).every((word, at) => before[at] === word);
      return isGroup && goesOn ? null : (header[level] ?? null);
    }),
  ]);
}

/** Areas that are merged in a header, in rows and columns counted from its first cell. */
function headerMerges({ columns }: LogicalTable): readonly (readonly [number, number, number, number])[] {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  const down = [0, 1].map((column) => [0, column, depth - 1, column] as const);
  const single = columns.flatMap(({ header }, place) =>
    header.length < depth ? [[header.length - 1, place + 2, depth - 1, place + 2] as const] : [],
  );
  const groups: (readonly [number, number, number, number])[] = [];
  for (let level = 0; level < depth - 1; level += 1) {
    for (let from = 0; from < columns.length;) {
      const words = columns[from]?.header ?? [];
      let to = from;
      const isSame = (place: number): boolean =>
        words.slice(0, level + 1).every((word, at) => columns[place]?.header[at] === word);
      while (words.length > level + 1 && to + 1 < columns.length && isSame(to + 1)) to += 1;
      if (to > from) groups.push([level, from + 2, level, to + 2]);
      from = to + 1;
    }
  }
  return [...down, ...single, ...groups].filter(
    ([top, left, bottom, right]) => top !== bottom || left !== right,
  );
}

/** @returns the sheet, and the cell of every figure: by line ("" for the total), then by column */
export function shaped(
  table: LogicalTable,
  shape: Shape,
): { readonly sheet: SheetSnapshot; readonly cellOf: (code: string, column: number) => string } {
  const { title, unit, columns, lines, total } = table;
  const body = total === null ? lines : shape.total === 'first' ? [total, ...lines] : [...lines, total];
  const above: (readonly GridCell[])[] = [
    ...Array.from({ length: shape.down }, () => []),
    [title],
    ...(unit === null ? [] : [[unit]]),
  ];
  const header = headerRows(table);
  const index: readonly GridCell[] = ['A', 'B', ...columns.map((column) => column.index)];
  const rows = [
    ...above,
    ...header,
    ...(shape.indexRow ? [index] : []),
    ...body.map(({ code, name, figures }) => [
      code === '' ? null : code,
      name,
      ...figures.map((figure) => written(figure, shape.asText)),
    ]),
  ];
  const moved = rows.map((row) =>
    row.length === 0 ? [] : [...Array<GridCell>(shape.right).fill(null), ...row],
  );
  const at = (row: number, column: number): string => `${columnName(column + shape.right)}${row + 1}`;
  const merges = shape.merged
    ? [
        ...headerMerges(table).map(
          ([top, left, bottom, right]) =>
            `${at(above.length + top, left)}:${at(above.length + bottom, right)}`,
        ),
        `${at(shape.down, 0)}:${at(shape.down, columns.length + 1)}`,
      ]
    : [];
  const first = above.length + header.length + (shape.indexRow ? 1 : 0);
  const rowOf = new Map(body.map(({ code }, place) => [code, first + place]));
  return {
    sheet: gridSheet(moved, merges, 'Trang tính'),
    cellOf: (code, column) => at(rowOf.get(code) ?? -1, column + 2),
  };
}

/** The same table with its figure columns in another order. */
export function reordered(table: LogicalTable, order: readonly number[]): LogicalTable {
  const pick = <Item>(items: readonly Item[]): readonly Item[] =>
    order.flatMap((place) => items[place] ?? []);
  const row = (line: ShapedRow): ShapedRow => ({ ...line, figures: pick(line.figures) });
  return {
    ...table,
    columns: pick(table.columns),
    lines: table.lines.map(row),
    total: table.total && row(table.total),
  };
}
