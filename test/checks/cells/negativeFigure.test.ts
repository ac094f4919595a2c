/** Figures below nought, and where they may be. */
import { negativeFigureCheck } from '../../../src/checks/negative-figure/check';
import { Decimal } from '../../../src/numbers/decimal';
import type { Figure } from '../../../src/reading/figure';
import { handReading, idAt, line, type HandColumn, type HandContent, type HandTable } from '../handTable';
import { at, columnOf, issuesOf } from './issues';

describe('negative-figure', () => {
  const found = (
    figures: readonly HandContent[],
    more: Partial<HandTable> = {},
    column: Partial<HandColumn> = {},
  ) =>
    issuesOf(
      negativeFigureCheck,
      columnOf({ kind: 'money', ...column }, figures, { foreign: true, ...more }),
    );

  test('an amount or a count below nought', () => {
    const [issue, ...others] = found([5, -3, 7]);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      address: 'C4',
      outcome: 'fail',
      kind: 'negative',
      proposed: null,
      message: { key: 'findings.hygiene.negative-figure', params: { stated: { decimal: '-3' } } },
    });
    expect(issue?.stated?.toFixed()).toBe('-3');
    expect(at(found([5, -3, 7], {}, { kind: 'count' }))).toBe('C4');
    expect(at(found([5, '(3)', 7]))).toBe('C4');
  });

  test('not a rate or a quantity, not what is nought or no number', () => {
    expect(found([5, -3, 7], {}, { kind: 'rate' })).toEqual([]);
    expect(found([5, -3, 7], {}, { kind: 'quantity' })).toEqual([]);
    expect(found([5, 0, -0, '-', null, 'âm', 7])).toEqual([]);
  });

  test('not one that is implied', () => {
    const table = columnOf({ kind: 'money' }, [5, null, 7], { foreign: true });
    const reading = handReading([table]);
    const implied: Figure = { state: 'implied', value: new Decimal(-3) };
    const figures = new Map([...reading.figures, [idAt('C4'), implied]]);
    expect(issuesOf(negativeFigureCheck, table, { ...reading, figures })).toEqual([]);
  });

  test('half of a column below nought are changes; noughts, blanks and words are neither', () => {
    expect(at(found([-3]))).toBe('C3');
    expect(at(found([-3, 5]))).toBe('');
    expect(at(found([-3, 5, 6]))).toBe('C3');
    expect(at(found([-3, -2, 5, 6]))).toBe('');
    expect(at(found([-3, -2, 5, 6, 7]))).toBe('C3 C4');
    expect(at(found([-3, 5, 0, 0, null, 'chưa có']))).toBe('');
    expect(at(found([-3, 0, 0]))).toBe('C3');
  });

  test('in a form that is known half of a column is no reason', () => {
    const known = columnOf({ kind: 'money' }, [-3, -2]);
    expect(at(issuesOf(negativeFigureCheck, known))).toBe('C3 C4');
  });

  test('computed: in a form only as a difference, elsewhere not at all', () => {
    const ofForm = (formula: string): string =>
      at(issuesOf(negativeFigureCheck, columnOf({ kind: 'money' }, [[formula, -3], 5, 6])));
    expect(ofForm('=D3-E3')).toBe('C3');
    expect(ofForm('=SUM(D3:D4) - E3')).toBe('C3');
    expect(ofForm('=SUM(D3:D4)')).toBe('');
    expect(ofForm('=-D3')).toBe('');
    expect(ofForm('=D3+(-E3)')).toBe('');
    expect(found([['=D3-E3', -3], 5, 6])).toEqual([]);
    expect(at(found([['=D3-E3', -3], -4, 5, 6, 7]))).toBe('C4');
  });

  test('a form says of its columns which are changes; its words do not', () => {
    const ofForm = (column: Partial<HandColumn>): string =>
      at(issuesOf(negativeFigureCheck, columnOf({ kind: 'money', ...column }, [-3, 5, 6])));
    expect(ofForm({ signed: true })).toBe('');
    expect(ofForm({ signed: false })).toBe('C3');
    expect(ofForm({ header: ['Tăng, giảm'] })).toBe('C3');
  });

  test.each([
    ['Tăng'],
    ['Giảm'],
    ['Chênh lệch'],
    ['So sánh'],
    ['So với'],
    ['Biến động'],
    ['Thay đổi'],
    ['Điều chỉnh'],
    ['Điều chuyển'],
    ['Thừa'],
    ['Thiếu'],
    ['Hiệu số'],
    ['Cân đối'],
    ['Bội chi'],
    ['Bội thu'],
    ['Còn lại'],
    ['Tồn'],
    ['Kết dư'],
    ['Số dư'],
    ['Dư'],
    ['Thu hồi'],
    ['Hoàn trả'],
    ['Khấu trừ'],
    ['Bù trừ'],
    ['Vượt'],
    ['Hụt'],
    ['Hủy'],
    ['Huỷ'],
    ['Difference'],
    ['Change'],
    ['Increase'],
    ['Decrease'],
    ['Reduction'],
    ['Balance'],
    ['Variance'],
    ['Deficit'],
    ['Surplus'],
    ['Adjustment'],
    ['Net'],
    ['±'],
    ['(+/-)'],
    ['+, -'],
    ['+;−'],
    ['+ –'],
    ['+-'],
  ])('%s may be below nought, over a column, beside a line or above the table', (words) => {
    expect(found([-3, 5, 6], {}, { header: [words, 'NSTW'] })).toEqual([]);
    expect(found([], { lines: [line(words, null, -3), line('A', null, 5), line('B', null, 6)] })).toEqual([]);
    expect(found([-3, 5, 6], { title: `${words} vốn` })).toEqual([]);
  });

  test.each([['Hộ'], ['+ 5 - 3'], ['NSTW+NSĐP-2025'], ['-'], ['+']])('%s says no such thing', (words) => {
    expect(at(found([-3, 5, 6], { title: words }, { header: [words] }))).toBe('C3');
  });

  test('a line over its own says it as well, in a form too', () => {
    const lines = (words: string, own: number | null): Partial<HandTable> => ({
      lines: [
        line('Tổng', null, 9),
        line(words, 0, 5),
        line('Chi', 1, 6),
        line('Xã', own, -3),
        line('Khác', 0, 7),
      ],
    });
    const ofForm = (words: string, own: number | null): string =>
      at(issuesOf(negativeFigureCheck, columnOf({ kind: 'money' }, [], lines(words, own))));
    for (const told of [(words: string, own: number | null) => at(found([], lines(words, own))), ofForm]) {
      expect(told('Giảm', 1)).toBe('');
      expect(told('Giảm', 2)).toBe('');
      expect(told('Giảm', 0)).toBe('C6');
      expect(told('Giảm', null)).toBe('C6');
      expect(told('Vốn', 2)).toBe('C6');
    }
  });

  test('lines that seem to be parts of each other say no more than they do', () => {
    const lines = [line('Vốn', 1, -3), line('Chi', 0, 5), line('Khác', null, 6)];
    expect(at(found([], { lines }))).toBe('C3');
  });

  test('only what is below nought, in a table of no known form, hangs on its column', () => {
    const looks = (figure: HandContent, foreign: boolean): boolean => {
      const reading = handReading([columnOf({ kind: 'money' }, [figure], foreign ? { foreign: true } : {})]);
      const place = reading.places.get(idAt('C3'));
      const read = reading.figures.get(idAt('C3'));
      if (!place || !read) throw new Error('No figure');
      return negativeFigureCheck.looksAtColumn(read, place);
    };
    expect(looks(-3, true)).toBe(true);
    expect(looks(-3, false)).toBe(false);
    expect(looks(3, true)).toBe(false);
    expect(looks(null, true)).toBe(false);
  });
});
