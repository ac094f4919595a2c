/** An own form while it is edited: the form itself, whatever is wrong with it, and what was noticed in the table it came from. */
import type { DataResult } from '../../../messages/dataProblem';
import type { Message } from '../../../messages/message';
import { parseIndexCell, writeEquation } from '../../indexNotation';
import { newCodes, renumbered, withCodes } from '../numbering';
import type { OwnForm, OwnRows } from '../ownForm';
import { readOwnForm } from '../readOwnForm';

/** What the table suggests of one column. */
export interface ColumnHint {
  /** Code of the column in the form. */
  readonly code: string;
  readonly notes: readonly Message[];
  /** An equation that nothing declares, with the number of rows that bear it out. */
  readonly suggestion: {
    readonly text: string;
    readonly holds: number;
    readonly of: number;
    readonly countMayFollowRate: boolean;
  } | null;
}

export interface OwnFormDraft {
  readonly form: OwnForm;
  /** The rows of the other kind, as they were before the user turned to this one; nothing is lost by looking at both. */
  readonly otherRows: OwnRows | null;
  readonly hints: readonly ColumnHint[];
}

export function draftOfForm(form: OwnForm, hints: readonly ColumnHint[] = []): OwnFormDraft {
  return { form, otherRows: null, hints };
}

export function readFormDraft({ form }: OwnFormDraft): DataResult<OwnForm> {
  return readOwnForm(form);
}

function withNewCodes(hint: ColumnHint, codes: ReadonlyMap<string, string>): readonly ColumnHint[] {
  const code = codes.get(hint.code);
  if (code === undefined) return [];
  const { suggestion } = hint;
  const equation = suggestion ? parseIndexCell(suggestion.text)?.equation : undefined;
  const other = equation ? withCodes(equation, codes) : null;
  return [
    { ...hint, code, suggestion: suggestion && other && { ...suggestion, text: writeEquation(other) } },
  ];
}

/** Numbers the columns anew: the equations, and what is suggested, follow. */
export function renumberedDraft(draft: OwnFormDraft): OwnFormDraft {
  const codes = newCodes(draft.form);
  return {
    ...draft,
    form: renumbered(draft.form),
    hints: draft.hints.flatMap((hint) => withNewCodes(hint, codes)),
  };
}
