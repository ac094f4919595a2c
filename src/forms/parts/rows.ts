/** Rows that several forms share. */
import type { Programme } from '../../programme/programme';
import type { FormRow } from '../form';

export const TOTAL_FIRST: FormRow = { key: 'total', code: '', name: 'TỔNG SỐ', parent: null, role: 'total' };
export const TOTAL_LAST: FormRow = { ...TOTAL_FIRST, name: 'Tổng số' };

/** Key of the row of the n-th locality, counted from 0; not its name, since two communes may bear one name. */
export function localityKey(place: number): string {
  return `locality-${place + 1}`;
}

function localityRows(localities: readonly string[]): readonly FormRow[] {
  return localities.map((name, place) => ({
    key: localityKey(place),
    code: String(place + 1),
    name,
    parent: 'total',
    role: 'line',
  }));
}

/** Localities numbered 1, 2, 3, with the total in the last row. */
export function localitiesThenTotal(localities: readonly string[]): readonly FormRow[] {
  return [...localityRows(localities), TOTAL_LAST];
}

/** The total in the first row, then the localities or units. */
export function totalThenLocalities(localities: readonly string[]): readonly FormRow[] {
  return [TOTAL_FIRST, ...localityRows(localities)];
}

/** Total row, projects, and their budget lines. */
export function programmeRows(programme: Programme): readonly FormRow[] {
  const rows: FormRow[] = [TOTAL_FIRST];
  for (const project of programme.projects) {
    const isLine = project.lines.length === 0;
    rows.push({
      key: project.code,
      code: project.outlineCode,
      name: project.name,
      parent: 'total',
      role: isLine ? 'line' : 'group',
    });
    for (const { code, name } of project.lines) {
      rows.push({ key: code, code, name, parent: project.code, role: 'line' });
    }
  }
  return rows;
}

/** Empty rows for what the user lists under a group: works, activities. */
export function blankLines(parent: string, count: number): readonly FormRow[] {
  return Array.from({ length: count }, (_, place) => ({
    key: `${parent}#${place + 1}`,
    code: '-',
    name: '',
    parent,
    role: 'line',
  }));
}
