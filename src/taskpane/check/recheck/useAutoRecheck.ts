/**
 * The list follows edits by itself: a short while after the last edit the workbook is read and checked again. Nothing is written meanwhile, since
 * what an add-in writes may take Ctrl+Z from the user: marks stay as they were.
 */
import { useCallback, useEffect, useState } from 'react';
import { ExcelFailure } from '../../../excel/workbookPort';
import type { Review } from '../../../findings/finding';
import { RECHECK_PREFERENCE } from '../../../preferences/preferences';
import { useServices } from '../../services';
import type { ReviewControl } from '../useReview';
import type { WorkbookChanges } from '../useWorkbookChanges';
import { editedPlace, type EditedPlace } from './editedPlace';
import { reviewDifference, type ReviewDifference } from './reviewDifference';

/** After this long without another edit. */
const QUIET_MS = 800;
/** A check that could not read, since somebody is typing into a cell, is tried again after this long, ... */
const RETRY_MS = 2500;
/** ... as often as this: somebody who left a cell half typed for a minute has gone away. */
const MOST_TRIES = 24;
/** A workbook that took longer to be checked again is not checked unasked, ... */
const LONGEST_RECHECK_MS = 2000;
/** ... and neither is one whose first check took longer than this. */
const LONGEST_CHECK_MS = 10_000;

/** What there is to say of the last edits. `waiting`: they are not looked at yet, as Excel is busy with the user. */
export type RecheckNote =
  | ({ readonly kind: 'updated'; readonly place: EditedPlace } & ReviewDifference)
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Beside another review than its own a note says nothing. */
interface NoteOf {
  readonly review: Review;
  readonly note: RecheckNote;
}

/** `off`: the user wants it so. `slow`: checking takes too long to do it unasked. */
export type Behind = { readonly kind: 'off' } | { readonly kind: 'slow'; readonly milliseconds: number };

export interface AutoRecheck {
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
  readonly note: RecheckNote | null;
  /** Why edits wait for the user to ask for a check; `null` where none do. */
  readonly behind: Behind | null;
  /** Lets go of the note: it was read. */
  readonly dismiss: () => void;
}

/** For which edits how many checks have failed; -1: no more are tried. */
interface Failed {
  readonly told: number;
  readonly tries: number;
}

const NONE_FAILED: Failed = { told: -1, tries: 0 };

/** Excel does not answer while the user is in the middle of something; it will soon. */
function passes(error: unknown): boolean {
  return error instanceof ExcelFailure && (error.code === 'cell-edit-mode' || error.code === 'busy');
}

/** What does not work is told once, not after each edit. */
function isSaid(former: NoteOf | null, review: Review, next: RecheckNote): boolean {
  return former?.review === review && former.note.kind === next.kind;
}

/**
 * @param may false while the list is out of sight, or something of our own is being written
 */
export function useAutoRecheck(review: ReviewControl, changes: WorkbookChanges, may: boolean): AutoRecheck {
  const { preferences } = useServices();
  const [enabled, choose] = useState(() => preferences.get(RECHECK_PREFERENCE) !== 'off');
  const [note, setNote] = useState<NoteOf | null>(null);
  const [failed, setFailed] = useState(NONE_FAILED);

  const { state, active, time, run } = review;
  const { pending, reset, giveBack } = changes;
  const longest = time?.again === true ? LONGEST_RECHECK_MS : LONGEST_CHECK_MS;
  const tooSlow = time && time.milliseconds > longest ? time.milliseconds : null;
  const tries = failed.told === pending.told ? failed.tries : 0;
  const shown = state.phase === 'done' ? state.review : null;
  const open = shown !== null && !active && pending.changes.length > 0;
  let behind: Behind | null = null;
  if (open && !enabled) behind = { kind: 'off' };
  else if (open && tooSlow !== null) behind = { kind: 'slow', milliseconds: tooSlow };
  const isDue = open && may && !behind && tries >= 0;

  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(
      () => {
        reset();
        void run('quiet').then((ended) => {
          if (ended.kind === 'done') {
            const isMoved = pending.changes.some((change) => change.isMoved);
            const difference = reviewDifference(shown.findings, ended.review.findings, isMoved);
            const place = editedPlace(pending.changes);
            setNote({ review: ended.review, note: { kind: 'updated', place, ...difference } });
          } else if (ended.kind === 'failed') {
            giveBack(pending.changes);
            const again = passes(ended.error) && tries + 1 < MOST_TRIES;
            setFailed({ told: pending.told, tries: again ? tries + 1 : -1 });
            const { error } = ended;
            const next: RecheckNote = again ? { kind: 'waiting' } : { kind: 'failed', error };
            setNote((former) => (isSaid(former, shown, next) ? former : { review: shown, note: next }));
          }
        });
      },
      tries > 0 ? RETRY_MS : QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [isDue, shown, pending, tries, run, reset, giveBack]);

  const dismiss = useCallback(() => setNote(null), []);
  const setEnabled = useCallback(
    (next: boolean) => {
      choose(next);
      preferences.set(RECHECK_PREFERENCE, next ? 'on' : 'off');
      setNote(null);
      setFailed(NONE_FAILED);
    },
    [preferences],
  );
  const said = note && note.review === shown ? note.note : null;
  return { enabled, setEnabled, note: said, behind, dismiss };
}
