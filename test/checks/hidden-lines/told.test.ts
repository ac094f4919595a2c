/** How hidden rows and columns are told. */
import { hiddenLinesCheck } from '../../../src/checks/hidden-lines/check';
import { addressOf } from '../engine/equations';
import { hidden, TABLE, type Setting } from './hidden';

describe('what is told', () => {
  function issues(setting: Setting) {
    const { reading, own } = hidden(setting);
    return hiddenLinesCheck.inspectTable?.(reading, own, 0) ?? [];
  }

  test('nothing, where nothing is hidden', () => {
    expect(issues({})).toEqual([]);
  });

  test('of rows: where their first figures stand, and their share', () => {
    const [issue, ...others] = issues({ rows: [4, 5, 7] });
    expect(others).toEqual([]);
    expect(issue && [issue.cell, ...issue.further].map(addressOf)).toEqual(['C4', 'C5', 'C7']);
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'hidden-rows',
      stated: null,
      proposed: null,
      message: { key: 'findings.hygiene.hidden-rows', params: { count: 3 } },
      cause: {
        key: 'findings.hygiene.hidden-rows.share',
        params: {
          lines: { list: ['4-5', '7'] },
          amount: { decimal: '2830' },
          total: { decimal: '2830' },
          percent: { decimal: '100' },
          column: 'Tổng số hộ',
        },
      },
    });
  });

  test('of columns: where their headers begin', () => {
    const [issue, ...others] = issues({ columns: 'DE' });
    expect(others).toEqual([]);
    expect(issue && [issue.cell, ...issue.further].map(addressOf)).toEqual(['D1', 'E1']);
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'hidden-columns',
      stated: null,
      proposed: null,
      message: { params: { count: 2 } },
      cause: { key: 'findings.hygiene.hidden-columns.share', params: { lines: { list: ['D-E'] } } },
    });
  });

  test('of both, rows first', () => {
    expect(issues({ rows: [4], columns: 'D' }).map(({ kind }) => kind)).toEqual([
      'hidden-rows',
      'hidden-columns',
    ]);
  });

  test('without a share the lines alone', () => {
    expect(issues({ rows: [2, 4] })[0]?.cause).toEqual({
      key: 'findings.hygiene.hidden-rows.cause',
      params: { lines: { list: ['2', '4'] } },
    });
    expect(issues({ columns: 'C' })[0]?.cause).toEqual({
      key: 'findings.hygiene.hidden-columns.cause',
      params: { lines: { list: ['C'] } },
    });
  });

  test('a column is named by the last words of its header, or by its code', () => {
    const named = (header: readonly string[]) => ({
      columns: TABLE.columns.map((column) => ({ ...column, header, index: '7' })),
    });
    const columnIn = (header: readonly string[]) =>
      issues({ rows: [4], table: named(header) })[0]?.cause.params?.['column'];
    expect(columnIn(['Hộ', 'Tổng số'])).toBe('Tổng số');
    expect(columnIn([])).toBe('7');
  });

  test('twelve ranges are named, of more that there are more', () => {
    const [row] = TABLE.rows.slice(1);
    if (!row) throw new Error('no row');
    const many = (count: number): unknown => {
      const rows = Array.from({ length: count }, (_, place) => ({ ...row, row: 20 + 2 * place }));
      const figures = Object.fromEntries(rows.map((one) => [`C${String(one.row + 1)}`, 5]));
      return issues({ rows: rows.map((one) => one.row + 1), figures, table: { rows } })[0]?.cause.params?.[
        'lines'
      ];
    };
    const twelve = Array.from({ length: 12 }, (_, place) => String(21 + 2 * place));
    expect(many(12)).toEqual({ list: twelve });
    expect(many(13)).toEqual({ list: [...twelve, '…'] });
  });
});

test('it rests on the figures of one table: an edit of them is looked at anew', () => {
  expect(hiddenLinesCheck.restsOn).toBe('table');
});
