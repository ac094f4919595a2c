/** From picked cells to the columns, rows and cells of a table that they stand for. */
import type { MarkedTerm } from '../../kept/ownEquation';
import type { Message } from '../../messages/message';
import { shortName } from '../../reading/names';
import type { CellPlace, ReadTables } from '../../reading/own/cellMarks';
import { cellCount, MOST_CELLS } from '../../reading/own/terms';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../../reading/table';
import { areaToA1, columnName, quoteSheetName, toA1, type Area } from '../../sheet/address';
import { message } from '../describe';
import type { DraftTerm, EquationKind, PickedCells, PickedName } from './draft';

/** A pick that is of no use, with the reason; thrown within this folder only. */
export class Unusable extends Error {
  constructor(readonly reason: Message) {
    super(reason.key);
  }
}

export function refuse(code: string, params?: Message['params']): never {
  throw new Unusable(message(`findings.draft.${code}`, params));
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top
  );
}

/** The first and the last one of those that were picked. */
export interface Picked<Item> {
  readonly from: Item;
  readonly to: Item;
}

function ends<Item>(items: readonly Item[]): Picked<Item> | null {
  const [from] = items;
  const to = items.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function isOf(table: Table, { sheet, area }: PickedCells): boolean {
  return table.sheet.name === sheet && overlaps(table.area, area);
}

/** @param table the one that the equation is for */
export function columnsPicked(table: Table, picked: PickedCells): Picked<TableColumn> {
  if (!isOf(table, picked)) refuse('outside', { table: areaToA1(table.area), sheet: table.sheet.name });
  const { left, right } = picked.area;
  const columns = figureColumns(table).filter(({ column }) => column >= left && column <= right);
  return ends(columns) ?? refuse('no-figures', { cells: areaToA1(picked.area) });
}

export function rowsPicked(table: Table, picked: PickedCells): Picked<TableRow> {
  if (!isOf(table, picked)) refuse('outside', { table: areaToA1(table.area), sheet: table.sheet.name });
  const { top, bottom } = picked.area;
  const rows = table.rows.filter(({ row }) => row >= top && row <= bottom);
  return ends(rows) ?? refuse('no-line', { cells: areaToA1(picked.area) });
}

export function cellsPicked(read: ReadTables, { sheet, area }: PickedCells): Picked<CellPlace> {
  const sheetIndex = read.workbook.sheets.findIndex(({ name }) => name === sheet);
  if (sheetIndex < 0) refuse('sheet-not-read', { sheet });
  if (cellCount(area) > MOST_CELLS) refuse('too-many', { cells: areaToA1(area), most: MOST_CELLS });
  return {
    from: { sheetIndex, row: area.top, column: area.left },
    to: { sheetIndex, row: area.bottom, column: area.right },
  };
}

export function onlyOne<Item>({ from, to }: Picked<Item>, code: 'one-column' | 'one-line'): Item {
  return from === to ? from : refuse(code);
}

export function onlyCell({ from, to }: Picked<CellPlace>): CellPlace {
  return from.row === to.row && from.column === to.column ? from : refuse('one-cell');
}

/** Terms as they are kept: a range by its ends. */
export function markTerms<Item, Mark>(
  terms: readonly DraftTerm[],
  pick: (picked: PickedCells) => Picked<Item>,
  mark: (item: Item) => Mark,
  isSame: (one: Item, other: Item) => boolean = (one, other) => one === other,
): MarkedTerm<Mark>[] {
  return terms.map(({ sign, picked }) => {
    const { from, to } = pick(picked);
    return { sign, from: mark(from), to: isSame(from, to) ? null : mark(to) };
  });
}

function columnNameOf({ header, index, column }: TableColumn): Message {
  const name = shortName(header.at(-1) ?? index);
  return message('findings.draft.column', { name, column: columnName(column) });
}

function rowNameOf({ code, name, row }: TableRow): Message {
  const words = shortName(name === '' ? code : name);
  return message('findings.draft.line', { name: words, row: String(row + 1) });
}

function named<Item>({ from, to }: Picked<Item>, name: (item: Item) => Message): Message {
  if (from === to) return name(from);
  return message('findings.draft.range', { from: { message: name(from) }, to: { message: name(to) } });
}

/** What picked cells are called in the editor. */
export function pickedName(
  read: ReadTables,
  table: Table,
  kind: EquationKind,
  picked: PickedCells,
): PickedName {
  try {
    switch (kind) {
      case 'column':
        return { ok: true, name: named(columnsPicked(table, picked), columnNameOf) };
      case 'row':
        return { ok: true, name: named(rowsPicked(table, picked), rowNameOf) };
      case 'cell': {
        const { from } = cellsPicked(read, picked);
        const row = table.sheet.name === picked.sheet && table.rows.find((one) => one.row === from.row);
        const here = areaToA1(picked.area);
        const cell = table.sheet.name === picked.sheet ? here : `${quoteSheetName(picked.sheet)}!${here}`;
        const isOne = here === toA1(from.row, from.column);
        const name = row && isOne ? shortName(row.name === '' ? row.code : row.name) : '';
        return {
          ok: true,
          name:
            name === ''
              ? message('findings.draft.cell', { cell })
              : message('findings.draft.named-cell', { cell, name }),
        };
      }
    }
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, reason: error.reason };
    throw error;
  }
}
