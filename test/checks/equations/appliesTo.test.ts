/** Which of the checks of sums and rates judges an equation: each by one of them at most. */
import { rateCheck } from '../../../src/checks/rate/check';
import { rowSumCheck } from '../../../src/checks/row-sum/check';
import { sumCheck } from '../../../src/checks/sum/check';
import type { ColumnKind } from '../../../src/forms/form';
import type { Equation, EquationRelation, EquationRule } from '../../../src/reading/equation';

const RULES: Readonly<Record<EquationRule['kind'], EquationRule>> = {
  sum: { kind: 'sum', terms: [] },
  ratio: { kind: 'ratio', numerator: [], denominator: [], factor: 100, divisor: 1 },
  bound: { kind: 'bound', limit: 'at-most', terms: [], factor: 1, reason: 'investment' },
};

function judges(relation: EquationRelation, rule: EquationRule['kind'], kind: ColumnKind): string {
  const equation: Equation = {
    target: 0,
    rule: RULES[rule],
    alternatives: [],
    relation,
    source: 'form',
    text: '',
    decimals: 0,
    exact: false,
    countMayFollowRate: false,
    table: 0,
  };
  return [sumCheck, rowSumCheck, rateCheck]
    .filter((check) => check.appliesTo(equation, kind))
    .map(({ id }) => id)
    .join(' ');
}

test.each([
  ['outline', 'sum', 'money', 'sum'],
  ['outline', 'sum', 'count', 'sum'],
  ['row', 'sum', 'money', 'row-sum'],
  ['row', 'sum', 'count', 'row-sum'],
  ['row', 'sum', 'quantity', 'row-sum'],
  ['row', 'sum', 'rate', ''],
  ['row', 'ratio', 'rate', 'rate'],
  ['row', 'ratio', 'money', 'rate'],
  ['row', 'bound', 'money', ''],
  ['between', 'sum', 'money', ''],
  ['between', 'ratio', 'rate', ''],
] as const)('%s, a %s of %s: %s', (relation, rule, kind, check) => {
  expect(judges(relation, rule, kind)).toBe(check);
});
