/** A text that reads two ways is decided by its column, by its workbook, or by nobody. */
import type { ColumnKind } from '../../src/forms/form';
import { toPlain } from '../../src/numbers/decimal';
import { columnNumbers, decideBy, joinNumbers, NO_EVIDENCE } from '../../src/reading/columnNumbers';
import { readFigure } from '../../src/reading/figure';
import type { CellSnapshot } from '../../src/sheet/snapshot';

function cell(content: string | number): CellSnapshot {
  const value =
    typeof content === 'number'
      ? { type: 'number' as const, value: content }
      : { type: 'text' as const, value: content };
  return { row: 0, column: 0, value, formula: null, numberFormat: 'General' };
}

/** How the first cell of a column is read: its number and what decided, or "?". */
function first(column: readonly (string | number)[], kind: ColumnKind = 'money', workbook = NO_EVIDENCE) {
  const cells = column.map(cell);
  const figure = readFigure(cells[0], kind, decideBy(columnNumbers(cells, kind), workbook));
  if (figure.state === 'ambiguous') return '?';
  return figure.state === 'text-number' ? `${toPlain(figure.value)} by ${figure.by}` : figure.state;
}

test.each([
  // Marks of other texts.
  [['1.234', '1.234.567'], '1234 by column'],
  [['1.234', '12,5'], '1234 by column'],
  [['1,234', '12,5'], '1.234 by column'],
  [['1,234', '1.234.567'], '1.234 by column'],
  [['1,234', '0,125'], '1.234 by column'],
  [['1,234', '1 234,5'], '1.234 by column'],
  [['1.234', '375.2'], '1.234 by column'],
  [['1,234', '375.2'], '1234 by column'],
  [['1,234', '1,234,567'], '1234 by column'],
  [['(1.234)', '375.2'], '-1.234 by column'],
  // Marks that contradict each other.
  [['1.234', '375.2', '12,5'], '?'],
  [['1,234', '1,234,567', '1.234.567'], '?'],
  // Sizes.
  [['40,000', 35000, 52000, 87000], '40000 by size'],
  [['1,234', 5, 700, 12, 1951], '1234 by size'],
  [['1.234', 12.375, 4.5, 100.25], '1.234 by size'],
  [['1,234', 12.375, 4.5, 100.25], '1.234 by size'],
  [['1,234', 5, '', 0, '-', 1951], '?'],
  [['1,234', 5, 1951], '?'],
  [['900,000', 35000, 52000, 87000], '?'],
  [['40,000', 5, 10, 60], '?'],
  [['1,234', 900.5, 2000.25, 1.5], '?'],
  // Marks and sizes against each other, and sizes that tell which of two ways of writing is meant.
  [['40,000', '35.000,0', 52000, 87000], '?'],
  [['40,000', '35.000,0', '1,234.5', 52000, 87000], '40000 by size'],
  // Nothing to go by: the point of the country, or nobody.
  [['1.234'], '1234 by custom'],
  [['1.234', '5.678'], '1234 by custom'],
  [['1,234', '5,678'], '?'],
  [['1,234', 'chưa có', '12'], '?'],
] as const)('%j: the first is %s', (column, expected) => {
  expect(first(column)).toBe(expected);
});

test('the kind of a column comes before what stands in it', () => {
  expect(first(['1.234', '375.2'], 'count')).toBe('1234 by kind');
  expect(first(['1,234', '12'], 'rate')).toBe('1.234 by kind');
});

test('a rate above a thousand is told by the other texts of its column', () => {
  expect(first(['2.040', '318,29', '100'], 'rate')).toBe('2040 by column');
  expect(first(['1,234', '1,234,567'], 'rate')).toBe('1234 by column');
  expect(first(['2,040', '318,29', '100'], 'rate')).toBe('2.04 by column');
  expect(first(['2.040', '318,29', '12.5'], 'rate')).toBe('2.04 by kind');
});

test('where the column says nothing, the other columns of the workbook do, without a guess where they disagree', () => {
  const counts = columnNumbers([cell('12.035'), cell('8.670')], 'count');
  const english = columnNumbers([cell('1,234,567')], 'money');
  expect(first(['1,234'], 'money', joinNumbers([counts]))).toBe('1.234 by workbook');
  expect(first(['1.234'], 'money', joinNumbers([english]))).toBe('1.234 by workbook');
  expect(first(['1,234', '12,5'], 'money', joinNumbers([english]))).toBe('1.234 by column');
  expect(first(['1,234', 900, 35000, 87000], 'money', joinNumbers([counts]))).toBe('1234 by size');
  expect(first(['1,234'], 'money', joinNumbers([english, counts]))).toBe('?');
  expect(first(['1.234'], 'money', joinNumbers([english, counts]))).toBe('1234 by custom');
});

test('codes and names say nothing about numbers', () => {
  expect(columnNumbers([cell('1.1'), cell('3,5')], 'code')).toEqual(NO_EVIDENCE);
});

test('a long column of texts is decided in no time', () => {
  const cells = Array.from({ length: 20_000 }, (_, place) => cell(place % 2 ? '40,000' : 35000 + place));
  const decide = decideBy(columnNumbers(cells, 'money'));
  const started = Date.now();
  const values = cells.map((one) => readFigure(one, 'money', decide).state);
  expect(new Set(values)).toEqual(new Set(['number', 'text-number']));
  expect(Date.now() - started).toBeLessThan(5000);
});
