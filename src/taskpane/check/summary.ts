/** From a review to what the top of the list says and which findings a filter leaves. */
import type { Coverage, Finding, FindingOutcome, Review, Severity } from '../../findings/finding';
import type { Message } from '../../messages/message';
import type { WorkbookSnapshot } from '../../sheet/snapshot';

export type Outcome = 'pass' | FindingOutcome;
export const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'rounding', 'cannot-check'];

export function outcomeCount(coverage: Coverage, outcome: Outcome): number {
  if (outcome === 'cannot-check') return coverage.cannotCheck;
  return coverage[outcome];
}

/** Findings under a filter; none for "đạt", which has nothing to look at. */
export function filterFindings(findings: readonly Finding[], filter: Outcome | null): readonly Finding[] {
  return filter === null ? findings : findings.filter((finding) => finding.outcome === filter);
}

export function countBySeverity(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Errors before warnings before notices; otherwise as they were found. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

export type VerdictKind = 'errors' | 'no-errors' | 'clear' | 'unfinished' | 'nothing-compared';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly title: Message;
  readonly detail: Message | null;
}

const COUNT_KEYS: readonly (readonly [Severity, string])[] = [
  ['error', 'pane.check.count.errors'],
  ['warning', 'pane.check.count.warnings'],
  ['notice', 'pane.check.count.notices'],
];

/** "2 lỗi", "1 cảnh báo": what there is of each severity, gravest first. */
export function severityCounts(findings: readonly Finding[]): readonly Message[] {
  return COUNT_KEYS.map(([severity, key]) => ({ key, count: countBySeverity(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ key, params: { count } }));
}

/** The one sentence to read when there is time for one only. */
export function verdictOf(review: Review): Verdict {
  const { findings, coverage, tables, lostEquations } = review;
  if (findings.length > 0) {
    const list = severityCounts(findings).map((message) => ({ message }));
    const kind = countBySeverity(findings, 'error') > 0 ? 'errors' : 'no-errors';
    return { kind, title: { key: `pane.check.verdict.${kind}`, params: { parts: { list } } }, detail: null };
  }
  const detailKey = (kind: VerdictKind) => `pane.check.verdict.${kind}.detail`;
  if (coverage.cannotCheck > 0) {
    return {
      kind: 'unfinished',
      title: { key: 'pane.check.verdict.unfinished' },
      detail: { key: detailKey('unfinished'), params: { count: coverage.cannotCheck } },
    };
  }
  if (lostEquations.length > 0) {
    return {
      kind: 'unfinished',
      title: { key: 'pane.check.verdict.unfinished' },
      detail: { key: 'pane.check.verdict.lost.detail', params: { count: lostEquations.length } },
    };
  }
  if (coverage.equations === 0) {
    return {
      kind: 'nothing-compared',
      title: { key: 'pane.check.verdict.nothing-compared' },
      detail: { key: detailKey('nothing-compared') },
    };
  }
  const params = { equations: coverage.equations, numbers: coverage.numbers, tables: tables.length };
  return {
    kind: 'clear',
    title: { key: 'pane.check.verdict.clear' },
    detail: { key: detailKey('clear'), params },
  };
}

/** True when no sheet holds anything; a sheet that could not be read may well hold something. */
export function isEmptyWorkbook(snapshot: WorkbookSnapshot): boolean {
  return snapshot.sheets.every((sheet) => sheet.kind === 'grid' && !sheet.unread && sheet.cells.size === 0);
}
