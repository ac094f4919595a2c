/** The behaviour of the tab "Tạo biểu": entries, their check, what is remembered, and the insertion. */
import { useCallback, useMemo, useState } from 'react';
import type { KeptPlan } from '../../kept/keptPlan';
import { FORMS, type FormInfo } from '../../forms/catalogue';
import { ownFormInfo } from '../../forms/ownForms/ownFormInfo';
import { programmesOf } from '../../kept/programmes';
import type { Programme } from '../../programme/programme';
import { useServices } from '../services';
import { useInsertSheets, type InsertControl } from '../useInsertSheets';
import { checkEntries, initialEntries, type CheckedEntries, type CreateEntries } from './createForm';
import { keepChoice, readChoice } from './lastChoice';
import { useSetChange, type ChangeControl } from '../change/useSetChange';
import type { WantedSet } from '../change/ChangeSection';
import { entriesOf, planOf } from './planMemory';
import { usePlanMemory } from './usePlanMemory';

export interface CreateControl {
  readonly entries: CreateEntries;
  readonly checked: CheckedEntries;
  /** The catalogues to choose from: the workbook's own first. */
  readonly programmes: readonly Programme[];
  /** The forms that the workbook keeps of its own. */
  readonly ownForms: readonly FormInfo[];
  /** True when the entries came from the last insertion in this workbook. */
  readonly remembered: boolean;
  /** Changing the sheets that are in the workbook; offered once a set was inserted. */
  readonly changing: ChangeControl;
  readonly hasSet: boolean;
  readonly wanted: WantedSet | null;
  readonly noticeMistake: () => void;
  /** How often the user tried to insert with wrong entries: only then is an empty field a mistake worth pointing out. */
  readonly mistakes: number;
  readonly inserting: InsertControl;
  /** True when the sheets were inserted but what they were made with could not be kept. */
  readonly keepFailed: boolean;
  readonly change: (change: Partial<CreateEntries>) => void;
  readonly submit: () => void;
}

/** Entries that a plan may leave open. */
const FOLLOWING = { endYear: null, programme: null, project: null } as const;

interface EntriesState {
  readonly entries: CreateEntries;
  /** The user changed something: what is read from the workbook now comes too late. */
  readonly touched: boolean;
  readonly remembered: boolean;
}

/** @param shown whether the tab is open */
export function useCreate(shown: boolean): CreateControl {
  const { buildSet, preferences, today } = useServices();
  const [state, setState] = useState<EntriesState>(() => ({
    entries: { ...initialEntries(today()), ...readChoice(preferences) },
    touched: false,
    remembered: false,
  }));
  const [mistakes, setMistakes] = useState(0);
  const inserting = useInsertSheets();
  const { entries, remembered } = state;

  const takeOver = useCallback((plan: KeptPlan) => {
    setState((old) =>
      old.touched
        ? old
        : { entries: { ...old.entries, ...entriesOf(plan) }, touched: false, remembered: true },
    );
  }, []);
  const memory = usePlanMemory(shown, takeOver);
  const showPlan = useCallback((plan: KeptPlan) => {
    // What the plan leaves open is open in the tab as well: a project that was taken back must not stay.
    setState((old) => ({ ...old, entries: { ...old.entries, ...FOLLOWING, ...entriesOf(plan) } }));
  }, []);
  const changing = useSetChange(showPlan);
  const { kept } = memory.kept;
  const programmes = useMemo(() => programmesOf(kept), [kept]);
  const ownForms = useMemo(() => kept.ownForms.map(ownFormInfo), [kept]);
  const checked = useMemo(
    () => checkEntries(entries, programmes, [...FORMS, ...ownForms]),
    [entries, programmes, ownForms],
  );

  function change(part: Partial<CreateEntries>): void {
    const next = { ...entries, ...part };
    setState((old) => ({ ...old, entries: { ...old.entries, ...part }, touched: true }));
    if (part.forms) keepChoice(preferences, next);
    if (inserting.state.phase !== 'inserting') inserting.dismiss();
    if (changing.state.phase === 'preview' || changing.state.phase === 'refused') changing.dismiss();
  }

  function submit(): void {
    const { chosen, options } = checked;
    if (inserting.state.phase === 'inserting') return;
    if (!options) {
      setMistakes((count) => count + 1);
      return;
    }
    setMistakes(0);
    const plan = planOf(entries, checked);
    inserting.insert(
      () =>
        buildSet(
          chosen.map(({ definition }) => definition),
          options,
        ),
      () => memory.keep(plan),
    );
  }

  return {
    entries,
    checked,
    programmes,
    ownForms,
    changing,
    hasSet: kept.plan !== null,
    wanted: checked.options && { options: checked.options, plan: planOf(entries, checked) },
    noticeMistake: () => setMistakes((count) => count + 1),
    remembered,
    mistakes,
    inserting,
    keepFailed: memory.keepFailed,
    change,
    submit,
  };
}
