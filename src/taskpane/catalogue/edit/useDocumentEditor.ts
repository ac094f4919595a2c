/** The behaviour of an editor: the draft, what is wrong with it, and which card is open. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DataProblem, DataResult } from '../../../messages/dataProblem';
import type { Message } from '../../../messages/message';
import type { EditorFrame } from './EditorFrame';

export interface DocumentEditor<Draft, Document> extends EditorFrame {
  readonly draft: Draft;
  readonly changed: boolean;
  /** What is shown as wrong: an empty field only once the user tried to save. */
  readonly problems: readonly DataProblem[];
  readonly change: (change: (draft: Draft) => Draft) => void;
  /** Opens a card that was added and puts the cursor into it. */
  readonly openNew: (card: string) => void;
  /** Opens the place of the first problem and puts the cursor there. */
  readonly showFirstProblem: () => void;
  /** The document, when nothing is wrong; else goes to the first problem. */
  readonly finish: () => Document | null;
}

/** Must not change between renderings. */
export interface EditorRules<Draft, Document> {
  readonly read: (draft: Draft) => DataResult<Document>;
  /** The card that shows a place; `null` where it stands in none. */
  readonly cardAt: (draft: Draft, path: string) => string | null;
  /** Whether it only says that a field was not filled in yet. */
  readonly isEmptyField: (reason: Message) => boolean;
}

/** A place with a field in it is to be typed into at once. */
function focusIn(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector);
  const field = place?.querySelector<HTMLElement>('input, select, textarea') ?? place;
  field?.focus();
}

export function useDocumentEditor<Draft, Document>(
  start: () => Draft,
  isNew: boolean,
  rules: EditorRules<Draft, Document>,
): DocumentEditor<Draft, Document> {
  const { read, cardAt, isEmptyField } = rules;
  const [initial] = useState(start);
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

  const reading = useMemo(() => read(draft), [read, draft]);
  const all = useMemo(() => (reading.ok ? [] : reading.problems), [reading]);
  const problems = useMemo(
    () => all.filter(({ reason }) => tried || !isEmptyField(reason)),
    [all, tried, isEmptyField],
  );
  const byPath = useMemo(() => new Map(problems.map(({ path, reason }) => [path, reason])), [problems]);
  const wrongCards = useMemo(
    () => new Set(problems.map(({ path }) => cardAt(draft, path))),
    [draft, problems, cardAt],
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
