/** Editing a catalogue. */
import { useMemo, useState } from 'react';
import type { Language } from '../../../../locales/translate';
import { draftOf, readDraft, type ProgrammeDraft } from '../../../../programme/edit/draft';
import type { Programme } from '../../../../programme/programme';
import { useDocumentEditor, type DocumentEditor, type EditorRules } from '../../edit/useDocumentEditor';
import { cardAt } from './editCards';

export interface ProgrammeEditorControl extends DocumentEditor<ProgrammeDraft, Programme> {
  /** The one that the amounts in the fields are written in. */
  readonly language: Language;
}

export function useProgrammeEditor(
  start: Programme,
  isNew: boolean,
  languageNow: Language,
): ProgrammeEditorControl {
  const [language] = useState(languageNow);
  const rules = useMemo(
    (): EditorRules<ProgrammeDraft, Programme> => ({
      read: (draft) => readDraft(draft, language),
      cardAt,
      isEmptyField: ({ key }) => key === 'programme.problem.empty',
    }),
    [language],
  );
  return { ...useDocumentEditor(() => draftOf(start, language), isNew, rules), language };
}
