/** Which findings went and which came between two reviews of the same workbook. */
import type { Finding } from '../../../findings/finding';

export interface ReviewDifference {
  readonly gone: readonly Finding[];
  readonly added: readonly Finding[];
}

/** Takes one of `after` for each of `before` that has the same key; gives what is left of both. */
function leftOver({ gone, added }: ReviewDifference, keyOf: (finding: Finding) => string): ReviewDifference {
  const open = new Map<string, number>();
  for (const finding of gone) open.set(keyOf(finding), (open.get(keyOf(finding)) ?? 0) + 1);
  const stays = new Map<string, number>();
  const left = added.filter((finding) => {
    const key = keyOf(finding);
    const count = open.get(key) ?? 0;
    if (count === 0) return true;
    open.set(key, count - 1);
    stays.set(key, (stays.get(key) ?? 0) + 1);
    return false;
  });
  const went = gone.filter((finding) => {
    const key = keyOf(finding);
    const count = stays.get(key) ?? 0;
    if (count === 0) return true;
    stays.set(key, count - 1);
    return false;
  });
  return { gone: went, added: left };
}

const byFigures = ({ check, fingerprint }: Finding) => JSON.stringify([check, fingerprint]);
const byPlace = ({ check, sheet, cell }: Finding) => JSON.stringify([check, sheet, cell]);
const byKind = ({ check, sheet, severity }: Finding) => JSON.stringify([check, sheet, severity]);

/**
 * A finding stays one and the same while its check blames the same cell, whatever the figures.
 *
 * @param isMoved lines or sheets came or went in between, so that all below them have other addresses: findings are then counted, not compared by place
 */
export function reviewDifference(
  before: readonly Finding[],
  after: readonly Finding[],
  isMoved: boolean,
): ReviewDifference {
  const all = { gone: before, added: after };
  const sameFigures = leftOver(all, byFigures);
  const samePlace = leftOver(sameFigures, byPlace);
  return isMoved ? leftOver(samePlace, byKind) : samePlace;
}
