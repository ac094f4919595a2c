/** Tables that have the same lines and columns, and whose figures are a thousand or a million times each other's. */
import { MONEY_UNIT_POWERS } from '../../numbers/moneyUnit';
import { figureValue } from '../../reading/figure';
import { cellId, type CellId } from '../../reading/cellId';
import { foldName } from '../../reading/names';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import { sharedCells, type KeyedCell } from '../engine/sharedCells';
import { unitInHeader } from './tableUnits';

interface Amount {
  readonly table: Table;
  readonly line: string;
  readonly cell: CellId;
  /** Power of ten of its amount in đồng: it only compares sizes, no figure comes of it. */
  readonly size: number;
}

/** A table whose figures are of another size than those of the same lines elsewhere. */
export interface OtherSize {
  readonly table: Table;
  readonly other: Table;
  /** 3: a thousand times larger; -6: a million times smaller. */
  readonly power: number;
  readonly lines: number;
  readonly cell: CellId;
  readonly otherCell: CellId;
}

/** How far from a thousandfold a figure may be: from 0,7 to 1,4 thousand. */
const NEAR = 0.15;
const EXACT = 1e-9;
/** Lines that have to be so, where figures are the same but for the noughts, and where they only are of that size. */
const ENOUGH_EXACT = 3;
const ENOUGH = 5;
const MOSTLY = 0.8;
const JUMPS = [3, 6, -3, -6] as const;

/** Without years, so that sheets of several years are compared. */
function withoutYears(text: string): string {
  return foldName(text)
    .replace(/\b(nam )?(19|20)\d\d\b/g, '')
    .trim();
}

interface AmountCell extends KeyedCell {
  readonly line: string;
  /** Power of ten of its unit in đồng. */
  readonly power: number;
}

const cellsInCommon = sharedCells((table): readonly AmountCell[] => {
  const lines = table.rows.map(({ row, code, name, track }) => ({
    row,
    line: `${code}|${withoutYears(name)}|${track}`,
  }));
  return table.columns.flatMap((column) => {
    const unit = unitInHeader(column) ?? table.unit;
    if (column.kind !== 'money' || unit === null) return [];
    const words = column.header.map(withoutYears).join('/');
    return lines.map(({ row, line }) => ({
      key: `${line}|${words}`,
      cell: cellId(table.sheetIndex, row, column.column),
      line,
      power: MONEY_UNIT_POWERS[unit],
    }));
  });
});

function amountsOf(
  { figures }: WorkbookReading,
  table: Table,
  cells: readonly AmountCell[],
): ReadonlyMap<string, Amount | null> {
  const found = new Map<string, Amount | null>();
  for (const { key, cell, line, power } of cells) {
    const figure = figures.get(cell);
    const value = figure && figureValue(figure);
    if (!value || value.lte(0)) continue;
    const size = Math.log10(value.toNumber()) + power;
    // A name that a table has twice says nothing.
    found.set(key, found.has(key) ? null : { table, line, cell, size });
  }
  return found;
}

interface Hit {
  readonly amount: Amount;
  readonly other: Amount;
  readonly exact: boolean;
}

interface Tally {
  compared: number;
  /** By power of ten. */
  readonly hits: Map<number, [Hit, ...Hit[]]>;
}

function reference(amounts: readonly Amount[]): Amount | undefined {
  if (amounts.length === 2) return amounts[0];
  return [...amounts].sort((one, other) => one.size - other.size)[Math.floor(amounts.length / 2)];
}

function toOtherSize(table: Table, { compared, hits }: Tally): OtherSize | null {
  for (const [power, found] of hits) {
    const [{ amount, other }] = found;
    const lines = new Set(found.map((hit) => hit.amount.line)).size;
    const exact = found.every((hit) => hit.exact);
    const needed = exact ? ENOUGH_EXACT : ENOUGH;
    if (lines < ENOUGH_EXACT || found.length < needed || found.length < MOSTLY * compared) continue;
    return { table, other: other.table, power, lines, cell: amount.cell, otherCell: other.cell };
  }
  return null;
}

/** In time that goes with the number of figures: every line is held against one of its like, not against all. */
export function tablesOfOtherSize(reading: WorkbookReading): readonly OtherSize[] {
  const byKey = new Map<string, Amount[]>();
  for (const [table, cells] of cellsInCommon(reading.tables)) {
    for (const [key, amount] of amountsOf(reading, table, cells)) {
      if (!amount) continue;
      const known = byKey.get(key);
      if (known) known.push(amount);
      else byKey.set(key, [amount]);
    }
  }
  const tallies = new Map<Table, Tally>();
  for (const amounts of byKey.values()) {
    const against = reference(amounts);
    if (!against) continue;
    for (const amount of amounts) {
      if (amount === against) continue;
      const tally: Tally = tallies.get(amount.table) ?? { compared: 0, hits: new Map() };
      tallies.set(amount.table, tally);
      tally.compared += 1;
      const difference = amount.size - against.size;
      const power = JUMPS.find((jump) => Math.abs(difference - jump) <= NEAR);
      if (power === undefined) continue;
      const hit: Hit = { amount, other: against, exact: Math.abs(difference - power) <= EXACT };
      const known = tally.hits.get(power);
      if (known) known.push(hit);
      else tally.hits.set(power, [hit]);
    }
  }
  return [...tallies].flatMap(([table, tally]) => toOtherSize(table, tally) ?? []);
}
