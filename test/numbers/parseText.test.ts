import { toPlain } from '../../src/numbers/decimal';
import { isDash, parseTextNumber, type TextNumberContext } from '../../src/numbers/parseText';

/** The number as text, both readings of an ambiguous one, or nothing. */
function parsed(text: string, context: TextNumberContext): string | readonly string[] | null {
  const result = parseTextNumber(text, context);
  if (result.kind === 'number') return toPlain(result.value);
  return result.kind === 'ambiguous' ? result.readings.map(toPlain) : null;
}

describe('whatever the column', () => {
  const contexts: readonly TextNumberContext[] = ['count', 'money', 'rate'];
  test.each([
    ['0', '0'],
    ['12035', '12035'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1 234 567', '1234567'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234\u202f567', '1234567'],
    ['\u00a0 332 ', '332'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567.8', '1234567.8'],
    ['1.234,56', '1234.56'],
    ['(1.200.000)', '-1200000'],
    ['-1.200.000', '-1200000'],
    ['\u22121.200.000', '-1200000'],
    ['–12', '-12'],
    ['+12', '12'],
    ['1.200.000 đ', '1200000'],
    ['1.200.000đồng', '1200000'],
    ['1.200.000 VNĐ', '1200000'],
    ['1.200.000 VND.', '1200000'],
    ['332 hộ', '332'],
    ['15 người', '15'],
    ['2,5%', '2.5'],
    ['2,5 %', '2.5'],
    ["'332", '332'],
    ['’332', '332'],
    ['\uff11\uff12\uff0c\uff15', '12.5'],
    ['\uff11\uff12\uff10\uff13\uff15', '12035'],
    // A thousands group never starts with a nought, so these read one way only.
    ['0,125', '0.125'],
    ['0.125', '0.125'],
  ])('%p is %s', (text, expected) => {
    for (const context of contexts) expect([context, parsed(text, context)]).toEqual([context, expected]);
  });

  test.each([
    '',
    'không',
    'đ',
    '-',
    '()',
    '(1',
    '1.2.3',
    '1,2,3',
    '1.23.456',
    '1234.567.890',
    '1.234,567,8.9',
    '12.34,5',
    '.5',
    '5.',
    '1e3',
    '12 và 13',
    '10/2022',
    '--5',
    '3.10.a',
  ])('%p is no number', (text) => {
    for (const context of contexts) expect([context, parsed(text, context)]).toEqual([context, null]);
  });
});

describe('one separator with three digits behind it reads by the kind of column', () => {
  test.each([
    ['1.234', 'count', '1234'],
    ['1,234', 'count', '1234'],
    ['1.234', 'rate', '1.234'],
    ['1,234', 'rate', '1.234'],
    ['1.234', 'money', '1234'],
    ['1,234', 'money', ['1234', '1.234']],
    ['(1.200)', 'money', '-1200'],
    ['(1,200)', 'money', ['-1200', '-1.2']],
    ['-1,200', 'money', ['-1200', '-1.2']],
    ['1.200 đ', 'money', '1200'],
    ['1234.567', 'money', '1234.567'],
    ['1234,567', 'count', '1234.567'],
  ] as const)('%p in a %s column', (text, context, expected) => {
    expect(parsed(text, context)).toEqual(expected);
  });
});

test.each(['-', ' - ', '–', '—', '\u2212', '--'])('%p is a dash', (text) => {
  expect(isDash(text)).toBe(true);
});

test.each(['', ' ', '-1', '0', 'x-', '_'])('%p is not a dash', (text) => {
  expect(isDash(text)).toBe(false);
});
