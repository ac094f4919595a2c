/** A sheet of the set as it stands in the workbook: with which options its form gives just this sheet. */
import { leafColumns, type FormDefinition } from '../forms/form';
import type { FormOptions } from '../forms/formOptions';
import type { Message } from '../messages/message';
import type { Programme } from '../programme/programme';
import type { Table, TableRow } from '../reading/table';
import { toA1 } from '../sheet/address';
import { alignRows } from './alignRows';
import { candidates } from './candidates';
import { sameLocalities } from './identity';

export interface AsBuilt {
  readonly table: Table;
  readonly form: FormDefinition;
  readonly options: FormOptions;
}

/** Why a sheet cannot be changed: it is told to the user, and the sheet is left alone. */
export interface Refusal {
  readonly sheet: string;
  readonly reason: Message;
}

export type AsBuiltResult =
  { readonly ok: true; readonly built: AsBuilt } | { readonly ok: false; readonly refusal: Refusal };

/** Names of the table's own localities, each once. */
function localitiesOf(rows: readonly TableRow[]): readonly string[] {
  const names: string[] = [];
  let before: TableRow | undefined;
  for (const row of rows) {
    const sameUnit =
      row.track !== '' && before?.track !== '' && before?.name === row.name && before.code === row.code;
    if (row.role !== 'total' && !sameUnit) names.push(row.name);
    before = row;
  }
  return names;
}

/** Stands for the year of a sheet that does not tell it; its texts are not the form's then, and stay. */
const FALLBACK_YEAR = 2021;

/** Years that the table's columns run over. */
function yearCount({ columns }: Table): number {
  const years = columns.flatMap(({ formColumn }) => /^year-(\d+)\./.exec(formColumn.key)?.[1] ?? []);
  return new Set(years).size;
}

/** Without a plan the sheet itself tells; its title block then stays as the user has it. */
function optionsOf(table: Table, known: FormOptions | null): FormOptions {
  const { form, unit, year, rows } = table;
  const plan = known ?? {
    unitName: '',
    year: year ?? FALLBACK_YEAR,
    moneyUnit: 'trieu-dong',
    localities: [],
  };
  const first = year ?? plan.year;
  return {
    ...plan,
    year: first,
    ...(form.usesYears && { endYear: first + yearCount(table) - 1 }),
    moneyUnit: unit ?? plan.moneyUnit,
    localities: form.usesLocalities ? localitiesOf(rows) : plan.localities,
  };
}

function sameColumns(table: Table, form: FormDefinition, options: FormOptions): boolean {
  const wanted = new Set(leafColumns(form, options).map(({ column }) => column.key));
  return table.columns.every(({ formColumn }) => wanted.has(formColumn.key));
}

/** The sheet belongs to another set than the plan describes. */
function foreign(table: Table, options: FormOptions, plan: FormOptions | null): string | null {
  const { form } = table;
  if (!plan) return null;
  if (form.usesLocalities && !sameLocalities(options.localities, plan.localities)) return 'other-localities';
  if (options.year !== plan.year) return 'other-year';
  if (form.usesYears && options.endYear !== (plan.endYear ?? options.endYear)) return 'other-year';
  return null;
}

/**
 * @param plan what the set was made with, where that is known
 * @param alone whether it is the only recognised table of its sheet
 */
export function asBuilt(
  table: Table,
  plan: FormOptions | null,
  programmes: readonly Programme[],
  alone: boolean,
): AsBuiltResult {
  const sheet = table.sheet.name;
  const refuse = (key: string, params: Message['params'] = {}): AsBuiltResult => ({
    ok: false,
    refusal: { sheet, reason: { key: `changes.refused.${key}`, params } },
  });
  if (!alone) return refuse('several-tables');
  const options = optionsOf(table, plan);
  const other = foreign(table, options, plan);
  if (other !== null) return refuse(other);
  let misfit: { row: number; name: string } | null = null;
  for (const tried of candidates(table, options, programmes)) {
    if (!sameColumns(table, table.form, tried)) continue;
    const alignment = alignRows(table.form, tried, table);
    if (alignment.ok) {
      return {
        ok: true,
        built: { table, form: table.form, options: { ...tried, freeRows: alignment.freeRows } },
      };
    }
    misfit ??= { row: alignment.row, name: alignment.name };
  }
  if (!misfit) return refuse('columns');
  return refuse('row', { cell: toA1(misfit.row, table.area.left), name: misfit.name });
}
