/** Equations that the user declared are checked at exactly their cells, also after the table was changed. */
import type { Review } from '../../../src/findings/finding';
import { brief } from '../../core/plans';
import { withCells, withRowAbove } from '../../core/sheetEdits';
import { gridSheet } from '../../reading/declare/grid';
import { declared, draft, loans, reviewOf, ROWS, SHEET, term } from './tables';

function found({ findings }: Review): readonly string[] {
  return findings.map(brief).map((text) => text.split(' ').slice(0, 3).join(' '));
}

const SUM = declared(draft('column', 'C4', ['D4', 'E4', 'F4']));

test('along a row: an error in each row where it does not hold, and in no other', () => {
  expect(reviewOf([loans()], []).findings).toEqual([]);
  const review = reviewOf([loans()], [SUM]);
  expect(found(review)).toEqual(['error row-sum C5', 'error row-sum C6', 'error row-sum C8']);
  expect(review.findings[0]?.equation).toEqual({
    text: 'Số hộ vay = Hộ nghèo + Hộ cận nghèo + Hộ khác',
    cells: ['C5', 'D5', 'E5', 'F5'],
    source: 'own',
  });
  expect(review.tables[0]?.equations).toMatchObject([
    { key: { sheet: SHEET, relation: 'own', text: 'pt-1' }, source: 'own', use: 'used', holds: 2, of: 5 },
  ]);
  expect(review.coverage).toMatchObject({ equations: 5, pass: 2, fail: 3 });
});

test('most of its rows go against it, and still nobody doubts it: the user has stated it', () => {
  const wrong = withCells(loans(), { C4: 131, C7: 80 });
  expect(reviewOf([wrong], [SUM]).coverage).toMatchObject({ pass: 0, fail: 5 });
});

test('right figures are no finding, and a missing one is told', () => {
  const right = withCells(loans(), { C5: 100, C6: 63, C8: 40 });
  expect(reviewOf([right], [SUM]).findings).toEqual([]);
  const [missing, ...others] = reviewOf([withCells(right, { C6: null })], [SUM]).findings;
  expect(missing).toMatchObject({ outcome: 'cannot-check', cell: 'C6' });
  expect(others).toEqual([]);
});

test('differences, rates and averages', () => {
  const rows = [
    ['TT', 'Xã', 'Đầu năm', 'Thoát nghèo', 'Còn lại', 'Tỷ lệ (%)', 'Bình quân'],
    [1, 'Xã An', 100, 20, 80, 20, 60],
    [2, 'Xã Bình', 50, 10, 40, 20, 30],
    [3, 'Xã Chi', 40, 10, 31, 26, 25],
    [4, 'Xã Dung', 10, 5, 5, 50, 7.5],
  ];
  const sheet = gridSheet(rows, [], SHEET);
  const wrongAt = (kind: Parameters<typeof draft>): readonly string[] =>
    reviewOf([sheet], [declared(draft(...kind), [sheet])])
      .findings.map(({ cell, severity }) => `${severity} ${cell}`)
      .sort();
  expect(wrongAt(['column', 'E2', ['C2', '-D2']])).toEqual(['error E4']);
  expect(wrongAt(['column', 'F2', ['D2'], { rule: 'rate', over: [term('C2')] }])).toEqual(['error F4']);
  expect(wrongAt(['column', 'G2', ['C2', 'D2'], { rule: 'average' }])).toEqual([]);
  expect(wrongAt(['column', 'G2', ['C2', 'E2'], { rule: 'average' }]).length).toBeGreaterThan(0);
});

test('a line in every column of amounts and counts', () => {
  const line = declared(draft('row', 'B4', ['B5', 'B7', '-B8']));
  const figures = { C4: 135, D4: 73, E4: 54, F4: 25 };
  expect(found(reviewOf([withCells(loans(), figures)], [line]))).toEqual(['error sum F4']);
  expect(reviewOf([withCells(loans(), { ...figures, F4: 8 })], [line]).findings).toEqual([]);
});

