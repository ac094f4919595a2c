/** Figures made at random add up; they need not be what law and plans prescribe. */
import { CHECKS } from '../../src/checks/catalogue';
import type { Finding, Review } from '../../src/findings/finding';
import { reviewWorkbook } from '../../src/findings/review';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';

const POLICY = new Set(CHECKS.filter(({ family }) => family === 'policy').map(({ id }) => id));

export function withoutPolicy(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ check }) => !POLICY.has(check));
}

/** A review without what law and plans prescribe. */
export function reviewFigures(workbook: WorkbookSnapshot): Review {
  const review = reviewWorkbook(workbook);
  return { ...review, findings: withoutPolicy(review.findings) };
}
