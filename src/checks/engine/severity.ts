/** Lỗi, cảnh báo, lưu ý: how much a finding matters, apart from how sure it is. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The graver of two. */
export function graver(one: Severity, other: Severity): Severity {
  return rank(one) <= rank(other) ? one : other;
}

/** The lighter of two. */
export function lighter(one: Severity, other: Severity): Severity {
  return rank(one) <= rank(other) ? other : one;
}
