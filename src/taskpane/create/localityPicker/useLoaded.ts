/** Something that is fetched when the picker needs it, with its waiting and its failure. */
import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: T }
  | { readonly phase: 'failed'; readonly retry: () => void };

interface Outcome<K, T> {
  readonly key: K;
  readonly attempt: number;
  /** `null` when it could not be loaded. */
  readonly value: T | null;
}

/** Loads again when the key changes; `load` has to stay the same function. */
export function useLoaded<K, T>(key: K, load: (key: K) => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<K, T> | null>(null);

  useEffect(() => {
    let current = true;
    const settle = (value: T | null) => {
      if (current) setOutcome({ key, attempt, value });
    };
    load(key).then(settle, () => settle(null));
    return () => {
      current = false;
    };
  }, [key, attempt, load]);

  if (outcome?.key !== key || outcome.attempt !== attempt) return { phase: 'loading' };
  if (outcome.value !== null) return { phase: 'ready', value: outcome.value };
  return { phase: 'failed', retry: () => setAttempt(attempt + 1) };
}