test('a cell from cells, ranges and other sheets, in tables and outside them', () => {
  const other = gridSheet([['Ghi chú'], ['Cộng hai xã', 231], ['Điều chỉnh', 5]], [], 'Khác');
  const within = declared(draft('cell', 'C8', ['D4:D5', '-F4']), [loans(), other]);
  expect(found(reviewOf([withCells(loans(), { C8: 125 }), other], [within]))).toEqual([]);
  expect(found(reviewOf([loans(), other], [within]))).toEqual(['error sum C8']);
  const across = declared(draft('cell', 'C4', ['Khác!B2', "-'Vay vốn'!C5"]), [loans(), other]);
  expect(reviewOf([loans(), other], [across]).findings).toEqual([]);
  const [wrong] = reviewOf([withCells(loans(), { C5: 102 }), other], [across]).findings;
  expect(wrong).toMatchObject({ check: 'between-sheets', severity: 'error' });
  expect(wrong?.equation?.text).toBe("C4 = 'Khác'!B2 - C5");
  const range = declared(draft('cell', 'C8', ['Khác!B2:B3']), [loans(), other]);
  expect(reviewOf([withCells(loans(), { C8: 236 }), other], [range]).findings).toEqual([]);
});

describe('after the table was changed', () => {
  test('rows put in above the table, or in it, move nothing', () => {
    const above = withRowAbove(withRowAbove(loans(), 1), 1);
    expect(found(reviewOf([above], [SUM])).at(0)).toBe('error row-sum C7');
    const line = declared(draft('row', 'B4', ['B5', 'B7']));
    // A line put in before those that are added up; the numbers of the lines are others now.
    const rows = [
      ...ROWS.slice(0, 3),
      [1, 'Xã Mới', 9, 3, 3, 3],
      ...ROWS.slice(3).map(([, ...rest], at) => [at + 2, ...rest]),
    ];
    const review = reviewOf([loans(rows)], [line]);
    expect(review.tables[0]?.equations).toMatchObject([{ cell: 'C5', source: 'own' }]);
    expect(review.findings[0]?.equation?.cells[0]).toMatch(/[CDEF]5/);
    expect(review.findings[0]?.equation?.cells.slice(1)).toEqual(
      expect.arrayContaining([expect.stringMatching(/6$/), expect.stringMatching(/8$/)]),
    );
  });

  test('columns put in or in another order move nothing', () => {
    const [title = [], blank = [], ...body] = ROWS;
    const wider = [
      title,
      blank,
      ...body.map(([tt = null, name = null, total = null, poor = null, near = null, rest = null], at) => [
        tt,
        name,
        at === 0 ? 'Diện tích' : at,
        rest,
        near,
        poor,
        total,
      ]),
    ];
    const review = reviewOf([loans(wider)], [SUM]);
    expect(found(review)).toEqual(['error row-sum G5', 'error row-sum G6', 'error row-sum G8']);
    expect(review.lostEquations).toEqual([]);
  });

  test('a line put into a range belongs to it', () => {
    const sum = declared(draft('row', 'B8', ['B4:B7']));
    const totals = withCells(loans(), { C8: 370, D8: 185, E8: 151, F8: 32 });
    expect(reviewOf([totals], [sum]).findings).toEqual([]);
    const longer = withCells(withRowAbove(totals, 6), { A6: 9, B6: 'Xã Mới', C6: 1, D6: 1, E6: 1, F6: 1 });
    expect(reviewOf([longer], [sum]).coverage).toMatchObject({ pass: 0, fail: 4 });
    const kept = withCells(longer, { C9: 371, D9: 186, E9: 152, F9: 33 });
    expect(reviewOf([kept], [sum]).findings).toEqual([]);
  });

  test('of lines with the same name the one is meant that stands under the same', () => {
    const rows = [
      ['TT', 'Nội dung', 'Năm 2024', 'Năm 2025'],
      ['I', 'Xã An', 30, 60],
      [1, 'Vốn đầu tư', 10, 20],
      [2, 'Vốn sự nghiệp', 20, 40],
      ['II', 'Xã Bình', 70, 50],
      [1, 'Vốn đầu tư', 30, 20],
      [2, 'Vốn sự nghiệp', 40, 30],
      ['III', 'Dự phòng', 40, 30],
    ];
    const sheet = gridSheet(rows, [], SHEET);
    const same = declared(draft('row', 'B8', ['B7']), [sheet], []);
    expect(reviewOf([sheet], [same]).findings).toEqual([]);
    const more = [
      ...rows.slice(0, 1),
      ['I', 'Xã Mới', 3, 3],
      [1, 'Vốn đầu tư', 1, 1],
      [2, 'Vốn sự nghiệp', 2, 2],
      ...rows.slice(1),
    ];
    const review = reviewOf([gridSheet(more, [], SHEET)], [same]);
    expect(review.lostEquations).toEqual([]);
    // Number I stands twice now.
    expect(review.findings.map(({ check }) => check)).toEqual(['numbering-gap']);
  });
});

