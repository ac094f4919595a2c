/** Text from before Unicode and letters with loose marks: which cells, where, and how they read. */
import { legacyTextCheck } from '../../../src/checks/legacy-text/check';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import type { GridCell } from '../../reading/declare/grid';
import { addressOf, idAt } from '../engine/equations';
import { readingOf } from '../engine/tables';
import { handReading, handTable, line, money } from '../handTable';
import { changed, HOUSEHOLDS, sheetOf } from '../hygiene/sheets';

function issues(...sheets: readonly SheetSnapshot[]) {
  return legacyTextCheck.inspect(readingOf(...sheets), null);
}

/** "legacy-text B2 B3". */
function told(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return issues(...sheets).map(({ kind, cell, further }) =>
    [kind, ...[cell, ...further].map(addressOf)].join(' '),
  );
}

function inTable(edits: Readonly<Record<string, GridCell>>): SheetSnapshot {
  return sheetOf(changed(HOUSEHOLDS, edits));
}

const LOOSE = 'Xã Chi Lăng'.normalize('NFD');

test('old text: how many cells, what one of them says, and by which encoding', () => {
  expect(issues(inTable({ B7: ' Tæng céng ' }))).toEqual([
    {
      outcome: 'fail',
      kind: 'legacy-text',
      cell: idAt('B7'),
      further: [],
      stated: null,
      proposed: null,
      message: { key: 'findings.hygiene.legacy-text', params: { count: 1 } },
      cause: {
        key: 'findings.hygiene.legacy-text.read',
        params: { text: 'Tæng céng', reading: 'Tổng cộng', encoding: 'TCVN3 (ABC)' },
      },
    },
  ]);
  expect(issues(inTable({ B7: 'Toång coäng' }))[0]?.cause.params).toEqual({
    text: 'Toång coäng',
    reading: 'Tổng cộng',
    encoding: 'VNI Windows',
  });
});

test('the first text that can be read one way only is shown; where none can, none is', () => {
  // "Lö" is "Lử" in TCVN3 and "Lư" in VNI.
  const both = issues(inTable({ B3: 'X· Lö', B4: 'Lö', B7: 'Tæng céng' }))[0];
  expect(both?.message.params).toEqual({ count: 3 });
  const unsure = issues(inTable({ B4: 'Lö', B7: 'Tæng céng' }))[0];
  expect(unsure?.cause.params).toMatchObject({ text: 'Tæng céng' });
  expect(issues(inTable({ B4: 'Lö' }))[0]).toMatchObject({
    message: { params: { count: 1 } },
    cause: { key: 'findings.hygiene.legacy-text.unsure' },
  });
});

test('loose marks are a notice of their own, with the composed text', () => {
  expect(issues(inTable({ B4: ` ${LOOSE} `, B3: 'Xã Bình An' }))).toEqual([
    {
      outcome: 'fail',
      kind: 'decomposed-text',
      severity: 'notice',
      cell: idAt('B4'),
      further: [],
      stated: null,
      proposed: null,
      message: { key: 'findings.hygiene.decomposed-text', params: { count: 1 } },
      cause: { key: 'findings.hygiene.decomposed-text.cause', params: { text: 'Xã Chi Lăng' } },
    },
  ]);
  expect(issues(inTable({ B4: LOOSE, B6: 'Tân'.normalize('NFD') }))[0]?.message.params).toEqual({ count: 2 });
});

test.each([
  ['a mark that no letter takes', 'q\u0303'],
  ['a sign that has another code', 'Góc 5 \u212b'],
  ['composed text', 'Xã Chi Lăng'],
])('%s is not loose', (_what, text) => {
  expect(told(inTable({ B4: text }))).toEqual([]);
});

test('cells are in reading order, whatever order they come in', () => {
  const sheet = inTable({ B2: '§¬n vÞ', C2: 'Tæng sè hé', B7: 'Tæng céng', B3: LOOSE, B4: LOOSE, A4: LOOSE });
  const turned = { ...sheet, cells: new Map([...sheet.cells].reverse()) };
  for (const one of [sheet, turned]) {
    expect(told(one)).toEqual(['legacy-text B2 C2 B7', 'decomposed-text B3 A4 B4']);
  }
});

describe('where old text is told', () => {
  const word = 'Tæng céng';

  test('in the table, and in the columns beside it', () => {
    // The table takes A2 to E7, or B1 to F6 where it is moved.
    const moved = [...HOUSEHOLDS.slice(1).map((line): readonly GridCell[] => [null, null, ...line])];
    for (const cell of ['C2', 'E4', 'C6', 'B3', 'H3']) {
      expect(told(sheetOf(changed(moved, { [cell]: word })))).toEqual([`legacy-text ${cell}`]);
    }
    for (const cell of ['A3', 'I3']) expect(told(sheetOf(changed(moved, { [cell]: word })))).toEqual([]);
  });

  test('not above or below it', () => {
    expect(told(sheetOf(changed([[null], [null], ...HOUSEHOLDS], { C1: word })))).toEqual([]);
    expect(told(sheetOf([...HOUSEHOLDS, [null], [null], [null, word]]))).toEqual([]);
  });

  test('to the very edge: from its first row to its last, with one column to either side', () => {
    const isTold = (cell: string): boolean => {
      const table = handTable({
        columns: [money('1')],
        lines: [line('A', null, 1)],
        around: { [cell]: word },
      });
      const moved = { ...table, area: { top: 1, bottom: 3, left: 2, right: 4 } };
      return legacyTextCheck.inspect(handReading([moved]), null).length > 0;
    };
    expect(['C2', 'D4', 'B3', 'F3'].map(isTold)).toEqual([true, true, true, true]);
    expect(['C1', 'D5', 'A3', 'G3'].map(isTold)).toEqual([false, false, false, false]);
  });

  test('not on a sheet that holds a chart only', () => {
    const table = handTable({ columns: [money('1')], lines: [line('A', null, 1)], around: { B3: word } });
    const kinds = (kind: SheetSnapshot['kind']): number => {
      const reading = handReading([{ ...table, sheet: { ...table.sheet, kind } }]);
      return legacyTextCheck.inspect(reading, null).length;
    };
    expect([kinds('grid'), kinds('chart')]).toEqual([1, 0]);
  });

  test('by the tables of its own sheet', () => {
    expect(told(sheetOf([[word]]), sheetOf(HOUSEHOLDS))).toEqual([]);
    expect(told(sheetOf(HOUSEHOLDS), sheetOf([[null], [null, null, word]]))).toEqual([]);
  });

  test('anywhere, where there are three of them', () => {
    expect(told(sheetOf([[word], [word]]))).toEqual([]);
    expect(told(sheetOf([[word], [word], [word]]))).toEqual(['legacy-text A1 A2 A3']);
  });

  test('with all cells of the sheet, once it is told', () => {
    expect(told(sheetOf(changed(HOUSEHOLDS, { B7: word, K4: word })))).toEqual(['legacy-text K4 B7']);
  });
});

test('each sheet by itself, charts aside', () => {
  const sheet = inTable({ B7: 'Tæng céng' });
  const found = issues(sheetOf(HOUSEHOLDS), sheet, { ...sheet, kind: 'chart' }, sheet);
  expect(found.map(({ cell }) => cell)).toEqual([idAt('B7', 1), idAt('B7', 3)]);
});
