/** Which row of a form each row of a table is, where the user may have put in more rows of works or activities. */
import type { FormDefinition, FormRow } from '../forms/form';
import type { FormOptions } from '../forms/formOptions';
import { foldName } from '../reading/names';
import { normalizeCode } from '../programme/outline';
import type { Table, TableRow } from '../reading/table';
import { freeRow } from './identity';

export type Alignment =
  | { readonly ok: true; readonly freeRows: Readonly<Record<string, number>> }
  /** The first row that is not of the form, or the first one of the form that is missing. */
  | { readonly ok: false; readonly row: number; readonly name: string };

function sameCode(row: TableRow, wanted: FormRow): boolean {
  if (wanted.role === 'total') return row.role === 'total';
  return row.role !== 'total' && normalizeCode(row.code) === normalizeCode(wanted.code);
}

function sameName(row: TableRow, wanted: FormRow): boolean {
  return foldName(row.name) === foldName(wanted.name);
}

/**
 * Whether the table has the form's rows in their order, and how many free rows stand under each group. Names may have been reworded, codes not.
 * @param options their free rows are not looked at
 */
export function alignRows(form: FormDefinition, options: FormOptions, table: Table): Alignment {
  const rows = form.rows({ ...options, freeRows: {} });
  const groups = new Set(rows.flatMap(({ key }) => freeRow(key)?.group ?? []));
  const own = withUnits(rows.filter(({ key }) => freeRow(key) === null));
  const freeRows: Record<string, number> = Object.fromEntries([...groups].map((group) => [group, 0]));
  let group = '';
  let next = 0;
  for (const row of table.rows) {
    const wanted = own[next];
    const mayBeFree = groups.has(group);
    if (wanted && sameCode(row, wanted) && (!mayBeFree || isBest(row, wanted, table))) {
      group = wanted.key;
      next += 1;
    } else if (mayBeFree && row.role !== 'total') freeRows[group] = (freeRows[group] ?? 0) + 1;
    else return { ok: false, row: row.row, name: row.name };
  }
  const missing = own[next];
  return missing
    ? { ok: false, row: table.rows.at(-1)?.row ?? table.area.bottom, name: missing.name }
    : { ok: true, freeRows };
}

/** A work may bear the number of the next line; then only the name tells, and the row that has it is that line. */
function isBest(row: TableRow, wanted: FormRow, table: Table): boolean {
  if (sameName(row, wanted)) return true;
  return !table.rows.some(
    (other) => other.row > row.row && sameCode(other, wanted) && sameName(other, wanted),
  );
}

/** A unit's later rows bear the code and name of its first. */
function withUnits(rows: readonly FormRow[]): readonly FormRow[] {
  let unit = { code: '', name: '' };
  return rows.map((row) => {
    if (row.track === undefined || row.name !== '') unit = { code: row.code, name: row.name };
    return { ...row, ...unit };
  });
}
