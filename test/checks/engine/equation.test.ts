/** Equations under their rule and their alternatives, by table, and what they say that a cell should state. */
import { equationsOfTable } from '../../../src/checks/engine/equationsOfTable';
import { evaluateEquation, firstToHold } from '../../../src/checks/engine/evaluateEquation';
import { equationsOf, expectedFigure } from '../../../src/checks/engine/expectedFigure';
import { toPlain } from '../../../src/numbers/decimal';
import type { Equation, EquationRule } from '../../../src/reading/equation';
import {
  boundOf,
  BROKEN,
  DASH,
  equationOf,
  figureMap,
  idAt,
  inShort,
  lookupIn,
  NOTHING_TO_CHECK,
  ratioOf,
  sumOf,
  type Figures,
} from './equations';
import { readingOf } from './tables';

function judged(rule: EquationRule, alternatives: readonly EquationRule[], figures: Figures): string {
  return inShort(evaluateEquation(equationOf('D5', rule, { alternatives }), lookupIn(figures)));
}

const SUM = sumOf('E5', 'F5');
const OTHER = sumOf('G5', 'H5');

test('each kind of rule is judged as what it is', () => {
  const figures = { D5: 30, E5: 10, F5: 20 };
  expect(judged(SUM, [], figures)).toBe('pass 30, not 30: 0 by rule');
  expect(judged(ratioOf(['E5'], ['F5']), [], figures)).toBe('fail 30, not 50: -20 by rule');
  expect(judged(boundOf(['F5']), [], figures)).toBe('fail 30, not ?: 10 by rule');
});

describe('an alternative that holds', () => {
  const holds = { G5: 12, H5: 18 };

  test.each([
    ['makes right what is wrong', { D5: 30, E5: 1, F5: 2, ...holds }, 'pass 30, not 30: 0 by alternative'],
    [
      'makes exact what is rounded',
      { D5: 30, E5: 10, F5: 21, ...holds },
      'pass 30, not 30: 0 by alternative',
    ],
    ['tells where parts are missing', { D5: 30, ...holds }, 'pass 30, not 30: 0 by alternative'],
    ['is not asked where the rule holds', { D5: 30, E5: 10, F5: 20, ...holds }, 'pass 30, not 30: 0 by rule'],
    ['is not asked without a total', { E5: 10, ...holds }, 'missing-total ?, not 10 at D5'],
    ['is not asked where nothing is entered', holds, NOTHING_TO_CHECK],
    [
      'is not asked where something cannot be read',
      { D5: 30, E5: BROKEN, ...holds },
      'unreadable ?, not ? at E5',
    ],
  ])('%s', (_what, figures, outcome) => {
    expect(judged(SUM, [OTHER], figures)).toBe(outcome);
  });
});

test('one that does not hold, or only by rounding, leaves what the rule says', () => {
  expect(judged(SUM, [OTHER], { D5: 30, E5: 1, F5: 2, G5: 5, H5: 6 })).toBe('fail 30, not 3: 27 by rule');
  expect(judged(SUM, [OTHER], { D5: 30, E5: 1, F5: 2, G5: 12, H5: 17 })).toBe('fail 30, not 3: 27 by rule');
});

test('of several alternatives the first that holds', () => {
  const equation = equationOf('D5', SUM, { alternatives: [OTHER, sumOf('I5'), sumOf('J5')] });
  const lookup = lookupIn({ D5: 30, I5: 30, J5: 30 });
  expect(firstToHold(equation, lookup)).toEqual(
    expect.objectContaining({ outcome: 'pass', via: 'alternative' }),
  );
  expect(firstToHold(equation, lookupIn({ D5: 30 }))).toBeUndefined();
  expect(firstToHold(equationOf('D5', SUM), lookup)).toBeUndefined();
});

test('a rate without its counts, which another way to reckon it confirms', () => {
  const rate = ratioOf(['E5'], ['F5']);
  expect(judged(rate, [OTHER], { D5: 30, G5: 12, H5: 18 })).toBe('pass 30, not 30: 0 by alternative');
  expect(judged(rate, [OTHER], { D5: 30, E5: DASH, F5: DASH, G5: 12, H5: 18 })).toBe(
    'zero-denominator 30, not ? at E5 F5',
  );
});

test('the equations of a table, in their order', () => {
  const [one, two, three] = [0, 2, 0].map((table, place) =>
    equationOf(`D${String(place + 5)}`, SUM, { table }),
  );
  const equations = [one, two, three].flatMap((equation) => equation ?? []);
  expect(equationsOfTable({ equations }, 0)).toEqual([one, three]);
  expect(equationsOfTable({ equations }, 2)).toEqual([two]);
  expect(equationsOfTable({ equations }, 1)).toEqual([]);
  // Once more, from what is kept.
  expect(equationsOfTable({ equations }, 0)).toEqual([one, three]);
  expect(equationsOfTable({ equations }, 0)).toBe(equationsOfTable({ equations }, 0));
});

describe('what a cell should state', () => {
  function expected(equations: readonly Equation[], figures: Figures, cell = 'D5'): string | null {
    const reading = { ...readingOf(), equations, figures: figureMap(figures) };
    const found = expectedFigure(reading, idAt(cell));
    return found && `${toPlain(found.value)}${found.isStated ? ' as it does' : ''}`;
  }

  const other = { ...equationOf('D5', OTHER), exact: true };

  test('nothing tells', () => {
    expect(expected([], { D5: 30 })).toBeNull();
    expect(expected([equationOf('C5', SUM)], { C5: 30, D5: 30, E5: 10, F5: 10 })).toBeNull();
    expect(expected([equationOf('D5', SUM)], { D5: BROKEN, E5: 10, F5: 10 })).toBeNull();
    expect(expected([equationOf('D5', SUM)], { E5: 10, F5: 10 })).toBeNull();
    expect(expected([equationOf('D5', boundOf(['E5']))], { D5: 30, E5: 10 })).toBeNull();
  });

  test('what it does', () => {
    expect(expected([equationOf('D5', SUM)], { D5: 30, E5: 10, F5: 20 })).toBe('30 as it does');
    expect(expected([equationOf('D5', SUM)], { D5: 31, E5: 10, F5: 20 })).toBe('30 as it does');
  });

  test('the first figure that it does not', () => {
    const figures = { D5: 30, E5: 10, F5: 20, G5: 5, H5: 6 };
    expect(expected([equationOf('D5', SUM), other], figures)).toBe('11');
    expect(expected([other, equationOf('D5', SUM)], figures)).toBe('11');
    expect(expected([other, equationOf('D5', sumOf('G5'))], figures)).toBe('11');
  });

  test('of two that agree, what the first one says', () => {
    const rounded = equationOf('D5', sumOf('G5', 'H5'));
    const figures = { D5: 30, E5: 10, F5: 20, G5: 12, H5: 17 };
    expect(expected([rounded, equationOf('D5', SUM)], figures)).toBe('29 as it does');
    expect(expected([equationOf('D5', SUM), rounded], figures)).toBe('30 as it does');
  });

  test('another sheet is not asked', () => {
    const between = equationOf('D5', SUM, { relation: 'between' });
    expect(expected([between], { D5: 30, E5: 1, F5: 2 })).toBeNull();
  });

  test('the equations of each cell are found once for a reading', () => {
    const reading = { ...readingOf(), equations: [equationOf('D5', SUM), equationOf('D5', OTHER)] };
    expect(equationsOf(reading).get(idAt('D5'))).toEqual(reading.equations);
    expect(equationsOf(reading)).toBe(equationsOf(reading));
  });
});
