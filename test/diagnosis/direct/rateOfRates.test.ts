/** A rate of a whole that is the average, or the sum, of the rates of its lines. */
import { rateOfRates } from '../../../src/diagnosis/explain/rateOfRates';
import { cellNamed, decimal, handMade, live, type HandColumn, type HandFigure } from './handMade';

const RATE: HandColumn = { kind: 'rate', decimals: 2 };

/** What is said of A1; each line below with the place of the one that it belongs to. */
function told(
  stated: number,
  lines: readonly (readonly [HandFigure, number])[],
  { column = RATE, total = stated }: { readonly column?: HandColumn; readonly total?: HandFigure } = {},
): string {
  const { network, reading } = handMade(
    [
      {
        columns: [column],
        parents: [null, ...lines.map(([, parent]) => parent)],
        rows: [[total], ...lines.map(([figure]) => [figure])],
      },
    ],
    [],
  );
  const place = reading.places.get(cellNamed('A1'));
  if (!place) throw new Error('No total');
  const found = rateOfRates(network, place, decimal(stated), decimal(1));
  return found.map((one) => ('count' in one ? `${one.kind} ${one.count}` : one.kind)).join();
}

const below = (...figures: readonly HandFigure[]): readonly (readonly [HandFigure, number])[] =>
  figures.map((figure) => [figure, 0]);

test('the average, or the sum, of the lines that say one', () => {
  expect(told(20, below(10, 30, 20))).toBe('average-of-rates 3');
  expect(told(60, below(10, 30, 20))).toBe('sum-of-rates 3');
  expect(told(20, below(10, null, 30))).toBe('average-of-rates 2');
  expect(told(21, below(10, 30, 20))).toBe('');
});

test('as far as it is written, and as its column is; a whole number only where it is just that', () => {
  expect(told(20.004, below(10, 30.01, 20))).toBe('average-of-rates 3');
  expect(told(20.01, below(10, 30.01, 20))).toBe('');
  expect(told(20, below(10, 30.01, 20))).toBe('');
});

test('one rate is no average', () => {
  expect(told(20, below(20))).toBe('');
  expect(told(20, below(20, null))).toBe('');
});

test('of the lines at the bottom where those right below are groups', () => {
  const groups = [
    [15, 0],
    [10, 1],
    [20, 1],
    [60, 0],
    [60, 4],
  ] as const;
  expect(told(37.5, groups)).toBe('average-of-rates 2');
  expect(told(30, groups)).toBe('average-of-rates 3');
  // Of groups and lines together it is none.
  expect(told(33, groups)).toBe('');
});

test('a formula that averages says so itself, another does not', () => {
  const lines = below(10, 30, 20);
  expect(told(20, lines, { total: live('=AVERAGE(A2:A4)', 20) })).toBe('');
  expect(told(20, lines, { total: live('=(A2+A3+A4)/3', 20) })).toBe('average-of-rates 3');
});

test('counts may well be averages', () => {
  expect(told(20, below(10, 30, 20), { column: { kind: 'count' } })).toBe('');
});
