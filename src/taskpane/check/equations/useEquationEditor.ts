/** Putting an equation together by pointing at cells: the draft, what it comes to, and keeping it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  NEW_DRAFT,
  type Attempt,
  type DraftTerm,
  type EquationDraft,
  type EquationKind,
  type EquationRuleKind,
  type PickedCells,
} from '../../../findings/equations/draft';
import { openBench, type BenchPlace, type EquationBench } from '../../../findings/equations/equationBench';
import type { Message } from '../../../messages/message';
import { useServices } from '../../services';
import { useOwnEquations } from './useOwnEquations';

/** Where picked cells go. */
export type PickFor = 'target' | 'terms' | 'over';

export interface EditorFailure {
  readonly error: unknown;
  readonly retry: () => void;
}

export interface EquationEditorControl {
  /** `null` while the workbook is read. */
  readonly bench: EquationBench | null;
  /** The table is not there any more as it was checked. */
  readonly gone: boolean;
  readonly draft: EquationDraft;
  readonly attempt: Attempt | null;
  /** Why the cells that were picked last are of no use, and where they were to go. */
  readonly refused: { readonly place: PickFor; readonly reason: Message } | null;
  readonly failure: EditorFailure | null;
  readonly saving: boolean;
  readonly setKind: (kind: EquationKind) => void;
  readonly setRule: (rule: EquationRuleKind) => void;
  readonly setTerms: (place: 'terms' | 'over', terms: readonly DraftTerm[]) => void;
  readonly pick: (place: PickFor) => void;
  readonly save: () => void;
}

const ONE_ONLY: Readonly<Record<EquationKind, string>> = {
  column: 'findings.draft.one-column',
  row: 'findings.draft.one-line',
  cell: 'findings.draft.one-cell',
};

/** @param onKept called once the equation is kept */
export function useEquationEditor(place: BenchPlace, onKept: () => void): EquationEditorControl {
  const { port } = useServices();
  const own = useOwnEquations();
  // The place is made anew with every review; the editor stays with the one that it was opened for.
  const [opened] = useState(place);
  const [bench, setBench] = useState<EquationBench | null>(null);
  const [gone, setGone] = useState(false);
  const [draft, setDraft] = useState<EquationDraft>(NEW_DRAFT);
  const [refused, setRefused] = useState<EquationEditorControl['refused']>(null);
  const [failure, setFailure] = useState<EditorFailure | null>(null);
  const [saving, setSaving] = useState(false);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  /** Does what asks Excel; what comes too late, or fails, is seen to here. */
  const ask = useCallback(<Answer>(question: () => Promise<Answer>, use: (answer: Answer) => void) => {
    function attempt(): void {
      setFailure(null);
      question().then(
        (answer) => {
          if (shown.current) use(answer);
        },
        (error: unknown) => {
          if (!shown.current) return;
          setSaving(false);
          setFailure({ error, retry: attempt });
        },
      );
    }
    attempt();
  }, []);

  const read = useCallback(async () => openBench(await port.read(), opened), [port, opened]);

  useEffect(() => {
    ask(read, (answer) => {
      const former = answer?.former ?? null;
      if (answer === null || (opened.corrected !== null && former === null)) {
        setGone(true);
        return;
      }
      setBench(answer);
      if (former) setDraft(former);
    });
  }, [ask, read, opened]);

  function change(next: EquationDraft): void {
    setRefused(null);
    setDraft(next);
  }

  function take(where: PickFor, picked: readonly PickedCells[]): void {
    const { kind } = draft;
    for (const cells of picked) {
      const name = bench?.nameOf(kind, cells);
      if (name?.ok === false) {
        setRefused({ place: where, reason: name.reason });
        return;
      }
    }
    const [target = null, ...others] = picked;
    if (where !== 'target') {
      const added = picked.map((cells) => ({ sign: 1 as const, picked: cells }));
      change({ ...draft, [where]: [...draft[where], ...added] });
    } else if (others.length > 0) setRefused({ place: where, reason: { key: ONE_ONLY[kind] } });
    else change({ ...draft, target });
  }

  function inReadingOrder(one: PickedCells, other: PickedCells): number {
    return one.area.top - other.area.top || one.area.left - other.area.left;
  }

  function save(): void {
    if (saving) return;
    setSaving(true);
    ask(
      async () => {
        // Figures may have changed since the editor was opened.
        const fresh = await read();
        const result = fresh?.attempt(draft);
        if (result?.state === 'ready') {
          await own.keep(result.equation, opened.corrected?.key ?? null);
        }
        return { fresh, isKept: result?.state === 'ready' };
      },
      ({ fresh, isKept }) => {
        setSaving(false);
        if (fresh === null) setGone(true);
        else if (isKept) onKept();
        else setBench(fresh);
      },
    );
  }

  return {
    bench,
    gone,
    draft,
    attempt: useMemo(() => bench?.attempt(draft) ?? null, [bench, draft]),
    refused,
    failure,
    saving,
    setKind: (kind) => change({ ...NEW_DRAFT, kind }),
    setRule: (rule) => {
      // An average takes nothing away.
      const plain = draft.terms.map((term) => ({ ...term, sign: 1 as const }));
      change({ ...draft, rule, terms: rule === 'average' ? plain : draft.terms });
    },
    setTerms: (where, terms) => change({ ...draft, [where]: terms }),
    pick: (where) =>
      ask(
        () => port.readSelectedAreas(),
        ({ sheet, areas }) => take(where, areas.map((area) => ({ sheet, area })).sort(inReadingOrder)),
      ),
    save,
  };
}
