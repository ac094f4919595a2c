/** `sum` down the outline and `row-sum` along the index row, on Phụ lục I with the lines of Lạng Sơn. */
import type { MoneyUnit } from '../../src/numbers/moneyUnit';
import type { Edits } from '../core/layoutSnapshot';
import { filledAnnex, reviewOf, told } from '../core/workbooks';

describe('accepted', () => {
  test.each([
    ['live formulas', false],
    ['all figures typed', true],
  ])('the thirteen lines with %s', (_, typed) => {
    const review = reviewOf(filledAnnex(), {}, typed);
    expect(told(review)).toEqual([]);
    // 4 x 19 along the rows, 10 x 6 down; where both sides are nought in a typed sheet they still count as checked.
    expect(review.coverage).toMatchObject({
      equations: 136,
      pass: 136,
      fail: 0,
      rounding: 0,
      cannotCheck: 0,
    });
  });

  test('entries left blank, and dashes for nothing', () => {
    expect(told(reviewOf(filledAnnex(), { F12: null, E14: null, K14: null }))).toEqual([]);
    expect(told(reviewOf(filledAnnex(), { F12: null, E13: '-', H13: '—', E14: '–' }, true))).toEqual([]);
  });

  test('billions with three decimals, whose binary sums are not exact', () => {
    const edits = { E19: 0.1, F19: 0.2, H19: 1.1, I19: 2.2 };
    expect(told(reviewOf(filledAnnex({ moneyUnit: 'ty-dong' }), edits))).toEqual([]);
    const review = reviewOf(filledAnnex({ moneyUnit: 'ty-dong' }), edits);
    expect(review.coverage).toMatchObject({ fail: 0, rounding: 0 });
  });

  test('an untouched sheet has nothing to check and nothing to say', () => {
    const { findings, coverage } = reviewOf(filledAnnex(), BLANKED);
    expect(findings).toEqual([]);
    expect(coverage.fail).toBe(0);
  });
});

/** All entries of the thirteen lines emptied. */
const BLANKED = Object.fromEntries(
  [12, 13, 14, 16, 17, 19, 20, 21, 22, 24, 25, 27, 28].flatMap((row) =>
    ['E', 'F', 'H', 'I', 'K', 'L'].map((column) => [`${column}${row}`, null]),
  ),
);

describe('rejected', () => {
  test.each([
    ['a subtotal', 'F15', 73500, 'error sum F15', '63500'],
    ['a total along the row', 'D14', 41000, 'error row-sum D14', '40000'],
    ['a total of totals', 'C22', 34000, 'error row-sum C22', '24000'],
  ])('%s', (_, cell, value, finding, expected) => {
    const review = reviewOf(filledAnnex(), { [cell]: value }, true);
    expect(told(review)).toEqual([finding]);
    expect(review.findings[0]).toMatchObject({
      outcome: 'fail',
      sheet: 'Phụ lục I',
      stated: String(value),
      expected,
      difference: String(value - Number(expected)),
      unit: 'trieu-dong',
      waived: null,
    });
    expect(review.findings[0]?.suspects[0]).toEqual({ cell, expected });
  });

  test('a figure typed over one live total, the rest following it', () => {
    const review = reviewOf(filledAnnex(), { F15: 60000 });
    expect(told(review)).toEqual(['error sum F15']);
    expect(review.findings[0]).toMatchObject({ stated: '60000', expected: '63500', difference: '-3500' });
    expect(review.findings[0]?.equation).toMatchObject({ text: 'F15 = F16 + F17', source: 'form' });
  });

  test('two mistakes that have nothing to do with each other', () => {
    expect(told(reviewOf(filledAnnex(), { F15: 93500, I26: 1600 }, true))).toEqual([
      'error sum F15',
      'error sum I26',
    ]);
  });
});

