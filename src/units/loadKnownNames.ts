/** Fetches the names of all eras when they are asked for, once. */
import { ERAS } from './eras';
import { knownNames, type KnownNames } from './knownNames';
import { loadUnits } from './loadUnits';

let loading: Promise<KnownNames> | null = null;

async function load(): Promise<KnownNames> {
  return knownNames(await Promise.all(ERAS.map(({ id }) => loadUnits(id))));
}

/** A load that failed is tried again at the next call. */
export function loadKnownNames(): Promise<KnownNames> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
