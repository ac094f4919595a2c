/** What an own equation speaks of, found on the sheets as they are now; or what of it cannot be found any more. */
import type {
  CellEquation,
  CellMark,
  ColumnEquation,
  MarkedTerm,
  MarkPlace,
  OwnEquation,
  RowEquation,
} from '../../kept/ownEquation';
import { figureColumns, type Table, type TableColumn, type TableRow } from '../table';
import { findCell, tableAt, tablesOn, type CellPlace, type ReadTables } from './cellMarks';
import { columnMarkName, findColumn, findRow, fromAlike, rowMarkName } from './marks';

/** What is missing, and how it was called. */
export interface LostPart {
  readonly what: 'sheet' | 'table' | 'column' | 'row' | 'cell' | 'unit' | 'itself' | 'nothing';
  readonly name: string;
}

export interface FoundTerm<Item> {
  readonly sign: 1 | -1;
  readonly from: Item;
  readonly to: Item;
}

export type Resolved =
  | {
      readonly kind: 'column';
      readonly rule: ColumnEquation['rule'];
      readonly table: Table;
      readonly target: TableColumn;
      readonly terms: readonly FoundTerm<TableColumn>[];
      readonly over: readonly FoundTerm<TableColumn>[];
    }
  | {
      readonly kind: 'row';
      readonly table: Table;
      readonly target: TableRow;
      readonly terms: readonly FoundTerm<TableRow>[];
    }
  | {
      readonly kind: 'cell';
      readonly table: Table;
      readonly target: CellPlace;
      readonly terms: readonly FoundTerm<CellPlace>[];
    };

export type Resolution =
  { readonly ok: true; readonly value: Resolved } | { readonly ok: false; readonly lost: LostPart };

/** Thrown inside this module only, where something cannot be found. */
class Lost extends Error {
  constructor(readonly part: LostPart) {
    super(part.what);
  }
}

function found<Item>(item: Item | null | undefined, what: LostPart['what'], name: string): Item {
  if (item === null || item === undefined) throw new Lost({ what, name });
  return item;
}

function termsBy<Mark, Item>(
  terms: readonly MarkedTerm<Mark>[],
  find: (mark: Mark) => Item,
): readonly FoundTerm<Item>[] {
  return terms.map(({ sign, from, to }) => {
    const first = find(from);
    return { sign, from: first, to: to === null ? first : find(to) };
  });
}

/**
 * In the table at the place it had, as long as the sheet has as many tables; else in the only one where everything is found. Never in a twin of
 * its table that has the same columns.
 */
function inItsTable<Found>(
  read: ReadTables,
  sheet: string,
  place: MarkPlace,
  look: (table: Table) => Found,
): Found {
  const sheetIndex = read.workbook.sheets.findIndex(({ name }) => name === sheet);
  found(read.workbook.sheets[sheetIndex], 'sheet', sheet);
  const onSheet = tablesOn(read, sheetIndex);
  const itself = fromAlike(onSheet, place);
  const hits: Found[] = [];
  let missing: Lost | null = null;
  for (const table of itself ? [itself] : onSheet) {
    try {
      hits.push(look(table));
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      missing ??= error;
    }
  }
  const [only, ...others] = hits;
  if (only === undefined) throw missing ?? new Lost({ what: 'table', name: sheet });
  if (others.length > 0) throw new Lost({ what: 'table', name: sheet });
  return only;
}

function resolveColumns(read: ReadTables, equation: ColumnEquation): Resolved {
  const { sheet, table: place, rule } = equation;
  return inItsTable(read, sheet, place, (table) => {
    const column = (mark: ColumnEquation['target']): TableColumn => {
      const known = findColumn(table, mark);
      const isFigures = known !== null && figureColumns(table).includes(known);
      return found(isFigures ? known : null, 'column', columnMarkName(mark));
    };
    return {
      kind: 'column',
      rule,
      table,
      target: column(equation.target),
      terms: termsBy(equation.terms, column),
      over: termsBy(equation.over, column),
    };
  });
}

function resolveRows(read: ReadTables, equation: RowEquation): Resolved {
  return inItsTable(read, equation.sheet, equation.table, (table) => {
    const row = (mark: RowEquation['target']): TableRow =>
      found(findRow(table, mark), 'row', rowMarkName(mark));
    return {
      kind: 'row',
      table,
      target: row(equation.target),
      terms: termsBy(equation.terms, row),
    };
  });
}

function cellName({ at, inTable, label }: CellMark): string {
  const words = inTable
    ? [rowMarkName(inTable.row), columnMarkName(inTable.column)].filter((word) => word !== '').join(', ')
    : label;
  return words === '' ? at : `${at} (${words})`;
}

function resolveCells(read: ReadTables, equation: CellEquation): Resolved {
  const cell = (mark: CellMark): CellPlace => {
    const hasSheet = read.workbook.sheets.some(({ name }) => name === mark.sheet);
    if (!hasSheet) throw new Lost({ what: 'sheet', name: mark.sheet });
    return found(findCell(read, mark), 'cell', cellName(mark));
  };
  const target = cell(equation.target);
  return {
    kind: 'cell',
    table: found(tableAt(read.tables, target), 'cell', cellName(equation.target)),
    target,
    terms: termsBy(equation.terms, cell),
  };
}

export function resolveOwn(read: ReadTables, equation: OwnEquation): Resolution {
  try {
    switch (equation.kind) {
      case 'column':
        return { ok: true, value: resolveColumns(read, equation) };
      case 'row':
        return { ok: true, value: resolveRows(read, equation) };
      case 'cell':
        return { ok: true, value: resolveCells(read, equation) };
    }
  } catch (error) {
    if (error instanceof Lost) return { ok: false, lost: error.part };
    throw error;
  }
}
