/** A table whose columns stand otherwise is checked like the form's own sheet, and what the user says of it goes first. */
import fc from 'fast-check';
import { reviewWorkbook } from '../../../src/findings/review';
import type { Review } from '../../../src/findings/finding';
import { isFigure, leavesOf } from '../../../src/forms/form';
import { optionsWithYears } from '../../../src/forms/formOptions';
import { POVERTY_TARGET } from '../../../src/forms/povertyTarget';
import { NOTHING_KEPT, readKept, writeKept } from '../../../src/kept/keptWorkbook';
import { withTableDecision, type TableDecision } from '../../../src/kept/tableDecision';
import { workbookOf } from '../../core/layoutSnapshot';
import { BAC_KAN_TARGETS as OTHER_WORDS, LANG_SON_FUNDS } from '../foreign/realTables';
import { PLAIN, shaped, type LogicalTable } from '../foreign/shapes';

/** Bắc Kạn's table with the words of the form. */
const BAC_KAN_TARGETS: LogicalTable = {
  ...OTHER_WORDS,
  columns: leavesOf(POVERTY_TARGET.columns(optionsWithYears(1)))
    .filter(({ column }) => isFigure(column.kind))
    .map(({ column: { header, index, equation }, groups }) => ({
      header: [...groups, header].map((word) => word.replace('{year}', '2022')),
      index: equation ?? index,
    })),
};

const BARE = { ...PLAIN, indexRow: false };

function review(table: LogicalTable, tables: readonly TableDecision[] = []): Review {
  const workbook = workbookOf(shaped(table, BARE).sheet);
  return reviewWorkbook({ ...workbook, memory: writeKept({ ...NOTHING_KEPT, tables }) });
}

/** The same table with its columns at other places: `order[new place] = old place`. */
function permuted(table: LogicalTable, order: readonly number[]): LogicalTable {
  const pick = <Item>(items: readonly Item[]): readonly Item[] =>
    order.flatMap((place) => items.slice(place, place + 1));
  const row = <Row extends { readonly figures: readonly (number | null)[] }>(one: Row): Row => ({
    ...one,
    figures: pick(one.figures),
  });
  return {
    ...table,
    columns: pick(table.columns),
    lines: table.lines.map(row),
    total: table.total && row(table.total),
  };
}

/** With a figure that is wrong in its line and column. */
function wrong(table: LogicalTable, line: number, column: number, by: number): LogicalTable {
  return {
    ...table,
    lines: table.lines.map((one, at) =>
      at === line
        ? {
            ...one,
            figures: one.figures.map((figure, place) => (place === column ? (figure ?? 0) + by : figure)),
          }
        : one,
    ),
  };
}

const FIRST_COLUMN = 2;

/** Errors by row and by the column as it stood before. */
function errors({ findings }: Review, order: readonly number[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ cell, check, expected }) => {
      const [, letter = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return `${check} ${order[letter.charCodeAt(0) - 65 - FIRST_COLUMN]} ${row} ${expected}`;
    })
    .sort();
}

const FAULTY = wrong(BAC_KAN_TARGETS, 2, 1, 900);
const PLACES = BAC_KAN_TARGETS.columns.map((_, place) => place);

test('the targets of Bắc Kạn give the same errors whatever the order of the columns', () => {
  const expected = errors(review(FAULTY), PLACES);
  expect(expected.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray(PLACES, { minLength: PLACES.length }), (order) => {
      const found = review(permuted(FAULTY, order));
      expect(found.tables.map(({ form }) => form)).toEqual(['poverty-target']);
      expect(errors(found, order)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('correct targets in another order give no error', () => {
  const order = [...PLACES].reverse();
  const found = review(permuted(BAC_KAN_TARGETS, order));
  expect(found.tables.map(({ form, recognition }) => [form, recognition.how])).toEqual([
    ['poverty-target', 'words'],
  ]);
  expect(errors(found, order)).toEqual([]);
});

const REVERSED = permuted(BAC_KAN_TARGETS, [...PLACES].reverse());

function tableOf(found: Review) {
  const [table] = found.tables;
  if (!table) throw new Error('no table');
  return table;
}

test('"none of the forms" is remembered, and taken back', () => {
  const { recognition } = tableOf(review(REVERSED));
  const decided = withTableDecision([], recognition.key, { form: null, columns: [] });
  const after = tableOf(review(REVERSED, decided));
  expect([after.form, after.recognition.isDecided]).toEqual([null, true]);
  const back = withTableDecision(decided, after.recognition.key, null);
  expect(tableOf(review(REVERSED, back)).form).toBe('poverty-target');
});

test('a column that the user points out is that column of the form', () => {
  const { recognition } = tableOf(review(REVERSED));
  const other = recognition.columns.find(({ column }) => column === 'C');
  if (!other) throw new Error('no column C');
  const decided = withTableDecision([], recognition.key, {
    form: 'poverty-target',
    columns: [{ key: 'households', column: other.decided }],
  });
  const after = tableOf(review(REVERSED, decided)).recognition;
  expect(after.how).toBe('chosen');
  expect(after.mapping.find(({ key }) => key === 'households')?.column).toBe('C');
});

test('a table with its index row is read anew by what the user says', () => {
  const workbook = workbookOf(shaped(BAC_KAN_TARGETS, PLAIN).sheet);
  const before = tableOf(reviewWorkbook(workbook));
  expect(before.recognition.how).toBe('index-row');
  const memory = (form: string | null): string =>
    writeKept({
      ...NOTHING_KEPT,
      tables: withTableDecision([], before.recognition.key, { form, columns: [] }),
    });
  const after = tableOf(reviewWorkbook({ ...workbook, memory: memory(null) }));
  expect(after.form).toBeNull();
  expect(after.recognition.key).toEqual(before.recognition.key);
  const confirmed = tableOf(reviewWorkbook({ ...workbook, memory: memory('poverty-target') }));
  expect([confirmed.form, confirmed.recognition.how]).toEqual(['poverty-target', 'chosen']);
});

test('columns of a form that are missing take their equations with them, and nothing else', () => {
  const without = permuted(
    LANG_SON_FUNDS,
    LANG_SON_FUNDS.columns
      .map((_, place) => place)
      .slice(0, -1)
      .reverse(),
  );
  const found = review(without);
  expect(found.findings.filter(({ severity, check }) => severity === 'error' && check === 'row-sum')).toEqual(
    [],
  );
});

test('decisions come back from the text of the workbook; what cannot be read stays', () => {
  const decision: TableDecision = {
    sheet: 'Biểu',
    header: 'tt | noi dung',
    form: 'annex-1',
    columns: [
      { key: 'total', column: { words: 'tong so', place: 1 } },
      { key: 'note', column: null },
    ],
  };
  const strange = { sheet: 'Biểu', header: 'x', form: 7 };
  const text = JSON.stringify({ version: 2, tables: [decision, strange] });
  const { kept } = readKept(text);
  expect(kept.tables).toEqual([decision]);
  const again: unknown = JSON.parse(writeKept(kept));
  expect(again).toMatchObject({ tables: [decision, strange] });
  expect(readKept('{"version":2}').kept.tables).toEqual([]);
});
