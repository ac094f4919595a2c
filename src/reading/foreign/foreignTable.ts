/** A table that is no known form: the own form that it would be declared as, with the equations that its figures suggest. */
import { columnDecimals, leavesOf, type FormColumn, type FormDefinition } from '../../forms/form';
import { optionsWithYears } from '../../forms/formOptions';
import { toFormDefinition } from '../../forms/ownForms/toFormDefinition';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { areaOfTable, suggestionsFor, type FoundTable } from '../declare/foundTable';
import { limitsByWords } from '../declare/limitsByWords';
import { implicitForm } from '../declare/writeDraft';
import type { Recognition } from '../match/recognition';
import { moneyUnitIn } from '../moneyUnitIn';
import type { Table, TableColumn } from '../table';
import { moneyMeaning } from './moneyMeaning';

/** Of a table that names no unit above it, the one that all its headers agree on. */
export function unitOf({ above, columns }: FoundTable): MoneyUnit | null {
  if (above.unit !== null) return above.unit;
  const units = new Set(
    columns
      .filter(({ kind }) => kind === 'money')
      .map(({ header }) => header.map(moneyUnitIn).find((unit) => unit !== null) ?? null),
  );
  const [unit = null, ...others] = units;
  return others.length === 0 ? unit : null;
}

export function formColumns(form: FormDefinition): ReadonlyMap<string, FormColumn> {
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

/** Read by what it says of itself. */
export function foreignTable(found: FoundTable, sheetIndex: number, recognition: Recognition): Table {
  const { view, parts, indexRow, above, rows } = found;
  const form = toFormDefinition(implicitForm(found).form);
  const unit = unitOf(found);
  const suggested = new Map(suggestionsFor(found).map((one) => [one.code, one]));
  const columns = tableColumns(found, form, unit, suggested);
  const limits = limitsByWords(columns);
  return {
    sheet: view.sheet,
    sheetIndex,
    area: areaOfTable(found),
    headerTop: parts.headerTop,
    indexRow: indexRow?.row ?? null,
    form: limits.length > 0 ? { ...form, bounds: limits } : form,
    foreign: { suggested: new Set(suggested.keys()), hasIndexRow: indexRow !== null },
    recognition,
    programme: null,
    unit,
    year: above.year,
    columns,
    rows: rows.filter(({ row }) => row <= areaOfTable(found).bottom),
  };
}
