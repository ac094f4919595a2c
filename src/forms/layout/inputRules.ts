/** What Excel lets into the entry cells, with the message it shows otherwise. */
import type { Area } from '../../sheet/address';
import { isFigure, type ColumnKind, type FormColumn } from '../form';
import type { InputRule } from '../../sheet/layout';

/** Kinds of entries that Excel is asked to guard. */
export type EntryKind = 'money' | 'count' | 'rate' | 'quantity';

const ERROR_TEXTS: Readonly<Record<EntryKind, string>> = {
  money: 'Ô này ghi số tiền: chỉ nhận số không âm. Số có phần nghìn thì gõ liền, ví dụ 12035.',
  count:
    'Ô này ghi số hộ, số người: chỉ nhận số nguyên, không âm. Số có phần nghìn thì gõ liền, ví dụ 12035.',
  rate: 'Ô này ghi tỷ lệ phần trăm: chỉ nhận số không âm, không gõ dấu %.',
  quantity: 'Ô này ghi khối lượng: chỉ nhận số không âm.',
};

/** Changes: the same, but for the sign. */
const SIGNED_TEXTS: Readonly<Record<EntryKind, string>> = {
  money: 'Ô này ghi số tiền tăng, giảm: chỉ nhận số, giảm thì ghi dấu trừ, ví dụ -12035.',
  count: 'Ô này ghi số hộ, số người tăng, giảm: chỉ nhận số nguyên, giảm thì ghi dấu trừ, ví dụ -12.',
  rate: 'Ô này ghi tỷ lệ tăng, giảm: chỉ nhận số, giảm thì ghi dấu trừ, không gõ dấu %.',
  quantity: 'Ô này ghi khối lượng tăng, giảm: chỉ nhận số, giảm thì ghi dấu trừ.',
};

/** Excel keeps 15 digits; no figure of a plan comes near. */
const LOWEST = -999_999_999_999_999;

export function isEntryKind(kind: ColumnKind): kind is EntryKind {
  return isFigure(kind);
}

export function entryRule(
  area: Area,
  kind: EntryKind,
  { signed = false }: Pick<FormColumn, 'signed'>,
): InputRule {
  return {
    area,
    minimum: signed ? LOWEST : 0,
    wholeNumber: kind === 'count',
    errorTitle: 'Số liệu chưa hợp lệ',
    errorText: (signed ? SIGNED_TEXTS : ERROR_TEXTS)[kind],
  };
}

function isRightBeside(left: InputRule, right: InputRule): boolean {
  return (
    left.errorText === right.errorText &&
    left.area.top === right.area.top &&
    left.area.bottom === right.area.bottom &&
    left.area.right + 1 === right.area.left
  );
}

function isRightBelow(upper: InputRule, lower: InputRule): boolean {
  return (
    upper.errorText === lower.errorText &&
    upper.area.left === lower.area.left &&
    upper.area.right === lower.area.right &&
    upper.area.bottom + 1 === lower.area.top
  );
}

/** Neighbouring entries share a rule, first along the row, then down: fewer rules, the same effect. */
export function joinRules(rules: readonly InputRule[]): readonly InputRule[] {
  const along: InputRule[] = [];
  for (const rule of rules) {
    const last = along.at(-1);
    if (last && isRightBeside(last, rule)) {
      along[along.length - 1] = { ...last, area: { ...last.area, right: rule.area.right } };
    } else along.push(rule);
  }
  const joined: InputRule[] = [];
  for (const rule of along) {
    const above = joined.findIndex((other) => isRightBelow(other, rule));
    const upper = joined[above];
    if (upper) joined[above] = { ...upper, area: { ...upper.area, bottom: rule.area.bottom } };
    else joined.push(rule);
  }
  return joined;
}
