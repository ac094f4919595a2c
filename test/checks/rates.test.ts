/** `rate` and `end-rate` on a table of targets; rows 10 to 13 are localities, row 14 is the total. */
import { reviewWorkbook } from '../../src/findings/review';
import { buildFormLayout } from '../../src/forms/catalogue';
import { fillLayout } from '../../src/samples/fillLayout';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { snapshotOf, workbookOf, type Edits } from '../core/layoutSnapshot';
import { filledTargets, OPTIONS, reviewOf, told } from '../core/workbooks';

function outcomes(edits: Edits, typed = true): readonly string[] {
  return reviewOf(filledTargets(), edits, typed).findings.map(
    ({ outcome, check, cell }) => `${outcome} ${check} ${cell}`,
  );
}

test.each([
  ['live', false],
  ['typed', true],
])('a correct table, %s', (_, typed) => {
  const review = reviewOf(filledTargets(), {}, typed);
  expect(told(review)).toEqual([]);
  // Three sums of counts; three rates and two limits in each of the five rows.
  expect(review.coverage).toMatchObject({ equations: 28, pass: 28 });
});

describe('a rate from its counts: 332 / 12.035 = 2,7586...', () => {
  test('rounded is right, cut off is a notice, further away is wrong', () => {
    expect(outcomes({ E10: 2.76 })).toEqual([]);
    expect(outcomes({ E10: 2.75 })).toEqual(['rounding rate E10']);
    expect(outcomes({ E10: 2.77 })).toEqual(['fail rate E10']);
    expect(outcomes({ E10: 2.74 })).toEqual(['fail rate E10']);
  });

  test('what it states and what it should', () => {
    const [finding] = reviewOf(filledTargets(), { E10: 2.67 }, true).findings;
    expect(finding).toMatchObject({ stated: '2.67', expected: '2.76', difference: '-0.09', unit: null });
    expect(finding?.equation?.text).toBe('3=2/1*100');
  });

  test('at an exact tie both neighbours are right: 1 / 800 = 0,125', () => {
    const tie = { C10: 800, D10: 1, F10: 0, G10: 0, H10: 0.13, C14: 30955, D14: 7435, F14: 621 };
    const total = { E14: 24.02, G14: 2.01, H14: 22.01 };
    expect(outcomes({ ...tie, ...total, E10: 0.13 })).toEqual([]);
    expect(outcomes({ ...tie, ...total, E10: 0.12, H10: 0.12 })).toEqual([]);
    expect(outcomes({ ...tie, ...total, E10: 0.14, H10: 0.13 })).toEqual(['fail rate E10']);
  });

  test('the rate of the total comes from the totals, not from the rates', () => {
    // The average of the four rates is 18,83.
    expect(outcomes({ E14: 18.83 })).toContain('fail rate E14');
  });
});

describe('a count set from the rate: 298 = ROUND(4 % x 7.438)', () => {
  const planned = { C10: 7438, F10: 298, C14: 37593, F14: 919 };
  const rates = { E10: 4.46, H10: 0.46, E14: 20.66, G14: 2.44, H14: 18.21 };

  test('is a notice that says so, with the figures', () => {
    const review = reviewOf(filledTargets(), { ...planned, ...rates, G10: 4 }, true);
    const reduced = review.findings.filter(({ cell }) => cell === 'G10');
    expect(
      reduced.map(({ outcome, severity, stated, expected }) => [outcome, severity, stated, expected]),
    ).toEqual([['rounding', 'notice', '4', '4.01']]);
    expect(reduced[0]?.causes[0]).toMatchObject({
      kind: 'count-from-rate',
      cells: ['F10', 'C10', 'G10'],
      message: {
        params: {
          count: { decimal: '298' },
          rate: { decimal: '4' },
          base: { decimal: '7438' },
          exact: { decimal: '297.52' },
        },
      },
    });
  });

  test('does not excuse a rate that does not give the count', () => {
    expect(outcomes({ ...planned, ...rates, G10: 3.9, H10: 0.56 })).toContain('fail rate G10');
  });

  test('is no excuse for the poverty rate, which is counted and not planned', () => {
    // 298 = ROUND(4 % x 7.438) here as well, but nobody sets the number of poor households from a rate.
    const poor = { C10: 7438, D10: 298, F10: 0, G10: 0, C14: 37593, D14: 7732, F14: 621 };
    const found = outcomes({ ...poor, E10: 4, H10: 4, E14: 20.57, G14: 1.65, H14: 18.92 });
    expect(found).toContain('rounding rate E10');
    const [finding] = reviewOf(
      filledTargets(),
      { ...poor, E10: 4, H10: 4, E14: 20.57, G14: 1.65, H14: 18.92 },
      true,
    ).findings;
    expect(finding?.causes[0]?.kind).toBe('rounding');
  });
});

