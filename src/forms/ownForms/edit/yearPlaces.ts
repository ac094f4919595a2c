/** Years in the words of a form: those near the plan year of its table are meant to follow the plan year. */
import { isOwnGroup, type OwnColumnNode } from '../ownForm';
import { withoutYears } from '../years';
import type { OwnFormDraft } from './draft';

function headersWithPlaces(nodes: readonly OwnColumnNode[], year: number): readonly OwnColumnNode[] {
  return nodes.map((node): OwnColumnNode => {
    const header = withoutYears(node.header, year);
    return isOwnGroup(node)
      ? { ...node, header, columns: headersWithPlaces(node.columns, year) }
      : { ...node, header };
  });
}

/** Title and headers with "{year}" in place of the years; the very same draft where they speak of none. */
export function withYearPlaces(draft: OwnFormDraft, year: number): OwnFormDraft {
  const { form } = draft;
  const title = withoutYears(form.title, year);
  const columns = headersWithPlaces(form.columns, year);
  const isSame = title === form.title && JSON.stringify(columns) === JSON.stringify(form.columns);
  return isSame ? draft : { ...draft, form: { ...form, title, columns } };
}
