/** Changes to the lists of localities of a draft. */
import type { ProgrammeDraft } from './draft';

/** @param places one on each line, as they are typed */
export function changePlaces(draft: ProgrammeDraft, id: string, places: string): ProgrammeDraft {
  const localityLists = draft.localityLists.map((list) => (list.id === id ? { ...list, places } : list));
  return { ...draft, localityLists };
}
