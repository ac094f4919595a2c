/** Equations that the table bears out and that the form does not state. */
import { isFigure } from '../../form';
import { ownLeaves } from '../ownForm';
import type { ColumnHint, OwnFormDraft } from './draft';
import { changeCountMayFollowRate, changeEquation } from './editColumns';

export interface OpenSuggestion {
  /** Place of the column. */
  readonly path: string;
  readonly suggestion: NonNullable<ColumnHint['suggestion']>;
}

/** In the order of the columns. */
export function openSuggestions({ form, hints }: OwnFormDraft): readonly OpenSuggestion[] {
  return ownLeaves(form).flatMap(({ column, path }) => {
    const suggestion = hints.find(({ code }) => code === column.index)?.suggestion;
    const isOpen = column.equation === undefined && isFigure(column.kind);
    return suggestion && isOpen ? [{ path, suggestion }] : [];
  });
}

export function takeSuggestion(draft: OwnFormDraft, { path, suggestion }: OpenSuggestion): OwnFormDraft {
  const { text, countMayFollowRate } = suggestion;
  return changeCountMayFollowRate(changeEquation(draft, path, text), path, countMayFollowRate);
}

export function takeAllSuggestions(draft: OwnFormDraft): OwnFormDraft {
  return openSuggestions(draft).reduce(takeSuggestion, draft);
}
