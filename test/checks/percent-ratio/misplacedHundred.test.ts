/** Rates that are off by a hundred: by the counts of their row, else by their size and how they are written. */
import { misplacedHundred } from '../../../src/checks/percent-ratio/misplacedHundred';
import type { RateCell } from '../../../src/checks/percent-ratio/rateColumn';
import { Decimal } from '../../../src/numbers/decimal';
import { cellId } from '../../../src/reading/cellId';

interface Written {
  readonly value: string;
  /** Poor households of all households. */
  readonly of?: readonly [above: number, below: number];
  readonly asPercent?: boolean;
  readonly formula?: string;
}

/** "below above right": where each of the cells is found, in their order. */
function places(...written: readonly (string | Written)[]): string {
  const cells = written.map((one, row): RateCell => {
    const { value, of, asPercent = false, formula = null } = typeof one === 'string' ? { value: one } : one;
    return {
      id: cellId(0, row, 2),
      value: new Decimal(value),
      asPercent,
      formula,
      expected: of ? { above: new Decimal(of[0] * 100), below: new Decimal(of[1]) } : null,
      ofFractions: false,
    };
  });
  const { below, above, right } = misplacedHundred(cells);
  expect(below.length + above.length + right.length).toBe(cells.length);
  return cells
    .map((cell) => (below.includes(cell) ? 'below' : above.includes(cell) ? 'above' : 'right'))
    .join(' ');
}

/** 2,76 % of 12000 households are 331. */
const of = [331, 12000] as const;

describe('by the counts of the row: 331 of 12000', () => {
  test.each([
    ['as it should be', '2.76', 'right'],
    ['within half a hundredth of a point', '2.7634', 'right'],
    ['a ratio', '0.0276', 'below'],
    ['a ratio with all its decimals', '0.0275833333', 'below'],
    ['a ratio of two decimals', '0.03', 'below'],
    ['a ratio of one decimal', '0', 'right'],
    ['a ratio that was cut off', '0.02', 'right'],
    ['another ratio', '0.0277', 'right'],
    ['ten times as much', '27.6', 'right'],
    ['a hundred times as much', '276', 'right'],
  ])('%s: %s is %s', (_, value, expected) => {
    expect(places({ value, of })).toBe(expected);
  });

  test('of rates next to nothing a hundredth is as near', () => {
    expect(places({ value: '0.00004', of: [4, 100_000] })).toBe('right');
    expect(places({ value: '0.0051', of: [4, 100_000], asPercent: true })).toBe('right');
  });

  test('in a percent format: what it shows', () => {
    expect(places({ value: '2.76', of, asPercent: true })).toBe('right');
    expect(places({ value: '276', of, asPercent: true })).toBe('above');
    expect(places({ value: '276.5', of, asPercent: true })).toBe('above');
    expect(places({ value: '290', of, asPercent: true })).toBe('right');
    // Nobody writes 0,0276 % where 2,76 % is meant.
    expect(places({ value: '0.0276', of, asPercent: true })).toBe('right');
  });

  test('near is half a hundredth of a point, or one in a hundred', () => {
    // A half: 50 %.
    const half = [1, 2] as const;
    expect(places({ value: '5050', of: half, asPercent: true })).toBe('above');
    expect(places({ value: '5051', of: half, asPercent: true })).toBe('right');
    // 0,1 %: one in a hundred of it is less than half a hundredth of a point.
    const little = [1, 1000] as const;
    expect(places({ value: '10.51', of: little, asPercent: true })).toBe('above');
    expect(places({ value: '10.52', of: little, asPercent: true })).toBe('right');
  });

  test('all of them: a ratio of one is written with a decimal or none', () => {
    const all = [5, 5] as const;
    expect(places({ value: '100', of: all })).toBe('right');
    expect(places({ value: '1', of: all })).toBe('right');
    expect(places({ value: '1.00', of: [9996, 10000] })).toBe('right');
    expect(places({ value: '0.99', of: [99, 100] })).toBe('below');
    expect(places({ value: '1.05', of: [105, 100] })).toBe('right');
  });

  test('one that is wrong in another way is no matter of its size', () => {
    const others = ['12.5', '13.5', '14.5', '15.5'];
    expect(places({ value: '0.1432', of: [3, 4] }, ...others)).toBe('right right right right right');
    expect(places('0.1432', ...others)).toBe('below right right right right');
  });
});

