/** What Excel lets into the entry cells, with the message it shows otherwise. */
import type { Area } from '../../sheet/address';
import { isFigure, type ColumnKind } from '../form';
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

export function isEntryKind(kind: ColumnKind): kind is EntryKind {
  return isFigure(kind);
}

export function entryRule(area: Area, kind: EntryKind): InputRule {
  return {
    area,
    minimum: 0,
    wholeNumber: kind === 'count',
    errorTitle: 'Số liệu chưa hợp lệ',
    errorText: ERROR_TEXTS[kind],
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
