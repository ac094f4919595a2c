/** Bảng ngoài mẫu: tables that are no form that is known, read by what they say of themselves. */
import { columnDecimals, leavesOf, type FormColumn, type FormDefinition } from '../../forms/form';
import { optionsWithYears } from '../../forms/formOptions';
import { toFormDefinition } from '../../forms/ownForms/toFormDefinition';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import type { Area } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { areaOfTable, findTable, suggestionsFor, type FoundTable } from '../declare/foundTable';
import { viewSheet } from '../declare/sheetView';
import { implicitForm } from '../declare/writeDraft';
import type { KnownForms } from '../knownForms';
import { moneyUnitIn } from '../moneyUnitIn';
import { matchByWords } from '../matchByWords';
import { tableOfForm } from '../readTables';
import type { Table, TableColumn } from '../table';
import { eachBlock } from './blocks';
import { withHeaderAbove } from './headerAbove';
import { moneyMeaning } from './moneyMeaning';
import { splitBlock } from './splitBlock';

/** A table that is wider is no table that people read. */
const MOST_COLUMNS = 500;
/** A table of fewer rows says too little of how its figures hang together. */
const FEWEST_ROWS = 2;

/** Of a table that names no unit above it, the one that all its headers agree on. */
function unitOf({ above, columns }: FoundTable): MoneyUnit | null {
  if (above.unit !== null) return above.unit;
  const units = new Set(
    columns
      .filter(({ kind }) => kind === 'money')
      .map(({ header }) => header.map(moneyUnitIn).find((unit) => unit !== null) ?? null),
  );
  const [unit = null, ...others] = units;
  return others.length === 0 ? unit : null;
}

function formColumns(form: FormDefinition): ReadonlyMap<string, FormColumn> {
  return new Map(leavesOf(form.columns(optionsWithYears(1))).map(({ column }) => [column.index, column]));
}

function tableColumns(
  found: FoundTable,
  form: FormDefinition,
  unit: MoneyUnit | null,
  suggested: ReadonlyMap<string, { readonly text: string; readonly countMayFollowRate: boolean }>,
): readonly TableColumn[] {
  const declared = formColumns(form);
  return found.columns.map((column): TableColumn => {
    const formColumn = declared.get(column.index) ?? column.formColumn;
    const suggestion = formColumn.equation === undefined ? suggested.get(column.index) : undefined;
    return {
      ...column,
      decimals: columnDecimals(formColumn, unit),
      formColumn: {
        ...formColumn,
        ...(column.kind === 'money' && moneyMeaning(column.header)),
        ...(suggestion && {
          equation: suggestion.text,
          ...(suggestion.countMayFollowRate && { countMayFollowRate: true }),
        }),
        // Nobody has said that a change may not be below nought.
        signed: true,
      },
    };
  });
}

function toTable(found: FoundTable, sheetIndex: number): Table {
  const { view, parts, indexRow, above, rows } = found;
  const form = toFormDefinition(implicitForm(found).form);
  const unit = unitOf(found);
  const suggested = new Map(suggestionsFor(found).map((one) => [one.code, one]));
  return {
    sheet: view.sheet,
    sheetIndex,
    area: areaOfTable(found),
    headerTop: parts.headerTop,
    indexRow: indexRow?.row ?? null,
    form,
    foreign: { suggested: new Set(suggested.keys()), hasIndexRow: indexRow !== null },
    programme: null,
    unit,
    year: above.year,
    columns: tableColumns(found, form, unit, suggested),
    rows: rows.filter(({ row }) => row <= areaOfTable(found).bottom),
  };
}

/** A known form whose index row was taken away, or typed over: its words tell it. */
function asKnownForm(found: FoundTable, sheetIndex: number, known: KnownForms): Table | null {
  const { view, parts, last, above, columns } = found;
  if (found.found.asOnSheet === true) return null;
  const match = matchByWords(known, columns);
  if (!match) return null;
  return tableOfForm(
    {
      sheet: view.sheet,
      sheetIndex,
      headerTop: parts.headerTop,
      indexRow: null,
      first: parts.bodyTop,
      last,
    },
    match,
    new Map(columns.map(({ column, header }) => [column, header])),
    { unit: match.form.usesMoneyUnit ? above.unit : null, year: above.year },
  );
}

/**
 * Tables that have no index row of a known form.
 *
 * @param read tables of the sheet that are read already
 */
export function readForeignTables(
  sheet: SheetSnapshot,
  sheetIndex: number,
  read: readonly Table[],
  known: KnownForms,
): readonly Table[] {
  const view = viewSheet(sheet);
  const lastUsed = view.used?.bottom ?? -1;
  const tables: Table[] = [];

  /** What stands in a part of a block; only behind the last part may a table go on. */
  function tableIn(area: Area, last: number): Table | null {
    const result = findTable(view, area, last, MOST_COLUMNS);
    if (!result.ok || result.table.rows.length < FEWEST_ROWS) return null;
    return asKnownForm(result.table, sheetIndex, known) ?? toTable(result.table, sheetIndex);
  }

  eachBlock(
    view,
    read.map(({ area }) => area),
    (areas) => {
      for (const area of [...areas, ...areas.flatMap((one) => withHeaderAbove(view, one) ?? [])]) {
        const found = splitBlock(view, area).flatMap(
          (part) => tableIn(part, part.bottom === area.bottom ? lastUsed : part.bottom) ?? [],
        );
        tables.push(...found);
        if (found.length > 0) return found.map((table) => table.area);
      }
      return [];
    },
  );
  return tables;
}
