/** Sums that are right in their cells and not in print, cell by cell. */
import { asPrintedCheck } from '../../../src/checks/as-printed/check';
import { PrintedSums } from '../../../src/checks/as-printed/printedSums';
import type { Equation } from '../../../src/reading/equation';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import type { GridCell } from '../../reading/declare/grid';
import {
  addressOf,
  boundOf,
  equationOf,
  figureMap,
  idAt,
  ratioOf,
  sumOf,
  type Figures,
} from '../engine/equations';
import { handReading, handTable, line, money } from '../handTable';
import { onlyTable, readingOf } from '../engine/tables';
import { sheetOf, withParts } from '../hygiene/sheets';

/** Amounts in C, rates in D; the total in row 2 over rows 3 to 5. */
function sheet(amounts: readonly GridCell[], rates: readonly GridCell[] = [60, 10, 20, 30]): SheetSnapshot {
  const names = ['Tổng số', 'Xã Bình An', 'Xã Chi Lăng', 'Xã Na Rì'];
  return sheetOf([
    ['TT', 'Đơn vị', 'Kinh phí (triệu đồng)', 'Tỷ lệ (%)'],
    ...names.map((name, place) => [place || null, name, amounts[place] ?? null, rates[place] ?? null]),
  ]);
}

function formatted(from: SheetSnapshot, formats: Readonly<Record<string, string>>): SheetSnapshot {
  return withParts(
    from,
    Object.fromEntries(Object.entries(formats).map(([cell, numberFormat]) => [cell, { numberFormat }])),
  );
}

const DOWN = equationOf('C2', sumOf('C3', 'C4', 'C5'));
const ALL_WHOLE = { C2: '0', C3: '0', C4: '0', C5: '0' };

function issues(from: SheetSnapshot, equations: readonly Equation[], figures?: Figures) {
  const reading = readingOf(from);
  expect(reading.tables[0]?.columns.map(({ kind }) => kind)).toEqual(['code', 'name', 'money', 'rate']);
  const changed = figures ? new Map([...reading.figures, ...figureMap(figures)]) : reading.figures;
  return (
    asPrintedCheck.inspectTable?.({ ...reading, equations, figures: changed }, onlyTable(reading), 0) ?? []
  );
}

/** "C2 C5: 2 of 4 for 3". */
function told(
  from: SheetSnapshot,
  equations: readonly Equation[] = [DOWN],
  figures?: Figures,
): readonly string[] {
  return issues(from, equations, figures).map(({ cell, further, message }) => {
    const shown = (name: string): string => {
      const param = message.params?.[name];
      if (typeof param === 'number') return String(param);
      return typeof param === 'object' && 'decimal' in param ? param.decimal : '?';
    };
    const cells = [cell, ...further].map(addressOf).join(' ');
    return `${cells}: ${shown('count')} of ${shown('printed')} for ${shown('sum')}`;
  });
}

const THIRDS = [4.2, 1.4, 1.4, 1.4];

test('the total is printed as it is, its parts come to less', () => {
  expect(told(formatted(sheet(THIRDS), ALL_WHOLE))).toEqual(['C2: 1 of 4 for 3']);
  expect(issues(formatted(sheet(THIRDS), ALL_WHOLE), [DOWN])).toEqual([
    expect.objectContaining({
      outcome: 'fail',
      kind: 'as-printed',
      stated: null,
      proposed: null,
      cause: {
        key: 'findings.printed.as-printed.cause',
        params: { count: 1, printed: { decimal: '4' }, sum: { decimal: '3' } },
      },
    }),
  ]);
});

test('one cell that is printed short is enough', () => {
  expect(told(formatted(sheet(THIRDS), { C3: '0' }))).toEqual(['C2: 1 of 4.2 for 3.8']);
  expect(told(formatted(sheet(THIRDS), { C2: '0' }))).toEqual(['C2: 1 of 4 for 4.2']);
});

