/** The units of an era, fetched when the picker needs them. */
import { useEffect, useState } from 'react';
import type { EraId } from '../../../units/eras';
import type { UnitRegister } from '../../../units/register';

export type LoadUnits = (id: EraId) => Promise<UnitRegister>;

export type UnitsState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly register: UnitRegister }
  | { readonly phase: 'failed'; readonly retry: () => void };

interface Outcome {
  readonly id: EraId;
  readonly attempt: number;
  /** `null` when it could not be loaded. */
  readonly register: UnitRegister | null;
}

export function useUnits(id: EraId, load: LoadUnits): UnitsState {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    let current = true;
    const settle = (register: UnitRegister | null) => {
      if (current) setOutcome({ id, attempt, register });
    };
    load(id).then(settle, () => settle(null));
    return () => {
      current = false;
    };
  }, [id, attempt, load]);

  if (outcome?.id !== id || outcome.attempt !== attempt) return { phase: 'loading' };
  if (outcome.register) return { phase: 'ready', register: outcome.register };
  return { phase: 'failed', retry: () => setAttempt(attempt + 1) };
}
