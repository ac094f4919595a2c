/** Checks that look at single cells: separators that slipped, fractions of households, minus signs, texts. */
import type { CellCheck } from '../../../src/checks/engine/check';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import { figuresOfColumn, inspectedCell } from '../../../src/checks/engine/runChecks';
import { negativeFigureCheck } from '../../../src/checks/negative-figure/check';
import { slippedSeparatorCheck } from '../../../src/checks/slipped-separator/check';
import { textNumberCheck } from '../../../src/checks/text-number/check';
import { wholeCountCheck } from '../../../src/checks/whole-count/check';
import { Decimal } from '../../../src/numbers/decimal';
import type { Figure } from '../../../src/reading/figure';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';
import { figureColumns, type Table } from '../../../src/reading/table';
import {
  handReading,
  handTable,
  idAt,
  line,
  type HandColumn,
  type HandContent,
  type HandTable,
} from '../handTable';

type Issue = NonNullable<ReturnType<CellCheck['inspect']>> & { readonly address: string };

/** What a check says of each figure of a table. */
function issuesOf(
  check: CellCheck,
  table: Table,
  reading: WorkbookReading = handReading([table]),
): readonly Issue[] {
  return table.rows.flatMap((_, rowPlace) =>
    figureColumns(table).flatMap((column): Issue[] => {
      const cell = inspectedCell(
        reading,
        { table, column, rowPlace },
        figuresOfColumn(reading, table, column),
      );
      const found = cell && check.inspect(cell);
      return cell && found ? [{ ...found, address: addressOf(cell.id) }] : [];
    }),
  );
}

/** One column of figures from C3 on. */
function columnOf(
  column: Omit<HandColumn, 'index'>,
  figures: readonly HandContent[],
  more: Partial<HandTable> = {},
): Table {
  return handTable({
    columns: [{ index: '1', ...column }],
    lines: figures.map((figure, at) => line(`Xã ${'ABCDEFGH'[at] ?? ''}`, null, figure)),
    ...more,
  });
}

const at = (issues: readonly Issue[]): string => issues.map(({ address }) => address).join(' ');

describe('slipped-separator', () => {
  const ofCounts = (...figures: readonly HandContent[]): string =>
    at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'count' }, figures)));

  test.each([
    [12.035, true],
    [1.2, true],
    [1.25, true],
    [999.999, true],
    [0.035, true],
    [0.125, true],
    [-12.035, true],
    [0.35, false],
    [0.5, false],
    [-0.35, false],
    [12, false],
    [1000.5, false],
    [1000.125, false],
    [12.0355, false],
    [0, false],
    ['12,5', false],
  ])('a count of %s: %s', (figure, slipped) => {
    expect(ofCounts(figure)).toBe(slipped ? 'C3' : '');
  });

  test('what it states, and what was meant', () => {
    const [issue] = issuesOf(slippedSeparatorCheck, columnOf({ kind: 'count' }, [12.035]));
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'slipped-separator',
      message: {
        key: 'findings.slipped-separator.message',
        params: { stated: { decimal: '12.035' }, proposed: { decimal: '12035' } },
      },
    });
    expect([issue?.stated?.toFixed(), issue?.proposed?.toFixed()]).toEqual(['12.035', '12035']);
  });

  test('a formula does not slip', () => {
    expect(ofCounts(['=D3/2', 12.035])).toBe('');
  });

  test('the rate of its line is no count', () => {
    const table = (rate: HandContent, kind: HandColumn['kind'] = 'rate'): string =>
      at(
        issuesOf(
          slippedSeparatorCheck,
          handTable({
            columns: [
              { kind: 'count', index: '1' },
              { kind, index: '2' },
            ],
            lines: [line('Xã A', null, 28.33, rate)],
          }),
        ),
      );
    expect(table(28.33)).toBe('');
    expect(table('28,33')).toBe('');
    expect(table(28.34)).toBe('C3');
    expect(table(null)).toBe('C3');
    expect(table(28.33, 'quantity')).toBe('C3');
  });

  test('an amount in a column of whole ones only', () => {
    const ofMoney = (figures: readonly HandContent[], decimals = 0): string =>
      at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'money', decimals }, figures)));
    expect(ofMoney([12.035, 5, 6, 7])).toBe('C3');
    expect(ofMoney([12.035, 5, 6])).toBe('');
    expect(ofMoney([12.035, 5, 6, 7.5])).toBe('');
    expect(ofMoney([12.035, 5, null, 'chưa có'])).toBe('C3');
    expect(ofMoney([12.035, 5, 6, 7], 3)).toBe('');
    expect(at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'quantity' }, [12.035, 5, 6, 7])))).toBe('');
    expect(at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'rate' }, [12.035, 5, 6, 7])))).toBe('');
  });

  test('an amount that is the rate of its line is an amount', () => {
    const table = handTable({
      columns: [
        { kind: 'money', index: '1' },
        { kind: 'rate', index: '2' },
      ],
      lines: [line('A', null, 28.33, 28.33), ...[1, 2, 3].map((figure) => line('B', null, figure, 5))],
    });
    expect(at(issuesOf(slippedSeparatorCheck, table))).toBe('C3');
  });

  test('only fractions of whole amounts hang on their column', () => {
    const looks = (kind: HandColumn['kind'], figure: HandContent, decimals = 0): boolean => {
      const reading = handReading([columnOf({ kind, decimals }, [figure])]);
      const place = reading.places.get(idAt('C3'));
      const read = reading.figures.get(idAt('C3'));
      if (!place || !read) throw new Error('No figure');
      return slippedSeparatorCheck.looksAtColumn(read, place);
    };
    expect(looks('money', 12.035)).toBe(true);
    expect(looks('money', 12)).toBe(false);
    expect(looks('money', 12.035, 3)).toBe(false);
    expect(looks('count', 12.035)).toBe(false);
    expect(looks('money', null)).toBe(false);
    expect(looks('money', 'chưa có')).toBe(false);
  });
});

