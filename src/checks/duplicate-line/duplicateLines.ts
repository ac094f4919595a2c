/** Lines of one table that stand in it twice: by their name, or by their figures. */
import { toPlain, type Decimal } from '../../numbers/decimal';
import { roughly } from '../../numbers/exactSum';
import { cellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../../reading/table';
import { cellAt, type CellSnapshot } from '../../sheet/snapshot';
import { splitKind } from '../../units/kinds';
import { nameKey } from '../../units/sameName';
import { nameCell, textOf } from '../engine/tableCells';
import type { ChangedFigures } from '../engine/tableInspector';

/** Of counts, so many have to be the same, each of them of some size, before it is no chance. */
const ENOUGH_COUNTS = 3;
const LEAST_COUNT = 10;
/** Lines that come again and again are parts of groups that say nothing of themselves: "Vốn đầu tư", "Vốn sự nghiệp". */
const MOST_REPEATED = 0.3;

export interface DuplicateLines {
  readonly kind: 'locality-twice' | 'line-twice' | 'same-figures';
  /** The first one, and those that say the same. */
  readonly lines: readonly (TableRow & { readonly cell: CellSnapshot })[];
  readonly sameFigures: boolean;
}

interface Line {
  readonly row: TableRow;
  readonly cell: CellSnapshot;
  readonly name: string;
  readonly isLocality: boolean;
  /** What stands in its columns of words, apart from name and TT. */
  readonly texts: string;
  readonly figures: Values;
  readonly counts: Values;
}

type Values = readonly (Decimal | null)[];

function valuesIn(
  { figures }: WorkbookReading,
  table: Table,
  { row }: TableRow,
  columns: readonly TableColumn[],
): Values {
  return columns.map(({ column }) => {
    const figure = figures.get(cellId(table.sheetIndex, row, column));
    return figure ? figureValue(figure) : null;
  });
}

function written(values: Values): string {
  return values.map((value) => (value ? toPlain(value) : '')).join('|');
}

/** All its figures; empty where there are none but noughts. */
function figuresOf({ figures }: Line): string {
  return figures.some((value) => value && !value.isZero()) ? written(figures) : '';
}

/** Whether its counts are many and large enough to tell one line from another. */
function isTold({ counts }: Line): boolean {
  const large = new Set<number>();
  for (const value of counts) {
    const size = value ? roughly(value) : 0;
    if (size >= LEAST_COUNT) large.add(size);
  }
  return large.size >= ENOUGH_COUNTS;
}

/** The same for the same counts, and hardly ever for others: nothing has to be written down to see that lines differ. */
function mixOf({ counts }: Line): number {
  return counts.reduce((mix, value) => mix * 31 + (value ? roughly(value) : -1), 0);
}

/** Reads the lines of a table, one by one; `null`: further rows of a unit, of its people beside its households, have no name of their own. */
function lineReader(reading: WorkbookReading, table: Table): (row: TableRow) => Line | null {
  const figures = figureColumns(table);
  const texts = table.columns.filter(({ kind }) => kind === 'text');
  return (row) => {
    const cell = nameCell(table, row);
    if (row.role !== 'line' || row.name === '' || !cell) return null;
    const values = valuesIn(reading, table, row, figures);
    const { kind } = splitKind(row.name);
    return {
      row,
      cell,
      name: `${kind ?? ''} ${nameKey(row.name)}`,
      isLocality: kind !== null,
      texts: texts.map(({ column }) => textOf(cellAt(table.sheet, row.row, column)).trim()).join('|'),
      figures: values,
      counts: values.filter((_, place) => figures[place]?.kind === 'count'),
    };
  };
}

function groupBy(
  lines: readonly Line[],
  keyOf: (line: Line) => string | number,
): readonly (readonly Line[])[] {
  const groups = new Map<string | number, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

function toDuplicate(kind: DuplicateLines['kind'], lines: readonly Line[]): DuplicateLines {
  const [first] = lines;
  return {
    kind,
    lines: lines.map(({ row, cell }) => ({ ...row, cell })),
    sameFigures: first !== undefined && lines.every((line) => figuresOf(line) === figuresOf(first)),
  };
}

/** Among the lines of one parent. */
function amongSiblings(siblings: readonly Line[]): readonly DuplicateLines[] {
  const named = groupBy(siblings, ({ name, texts }) => `${name}|${texts}`).filter(({ length }) => length > 1);
  const repeated = named.reduce((count, group) => count + group.length, 0);
  const isPattern = named.length > 1 && repeated > MOST_REPEATED * siblings.length;
  const byName = isPattern
    ? []
    : named.flatMap((group): readonly DuplicateLines[] => {
        if (group[0]?.isLocality === true) return [toDuplicate('locality-twice', group)];
        return groupBy(group, figuresOf)
          .filter((same) => same.length > 1 && same[0] && figuresOf(same[0]) !== '')
          .map((same) => toDuplicate('line-twice', same));
      });
  const told = new Set(byName.flatMap(({ lines }) => lines.map(({ row }) => row)));
  const alike = groupBy(
    siblings.filter((line) => !told.has(line.row.row) && isTold(line)),
    mixOf,
  );
  const byCounts = alike
    .filter(({ length }) => length > 1)
    .flatMap((group) => groupBy(group, ({ counts }) => written(counts)));
  return [
    ...byName,
    ...byCounts.filter(({ length }) => length > 1).map((group) => toDuplicate('same-figures', group)),
  ];
}

/** The lines of one parent, of one count of it. */
interface Siblings {
  /** By the places of their rows. */
  readonly lines: Map<number, Line>;
  told: readonly DuplicateLines[] | null;
}

/** What stands twice in a table, kept by parents, so that after an edit only the siblings of the edited line are compared again. */
export class LinesOfTable {
  private readonly read: (row: TableRow) => Line | null;
  private readonly siblings = new Map<string, Siblings>();

  constructor(
    private readonly reading: WorkbookReading,
    private readonly table: Table,
  ) {
    this.read = lineReader(reading, table);
    for (const [place, row] of table.rows.entries()) this.put(place, row);
  }

  duplicates(): readonly DuplicateLines[] {
    return [...this.siblings.values()].flatMap((group) => {
      group.told ??= amongSiblings([...group.lines.values()]);
      return group.told;
    });
  }

  change({ cells }: Pick<ChangedFigures, 'cells'>): void {
    const places = cells.map((cell) => this.reading.places.get(cell));
    const rows = new Map(
      places.flatMap((place) => (place?.table === this.table ? [[place.rowPlace, place.row] as const] : [])),
    );
    for (const [place, row] of rows) this.put(place, row);
  }

  /** Whether a row is a line does not rest on its figures: each stays in its place among the others. */
  private put(place: number, row: TableRow): void {
    const line = this.read(row);
    if (!line) return;
    const key = `${row.parent ?? ''}|${row.track}`;
    const group = this.siblings.get(key) ?? { lines: new Map<number, Line>(), told: null };
    group.lines.set(place, line);
    group.told = null;
    this.siblings.set(key, group);
  }
}
