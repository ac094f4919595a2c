import { toPlain } from '../../src/numbers/decimal';
import { isDash, parseTextNumber, type Decide, type TextNumberContext } from '../../src/numbers/parseText';

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
    ['1\u2009234\u2009567', '1234567'],
    ['12\u3000035', '12035'],
    ['12 035', '12035'],
    ['1 234,5', '1234.5'],
    ['1 234 567.25', '1234567.25'],
    ['1 234,567', '1234.567'],
    ["1'234'567", '1234567'],
    ['1’234’567,5', '1234567.5'],
    ["12'035", '12035'],
    ["'1.234.567", '1234567'],
    ['\u00a0 332 ', '332'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567.8', '1234567.8'],
    ['1.234,56', '1234.56'],
    ['(1.200.000)', '-1200000'],
    ['( 1.200.000 )', '-1200000'],
    ['(1.200.000) đ', '-1200000'],
    ['(2,5%)', '-2.5'],
    ['\uff081.200.000\uff09', '-1200000'],
    ['- 1.200.000', '-1200000'],
    ['\u20141.200.000', '-1200000'],
    ['-1.200.000', '-1200000'],
    ['\u22121.200.000', '-1200000'],
    ['–12', '-12'],
    ['+12', '12'],
    ['1.200.000 đ', '1200000'],
    ['1.200.000đồng', '1200000'],
    ['1.200.000 VNĐ', '1200000'],
    ['1.200.000 VND.', '1200000'],
    ['1.200.000 ₫', '1200000'],
    ['1.200.000 đồng'.normalize('NFD'), '1200000'],
    // References to notes are no digits.
    ['12.5\u00b9', '12.5'],
    ['1.234.567\u207d\u00b2\u207e', '1234567'],
    ['332 \u00b3 hộ', '332'],
    ['332*', '332'],
    ['1.234\u200b.567', '1234567'],
    ['332 hộ', '332'],
    ['332 khẩu', '332'],
    ['15 người', '15'],
    ['2,5%', '2.5'],
    ['2,5 %', '2.5'],
    ["'332", '332'],
    ['’332', '332'],
    ['\uff11\uff12\uff0c\uff15', '12.5'],
    ['\uff12\uff0e\uff15\uff05', '2.5'],
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
    // Blanks and apostrophes stand between groups of three, or the text is no single number.
    '12 34',
    '1 234 56',
    '15 - 20',
    "12'3",
    '1 234 567 890,1,2',
    "1 234'567",
    '1.234 567',
    '1. 234',
    // Units that change the number: it would be a thousand or a million times as much.
    '1.200 triệu',
    '1,5 tỷ',
    '(5%)%',
    '\u00b2',
    '5\u00b23',
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

test('the result says what decided', () => {
  const by = (text: string, context: TextNumberContext, decide?: Decide): string => {
    const result = parseTextNumber(text, context, decide);
    return result.kind === 'number' ? `${toPlain(result.value)} by ${result.by}` : result.kind;
  };
  const english: Decide = ({ mark }) => ({ reading: mark === '.' ? 'decimal' : 'thousands', by: 'column' });
  expect(by('1.234.567', 'money')).toBe('1234567 by form');
  expect(by('1.234.567', 'money', english)).toBe('1234567 by form');
  expect(by('1.234', 'count', english)).toBe('1234 by kind');
  expect(by('1.234', 'rate')).toBe('1.234 by kind');
  expect(by('1.234', 'money')).toBe('1234 by custom');
  expect(by('1.234', 'money', english)).toBe('1.234 by column');
  expect(by('1,234', 'money', english)).toBe('1234 by column');
  expect(by('1,234', 'money', () => null)).toBe('ambiguous');
  expect(by('1.234', 'money', () => 'undecidable')).toBe('ambiguous');
});

test.each(['-', ' - ', '–', '—', '\u2212', '--', '\u2010', '\uff0d', '- -', '\u00a0-'])(
  '%p is a dash',
  (text) => {
    expect(isDash(text)).toBe(true);
  },
);

test.each(['', ' ', '-1', '0', 'x-', '_'])('%p is not a dash', (text) => {
  expect(isDash(text)).toBe(false);
});