/** D19 = E19 + F19 = 90.000 + 20.000; three rounded figures may be off by 1,5 units together. */
describe('how far rounding reaches', () => {
  const outcome = (moneyUnit: MoneyUnit, stated: number, edits = {}) =>
    reviewOf(filledAnnex({ moneyUnit }), { D19: stated, ...edits }, true).findings.map(
      ({ outcome: found, cell }) => `${found} ${cell}`,
    );

  test.each<[MoneyUnit, number, readonly string[]]>([
    ['trieu-dong', 110000, []],
    ['nghin-dong', 110000, []],
    ['dong', 110000, []],
  ])('in %s, %d is right', (unit, stated, findings) => {
    expect(outcome(unit, stated)).toEqual(findings);
  });

  test.each([110001, 109999])('in triệu đồng, %d is rounding in every total that it touches', (stated) => {
    const found = outcome('trieu-dong', stated);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.startsWith('rounding '))).toBe(true);
    expect(found).toContain('rounding D19');
  });

  test.each([110002, 109998])('in triệu đồng, %d is one mistake', (stated) => {
    const errors = reviewOf(filledAnnex(), { D19: stated }, true).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.equation?.cells).toEqual(['D19', 'E19', 'F19']);
  });

  test.each([110001, 109999])('in đồng, where figures are written in full, %d is wrong', (stated) => {
    expect(outcome('dong', stated)).toEqual(['fail D19']);
  });

  test('a nought is nothing rounded off: of seven projects only one has any of this money', () => {
    const sumFails = (stated: number) =>
      reviewOf(filledAnnex(), { K10: stated }, true).findings.some(
        ({ outcome: found, equation }) => found === 'fail' && equation?.text.startsWith('K10 = '),
      );
    expect([1300, 1301, 1302].map(sumFails)).toEqual([false, false, true]);
  });

  test('billions are written to the million', () => {
    const typed = (stated: number) =>
      reviewOf(filledAnnex({ moneyUnit: 'ty-dong' }), { D19: stated }, true).coverage;
    expect(typed(110000)).toMatchObject({ rounding: 0, fail: 0 });
    expect(typed(110000.001)).toMatchObject({ fail: 0 });
    expect(typed(110000.001).rounding).toBeGreaterThan(0);
    expect(typed(110000.002).fail).toBeGreaterThan(0);
  });

  test('rounding differences are told once for a column, with how many', () => {
    const review = reviewOf(filledAnnex(), { C13: 9001, C14: 47501, C22: 24001 }, true);
    expect(review.findings.every(({ severity }) => severity === 'notice')).toBe(true);
    const along = review.findings.filter(({ check }) => check === 'row-sum');
    expect(along).toHaveLength(1);
    expect(along[0]).toMatchObject({ cell: 'C13', stated: '9001', expected: '9000', difference: '1' });
    expect(along[0]?.symptoms.map(({ cell }) => cell)).toEqual(['C14', 'C22']);
    expect(along[0]?.message.params).toMatchObject({ count: 3 });
  });
});

test.each<[string, MoneyUnit, Edits, readonly string[]]>([
  ['a line left blank', 'trieu-dong', { F15: 55000, F17: null }, []],
  ['a total off by one in triệu đồng', 'trieu-dong', { F15: 63501 }, []],
  ['the same in đồng', 'dong', { F15: 63501 }, ['F15 = F16 + F17']],
])('the sum of a project: %s', (_, moneyUnit, edits, failing) => {
  const { findings } = reviewOf(filledAnnex({ moneyUnit }), edits, true);
  const broken = findings.filter(({ outcome, check }) => outcome === 'fail' && check === 'sum');
  const ofProject = broken.filter(({ equation }) => equation?.text.startsWith('F15'));
  expect(ofProject.map(({ equation }) => equation?.text)).toEqual(failing);
});

describe('what cannot be checked is said', () => {
  test('a total left blank above figures', () => {
    const review = reviewOf(filledAnnex(), { C10: null }, true);
    expect(told(review)).toEqual(['warning row-sum C10']);
    // Blank both along its row and down its column.
    expect(review.coverage.cannotCheck).toBe(2);
    expect(review.findings[0]).toMatchObject({ outcome: 'cannot-check', expected: '476028' });
    expect(review.findings[0]?.causes[0]?.kind).toBe('missing-total');
  });

  test('a subtotal without its parts', () => {
    const review = reviewOf(filledAnnex(), { F16: null, F17: null, D16: null, D17: null }, true);
    expect(review.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const missing = review.findings.filter(({ causes }) => causes[0]?.kind === 'missing-parts');
    expect(missing.flatMap(({ cell, symptoms }) => [cell, ...symptoms.map((other) => other.cell)])).toContain(
      'F15',
    );
  });
});
