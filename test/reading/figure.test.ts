import { toPlain } from '../../src/numbers/decimal';
import type { ColumnKind } from '../../src/forms/form';
import { figureValue, readFigure } from '../../src/reading/figure';
import type { CellValue } from '../../src/sheet/snapshot';

function read(value: CellValue, kind: ColumnKind = 'money', numberFormat = 'General') {
  return readFigure({ row: 0, column: 0, value, formula: null, numberFormat }, kind);
}

function text(value: string, kind: ColumnKind = 'money') {
  return read({ type: 'text', value }, kind);
}

function counted(figure: ReturnType<typeof read>): string | null {
  const value = figureValue(figure);
  return value && toPlain(value);
}

test('blank, zero and a dash are three different things', () => {
  expect(readFigure(undefined, 'money').state).toBe('blank');
  expect(read(null).state).toBe('blank');
  expect(text('  ').state).toBe('blank');
  expect(read({ type: 'number', value: 0 }).state).toBe('number');
  expect(text('-').state).toBe('dash');
  expect([read(null), read({ type: 'number', value: 0 }), text('-')].map(counted)).toEqual([null, '0', '0']);
});

test('text is told from numbers, even where it reads as one', () => {
  expect(text('1.200')).toMatchObject({ state: 'text-number', text: '1.200' });
  expect(counted(text('1.200'))).toBe('1200');
  expect(text('1,200').state).toBe('ambiguous');
  expect(counted(text('1,200'))).toBeNull();
  expect(text('chưa có')).toEqual({ state: 'text', text: 'chưa có' });
  expect(read({ type: 'boolean', value: true })).toEqual({ state: 'text', text: 'TRUE' });
  expect(read({ type: 'error', value: '#REF!' })).toEqual({ state: 'error', code: '#REF!' });
});

test('a rate under a percent format means a hundred times its value; an amount does not', () => {
  expect(counted(read({ type: 'number', value: 0.0276 }, 'rate', '0.00%'))).toBe('2.76');
  expect(counted(read({ type: 'number', value: 2.76 }, 'rate', '0.00'))).toBe('2.76');
  expect(counted(read({ type: 'number', value: 0.5 }, 'money', '0%'))).toBe('0.5');
});
