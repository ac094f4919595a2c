/** Rows that several forms share. */
import type { BudgetLine, Programme, Project } from '../../programme/programme';
import { freeRowsOf, programmeOf, type FormOptions } from '../formOptions';
import type { FormRow } from '../form';

export const TOTAL_FIRST: FormRow = { key: 'total', code: '', name: 'TỔNG SỐ', parent: null, role: 'total' };
export const TOTAL_LAST: FormRow = { ...TOTAL_FIRST, name: 'Tổng số' };

/** Key of the row of the n-th locality, counted from 0; not its name, since two communes may bear one name. */
export function localityKey(place: number): string {
  return `locality-${place + 1}`;
}

/** @param parent key of the row that adds them up */
export function localityRows(
  localities: readonly string[],
  parent: string | null = 'total',
): readonly FormRow[] {
  return localities.map((name, place) => ({
    key: localityKey(place),
    code: String(place + 1),
    name,
    parent,
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

/** Empty rows for what the user lists under a group: works, activities. */
export function blankLines(parent: string, options: FormOptions, usual: number): readonly FormRow[] {
  return Array.from({ length: freeRowsOf(options, parent, usual) }, (_, place) => ({
    key: `${parent}#${place + 1}`,
    code: '-',
    name: '',
    parent,
    role: 'line',
  }));
}

/** Rows kept free for the components of a programme of which none is known yet. */
const UNKNOWN_COMPONENTS = 10;

function projectRow({ code, outlineCode, name }: Project, role: FormRow['role']): FormRow {
  return { key: code, code: outlineCode, name, parent: 'total', role };
}

/** The total, and under it what `below` makes of each project; of a programme without projects, rows kept free. */
function underTotal(
  options: FormOptions,
  below: (project: Project) => readonly FormRow[],
): readonly FormRow[] {
  const { projects } = programmeOf(options);
  if (projects.length === 0) return [TOTAL_FIRST, ...blankLines('total', options, UNKNOWN_COMPONENTS)];
  return [TOTAL_FIRST, ...projects.flatMap(below)];
}

/** Total row, projects, and their budget lines. */
export function programmeRows(options: FormOptions): readonly FormRow[] {
  return underTotal(options, (project) => [
    projectRow(project, project.lines.length === 0 ? 'line' : 'group'),
    ...project.lines.map(({ code, name }): FormRow => ({
      key: code,
      code,
      name,
      parent: project.code,
      role: 'line',
    })),
  ]);
}

/** Total row, and the projects and budget lines that carry a capital type; under each line what `details` lists. */
export function detailRows(
  options: FormOptions,
  capitalType: Programme['capitalTypes'][number]['id'],
  details: (line: BudgetLine) => readonly FormRow[],
): readonly FormRow[] {
  return underTotal(options, (project) => {
    if (project.lines.length === 0) {
      if (!project.capitalTypes.includes(capitalType)) return [];
      return [projectRow(project, 'group'), ...details(project)];
    }
    const lines = project.lines.filter(({ capitalTypes }) => capitalTypes.includes(capitalType));
    if (lines.length === 0) return [];
    return [
      projectRow(project, 'group'),
      ...lines.flatMap((line): readonly FormRow[] => [
        { key: line.code, code: line.code, name: line.name, parent: project.code, role: 'group' },
        ...details(line),
      ]),
    ];
  });
}
