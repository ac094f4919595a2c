/** Which columns of a foreign table are parts of others, by their headers. */
import type { ColumnKind } from '../../../src/forms/form';
import { limitsByWords } from '../../../src/reading/declare/limitsByWords';

/** Header words from the top down; "kind: ..." where it is no count, "... = 1=2+3" with an equation. */
type Header = readonly string[];

function limits(...headers: readonly (Header | { header: Header; kind?: ColumnKind; equation?: string })[]) {
  const columns = headers.map((one, place) => {
    const { header, kind = 'count', equation } = 'header' in one ? one : { header: one, equation: undefined };
    const index = String(place + 1);
    const formColumn = { key: index, index, header: header.at(-1) ?? '', kind, width: 10 };
    return { header, kind, formColumn: equation === undefined ? formColumn : { ...formColumn, equation } };
  });
  return limitsByWords(columns).map(({ column, limit, of, severity, reason }) => {
    expect([limit, severity, reason]).toEqual(['at-most', 'warning', 'part-of-whole']);
    return `${column}≤${of.map(({ key }) => key).join()}`;
  });
}

describe('"Trong đó"', () => {
  test('in the header itself: of the column before', () => {
    expect(limits(['Tổng số'], ['Trong đó: vốn trong nước'])).toEqual(['2≤1']);
    expect(limits(['Tổng số'], ['Tr.đó: nữ'], ['Trong đó: trẻ em'])).toEqual(['2≤1', '3≤1']);
  });

  test('over several columns: each of the one before them', () => {
    expect(limits(['Tổng số'], ['Trong đó', 'Nữ'], ['Trong đó', 'Trẻ em'])).toEqual(['2≤1', '3≤1']);
    expect(limits(['Lao động', 'Tổng số'], ['Lao động', 'Trong đó', 'Nữ'])).toEqual(['2≤1']);
    expect(limits(['Lao động'], ['Lao động', 'Trong đó', 'Nữ'])).toEqual(['2≤1']);
  });

  test('not of a column of another kind, or of another group', () => {
    expect(limits({ header: ['Vốn'], kind: 'money' }, ['Trong đó: nữ'])).toEqual([]);
    expect(limits(['Năm 2023', 'Tổng số'], ['Năm 2024', 'Trong đó', 'Nữ'])).toEqual([]);
    expect(limits(['Trong đó', 'Nữ'])).toEqual([]);
  });

  test('rates are no parts', () => {
    expect(limits({ header: ['Tỷ lệ'], kind: 'rate' }, { header: ['Trong đó: nữ'], kind: 'rate' })).toEqual(
      [],
    );
  });

  test('what the whole is the sum of is held to that', () => {
    const whole = { header: ['Tổng số'], equation: '1=2+3' };
    expect(limits(whole, ['Trong đó', 'Nam'], ['Trong đó', 'Nữ'], ['Trong đó', 'Trẻ em'])).toEqual(['4≤1']);
  });
});

describe('poor households', () => {
  test.each([['Số hộ nghèo'], ['Hộ nghèo'], ['Tổng số hộ cận nghèo'], ['Hộ nghèo DTTS']])(
    '%s are some of all',
    (own) => {
      expect(limits(['Tổng số hộ dân'], [own])).toEqual(['2≤1']);
    },
  );

  test('of their own group, else of the whole table', () => {
    const [first, last] = [
      [
        ['Đầu năm', 'Tổng số hộ'],
        ['Đầu năm', 'Số hộ nghèo'],
      ],
      [
        ['Cuối năm', 'Tổng số hộ'],
        ['Cuối năm', 'Số hộ nghèo'],
      ],
    ] as const;
    expect(limits(...first, ...last)).toEqual(['2≤1', '4≤3']);
    expect(limits(['Tổng số hộ'], first[1], last[1])).toEqual(['2≤1', '3≤1']);
  });

  test.each([
    ['people', ['Tổng số hộ'], ['Số khẩu nghèo']],
    ['those that are no longer poor', ['Tổng số hộ'], ['Số hộ thoát nghèo']],
    ['what is no count of all', ['Tổng số hộ nghèo'], ['Số hộ cận nghèo']],
    ['all of another time', ['Đầu năm', 'Tổng số hộ'], ['Cuối năm', 'Số hộ nghèo']],
  ] as const)('%s are not', (_, whole, part) => {
    expect(limits(whole, part)).toEqual([]);
  });

  test('of two counts of all, nobody knows which', () => {
    expect(limits(['Tổng số hộ'], ['Số hộ dân cư'], ['Số hộ nghèo'])).toEqual([]);
  });

  test('rates are none', () => {
    expect(limits(['Tổng số hộ'], { header: ['Hộ nghèo'], kind: 'rate' })).toEqual([]);
  });
});

test('those of ethnic minorities are some of all such', () => {
  expect(limits(['Số hộ nghèo'], ['Số hộ nghèo DTTS'])).toEqual(['2≤1']);
  expect(limits(['Số hộ nghèo'], ['Số hộ nghèo là người dân tộc thiểu số'])).toEqual(['2≤1']);
  expect(limits(['Số khẩu nghèo'], ['Số hộ nghèo DTTS'])).toEqual([]);
  expect(limits(['Đầu năm', 'Số hộ nghèo'], ['Cuối năm', 'Số hộ nghèo DTTS'])).toEqual([]);
  expect(limits(['Số hộ nghèo'], ['Dân tộc thiểu số'])).toEqual([]);
});