describe('what cannot be found any more is told, and nothing is checked by it', () => {
  const lines = declared(draft('row', 'B4', ['B5', 'B7']));
  const cases: readonly (readonly [string, Parameters<typeof reviewOf>, string])[] = [
    ['a column with another name', [[withCells(loans(), { E3: 'Khác hẳn' })], [SUM]], 'column'],
    ['two columns of its name', [[withCells(loans(), { F3: 'Hộ nghèo' })], [SUM]], 'column'],
    ['a line with another name', [[withCells(loans(), { B5: 'Xã Bình Minh' })], [lines]], 'row'],
    ['two lines of its name', [[withCells(loans(), { B8: 'Xã Bình' })], [lines]], 'row'],
    ['a sheet with another name', [[{ ...loans(), name: 'Vay' }], [SUM]], 'sheet'],
    ['a table that is none any more', [[gridSheet([['x']], [], SHEET)], [SUM]], 'table'],
  ];
  test.each(cases)('%s', (_what, [sheets, own], what) => {
    const review = reviewOf(sheets, own);
    expect(review.lostEquations.map(({ id, reason }) => [id, reason.key])).toEqual([
      ['pt-1', `findings.lost.${what}`],
    ]);
    // Two lines of one name are worth a notice of their own.
    expect(review.findings.filter(({ check }) => check !== 'duplicate-line')).toEqual([]);
    expect(review.tables.flatMap(({ equations }) => equations)).toEqual([]);
  });

  test('a cell of another sheet that is gone, or whose words are others', () => {
    const other = gridSheet([['Ghi chú'], ['Cộng hai xã', 231]], [], 'Khác');
    const cell = declared(draft('cell', 'C4', ['Khác!B2']), [loans(), other]);
    const reasons = (...sheets: Parameters<typeof reviewOf>[0]): readonly string[] =>
      reviewOf(sheets, [cell]).lostEquations.map(({ reason }) => reason.key);
    expect(reasons(loans(), other)).toEqual([]);
    expect(reasons(loans(), withRowAbove(other, 1))).toEqual([]);
    expect(reasons(loans())).toEqual(['findings.lost.sheet']);
    expect(reasons(loans(), withCells(other, { A2: 'Số khác' }))).toEqual(['findings.lost.cell']);
  });

  test('amounts in another unit are not compared', () => {
    const money = (unit: string, name: string) =>
      gridSheet(
        [
          [`Đơn vị tính: ${unit}`],
          ['TT', 'Nội dung', 'Kinh phí', 'Kinh phí chuyển sang'],
          [1, 'Đường', 10, 1],
          [2, 'Trường', 20, 2],
          [3, 'Trạm', 30, 3],
        ],
        [],
        name,
      );
    const millions = money('triệu đồng', SHEET);
    const cell = declared(draft('cell', 'C3', ['Khác!C3']), [millions, money('triệu đồng', 'Khác')], []);
    expect(reviewOf([millions, money('triệu đồng', 'Khác')], [cell]).lostEquations).toEqual([]);
    const review = reviewOf([millions, money('đồng', 'Khác')], [cell]);
    expect(review.lostEquations.map(({ reason }) => reason)).toEqual([
      { key: 'findings.lost.unit', params: { name: 'Khác' } },
    ]);
  });
});
