import { cellKey, parseCell } from '../../src/sheet/address';
import type { LayoutCell } from '../../src/sheet/layout';
import { formulaResults, type NamedSheet } from '../../src/xlsx/formulaResults';
import { plainStyle } from './layouts';

type Contents = Readonly<Record<string, string | number | null>>;

function keyOf(address: string): number {
  const position = parseCell(address);
  if (!position) throw new Error(address);
  return cellKey(position.row, position.column);
}

function sheet(name: string, contents: Contents): NamedSheet {
  const cells = Object.entries(contents).map(([address, content]): LayoutCell => {
    const position = parseCell(address);
    if (!position) throw new Error(address);
    return {
      ...position,
      content,
      isFormula: typeof content === 'string' && content.startsWith('='),
      style: plainStyle,
    };
  });
  return { name, cells };
}

/** The result in Z99 of a formula beside these cells; `undefined` when it was not calculated. */
function resultOf(formula: string, contents: Contents = {}): unknown {
  const [results] = formulaResults([sheet('A', { ...contents, Z99: formula })]);
  return results?.get(keyOf('Z99'))?.value;
}

test.each<[string, Contents, unknown]>([
  ['=C14+C17', { C14: 1, C17: 2 }, 3],
  ['=C14+C17-C18', { C14: 0.1, C17: 0.2 }, 0.3],
  ['=SUM(C14:C17)', { C14: 1, C15: 'x', C17: 2 }, 3],
  ['=SUM(C14,C15:C16,3)', { C14: 1, C16: 2 }, 6],
  ['=IF(N(C10)=0,"",ROUND(D10/C10*100,2))', { C10: 12035, D10: 332 }, 2.76],
  ['=IF(N(C10)=0,"",ROUND(D10/C10*100,2))', { D10: 332 }, ''],
  ['=IF(N(C10)=0,"",1)', { C10: 'chưa có' }, ''],
  ['=IF(OR(E10="",G10=""),"",ROUND(E10-G10,2))', { E10: 51.13, G10: 4 }, 47.13],
  ['=IF(OR(E10="",G10=""),"",ROUND(E10-G10,2))', { E10: 51.13 }, ''],
  ['=ROUND(1.005,2)', {}, 1.01],
  ['=ROUND(-2.5,0)', {}, -3],
  ['=-(A1+2)*3', { A1: 1 }, -9],
  ['=8/4/2-1-1', {}, -1],
  ['=A1', {}, 0],
  ['=A1/B1', { A1: 1 }, '#DIV/0!'],
  ['=SUM(A1:A2)', { A1: '=1/0' }, '#DIV/0!'],
  ['=A1+1', { A1: 'x' }, '#VALUE!'],
  ['="a""b"', {}, 'a"b'],
  ['="A"="a"', {}, true],
  ['=1<>2', {}, true],
  ['=A1+A2', { A1: '=A2*2', A2: '=SUM(B1:B2)', B1: 1, B2: 2 }, 9],
])('%s', (formula, contents, expected) => {
  expect(resultOf(formula, contents)).toBe(expected);
});

test.each([
  '=VLOOKUP(A1,B1:C2,2,0)',
  '=A1:A2+1',
  '=SUM(A:A)',
  '=1+',
  '=(1',
  '=1 2',
  '=Z99',
  '=SUM(Z1:Z99)',
  '=A1000000000',
  '=Khác!A1',
  '=ROUND(15,-1)',
])('%s is left to Excel', (formula) => {
  expect(resultOf(formula)).toBeUndefined();
});

test('a formula that rests on one left to Excel is left to Excel too', () => {
  expect(resultOf('=A1+1', { A1: '=NOW()' })).toBeUndefined();
});

test('sheets may refer to each other', () => {
  const results = formulaResults([
    sheet("Phụ lục 'I'", { A1: "='Phụ lục II'!B2*2", A2: '=Biểu3!A1' }),
    sheet('Phụ lục II', { B2: 21 }),
    sheet('Biểu3', { A1: "='Phụ lục ''I'''!A1" }),
  ]);
  expect(results[0]?.get(keyOf('A1'))?.value).toBe(42);
  expect(results[0]?.get(keyOf('A2'))?.value).toBe(42);
});

test('text that merely starts with an equals sign is not calculated', () => {
  const cells: LayoutCell[] = [{ row: 0, column: 0, content: '=1+1', isFormula: false, style: plainStyle }];
  expect(formulaResults([{ name: 'A', cells }])[0]?.size).toBe(0);
});
