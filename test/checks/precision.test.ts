import { isNoise, roundingBound, unitOf } from '../../src/checks/engine/precision';
import { Decimal, toPlain } from '../../src/numbers/decimal';
import { cellId } from '../../src/reading/cellId';
import type { Equation, EquationTerm } from '../../src/reading/equation';
import type { Figure } from '../../src/reading/figure';

function figure(value: string, formula: string | null = null): Figure {
  return { state: 'number', value: new Decimal(value), formula };
}

/** A total in D19 and its terms from E19 on. */
function bound(target: Figure, terms: readonly Figure[], decimals = 0, exact = false): string {
  const total = cellId(0, 18, 3);
  const cells = terms.map((_, place) => cellId(0, 18, 4 + place));
  const parts = cells.map((cell): EquationTerm => ({ cell, sign: 1 }));
  const equation: Equation = {
    target: total,
    rule: { kind: 'sum', terms: parts },
    alternatives: [],
    relation: 'row',
    source: 'form',
    text: '',
    decimals,
    exact,
    countMayFollowRate: false,
    table: 0,
  };
  const figures = new Map([[total, target], ...cells.map((cell, place) => [cell, terms[place]] as const)]);
  return toPlain(roundingBound(equation, parts, (cell) => figures.get(cell) ?? { state: 'blank' }));
}

const PARTS = [figure('90000'), figure('20000')];

test('half a unit for every written figure, the total included', () => {
  expect(bound(figure('110000'), PARTS)).toBe('1.5');
  expect(bound(figure('110'), [figure('90'), figure('20')], 3)).toBe('0.0015');
  expect([0, 2, 3].map((decimals) => toPlain(unitOf(decimals)))).toEqual(['1', '0.01', '0.001']);
});

test('nothing for noughts, blanks, dashes and figures with more digits than the column shows', () => {
  expect(bound(figure('90000'), [figure('90000'), figure('0')])).toBe('1');
  expect(bound(figure('90000'), [figure('90000'), { state: 'blank' }, { state: 'dash' }])).toBe('1');
  expect(bound(figure('90000'), [figure('90000.25')])).toBe('0.5');
});

test('nothing where figures are written in full, or where the total adds up what stands there', () => {
  expect(bound(figure('110000'), PARTS, 0, true)).toBe('0');
  expect(bound(figure('110000', '=E19+F19'), PARTS)).toBe('0');
});

test('a total that comes from elsewhere is a written figure, however it is computed', () => {
  expect(bound(figure('110000', '=D20+D21'), PARTS)).toBe('1.5');
});

test.each(['=ROUND(E19+F19,0)', '=ROUNDUP(E19,0)', '=INT(E19)', "='Phụ lục II'!C5"])(
  'a total by %s is a rounded figure like any typed one',
  (formula) => {
    expect(bound(figure('110000', formula), PARTS)).toBe('1.5');
  },
);

test('binary noise is told from a difference', () => {
  const noise = (residual: string, largest: string) =>
    isNoise(new Decimal(residual), [new Decimal(largest), new Decimal('1')]);
  expect(noise('0', '1')).toBe(true);
  expect(noise('0.0000000001', '123456')).toBe(true);
  expect(noise('0.001', '123456')).toBe(false);
  expect(noise('1', '476028')).toBe(false);
  // Excel keeps 15 digits: with thirteen before the point, hundredths are what may get lost.
  expect(noise('0.01', '1234567890123')).toBe(true);
  expect(noise('1', '1234567890123')).toBe(false);
});
