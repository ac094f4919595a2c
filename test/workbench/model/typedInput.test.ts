import { understandInput } from '../../../src/workbench/model/typedInput';

function typed(input: string, format = 'General'): unknown {
  const { contents, suggestedFormat } = understandInput(input, format);
  if ('formula' in contents) return { formula: contents.formula };
  const value = contents.value && contents.value.value;
  return suggestedFormat === undefined ? value : [value, suggestedFormat];
}

test.each([
  ['12.035', 12.035],
  ['12,035', [12_035, '#,##0']],
  ['1,234,567.5', [1_234_567.5, '#,##0.00']],
  ['12,35', '12,35'],
  ['12.035.000', '12.035.000'],
  ['-5', -5],
  ['(5)', -5],
  [' 7 ', 7],
  ['1e3', 1000],
  ['4.01%', [0.0401, '0.00%']],
  ['5%', [0.05, '0%']],
  ['TRUE', true],
  ['#n/a', '#N/A'],
  ["'001", '001'],
  ['=A1+1', { formula: '=A1+1' }],
  ['=', '='],
  ['-', '-'],
  ['Tổng số', 'Tổng số'],
  ['', null],
])('%s is understood as %p', (input, expected) => {
  expect(typed(input)).toEqual(expected);
});

test.each(['3.10', '=A1', '5%', "'x"])('%s stays text in a cell with text format', (input) => {
  expect(typed(input, '@')).toBe(input);
});
