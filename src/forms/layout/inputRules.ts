/** What Excel lets into the entry cells, with the message it shows otherwise. */
import type { Area } from '../../sheet/address';
import type { InputRule } from '../../sheet/layout';

export function entryRule(area: Area, wholeNumber: boolean): InputRule {
  return {
    area,
    minimum: 0,
    wholeNumber,
    errorTitle: 'Số liệu chưa hợp lệ',
    errorText: wholeNumber
      ? 'Ô này ghi số hộ, số người: chỉ nhận số nguyên, không âm. Số có phần nghìn thì gõ liền, ví dụ 12035.'
      : 'Ô này ghi số tiền: chỉ nhận số không âm. Số có phần nghìn thì gõ liền, ví dụ 12035.',
  };
}

function isRightBeside(left: InputRule, right: InputRule): boolean {
  return (
    left.wholeNumber === right.wholeNumber &&
    left.area.top === right.area.top &&
    left.area.bottom === right.area.bottom &&
    left.area.right + 1 === right.area.left
  );
}

function isRightBelow(upper: InputRule, lower: InputRule): boolean {
  return (
    upper.wholeNumber === lower.wholeNumber &&
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
