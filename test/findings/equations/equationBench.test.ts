/** What a draft comes to before it is kept: how often it holds, and when it may not be kept. */
import { openBench, type EquationPlace } from '../../../src/findings/equations/equationBench';
import type { EquationDraft } from '../../../src/findings/equations/draft';
import { reviewWorkbook } from '../../../src/findings/review';
import { translator } from '../../../src/locales/translate';
import { withCells } from '../../core/sheetEdits';
import { gridSheet } from '../../reading/declare/grid';
import { NOTHING_KEPT, writeKept } from '../../../src/kept/keptWorkbook';
import { bench, declared, draft, loans, picked, reviewOf, ROWS, SHEET, term, workbook } from './tables';

const { say } = translator('vi');

function refusal(asked: EquationDraft, of = bench()): string {
  const attempt = of.attempt(asked);
  return attempt.state === 'ready' ? 'ready' : say(attempt.reason);
}

test('how often it holds, and the first place where it does not', () => {
  const attempt = bench().attempt(draft('column', 'C6', ['D4:F4']));
  if (attempt.state !== 'ready') throw new Error(attempt.state);
  expect(say(attempt.title)).toBe('Cột Số hộ vay = Hộ nghèo … Hộ khác');
  expect(attempt).toMatchObject({
    holds: 2,
    of: 5,
    failing: { cell: 'C5', stated: '101', expected: '100', difference: '1' },
  });
  const three = bench([withCells(loans(), { C5: 100, C8: null, D8: 0, E8: 0, F8: 0 })]);
  expect(three.attempt(draft('column', 'C6', ['D4:F4']))).toMatchObject({
    holds: 3,
    of: 4,
    failing: { cell: 'C6' },
  });
  const line = withCells(loans(), { C8: 231, D8: 135, E8: 80, F8: 15 });
  expect(bench([line]).attempt(draft('row', 'B8', ['B4:B5']))).toMatchObject({
    holds: 4,
    of: 4,
    failing: null,
  });
});

test('one that only the figures suggest is refused, with the way to rely on it', () => {
  const right = bench([withCells(loans(), { C5: 100, C6: 63, C8: 40 })]);
  expect(refusal(draft('column', 'C6', ['D4:F4']), right)).toContain('Xác nhận đúng');
});

test('what was tried out is what is checked', () => {
  for (const asked of [
    draft('column', 'C4', ['D4', '-F4']),
    draft('row', 'B4', ['B5:B6', '-B8']),
    draft('cell', 'C4', ['D4:F4']),
  ]) {
    const attempt = bench().attempt(asked);
    if (attempt.state !== 'ready') throw new Error(attempt.state);
    const [equation] = reviewOf([loans()], [attempt.equation]).tables[0]?.equations ?? [];
    expect(equation).toMatchObject({ holds: attempt.holds, of: attempt.of, title: attempt.title });
  }
});

test('what picked cells stand for', () => {
  const name = (kind: EquationDraft['kind'], address: string): string => {
    const known = bench().nameOf(kind, picked(address));
    return say(known.ok ? known.name : known.reason);
  };
  expect(name('column', 'C3')).toBe('Số hộ vay (cột C)');
  expect(name('column', 'C1:E1048576')).toBe('từ Số hộ vay (cột C) đến Hộ cận nghèo (cột E)');
  expect(name('row', 'D5')).toBe('Xã Bình (dòng 5)');
  expect(name('row', 'A4:F6')).toBe('từ Xã An (dòng 4) đến Xã Chi (dòng 6)');
  expect(name('cell', 'D5')).toBe('D5 (Xã Bình)');
  expect(name('cell', 'D5:D7')).toBe('Ô D5:D7');
  expect(name('cell', 'Khác!A1')).toBe('Không đọc được trang Khác.');
  expect(name('column', 'B4')).toBe('B4 không nằm ở cột số liệu nào của bảng.');
  expect(name('row', 'B3')).toBe('B3 không nằm ở dòng số liệu nào của bảng.');
  expect(name('column', 'H20')).toContain('ở ngoài bảng A3:F8');
});

test('what has still to be picked is said, one after the other', () => {
  const asked = { ...draft('column', 'C4', []), rule: 'rate' as const };
  expect(refusal({ ...asked, target: null })).toContain('lấy kết quả');
  expect(refusal(asked)).toContain('lấy các số đem tính');
  expect(refusal({ ...asked, terms: [term('D4')] })).toContain('lấy mẫu số');
});

test.each<[string, EquationDraft, string]>([
  ['a column of itself', draft('column', 'C4', ['C4', 'D4']), 'Kết quả nằm ngay trong'],
  ['a column in a range', draft('column', 'E4', ['D4:F4']), 'Kết quả nằm ngay trong'],
  ['a line of itself', draft('row', 'B5', ['B4:B6']), 'Kết quả nằm ngay trong'],
  ['a cell of itself', draft('cell', 'C5', ['C4:C6']), 'Kết quả nằm ngay trong'],
  ['several columns as the result', draft('column', 'C4:D4', ['E4']), 'Kết quả là một cột'],
  ['several lines as the result', draft('row', 'B4:B5', ['B6']), 'Kết quả là một dòng'],
  ['several cells as the result', draft('cell', 'C4:C5', ['C6']), 'Kết quả là một ô'],
  ['a result that is no figure', draft('cell', 'B4', ['C6']), 'không phải ô số liệu'],
  ['words only', draft('cell', 'C4', ['H1:H9']), 'không có số nào'],
  ['more cells than anybody means', draft('cell', 'C4', ['D1:Z9999']), 'quá nhiều ô'],
])('is refused: %s', (_what, asked, reason) => {
  expect(refusal(asked)).toContain(reason);
});