describe('whole-count', () => {
  const ofCounts = (...figures: readonly HandContent[]): string =>
    at(issuesOf(wholeCountCheck, columnOf({ kind: 'count' }, figures)));

  test.each([
    [0.35, true],
    [12.0355, true],
    [1000.5, true],
    [-0.35, true],
    [12, false],
    [0, false],
    [null, false],
    ['0,35', false],
    // The separator explains it.
    [12.035, false],
  ])('a count of %s: %s', (figure, told) => {
    expect(ofCounts(figure)).toBe(told ? 'C3' : '');
  });

  test('what it states', () => {
    const [issue] = issuesOf(wholeCountCheck, columnOf({ kind: 'count' }, [0.35]));
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'fraction',
      proposed: null,
      message: { key: 'findings.whole-count.message', params: { stated: { decimal: '0.35' } } },
    });
    expect(issue?.stated?.toFixed()).toBe('0.35');
  });

  test.each([
    ['=D3*0.35', true],
    ['=D3/3', true],
    ['=AVERAGE(D3:D9)', true],
    ['=average(D3:D9)', true],
    ['=SUM(D3:D9)', false],
    ['=D3+D4', false],
  ])('computed as %s: %s', (formula, told) => {
    expect(ofCounts([formula, 0.35])).toBe(told ? 'C3' : '');
  });

  test('a quantity only where its line counts people or households', () => {
    const quantity = (kind: HandColumn['kind'], countsWhole: boolean): string =>
      at(
        issuesOf(
          wholeCountCheck,
          handTable({ columns: [{ kind, index: '1' }], lines: [{ name: 'A', countsWhole, cells: [0.35] }] }),
        ),
      );
    expect(quantity('quantity', true)).toBe('C3');
    expect(quantity('quantity', false)).toBe('');
    expect(quantity('money', true)).toBe('');
    expect(quantity('rate', true)).toBe('');
  });
});

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

  test.each([['Hộ'], ['+ 5 - 3'], ['-'], ['+']])('%s says no such thing', (words) => {
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

describe('text-number', () => {
  const told = (figure: Figure): Omit<Issue, 'address'> | null => {
    const table = columnOf({ kind: 'money' }, [5]);
    const reading = handReading([table]);
    const [issue] = issuesOf(textNumberCheck, table, {
      ...reading,
      figures: new Map([[idAt('C3'), figure]]),
    });
    return issue ?? null;
  };

  test.each([
    ['form', 'readable'],
    ['kind', 'readable'],
    ['custom', 'readable'],
    ['column', 'by-column'],
    ['size', 'by-size'],
    ['workbook', 'by-workbook'],
  ] as const)('a number as text, read by its %s', (by, sentence) => {
    const issue = told({ state: 'text-number', value: new Decimal('1234.50'), text: '1.234,50', by });
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'number-as-text',
      stated: null,
      message: {
        key: `findings.text-number.${sentence}`,
        params: { text: '1.234,50', value: { decimal: '1234.5' } },
      },
    });
    expect(issue?.proposed?.toFixed()).toBe('1234.5');
  });

  test('one that may be two numbers, and words', () => {
    const readings = [new Decimal(1234), new Decimal('1.234')] as const;
    expect(told({ state: 'ambiguous', text: '1,234', readings })).toMatchObject({
      outcome: 'cannot-check',
      kind: 'ambiguous-text',
      stated: null,
      proposed: null,
      message: {
        key: 'findings.text-number.ambiguous',
        params: { text: '1,234', first: { decimal: '1234' }, second: { decimal: '1.234' } },
      },
    });
    expect(told({ state: 'text', text: 'chưa có' })).toMatchObject({
      outcome: 'cannot-check',
      kind: 'words',
      stated: null,
      proposed: null,
      message: { key: 'findings.text-number.words', params: { text: 'chưa có' } },
    });
  });

  test('nothing of numbers, blanks, dashes and errors', () => {
    expect(told({ state: 'number', value: new Decimal(5), formula: null })).toBeNull();
    expect(told({ state: 'blank' })).toBeNull();
    expect(told({ state: 'dash' })).toBeNull();
    expect(told({ state: 'error', code: '#REF!' })).toBeNull();
  });

  test('no figure hangs on its column', () => {
    const reading = handReading([columnOf({ kind: 'money' }, ['5'])]);
    const place = reading.places.get(idAt('C3'));
    if (!place) throw new Error('No figure');
    expect(textNumberCheck.looksAtColumn({ state: 'text', text: 'a' }, place)).toBe(false);
  });
});
