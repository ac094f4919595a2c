/** Bảng ngoài mẫu: tables that are no form that is known, read by what they say of themselves. */
import { columnDecimals, leavesOf, type FormColumn, type FormDefinition } from '../../forms/form';
import { optionsWithYears } from '../../forms/formOptions';
import { toFormDefinition } from '../../forms/ownForms/toFormDefinition';
import { findTableDecision, type TableDecision } from '../../kept/tableDecision';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import type { Area } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { areaOfTable, findTable, suggestionsFor, type FoundTable } from '../declare/foundTable';
import { viewSheet } from '../declare/sheetView';
import { implicitForm } from '../declare/writeDraft';
import type { KnownForms } from '../knownForms';
import { moneyUnitIn } from '../moneyUnitIn';
import { matchByWords } from '../matchByWords';
import type { ChosenColumns } from '../match/assign';
import { matchedColumns } from '../match/matchedColumns';
import { fitForm, matchColumns, type ColumnsMatch } from '../match/matchColumns';
import { headerKey, placeOfDecided, type FormLikeness, type Recognition } from '../match/recognition';
import { buildTable, tableOfForm, type FormPlace, type IndexedTables } from '../readTables';
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

function toTable(found: FoundTable, sheetIndex: number, recognition: Recognition): Table {
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
    recognition,
    programme: null,
    unit,
    year: above.year,
    columns: tableColumns(found, form, unit, suggested),
    rows: rows.filter(({ row }) => row <= areaOfTable(found).bottom),
  };
}

/** The columns of a known form, all of them and in its order, without its index row: taken away, or typed over. */
function inOrder(found: FoundTable, sheetIndex: number, known: KnownForms): Table | null {
  const { above, columns } = found;
  if (found.found.asOnSheet === true) return null;
  const match = matchByWords(known, columns);
  if (!match) return null;
  return tableOfForm(
    { ...placeOf(found, sheetIndex), indexRow: null },
    match,
    new Map(columns.map(({ column, header }) => [column, header])),
    { unit: match.form.usesMoneyUnit ? above.unit : null, year: above.year },
  );
}

function placeOf({ view, parts, last, indexRow }: FoundTable, sheetIndex: number): FormPlace {
  const { headerTop, bodyTop: first } = parts;
  return { sheet: view.sheet, sheetIndex, headerTop, indexRow: indexRow?.row ?? null, first, last };
}

/** Columns of a form, as the user sees them: by the columns of the sheet. */
function likenessOf({ form, score, columns }: ColumnsMatch, found: FoundTable): FormLikeness {
  return {
    form,
    score,
    columns: columns.map(({ formColumn: { key, kind }, header, place }) => ({
      key,
      header,
      column: place === null ? null : (found.columns[place]?.column ?? null),
      isText: kind === 'text',
    })),
  };
}

/** A table that is told by the words of its columns, wherever they stand, or by the user. */
function byColumns(
  found: FoundTable,
  sheetIndex: number,
  match: ColumnsMatch,
  recognition: Recognition,
): Table {
  const { above } = found;
  const declared = formColumns(toFormDefinition(implicitForm(found).form));
  const hasIndexRow = found.indexRow !== null && found.found.asOnSheet === true;
  const stated = hasIndexRow
    ? [...declared].flatMap(([code, { equation }]) =>
        equation === undefined ? [] : [[code, equation] as const],
      )
    : [];
  const unit = match.form.usesMoneyUnit ? unitOf(found) : null;
  const columns = matchedColumns(found.columns, match.columns, unit, new Map(stated));
  return buildTable(placeOf(found, sheetIndex), match, columns, { unit, year: above.year }, recognition);
}

/** Where the kept columns stand now; those that cannot be found are looked for by their words again. */
function chosenColumns({ columns }: TableDecision, found: FoundTable): ChosenColumns {
  return new Map(
    columns.flatMap(({ key, column }): readonly (readonly [string, number | null])[] => {
      if (column === null) return [[key, null]];
      const place = placeOfDecided(found.columns, column);
      return place === null ? [] : [[key, place]];
    }),
  );
}

/** What a table is that no index row tells. */
function recognized(
  found: FoundTable,
  sheetIndex: number,
  known: KnownForms,
  decision: TableDecision | undefined,
): Table {
  const { columns, above } = found;
  const recognition: Recognition = {
    how: 'none',
    likeness: null,
    header: decision?.header ?? headerKey(columns),
    columns: columns.map(({ column, header }) => ({ column, header })),
    isDecided: decision !== undefined,
  };
  const form = known.forms.find(({ id }) => id === decision?.form);
  const chosen =
    decision && form && fitForm(form, known.programmes, columns, above.year, chosenColumns(decision, found));
  if (chosen) {
    const likeness = likenessOf(chosen, found);
    return byColumns(found, sheetIndex, chosen, { ...recognition, how: 'chosen', likeness });
  }
  // None of the forms, the user says. A form that is not there any more says nothing.
  if (decision?.form === null) return toTable(found, sheetIndex, recognition);
  const ordered = inOrder(found, sheetIndex, known);
  if (ordered) return ordered;
  const best = matchColumns(known, columns, above.year);
  if (!best) return toTable(found, sheetIndex, recognition);
  const likeness = likenessOf(best.match, found);
  return best.sure
    ? byColumns(found, sheetIndex, best.match, { ...recognition, how: 'words', likeness })
    : toTable(found, sheetIndex, { ...recognition, likeness });
}

/**
 * Tables that have no index row of a known form.
 *
 * @param read tables of the sheet that are read already
 * @param decisions which form its tables are, as far as the user said so
 */
export function readForeignTables(
  sheet: SheetSnapshot,
  sheetIndex: number,
  read: IndexedTables,
  known: KnownForms,
  decisions: readonly TableDecision[] = [],
): readonly Table[] {
  const view = viewSheet(sheet);
  const lastUsed = view.used?.bottom ?? -1;
  const tables: Table[] = [];

  function decisionOn({ indexRow, columns }: FoundTable): TableDecision | undefined {
    const byIndexRow = indexRow === null ? undefined : read.decided.get(indexRow.row);
    return byIndexRow ?? findTableDecision(decisions, { sheet: sheet.name, header: headerKey(columns) });
  }

  /** What stands in a part of a block; only behind the last part may a table go on. */
  function tableIn(area: Area, last: number): Table | null {
    const result = findTable(view, area, last, MOST_COLUMNS);
    if (!result.ok || result.table.rows.length < FEWEST_ROWS) return null;
    return recognized(result.table, sheetIndex, known, decisionOn(result.table));
  }

  eachBlock(
    view,
    read.tables.map(({ area }) => area),
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
