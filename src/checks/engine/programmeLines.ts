/** Rows of a table by the budget lines of its programme. */
import { normalizeCode } from '../../programme/outline';
import type { Programme } from '../../programme/programme';
import { lineCodes } from '../../reading/budgetLines';
import type { Table } from '../../reading/table';

/** TT that the row of a project or line bears: a project bears its Roman number. */
export function rowCode({ projects }: Programme, code: string): string {
  return normalizeCode(projects.find((project) => project.code === code)?.outlineCode ?? code);
}

/** Place of the row of a project or line ("5", "1.1.b"); -1 where the table has none. */
export function placeOfLine(table: Table, programme: Programme, code: string): number {
  return lineCodes(programme, table.rows).indexOf(rowCode(programme, code));
}

/** Places of the rows below one, at any depth, that have no rows below them; itself where it has none. */
export function leavesBelow({ rows }: Pick<Table, 'rows'>, place: number): readonly number[] {
  const children = rows.flatMap(({ parent }, at) => (parent === place ? [at] : []));
  return children.length === 0 ? [place] : children.flatMap((child) => leavesBelow({ rows }, child));
}
