/** Tables that are no form of ours, in the shapes that people give them: checked by what they say themselves. */
import { reviewReading, reviewWorkbook } from '../../../src/findings/review';
import type { Review } from '../../../src/findings/finding';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { toA1 } from '../../../src/sheet/address';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { brief } from '../../core/plans';
import { moved, onOneSheet, withCells } from '../../core/sheetEdits';
import { filledTargets } from '../../core/workbooks';
import { gridSheet, type GridCell } from '../declare/grid';
import { BAC_KAN_TARGETS, DAK_NONG_BC1, DAK_NONG_BC2, LANG_SON_FUNDS } from './realTables';
import { PLAIN, reordered, shaped, type LogicalTable, type Shape } from './shapes';

/** With our forms switched off. */
function review(sheet: SheetSnapshot): Review {
  return reviewReading(readWorkbook(workbookOf(sheet), { forms: [], programmes: [] }));
}

function findings(sheet: SheetSnapshot): readonly string[] {
  return review(sheet).findings.map(brief);
}

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['as we would', PLAIN],
  ['without an index row', { ...PLAIN, indexRow: false }],
  ['total last', { ...PLAIN, total: 'last' }],
  ['unmerged', { ...PLAIN, merged: false }],
  ['elsewhere on the sheet', { ...PLAIN, total: 'last', indexRow: false, down: 3, right: 2 }],
];

describe.each(SHAPES)('%s', (_name, shape) => {
  test('Bắc Kạn 2022: correct, but for a count that was planned as a rate', () => {
    const { sheet, cellOf } = shaped(BAC_KAN_TARGETS, shape);
    expect(findings(sheet)).toEqual([`notice rate ${cellOf('7', 4)} count-from-rate`]);
  });

  test('Lạng Sơn 2022: the line that is missing from the total, and the amount in the wrong column', () => {
    const { sheet, cellOf } = shaped(LANG_SON_FUNDS, shape);
    expect(findings(sheet)).toEqual([
      `error sum ${cellOf('', 0)} omitted-line`,
      `error sum ${cellOf('', 8)} wrong-capital-type`,
    ]);
    const [{ tables }] = [review(sheet)];
    expect(tables).toMatchObject([{ form: null, formTitle: null, unit: 'trieu-dong' }]);
  });

  test('Đắk Nông BC1: no error, whatever the households that are missing', () => {
    const { sheet } = shaped(DAK_NONG_BC1, shape);
    expect(findings(sheet).filter((finding) => finding.startsWith('error'))).toEqual([]);
    expect(review(sheet).coverage.pass).toBeGreaterThanOrEqual(52);
  });

  test.each([
    ['a count of a district', '2', 0],
    ['its poor households', '2', 2],
    ['people of another', '1', 10],
  ])('Đắk Nông BC1 with %s mistyped: found at its cell', (_what, code, column) => {
    const lines = DAK_NONG_BC1.lines.map((line) =>
      line.code === code
        ? { ...line, figures: line.figures.map((value, at) => (at === column ? (value ?? 0) + 7000 : value)) }
        : line,
    );
    const { sheet, cellOf } = shaped({ ...DAK_NONG_BC1, lines }, shape);
    const errors = review(sheet).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ cell }) => cell)).toEqual([cellOf(code, column)]);
  });
});

