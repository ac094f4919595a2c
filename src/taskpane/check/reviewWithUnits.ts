/** The review with the names of administrative units, which are fetched when a workbook names any. */
import type { Review } from '../../findings/finding';
import { namesUnits } from '../../findings/namesUnits';
import { WorkbookCheck } from '../../findings/recheck/workbookCheck';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { KnownNames } from '../../units/knownNames';
import { loadKnownNames } from '../../units/loadKnownNames';

/** After this long the workbook is checked without them. */
const PATIENCE_MS = 5000;

/** `null` where they cannot be fetched, or not in time. */
function inTime(loading: Promise<KnownNames>): Promise<KnownNames | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    const done = (units: KnownNames | null): void => {
      clearTimeout(timer);
      resolve(units);
    };
    loading.then(done, () => done(null));
  });
}

/**
 * Where they cannot be fetched, everything else is checked.
 *
 * @param check what the review goes on from: after an edit only what depends on it is checked again
 */
export async function reviewWithUnits(
  snapshot: WorkbookSnapshot,
  load: () => Promise<KnownNames> = loadKnownNames,
  check = new WorkbookCheck(),
): Promise<Review> {
  const units = namesUnits(snapshot) ? await inTime(load()) : null;
  return check.check(snapshot, units).review;
}