test('one that is known is refused, whatever the order of its terms', () => {
  const own = declared(draft('column', 'C4', ['D4', 'E4', 'F4']));
  const known = bench([loans()], [own]);
  expect(refusal(draft('column', 'C7', ['F7', 'D7:E7']), known)).toBe('Phép tính này đã có trong danh sách.');
  expect(refusal(draft('column', 'C7', ['-F7', 'D7:E7']), known)).toBe('ready');
});

test('one that is switched off or doubtful is refused too, with the way to use it', () => {
  const [title = [], blank = [], head = [], ...lines] = ROWS;
  const sheet = loans([title, blank, head, ['A', 'B', '1=2+3', '2', '3', '4'], ...lines]);
  const asked = draft('column', 'C5', ['D5', 'E5']);
  expect(refusal(asked, bench([sheet]))).toContain('Xác nhận đúng');
  const equations = [{ sheet: SHEET, relation: 'row', text: '1=2+3', use: 'off' }] as const;
  const snapshot = { sheets: [sheet], memory: writeKept({ ...NOTHING_KEPT, equations }) };
  const off = openBench(snapshot, { sheet: SHEET, range: 'A3:F9', corrected: null });
  if (!off) throw new Error('no table');
  expect(refusal(asked, off)).toContain('Trở lại như cũ');
});

test('figures that are made of each other are refused, by cells', () => {
  const own = declared(draft('column', 'C4', ['D4', 'E4', 'F4']));
  const known = bench([loans()], [own]);
  expect(refusal(draft('column', 'D4', ['C4', '-E4', '-F4']), known)).toBe(
    'Phép tính đi vòng tròn: D4 tính từ C4, mà C4 lại tính từ D4. Hãy tắt phép tính kia trước, hoặc chọn số khác.',
  );
  expect(refusal(draft('cell', 'F6', ['C6', '-D6']), known)).toContain('đi vòng tròn: F6');
  expect(refusal(draft('cell', 'F6', ['C7', '-D6']), known)).toBe('ready');
});

describe('an equation that is corrected', () => {
  const [title = [], blank = [], head = [], ...lines] = ROWS;
  const indexed = loans([title, blank, head, ['A', 'B', '1=2+3', '2', '3', '4'], ...lines]);

  function correcting(sheets: readonly (typeof indexed)[], own: Parameters<typeof bench>[1] = []) {
    const review = reviewWorkbook(workbook(sheets, own));
    const [equation] = review.tables[0]?.equations ?? [];
    if (!equation) throw new Error('no equation');
    const corrected: EquationPlace = { key: equation.key, cell: equation.cell };
    return { equation, opened: bench(sheets, own, { corrected }) };
  }

  test('of the index row comes with its columns, and becomes one of the user', () => {
    const { equation, opened } = correcting([indexed]);
    expect(equation).toMatchObject({ key: { text: '1=2+3' }, mayCorrect: true });
    expect(opened.former).toEqual(draft('column', 'C5', ['D5', 'E5']));
    if (!opened.former) return;
    expect(refusal(opened.former, opened)).toContain('đã có trong danh sách');
    const more = { ...opened.former, terms: [...opened.former.terms, term('F5')] };
    expect(opened.attempt(more)).toMatchObject({ state: 'ready', equation: { id: 'pt-1' }, holds: 2, of: 5 });
  });

  test('of the order of the lines comes with its lines', () => {
    const sheet = gridSheet(
      [
        ['TT', 'Nội dung', 'Năm 2024', 'Năm 2025'],
        ['I', 'Xã An', 30, 60],
        [1, 'Vốn đầu tư', 10, 20],
        [2, 'Vốn sự nghiệp', 20, 40],
        ['II', 'Xã Bình', 70, 50],
        [1, 'Vốn đầu tư', 30, 20],
        [2, 'Vốn sự nghiệp', 40, 30],
      ],
      [],
      SHEET,
    );
    const { equation, opened } = correcting([sheet]);
    expect(equation.key.relation).toBe('outline');
    expect(opened.former).toEqual(draft('row', 'C2', ['C3', 'C4']));
  });

  test.each([
    ['column', draft('column', 'C4', ['D4:E4', '-F4'])],
    ['rate', draft('column', 'F4', ['D4'], { rule: 'rate', over: [term('C4'), term('-E4')] })],
    ['row', draft('row', 'B8', ['B4:B6', '-B7'])],
    ['cell', draft('cell', 'C8', ['D4:D6', '-E7'])],
  ] as const)('of the user comes as it was, ranges too, and keeps its place: %s', (_what, asked) => {
    const own = { ...declared(asked), id: 'pt-7' };
    const { opened } = correcting([loans()], [own]);
    expect(opened.former).toEqual(asked);
    const same = opened.former && opened.attempt(opened.former);
    expect(same).toMatchObject({ state: 'ready', equation: own });
    // Taking the place of the former, it makes no circle with it.
    const turned = opened.attempt(draft('cell', 'E4', ['C4', '-D4']));
    expect(turned.state).toBe('ready');
  });
});

test('a table that is not there any more as it was checked has no bench', () => {
  const place = { sheet: SHEET, range: 'A3:F9', corrected: null };
  expect(openBench(workbook([loans()]), place)).toBeNull();
});
