/** Totals of rates that average the rates of their lines: where they stand, and how grave that is. */
import { averagedRateCheck } from '../../../src/checks/averaged-rate/check';
import { toPlain } from '../../../src/numbers/decimal';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import { handReading, handTable, line, type HandColumn, type HandLine } from '../handTable';

/** C households, D poor households, E their share in percent. */
const COLUMNS: readonly HandColumn[] = [
  { kind: 'count', index: '1' },
  { kind: 'count', index: '2' },
  { kind: 'rate', index: '3', equation: '3=2/1*100', decimals: 2 },
];
const RATES: readonly HandColumn[] = [{ kind: 'rate', index: '1', decimals: 2 }];

const COMMUNES: readonly HandLine[] = [
  line('Xã A', 0, 1000, 100, 10),
  line('Xã B', 0, 200, 60, 30),
  line('Xã C', 0, 300, 60, 20),
];

function told(columns: readonly HandColumn[], lines: readonly HandLine[]): readonly string[] {
  const reading = handReading([handTable({ columns, lines })]);
  return averagedRateCheck.inspect(reading, null).map(({ severity, cell, stated, proposed, kind }) => {
    const figures = [stated, proposed].map((figure) => (figure ? toPlain(figure) : '-'));
    return [kind, severity ?? 'as usual', addressOf(cell), ...figures].join(' ');
  });
}

function withTotal(formula: string, result: number, name = 'Tổng số'): readonly HandLine[] {
  return [{ ...line(name, null, 1500, 220, [formula, result]), role: 'total' }, ...COMMUNES];
}

test('a wrong rate is as grave as usual, with what the counts say', () => {
  expect(told(COLUMNS, withTotal('=AVERAGE(E4:E6)', 20))).toEqual(['averaged-rate as usual E3 20 15']);
  expect(told(COLUMNS, withTotal('=ROUND(AVERAGE(E4:E6),2)', 20))).toHaveLength(1);
  expect(told(COLUMNS, withTotal('=AVERAGEIF(E4:E6,">0")', 20))).toHaveLength(1);
  expect(told(COLUMNS, withTotal('=AVERAGEA(E4:E6)', 20))).toHaveLength(1);
  expect(told(COLUMNS, withTotal('=AVERAGEIFS(E4:E6,C4:C6,">0")', 20))).toHaveLength(1);
});

test('it stands at the one cell, and rests on formulas alone', () => {
  const reading = handReading([handTable({ columns: COLUMNS, lines: withTotal('=AVERAGE(E4:E6)', 20) })]);
  expect(averagedRateCheck.inspect(reading, null).map(({ further }) => further.length)).toEqual([0]);
  expect(averagedRateCheck.restsOn).toBe('formulas');
});

test('one that comes to the same by chance is a notice', () => {
  const alike = ['Xã A', 'Xã B'].map((name, at) => line(name, 0, 500, 50 + 50 * at, 10 + 10 * at));
  const total: HandLine = { ...line('Tổng số', null, 1000, 150, ['=AVERAGE(E4:E5)', 15]), role: 'total' };
  expect(told(COLUMNS, [total, ...alike])).toEqual(['averaged-rate notice E3 15 15']);
});

test('without counts it is told as well', () => {
  const lines = [10, 30, 20].map((rate, at) => line(`Xã ${at}`, 0, rate));
  const total: HandLine = { ...line('Tổng số', null, ['=AVERAGE(C4:C6)', 20]), role: 'total' };
  expect(told(RATES, [total, ...lines])).toEqual(['averaged-rate as usual C3 20 -']);
});

test('a subtotal that nobody calls one is one by its lines', () => {
  expect(
    told(COLUMNS, [line('Huyện X', null, 1500, 220, ['=AVERAGE(E4:E6)', 20]), ...COMMUNES]),
  ).toHaveLength(1);
});

test.each([
  ['made from the totals', withTotal('=ROUND(D3/C3*100,2)', 14.67)],
  ['typed', [{ ...line('Tổng số', null, 1500, 220, 20), role: 'total' as const }, ...COMMUNES]],
  ['an average of other columns of its line', withTotal('=AVERAGE(C3:D3)', 860)],
  ['of one cell', withTotal('=AVERAGE(E4)', 10)],
  ['of cells of another column', withTotal('=AVERAGE(D4:D6)', 73.33)],
  ['of its column and the one before', withTotal('=AVERAGE(D4:E6)', 46.67)],
  ['of its column and the one behind', withTotal('=AVERAGE(E4:F6)', 20)],
  ['of a range that it stands in itself', withTotal('=AVERAGE(E2:E6)', 20)],
  ['of another sheet', withTotal("=AVERAGE('Biểu 2'!E4:E6)", 20)],
  ['a sum', withTotal('=SUM(E4:E6)', 60)],
  ['a line that says that it is one', withTotal('=AVERAGE(E4:E6)', 20, 'Bình quân các xã')],
  ['a line that says so otherwise', withTotal('=AVERAGE(E4:E6)', 20, 'TRUNG BÌNH')],
  ['a line that says so in English', withTotal('=AVERAGE(E4:E6)', 20, 'Average')],
  ['a line that says so in one word', withTotal('=AVERAGE(E4:E6)', 20, 'Mean of communes')],
  ['no total', [...COMMUNES, line('Xã D', 0, 500, 100, ['=AVERAGE(E3:E5)', 20])]],
] as const)('%s is left alone', (_, lines) => {
  expect(told(COLUMNS, lines)).toEqual([]);
});

test('averages of counts are another matter', () => {
  const total: HandLine = { ...line('Tổng số', null, ['=AVERAGE(C4:C6)', 500], 220, 14.67), role: 'total' };
  expect(told(COLUMNS, [total, ...COMMUNES])).toEqual([]);
});
