/** The behaviour of the editor: the draft, what is wrong with it, and which card is open. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../../locales/translate';
import type { DataProblem } from '../../../../messages/dataProblem';
import type { Message } from '../../../../messages/message';
import { draftOf, readDraft, type ProgrammeDraft } from '../../../../programme/edit/draft';
import type { Programme } from '../../../../programme/programme';
import { cardAt } from './editCards';

export interface ProgrammeEditorControl {
  readonly draft: ProgrammeDraft;
  /** The one that the amounts in the fields are written in. */
  readonly language: Language;
  readonly changed: boolean;
  /** A copy that the workbook does not keep yet: no sheet was made from it. */
  readonly isNew: boolean;
  /** What is shown as wrong: an empty field only once the user tried to save. */
  readonly problems: readonly DataProblem[];
  readonly problemAt: (path: string) => Message | undefined;
  /** Whether anything in this card is shown as wrong. */
  readonly isWrong: (card: string) => boolean;
  readonly openCard: string | null;
  readonly change: (change: (draft: ProgrammeDraft) => ProgrammeDraft) => void;
  readonly toggle: (card: string) => void;
  /** Opens a card that was added and puts the cursor into it. */
  readonly openNew: (card: string) => void;
  /** Puts the cursor on what a selector finds, once the change is on the page: what had it may be gone. */
  readonly focusOn: (selector: string) => void;
  /** Opens the place of the first problem and puts the cursor there. */
  readonly showFirstProblem: () => void;
  /** The catalogue, when nothing is wrong; else goes to the first problem. */
  readonly finish: () => Programme | null;
}

const EMPTY = 'programme.problem.empty';

/** A place with a field in it is to be typed into at once. */
function focusIn(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector);
  const field = place?.querySelector<HTMLElement>('input, select, textarea') ?? place;
  field?.focus();
}

export function useProgrammeEditor(
  start: Programme,
  isNew: boolean,
  languageNow: Language,
): ProgrammeEditorControl {
  const [language] = useState(languageNow);
  const [initial] = useState(() => draftOf(start, language));
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [openCard, setOpenCard] = useState<string | null>(null);
  /** Where the cursor goes once the card is open. */
  const goal = useRef<string | null>(null);
  const [goals, setGoals] = useState(0);

  useEffect(() => {
    if (goal.current !== null) focusIn(goal.current);
    goal.current = null;
  }, [goals]);

  const reading = useMemo(() => readDraft(draft, language), [draft, language]);
  const all = useMemo(() => (reading.ok ? [] : reading.problems), [reading]);
  const problems = useMemo(() => all.filter(({ reason }) => tried || reason.key !== EMPTY), [all, tried]);
  const byPath = useMemo(() => new Map(problems.map(({ path, reason }) => [path, reason])), [problems]);
  const wrongCards = useMemo(
    () => new Set(problems.map(({ path }) => cardAt(draft, path))),
    [draft, problems],
  );

  const goTo = useCallback((card: string | null, selector: string) => {
    if (card !== null) setOpenCard(card);
    goal.current = selector;
    setGoals((count) => count + 1);
  }, []);

  function showFirst([first]: readonly DataProblem[]): void {
    if (first) goTo(cardAt(draft, first.path), `[data-path="${first.path}"]`);
  }

  return {
    draft,
    language,
    isNew,
    changed: JSON.stringify(draft) !== JSON.stringify(initial),
    problems,
    problemAt: (path) => byPath.get(path),
    isWrong: (card) => wrongCards.has(card),
    openCard,
    change: setDraft,
    toggle: (card) => setOpenCard((open) => (open === card ? null : card)),
    openNew: (card) => goTo(card, `[data-card="${card}"] [data-path]`),
    focusOn: (selector) => goTo(null, selector),
    showFirstProblem: () => showFirst(problems),
    finish: () => {
      if (reading.ok) return reading.value;
      setTried(true);
      showFirst(all);
      return null;
    },
  };
}