test('Đắk Nông BC2: two rows per unit, by its own index row; the two rows that do not add up', () => {
  const figures = ([
    a = 0,
    b = 0,
    c = 0,
    e = 0,
    f = 0,
    g = 0,
    i = 0,
  ]: readonly number[]): readonly GridCell[] => [...[a, b, c, null, e, f, g, null, i]];
  const rows: readonly (readonly GridCell[])[] = [
    ['DIỄN BIẾN HỘ NGHÈO NĂM 2022'],
    ['TT', 'Phường/Xã', 'Phân tổ', 'Đầu kỳ', 'Giảm', null, null, 'Tăng', null, null, null, 'Cuối kỳ'],
    [
      null,
      null,
      null,
      null,
      'Cận nghèo',
      'Thoát nghèo',
      'Khác',
      'Từ cận nghèo',
      'Tái nghèo',
      'Phát sinh',
      'Khác',
      null,
    ],
    ['A', 'B', 'C', 1, 2, 3, 4, 5, 6, 7, 8, '9=1-2-3-4+5+6+7+8'],
    ...DAK_NONG_BC2.flatMap(([code, name, households, people]): (readonly GridCell[])[] => [
      [code, name, 'Hộ', ...figures(households)],
      [null, null, 'Nhân khẩu', ...figures(people)],
    ]),
  ];
  const sheet = gridSheet(rows, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:K2', 'L2:L3'], 'BC2');
  const found = review(sheet).findings;
  // One equation alone does not tell which of its figures is wrong: the closing one is among those that may be.
  expect(
    found.map(({ severity, equation, suspects }) => [severity, equation?.cells[0], suspects.length > 1]),
  ).toEqual([
    ['error', 'L17', true],
    ['error', 'L18', true],
  ]);
  expect(found.map(({ suspects }) => suspects.map(({ cell }) => cell).includes('L17'))).toEqual([
    true,
    false,
  ]);
});

/** Seeded (Park-Miller), so that a failure can be repeated. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function shuffled(length: number, next: (below: number) => number): readonly number[] {
  const order = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = next(last + 1);
    [order[last], order[other]] = [order[other] ?? last, order[last] ?? other];
  }
  return order;
}

/** The groups in another order, and the columns of each group too; columns of one group stay together. */
function regrouped(table: LogicalTable, next: (below: number) => number): LogicalTable {
  const groups = new Map<string, number[]>();
  table.columns.forEach(({ header }, place) => {
    const group = header.length > 1 ? (header[0] ?? '') : `alone ${place}`;
    groups.set(group, [...(groups.get(group) ?? []), place]);
  });
  const list = [...groups.values()];
  const order = shuffled(list.length, next).flatMap((place) => list[place] ?? []);
  return reordered(table, order);
}

test('60 shapes of one table, its columns in any order: the same findings', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = randomNumbers(seed * 7919);
    const flip = (): boolean => next(2) === 1;
    const shape: Shape = {
      // Its index row goes with the order of the form.
      indexRow: false,
      total: flip() ? 'first' : 'last',
      merged: flip(),
      asText: false,
      down: next(5),
      right: next(4),
    };
    const table = regrouped(LANG_SON_FUNDS, next);
    const { sheet, cellOf } = shaped(table, shape);
    const at = (index: string): string =>
      cellOf(
        '',
        table.columns.findIndex((column) => column.index === index),
      );
    const errors = review(sheet).findings.filter(({ severity }) => severity === 'error');
    // Which cell of the row is named first depends on the order; that it is the omitted line and the amount under the other type does not.
    expect([seed, errors.map(({ causes }) => causes[0]?.kind).sort()]).toEqual([
      seed,
      ['omitted-line', 'wrong-capital-type'],
    ]);
    expect(errors.map(({ cell }) => cell)).toContain(at('9'));
  }
});

describe('what a table seems to say, and its figures refute', () => {
  test('a stale index row is one doubt, not as many errors as there are rows', () => {
    const columns = BAC_KAN_TARGETS.columns.map((column) =>
      column.index.startsWith('3=') ? { ...column, index: '3=1/2*100' } : column,
    );
    const { sheet, cellOf } = shaped({ ...BAC_KAN_TARGETS, columns }, PLAIN);
    const found = review(sheet).findings;
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    const doubts = found.filter(({ causes }) => causes[0]?.kind === 'doubtful-equation');
    expect(
      doubts.map(({ cell, severity, causes, stated }) => [cell, severity, causes[0]?.cells.length, stated]),
    ).toEqual([[cellOf('', 2), 'warning', 9, null]]);
  });

  test('lines that are only some of the parts are one doubt', () => {
    const lines = LANG_SON_FUNDS.lines.slice(0, 4);
    const { sheet, cellOf } = shaped({ ...LANG_SON_FUNDS, lines }, PLAIN);
    expect(findings(sheet)).toEqual([`warning sum ${cellOf('', 0)} doubtful-equation`]);
  });
});

describe('what tells nothing', () => {
  const columns = ['Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'].map((word, place) => ({
    header: [word],
    index: String(place + 1),
  }));
  const table: LogicalTable = {
    title: 'SỐ HỘ NGHÈO, CẬN NGHÈO',
    unit: null,
    nameHeader: 'Xã',
    columns,
    lines: [
      { code: '1', name: 'Xã An', figures: [12, 5, 7] },
      { code: '2', name: 'Xã Bình', figures: [30, 10, 20] },
      { code: '3', name: 'Xã Chi', figures: [25, 10, 15] },
      { code: '4', name: 'Xã Dương', figures: [44, 20, 24] },
    ],
    total: { code: '', name: 'Cộng', figures: [111, 45, 66] },
  };

  test('a total that is not there is not missing: nobody has asked for it', () => {
    const total = { code: '', name: 'Cộng', figures: [111, null, 66] };
    expect(findings(shaped({ ...table, total }, PLAIN).sheet)).toEqual([]);
    const asked = columns.map((column, place) => (place === 0 ? { ...column, index: '1=2+3' } : column));
    const blank = table.lines.map((line, place) =>
      place === 1 ? { ...line, figures: [null, 10, 20] } : line,
    );
    const { sheet, cellOf } = shaped({ ...table, columns: asked, lines: blank, total: null }, PLAIN);
    expect(review(sheet).findings.map(({ severity, cell }) => [severity, cell])).toEqual([
      ['warning', cellOf('2', 0)],
    ]);
  });

  test('rows of noughts do not bear an index row out', () => {
    const stale = columns.map((column, place) => (place === 0 ? { ...column, index: '1=2-3' } : column));
    const noughts = Array.from({ length: 9 }, (_, place) => ({
      code: String(place + 5),
      name: `Xã số ${place}`,
      figures: [0, 0, 0],
    }));
    const { sheet } = shaped(
      { ...table, columns: stale, lines: [...table.lines, ...noughts], total: null },
      PLAIN,
    );
    expect(review(sheet).findings.map(({ severity, causes }) => [severity, causes[0]?.kind])).toEqual([
      ['warning', 'doubtful-equation'],
    ]);
  });

  test('the unit of money may stand in the headers; where they differ there is none', () => {
    const unitOf = (words: readonly string[]): unknown => {
      const headers = words.map((word, place) => ({ header: [word], index: String(place + 1) }));
      return review(shaped({ ...table, columns: headers }, { ...PLAIN, indexRow: false }).sheet).tables[0]
        ?.unit;
    };
    const three = (last: string) => ['Tổng vốn (triệu đồng)', 'Vốn NSTW (triệu đồng)', `Vốn NSĐP (${last})`];
    expect([unitOf(three('triệu đồng')), unitOf(three('tỷ đồng'))]).toEqual(['trieu-dong', null]);
  });
});