describe('by size, beside others: a ratio', () => {
  const others = ['12.5', '13.75', '24.25', '30.1'] as const;
  const withOthers = (one: string | Written): string | undefined => places(one, ...others).split(' ')[0];

  test.each([
    ['with two more decimals than the others', '0.1432', 'below'],
    ['with three more', '0.14321', 'below'],
    ['with one more is a small rate', '0.143', 'right'],
    ['with as many is a small rate', '0.14', 'right'],
    ['a third of the least', '0.041667', 'below'],
    ['less than that', '0.041666', 'right'],
    ['three times the most', '0.9030', 'below'],
    ['more than that', '0.903001', 'right'],
    ['one, of many decimals', '1.0001', 'right'],
    ['below nought', '-0.1432', 'right'],
  ])('%s: %s is %s', (_, value, expected) => {
    // "0.9030" is written with three decimals; a nought at the end is not kept.
    expect(withOthers(value === '0.9030' ? '0.9029' : value)).toBe(expected);
  });

  test('in a percent format it is what it shows', () => {
    expect(withOthers({ value: '0.1432', asPercent: true })).toBe('right');
  });

  test('computed: where the others multiply by a hundred, and it does not', () => {
    const computed = others.map((value): Written => ({ value, formula: '=A1/B1*100' }));
    const first = (formula: string, beside: readonly Written[] = computed): string | undefined =>
      places({ value: '0.14', formula }, ...beside).split(' ')[0];
    expect(first('=A1/B1')).toBe('below');
    expect(first('=A1/B1*100')).toBe('right');
    const one: Written = { value: '1', formula: '=A1/B1' };
    expect(places(one, ...computed)).toBe('right right right right right');
    const whole = ['61', '75', '99'].map((value): Written => ({ value, formula: '=A1/B1*100' }));
    expect(places(one, ...whole)).toBe('below right right right');
    expect(places({ value: '1.5', formula: '=A1/B1' }, ...whole)).toBe('right right right right');
    expect(places({ value: '1.2345' }, '61', '75', '99')).toBe('right right right right');
    expect(first('=A1/B1%')).toBe('right');
    expect(
      first(
        '=A1/B1',
        others.map((value) => ({ value })),
      ),
    ).toBe('right');
    expect(
      first(
        '=A1/B1',
        others.map((value) => ({ value, formula: '=A1/B1*C1' })),
      ),
    ).toBe('right');
    expect(first('=A1/B1', [...computed.slice(0, 1), ...others.slice(1).map((value) => ({ value }))])).toBe(
      'below',
    );
    expect(
      first(
        '=A1/B1',
        others.map((value) => ({ value, formula: '=A1/B1%' })),
      ),
    ).toBe('below');
  });
});

describe('by size, beside others: a percentage in a percent format', () => {
  const others = ['12.5', '13.75', '24.25', '30.1'] as const;
  const withOthers = (one: string | Written): string | undefined => places(one, ...others).split(' ')[0];

  test.each([
    ['beyond the whole, and like the others by a hundredth', '1432', 'above'],
    ['three times the most', '90.3', 'right'],
    ['a hundred', '100', 'right'],
    ['a third of the least', '416.67', 'above'],
    ['less than that', '416.6', 'right'],
    ['three hundred times the most', '9030', 'above'],
    ['more than that', '9031', 'right'],
  ])('%s: %s is %s', (_, value, expected) => {
    expect(withOthers({ value, asPercent: true })).toBe(expected);
  });

  test('beyond three times the most, and beyond the whole', () => {
    const small = (value: string): string | undefined =>
      places({ value, asPercent: true }, '1.2', '1.5', '1.8').split(' ')[0];
    expect(small('99')).toBe('right');
    expect(small('100')).toBe('right');
    expect(small('101')).toBe('above');
    const large = (value: string): string | undefined =>
      places({ value, asPercent: true }, '61', '75', '99').split(' ')[0];
    expect(large('297')).toBe('right');
    const apart = (value: string): string | undefined =>
      places({ value, asPercent: true }, '2', '75', '99').split(' ')[0];
    expect(apart('290')).toBe('right');
    expect(apart('297')).toBe('right');
    expect(apart('298')).toBe('above');
    expect(large('2970')).toBe('above');
  });

  test('without a percent format it is another mistake', () => {
    expect(withOthers('1432')).toBe('right');
  });
});

describe('the others that a rate is told from', () => {
  test('three at least, as they should be', () => {
    expect(places('0.1432', '12.5', '13.75')).toBe('right right right');
    expect(places('0.1432', '12.5', '13.75', '14')).toBe('below right right right');
  });

  test('twice as many as those that are not', () => {
    expect(places('0.1432', '0.1532', '12.5', '13.75', '14')).toBe('right right right right right');
    expect(places('0.1432', '0.1532', '12.5', '13.75', '14', '15')).toBe(
      'below below right right right right',
    );
  });

  test('above one, up to a hundred', () => {
    expect(places('0.1432', '1', '1', '1', '1')).toBe('right right right right right');
    expect(places('0.1432', '12.5', '13.75', '100')).toBe('below right right right');
    expect(places('0.1432', '12.5', '13.75', '100.5')).toBe('right right right right');
    expect(places('0.0143', '1.1', '1.2', '1')).toBe('right right right right');
  });

  test('the least and the most of them, in whatever order', () => {
    expect(places('0.0423', '30', '12.6', '20')).toBe('below right right right');
    expect(places('0.0423', '12.6', '30', '20')).toBe('below right right right');
    expect(places('0.0423', '30', '20', '12.8')).toBe('right right right right');
    expect(places('0.042', '30', '12.6', '20')).toBe('below right right right');
    expect(places('0.903', '30.1', '20', '12.8')).toBe('below right right right');
    expect(places('0.8999', '20', '30', '12.8')).toBe('below right right right');
    expect(places('0.9001', '20', '30', '12.8')).toBe('right right right right');
  });

  test('where all are alike there is nothing to tell', () => {
    expect(places('12.5', '13.75', '14')).toBe('right right right');
    expect(places()).toBe('');
  });
});
