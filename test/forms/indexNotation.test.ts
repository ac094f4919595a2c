import { codesOf, declareEquation, parseIndexCell, writeEquation } from '../../src/forms/indexNotation';

/** "+2+5-8", with "/" and "*" where they stand; `null` for a code alone. */
function reading(text: string): string | null | undefined {
  const cell = parseIndexCell(text);
  if (!cell) return undefined;
  const { equation } = cell;
  if (!equation) return null;
  const terms = (list: readonly { sign: 1 | -1; code: string }[]): string =>
    list.map(({ sign, code }) => (sign < 0 ? '-' : '+') + code).join('');
  return equation.kind === 'sum'
    ? `${equation.target}=${terms(equation.terms)}`
    : `${equation.target}=(${terms(equation.numerator)})/(${terms(equation.denominator)})*${equation.factor}`;
}

test.each([
  ['1=2+5+8', '1=+2+5+8'],
  ['1 = 2 + 5 + 8', '1=+2+5+8'],
  ['(1)=2+5', '1=+2+5'],
  ['(5)=(3)+(4)', '5=+3+4'],
  ['(6) = (4)/(1) x 100%', '6=(+4)/(+1)*100'],
  ['9=1-2-3-4+5+6+7+8', '9=+1-2-3-4+5+6+7+8'],
  ['6=3–5', '6=+3-5'],
  ['6=3−5', '6=+3-5'],
  ['4=3/1*100', '4=(+3)/(+1)*100'],
  ['4=3/1x100%', '4=(+3)/(+1)*100'],
  ['4=3/1 × 100', '4=(+3)/(+1)*100'],
  ['4=3:1*100', '4=(+3)/(+1)*100'],
  ['4=3/1', '4=(+3)/(+1)*1'],
  ['6=(2-4)/1*100', '6=(+2-4)/(+1)*100'],
  ['6=((2)-(4))/(1)*100', '6=(+2-4)/(+1)*100'],
  ['6=2/(1+3)*100', '6=(+2)/(+1+3)*100'],
])('%p is read as %s', (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ['A', 'A'],
  ['B', 'B'],
  ['3', '3'],
  ['10', '10'],
  ['(1)', '1'],
  ['( 12 )', '12'],
])('%p is the code %s alone', (text, code) => {
  expect(parseIndexCell(text)).toEqual({ code, equation: null });
});

test.each(['1=2*5', '1=2+', '1=', '1=2++5', '1=a+b', '1=2/3/4', '4=3/1*50', '4=3/1*100*100', '1=2+5*100'])(
  '%p keeps its code, and its arithmetic is not made up',
  (text) => {
    expect(reading(text)).toBeNull();
  },
);

test.each(['', 'AB', 'a', '1.5', '-1', '1=2=3', 'Tổng số', '2022', 'Đ', '=1+2', '1+2'])(
  '%p is no index cell',
  (text) => {
    expect(parseIndexCell(text)).toBeUndefined();
  },
);

test('an equation speaks of its target and of every operand', () => {
  expect(codesOf(declareEquation('1=2+5-8'))).toEqual(['1', '2', '5', '8']);
  expect(codesOf(declareEquation('6=(2-4)/1*100'))).toEqual(['6', '2', '4', '1']);
});

test.each([
  ['(1) = (2) + 5 - 8', '1=2+5-8'],
  ['3=-1+2', '3=-1+2'],
  ['4=3:1x100%', '4=3/1*100'],
  ['6=(2-4)/(1+3)*100', '6=(2-4)/(1+3)*100'],
  ['4=3/1', '4=3/1'],
  ['20=TB(5;9)', '20=TB(5,9)'],
  ['20=AVERAGE(5)', '20=TB(5)'],
])('%p is written as %s, which reads the same', (text, written) => {
  expect(writeEquation(declareEquation(text))).toBe(written);
  expect(declareEquation(written)).toEqual(declareEquation(text));
});

test('a declaration that is no equation is our own mistake', () => {
  expect(() => declareEquation('1')).toThrow('"1" is not an index-row equation');
  expect(() => declareEquation('1=2*5')).toThrow();
});
