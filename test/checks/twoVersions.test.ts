import { filledAnnex, filledTargets } from '../core/workbooks';
import { snapshotOf, workbookOf, type Edits } from '../core/layoutSnapshot';
import { reviewWorkbook } from '../../src/findings/review';
import { translator } from '../../src/locales/translate';
import type { SheetLayout } from '../../src/sheet/layout';
import { changed, findingsOf, HOUSEHOLDS, sheetOf, told } from './hygiene/sheets';

const ID = 'two-versions';
const SECOND = 'Phụ lục I (2)';

/** The sheet and a copy of it, with edits on the copy; all figures typed. */
function withCopy(layout: SheetLayout, edits: Edits, copy: SheetLayout = layout) {
  return [snapshotOf(layout, {}, true), { ...snapshotOf(copy, edits, true), name: SECOND }] as const;
}

function retitled(layout: SheetLayout, from: string, to: string): SheetLayout {
  return {
    ...layout,
    cells: layout.cells.map((cell) =>
      typeof cell.content === 'string' ? { ...cell, content: cell.content.replaceAll(from, to) } : cell,
    ),
  };
}

test('two copies that say the same', () => {
  expect(told(ID, ...withCopy(filledAnnex(), {}))).toEqual([]);
});

test('figures that were changed in one of them, and its totals with them', () => {
  // 3.1, recurrent funds of the centre: 100 more, in all its totals.
  const before = snapshotOf(filledAnnex(), {}, true);
  const live = snapshotOf(filledAnnex(), { F16: 55_100 });
  const sheets = [before, { ...live, name: SECOND }] as const;
  const [finding] = findingsOf(ID, ...sheets);
  expect(finding).toMatchObject({ severity: 'warning', sheet: SECOND, cell: 'C10' });
  expect(finding?.causes[0]?.cells).toContain('F16');
  expect(translator('vi').say(finding?.message ?? { key: '' })).toMatch(
    /^\d+ số khác với bảng A\d+:M\d+ ở trang Phụ lục I, các số còn lại giống nhau\.$/,
  );
});

test('a wrong figure is one finding, with the other version beside it', () => {
  const { findings } = reviewWorkbook(workbookOf(...withCopy(filledAnnex(), { F16: 50_500 })));
  expect(findings.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
    ['error', SECOND, 'F16'],
  ]);
  expect(findings[0]?.causes.map(({ kind }) => kind)).toContain('two-versions');
});

test('under another title it is only a notice', () => {
  const other = retitled(filledAnnex(), 'Lạng Sơn', 'Cao Bằng');
  const live = { ...snapshotOf(other, { F16: 55_100 }), name: SECOND };
  expect(findingsOf(ID, snapshotOf(filledAnnex(), {}, true), live).map(({ severity }) => severity)).toEqual([
    'notice',
  ]);
});

test('another year, another unit: other figures', () => {
  const live = (layout: SheetLayout) => ({ ...snapshotOf(layout, { F16: 55_100 }), name: SECOND });
  const first = snapshotOf(filledAnnex(), {}, true);
  expect(told(ID, first, live(filledAnnex({ year: 2023 })))).toEqual([]);
  expect(told(ID, first, live(filledAnnex({ moneyUnit: 'ty-dong' })))).toEqual([]);
});

test('two communes that plan differently', () => {
  const doubled: Edits = Object.fromEntries(
    ['C', 'D', 'F'].flatMap((column) => [10, 11, 12].map((row) => [`${column}${row}`, 4000 + row] as const)),
  );
  const one = snapshotOf(filledTargets(), {}, true);
  const two = { ...snapshotOf(filledTargets(), { ...doubled, C13: 777, D13: 99, F13: 9 }), name: SECOND };
  expect(told(ID, one, two)).toEqual([]);
});

describe('tables of no known form', () => {
  const other = changed(HOUSEHOLDS, { C2: 'Tổng số hộ', D2: 'Hộ nghèo' });

  test('a figure that both state', () => {
    const wrong = changed(other, { D4: 204, E4: 1296, D7: 510, E7: 4520 });
    const sheets = [sheetOf(HOUSEHOLDS), sheetOf(wrong, 'Biểu 2')] as const;
    expect(findingsOf(ID, ...sheets).map(({ sheet, cell }) => [sheet, cell])).toEqual([['Biểu 2', 'D4']]);
  });

  test('other headers are other figures', () => {
    const wrong = changed(other, { D2: 'Hộ cận nghèo', D4: 204, E4: 1296, D7: 510, E7: 4520, C3: 1 });
    expect(told(ID, sheetOf(HOUSEHOLDS), sheetOf(wrong, 'Biểu 2'))).toEqual([]);
  });

  test('too few figures to tell', () => {
    const short = HOUSEHOLDS.slice(0, 4);
    expect(told(ID, sheetOf(short), sheetOf(changed(short, { D4: 5 }), 'Biểu 2'))).toEqual([]);
  });
});