test('parts that are taken away are', () => {
  const less = equationOf('C2', sumOf('C3', '-C4', '-C5'));
  expect(told(formatted(sheet([7.2, 10, 1.4, 1.4]), ALL_WHOLE), [less])).toEqual(['C2: 1 of 7 for 8']);
});

test('nothing is said where print adds up, or prints all that the cells keep', () => {
  expect(told(formatted(sheet([4.4, 1.4, 1.4, 1.6]), ALL_WHOLE))).toEqual([]);
  expect(told(formatted(sheet(THIRDS), { C2: '0.0', C3: '0.0', C4: '0.0', C5: '0.0' }))).toEqual([]);
  expect(told(sheet(THIRDS))).toEqual([]);
});

test('nothing is said of a sum that is wrong or rounded in the cells', () => {
  expect(told(formatted(sheet([9.2, 1.4, 1.4, 1.4]), ALL_WHOLE))).toEqual([]);
  // Half a unit for each figure of one decimal: rounding, and no other difference.
  const tenths = equationOf('C2', sumOf('C3', 'C4', 'C5'), { decimals: 1 });
  expect(told(formatted(sheet([4.3, 1.4, 1.4, 1.4]), ALL_WHOLE), [tenths])).toEqual([]);
});

test('a sum that holds by another way to reckon it is right in the cells', () => {
  const other = equationOf('C2', sumOf('C3', 'C4'), { alternatives: [sumOf('C3', 'C4', 'C5')] });
  // By its own rule 4 and 2 are printed.
  expect(told(formatted(sheet(THIRDS), ALL_WHOLE), [other])).toEqual(['C2: 1 of 4 for 2']);
  expect(told(sheet(THIRDS), [other])).toEqual([]);
});

test('where all its figures are printed in full nothing is said, also beside one that is not, and of blanks', () => {
  const other = equationOf('C2', sumOf('C3', 'C4', 'C5'), { alternatives: [sumOf('C3')] });
  const besideShort = (...amounts: readonly GridCell[]): readonly string[] =>
    told(formatted(sheet(amounts, [60.4, 10, 20, 30]), { D2: '0' }), [other]);
  expect(besideShort(3, 3, 1, 1)).toEqual([]);
  expect(besideShort(3, 3, 1, null)).toEqual([]);
});

test('one that holds by another way only after rounding is not', () => {
  // 100 of 80.000 are 0,125 %, which may be written 0,12 as well.
  const tie = equationOf('C2', sumOf('C3', 'C4', 'C5'), {
    decimals: 2,
    alternatives: [ratioOf(['D3'], ['D4'])],
  });
  const from = (total: number): SheetSnapshot => sheet([total, 1.4, 1.4, 1.4], [60, 100, 80000, 30]);
  expect(told(formatted(from(0.13), ALL_WHOLE), [tie])).toEqual(['C2: 1 of 0 for 3']);
  expect(told(formatted(from(0.12), ALL_WHOLE), [tie])).toEqual([]);
});

test('blanks and dashes print as nothing', () => {
  const whole = { C2: '0', C3: '0', C4: '0' };
  expect(told(formatted(sheet([2.8, 1.4, 1.4, null]), whole))).toEqual(['C2: 1 of 3 for 2']);
  expect(told(formatted(sheet([2.8, 1.4, 1.4, '-']), whole))).toEqual(['C2: 1 of 3 for 2']);
});

test('a total whose parts are not filled in is told by itself', () => {
  expect(told(formatted(sheet([1.4, null, null, null]), { C2: '0' }))).toEqual([]);
});

test('what is no number, or no figure of a table, prints nothing that could be added', () => {
  const whole = { C2: '0', C3: '0', C4: '0' };
  expect(told(formatted(sheet([2.8, 1.4, 1.4, '1 234,5']), whole))).toEqual([]);
  expect(told(formatted(sheet([2.8, 1.4, 1.4, 'chưa']), whole))).toEqual([]);
  const beyond = equationOf('C2', sumOf('C3', 'C4', 'C5', 'H9'));
  expect(told(formatted(sheet(THIRDS), ALL_WHOLE), [beyond])).toEqual([]);
  // A figure that an own equation speaks of, on no table.
  expect(told(formatted(sheet(THIRDS), ALL_WHOLE), [beyond], { H9: 0 })).toEqual([]);
});

