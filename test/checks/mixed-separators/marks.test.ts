/** Numbers as text in one column, with point and comma in two ways. */
import { mixedSeparatorsCheck } from '../../../src/checks/mixed-separators/check';
import type { Table } from '../../../src/reading/table';
import type { GridCell } from '../../reading/declare/grid';
import { addressOf } from '../engine/equations';
import { onlyTable, readingOf, withTables } from '../engine/tables';
import { changed, FUNDS, sheetOf } from '../hygiene/sheets';

function issues(
  edits: Readonly<Record<string, GridCell>>,
  change: (table: Table) => Table = (table) => table,
) {
  const reading = readingOf(sheetOf(changed(FUNDS, edits)));
  return mixedSeparatorsCheck.inspect(withTables(reading, [change(onlyTable(reading))]), null);
}

/** "D6 D8 of 2". */
function told(edits: Readonly<Record<string, GridCell>>): readonly string[] {
  return issues(edits).map(({ cell, further, cause }) => {
    const cells = [cell, ...further].map(addressOf).join(' ');
    const count = cause.params?.['count'];
    return `${cells} of ${typeof count === 'number' ? String(count) : '?'}`;
  });
}

const VIETNAMESE = { D5: '9.000,0', D6: '4.000,5' };

test('the fewer are told, with one of each way', () => {
  const [issue, ...others] = issues({ ...VIETNAMESE, D7: ' 2,500.5 ' });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    outcome: 'fail',
    kind: 'mixed-separators',
    stated: null,
    proposed: null,
    message: { params: { column: 'NSTW' } },
    cause: { params: { text: '2,500.5', other: '9.000,0', count: 1 } },
  });
  expect(told({ D5: '9,000.0', D6: '4,000.5', D7: '2.500,5' })).toEqual(['D7 of 1']);
});

test('of as many of each the English ones', () => {
  expect(told({ D5: '9.000,0', D6: '4,000.5' })).toEqual(['D6 of 1']);
  expect(told({ D5: '9,000.0', D6: '4.000,5' })).toEqual(['D5 of 1']);
  expect(told({ ...VIETNAMESE, D7: '2,500.5', D8: '1,000.5' })).toEqual(['D7 D8 of 2']);
});

test('several millions in groups show the way as well', () => {
  expect(told({ D5: '9.000.000', D6: '4,000,000' })).toEqual(['D6 of 1']);
});

test.each([
  ['one way', VIETNAMESE],
  ['numbers that are no text', { D5: 9000.5, D6: '4.000,5' }],
  ['a mark that may be either', { D5: '9.000', D6: '4,000.5' }],
  ['numbers without marks', { D5: '9000', D6: '4 000', D7: '2.500,5' }],
  ['words', { D5: 'chưa có', D6: '4.000,5' }],
  ['two columns in two ways', { D5: '9.000,0', E5: '1,000.5' }],
])('%s is no matter', (_what, edits) => {
  expect(told(edits)).toEqual([]);
});

test('a column is named by all the words of its header, else by its code', () => {
  const nameOf = (header: readonly string[]) =>
    issues({ ...VIETNAMESE, D7: '2,500.5' }, (table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, header, index: '7' })),
    }))[0]?.message.params?.['column'];
  expect(nameOf(['Ngân sách', '', 'Trung ương'])).toBe('Ngân sách – Trung ương');
  expect(nameOf([''])).toBe('7');
  expect(nameOf([])).toBe('7');
});