describe('several tables', () => {
  const bacKan = shaped(BAC_KAN_TARGETS, { ...PLAIN, indexRow: false });
  const langSon = shaped(LANG_SON_FUNDS, { ...PLAIN, down: 20 });

  test('on one sheet are read each for itself', () => {
    const sheet = onOneSheet(bacKan.sheet, langSon.sheet);
    expect(review(sheet).tables.map(({ range }) => range)).toEqual(['A2:H12', 'A23:L39']);
    expect(findings(sheet).filter((finding) => finding.startsWith('error'))).toEqual([
      `error sum ${langSon.cellOf('', 0)} omitted-line`,
      `error sum ${langSon.cellOf('', 8)} wrong-capital-type`,
    ]);
  });

  test('a form of ours with another table below it: both are checked', () => {
    const target = shaped(BAC_KAN_TARGETS, PLAIN).sheet;
    const below = moved(shaped(LANG_SON_FUNDS, PLAIN).sheet, 20, 0);
    const { tables } = reviewWorkbook(workbookOf(onOneSheet(target, below)));
    expect(tables).toHaveLength(2);
  });

  test('what stands beside a form of ours, touching it, is a remark of its user and no table', () => {
    const target = snapshotOf(filledTargets(), {}, true);
    const notes = (columns: readonly string[]) =>
      Object.fromEntries(
        columns.flatMap((column, at) =>
          [10, 11, 12, 13].map((row, line) => [
            `${column}${row}`,
            line === 0 ? `Nháp ${column}` : at === 0 ? `ghi ${row}` : row * at,
          ]),
        ),
      );
    const formsOf = (sheet: SheetSnapshot) =>
      reviewWorkbook(workbookOf(sheet)).tables.map(({ form }) => form);
    expect(formsOf(withCells(target, notes(['I', 'J', 'K', 'L'])))).toEqual(['poverty-target']);
    expect(formsOf(withCells(target, notes(['K', 'L', 'M', 'N'])))).toEqual(['poverty-target', null]);
  });
});

describe('what is no table', () => {
  test.each<readonly [string, readonly (readonly GridCell[])[]]>([
    [
      'a letter',
      [['Kính gửi: Sở Tài chính'], ['Số 15/UBND', 'ngày 3/4/2022'], ['Đề nghị bổ sung 1500 triệu đồng']],
    ],
    [
      'loose numbers',
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    ],
    [
      'two columns',
      [
        ['Nội dung', 'Số tiền'],
        ['Điện', 5],
        ['Nước', 7],
      ],
    ],
    [
      'one row',
      [
        ['TT', 'Nội dung', 'Số hộ', 'Số người'],
        [1, 'Thôn A', 5, 20],
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(review(gridSheet(rows)).tables).toEqual([]);
  });

  test('ten cells at the ends of the sheet are read in no time', () => {
    const far = Object.fromEntries(
      Array.from({ length: 10 }, (_, place) => [toA1(place * 116_000, place * 1_800), place + 1]),
    );
    expect(review(withCells(gridSheet([]), far)).tables).toEqual([]);
  });

  test('thousands of loose figures, every second cell', () => {
    const rows = Array.from({ length: 300 }, (_, row): readonly GridCell[] =>
      row % 2 === 1 ? [] : Array.from({ length: 60 }, (_cell, column) => (column % 2 === 1 ? null : column)),
    );
    expect(review(gridSheet(rows)).tables).toEqual([]);
  });
});