test('a rate in a percent format is printed as the percentage that it is', () => {
  const rates = equationOf('D2', sumOf('D3', 'D4', 'D5'), { decimals: 1 });
  const from = sheet([6, 1, 2, 3], [0.042, 0.014, 0.014, 0.014]);
  expect(told(formatted(from, { D2: '0%', D3: '0%', D4: '0%', D5: '0%' }), [rates])).toEqual([
    'D2: 1 of 4 for 3',
  ]);
  const percent = { D2: '0.0%', D3: '0.0%', D4: '0.0%', D5: '0.0%' };
  expect(told(formatted(from, percent), [rates])).toEqual([]);
  // Without the percent sign it is what stands there.
  const plain = sheet([6, 1, 2, 3], [4.2, 1.4, 1.4, 1.4]);
  expect(told(formatted(plain, { D2: '0', D3: '0', D4: '0', D5: '0' }), [rates])).toEqual([
    'D2: 1 of 4 for 3',
  ]);
});

test('an amount in a percent format is no rate', () => {
  const from = sheet([0.042, 0.014, 0.014, 0.014]);
  const three = equationOf('C2', sumOf('C3', 'C4', 'C5'), { decimals: 3 });
  expect(told(formatted(from, { C2: '0%', C3: '0%', C4: '0%', C5: '0%' }), [three])).toEqual([
    'C2: 1 of 0.04 for 0.03',
  ]);
});

describe('one issue for a table', () => {
  const from = formatted(sheet(THIRDS, [4.2, 1.4, 1.4, 1.4]), {
    ...ALL_WHOLE,
    ...{ D2: '0', D3: '0', D4: '0', D5: '0' },
  });
  const rates = equationOf('D2', sumOf('D3', 'D4', 'D5'), { decimals: 1 });

  test('with every cell once', () => {
    expect(told(from, [DOWN, rates, rates, DOWN])).toEqual(['C2 D2: 4 of 4 for 3']);
  });

  test('of its own sums: no other rules, other sheets, other tables, and nothing that only the figures suggest', () => {
    const others: readonly Equation[] = [
      equationOf('C2', ratioOf(['C3'], ['C4'])),
      equationOf('C2', boundOf(['C3', 'C4', 'C5'])),
      { ...DOWN, relation: 'between' },
      { ...DOWN, source: 'suggested' },
      { ...DOWN, table: 1 },
    ];
    expect(told(from, others)).toEqual([]);
    expect(told(from, [{ ...DOWN, source: 'formula', relation: 'outline' }])).toEqual(['C2: 1 of 4 for 3']);
    expect(told(from, [])).toEqual([]);
    expect(told(from, [...others, DOWN])).toEqual(['C2: 1 of 4 for 3']);
  });
});

test('an edit of a figure that stands in no table changes nothing', () => {
  const table = handTable({
    columns: [money('1', '1=2+3'), money('2'), money('3')],
    lines: [line('A', null, 3, 1, 2)],
  });
  const sums = new PrintedSums(handReading([table]), table, 0);
  sums.change({ cells: [idAt('Z99')], equations: [], equationsOf: () => [] });
  expect(sums.differences()).toHaveLength(0);
});

test('it rests on the figures of one table: an edit of them is looked at anew', () => {
  expect(asPrintedCheck.restsOn).toBe('table');
});

test('figures that are printed in thousands', () => {
  const thousands = { C2: '#,##0,', C3: '#,##0,', C4: '#,##0,', C5: '#,##0,' };
  expect(told(formatted(sheet([13200, 4400, 4400, 4400]), thousands))).toEqual(['C2: 1 of 13000 for 12000']);
  expect(told(formatted(sheet([12300, 4100, 4100, 4100]), thousands))).toEqual([]);
});
