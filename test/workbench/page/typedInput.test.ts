import { CellValueType } from '@univerjs/core';
import { typedInput } from '../../../src/workbench/page/grid/typedInput';

describe('typedInput', () => {
  it.each([
    ['a number', { v: 12035, t: CellValueType.NUMBER }, 12035],
    ['text', { v: 'Ngân Sơn', t: CellValueType.STRING }, 'Ngân Sơn'],
    ['text that looks like a number', { v: '3.10', t: CellValueType.FORCE_STRING }, "'3.10"],
    ['a truth value', { v: 1, t: CellValueType.BOOLEAN }, true],
    ['something of no stated type', { v: '12,035' }, '12,035'],
    ['nothing', { v: null }, ''],
    ['a cell that was cleared', null, ''],
    [
      'rich text',
      { p: { id: 'd', documentStyle: {}, body: { dataStream: 'Dòng 1\rDòng 2\r\n' } } },
      'Dòng 1\nDòng 2',
    ],
  ])('takes %s', (_what, cell, expected) => {
    expect(typedInput(cell, '')).toBe(expected);
  });

  it('prefers the formula to its result', () => {
    expect(typedInput({ v: 4, t: CellValueType.NUMBER }, '=2+2')).toBe('=2+2');
  });
});
