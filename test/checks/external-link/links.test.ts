/** Which workbooks formulas refer to, and what is said of a sheet with such formulas. */
import { externalLinkCheck } from '../../../src/checks/external-link/check';
import { externalLinks } from '../../../src/checks/external-link/externalLinks';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { addressOf, idAt } from '../engine/equations';
import { readingOf } from '../engine/tables';
import { FUNDS, sheetOf, withParts } from '../hygiene/sheets';

test.each([
  ['=[1]S!A1+[2]S!A1+[1]T!B2', ['1', '2']],
  ["='[a.xlsx]S'!A1+[a.xlsx]T!A1", ['a.xlsx']],
  ["=[b.xlsx]S!A1+'[a.xlsx]S'!A1", ['a.xlsx', 'b.xlsx']],
  ["='[a.xlsx]Năm ''24'!A1", ['a.xlsx']],
  ["='x''y[a''b.xlsx]S'!A1", ["a'b.xlsx"]],
  ['=[b.xlsx]Biểu.2_x!A1', ['b.xlsx']],
  ['=[b.xlsx]!Tong', ['b.xlsx']],
  ['="[a.xlsx]S!A1"&[b.xlsx]S!A1', ['b.xlsx']],
  ['="nói ""[a.xlsx]S!"" "&[b.xlsx]S!A1', ['b.xlsx']],
  ["='C:\\[x]\\[a.xlsx]S'!A1", ['a.xlsx']],
])('%s', (formula, files) => {
  expect(externalLinks(formula)).toEqual(files);
});

test.each([
  '=A1',
  '=Bảng1[Vốn]',
  '=Bảng1[Vốn]*2!',
  "='Phụ lục [I'!A1",
  "='Phụ lục]'!A1+Bảng1[Vốn]",
  "=Bảng1[Vốn]+'S'!A1",
  '="[a.xlsx]S!A1"',
  '="[a.xlsx]"&"S!A1"',
  "=Bảng1[it's]",
  "='S'!A1&Bảng1[x]",
])('%s refers to no other workbook', (formula) => {
  expect(externalLinks(formula)).toEqual([]);
});

function linked(formulas: Readonly<Record<string, string>>): SheetSnapshot {
  return withParts(
    sheetOf(FUNDS),
    Object.fromEntries(Object.entries(formulas).map(([cell, formula]) => [cell, { formula }])),
  );
}

function issues(...sheets: readonly SheetSnapshot[]) {
  return externalLinkCheck.inspect(readingOf(...sheets), null);
}

test('every cell of a sheet in reading order, and the workbooks once each', () => {
  const sheet = linked({ E5: '=[b.xlsx]S!A1', D8: '=[a.xlsx]S!A1', D5: '=[b.xlsx]S!A2', C5: '=D5+E5' });
  const turned = { ...sheet, cells: new Map([...sheet.cells].reverse()) };
  for (const one of [sheet, turned]) {
    const [issue, ...others] = issues(one);
    expect(others).toEqual([]);
    expect(issue && [issue.cell, ...issue.further].map(addressOf)).toEqual(['D5', 'E5', 'D8']);
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'external-link',
      stated: null,
      proposed: null,
      message: { params: { count: 3 } },
      cause: {
        key: 'findings.hygiene.external-link.named',
        params: { files: { list: ['b.xlsx', 'a.xlsx'] } },
      },
    });
  }
});

test('each sheet by itself, charts and sheets without links aside', () => {
  const sheet = linked({ D5: '=[b.xlsx]S!A1' });
  const chart: SheetSnapshot = { ...sheet, kind: 'chart' };
  expect(issues(linked({ C5: '=D5+E5' }), sheet, chart, sheet).map(({ cell }) => cell)).toEqual([
    idAt('D5', 1),
    idAt('D5', 3),
  ]);
});

describe('which workbooks are named', () => {
  const named = (...files: readonly string[]): unknown => {
    const cells = ['C5', 'D5', 'E5', 'C6', 'D6', 'E6'];
    const formulas = Object.fromEntries(files.map((file, place) => [cells[place] ?? '', `=[${file}]S!A1`]));
    return issues(linked(formulas))[0]?.cause.params?.['files'];
  };

  test('up to five', () => {
    const five = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'];
    expect(named(...five)).toEqual({ list: five });
    expect(named(...five, 'f.xlsx')).toBeUndefined();
  });

  test('not those that the file only numbers', () => {
    expect(named('1', 'a.xlsx', '22', '3.xlsx', 'x4')).toEqual({ list: ['a.xlsx', '3.xlsx', 'x4'] });
    expect(named('1')).toBeUndefined();
    expect(issues(linked({ D5: '=[1]S!A1' }))[0]?.cause).toEqual({
      key: 'findings.hygiene.external-link.cause',
    });
  });
});