describe('the rate at the end of the year', () => {
  /** Opening 28,33 less 2,50 is 25,83; (3.443 - 304) / 12.152 is 25,8311... */
  test('by rounded rates or by counts, both are right', () => {
    // 20,66 - 2,50 = 18,16; by counts (1.791 - 217) / 8.670 = 18,154... = 18,15.
    expect(outcomes({ H12: 18.16 })).toEqual([]);
    expect(outcomes({ H12: 18.15 })).toEqual([]);
    expect(outcomes({ H12: 18.25 })).toEqual(['fail end-rate H12']);
  });

  test('cannot be made of a rate that nobody knows; the counts may still settle it', () => {
    const gap = 'cannot-check rate G12';
    expect(outcomes({ G12: null, H12: 18.15 })).toEqual([gap]);
    expect(outcomes({ G12: null, H12: 20.66 })).toEqual([gap, 'cannot-check end-rate H12']);
    expect(outcomes({ G12: null, H12: null })).toEqual([gap]);
  });

  test('the convention that the table follows is told', () => {
    const remarks = (edits: Edits) =>
      reviewOf(filledTargets(), edits, true).tables[0]?.remarks.map(({ key }) => key);
    expect(remarks({})).toEqual(['findings.remark.end-rate-from-rates']);
    expect(remarks({ H12: 18.15 })).toEqual(['findings.remark.end-rate-mixed']);
  });

  test('what it states and what it should', () => {
    const [finding] = reviewOf(filledTargets(), { H10: 2.75 }, true).findings;
    expect(finding).toMatchObject({ check: 'end-rate', cell: 'H10', stated: '2.75', expected: '2.57' });
    expect(finding?.causes.map(({ kind }) => kind)).toContain('swapped-digits');
  });
});

test('a table that writes its rates with one decimal is compared with one decimal', () => {
  const oneDecimal = {
    ...{ E10: 2.8, E11: 28.3, E12: 20.7, E13: 23.6, E14: 18.4 },
    ...{ G10: 0.2, G11: 2.5, G12: 2.5, G13: 1.1, G14: 1.5 },
    ...{ H10: 2.6, H11: 25.8, H12: 18.2, H13: 22.5, H14: 16.9 },
  };
  expect(outcomes(oneDecimal)).toEqual([]);
  expect(outcomes({ ...oneDecimal, E12: 20.9 })).toContain('fail rate E12');
});

test('rates kept as ratios under a percent format are the same table', () => {
  const plain = snapshotOf(filledTargets(), {}, true);
  const asRatios: SheetSnapshot = {
    ...plain,
    cells: new Map(
      [...plain.cells].map(([key, cell]) => {
        const { value } = cell;
        if (![4, 6, 7].includes(cell.column) || value?.type !== 'number') return [key, cell];
        return [key, { ...cell, value: { type: 'number', value: value.value / 100 }, numberFormat: '0.00%' }];
      }),
    ),
  };
  expect(told(reviewWorkbook(workbookOf(asRatios)))).toEqual([]);
});

describe('what cannot be checked', () => {
  test('a rate without a count to divide by', () => {
    const review = reviewOf(filledTargets(), { C10: 0, C14: 30155 }, true);
    expect(review.findings.map(({ causes }) => causes[0]?.kind)).toContain('zero-denominator');
  });

  test('a blank rate over a total that nobody filled in is no gap', () => {
    const resources = fillLayout(buildFormLayout('resources', OPTIONS), [
      { row: 'local.review', column: 'realised', value: 1250 },
    ]);
    expect(told(reviewOf(resources))).toEqual([]);
    // The same with the planned total typed: nought is then a figure of its own.
    const typed = reviewOf(resources, { C9: 0 });
    expect(typed.findings.map(({ cell, causes }) => [cell, causes[0]?.kind])).toEqual([
      ['E9', 'zero-denominator'],
    ]);
  });

  test('a rate left blank beside its counts', () => {
    const review = reviewOf(filledTargets(), { E10: null }, true);
    const kinds = review.findings.map(({ outcome, causes }) => `${outcome} ${causes[0]?.kind}`);
    expect(kinds).toContain('cannot-check missing-total');
    expect(review.findings.every(({ severity }) => severity !== 'error')).toBe(true);
  });
});
