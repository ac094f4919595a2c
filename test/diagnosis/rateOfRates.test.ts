/** The rate of a total that was made from the rates of its lines: said with the figures, in both languages. */
import type { Finding } from '../../src/findings/finding';
import { translator } from '../../src/locales/translate';
import { snapshotOf, workbookOf, type Edits } from '../core/layoutSnapshot';
import { reviewWorkbook } from '../../src/findings/review';
import { cellKey } from '../../src/sheet/address';
import { cellAt, type CellSnapshot } from '../../src/sheet/snapshot';
import { filledTargets, reviewOf } from '../core/workbooks';
import { reworded } from '../checks/formulaTables';

function said(edits: Edits): {
  cell: string;
  kinds: readonly string[];
  vi: string;
  en: string;
  fixes: number;
} {
  const found: readonly Finding[] = reviewOf(filledTargets(), edits, true).findings;
  const finding = found.find(({ severity }) => severity === 'error');
  const [cause] = finding?.causes ?? [];
  if (!finding || !cause) throw new Error('No error was found');
  const { cell, causes, fixes } = finding;
  const [vi, en] = [translator('vi').say(cause.message), translator('en').say(cause.message)];
  return { cell, kinds: causes.map(({ kind }) => kind), vi, en, fixes: fixes.length };
}

// Rates of the four lines: 2,76 28,33 20,66 23,57; of all, 7.766 of 42.190 households: 18,41.
test('their average', () => {
  const { cell, kinds, vi, en, fixes } = said({ E14: 18.83 });
  expect([cell, ...kinds]).toEqual(['E14', 'average-of-rates']);
  expect(vi).toBe(
    '18,83 là trung bình cộng tỷ lệ của 4 dòng thành phần. Tỷ lệ chung phải tính từ các số tổng: 18,41.',
  );
  expect(en).toBe(
    '18.83 is the average of the rates of its 4 lines. The rate of all has to be made from the totals: 18.41.',
  );
  expect(fixes).toBe(1);
});

test('their sum', () => {
  const { cell, kinds, vi } = said({ E14: 75.32 });
  expect([cell, kinds[0]]).toEqual(['E14', 'sum-of-rates']);
  expect(vi).toContain('75,32 là tổng tỷ lệ của 4 dòng thành phần. Tỷ lệ không cộng được');
});

test.each([
  ['near the average', { E14: 18.85 }],
  ['a whole number near the average', { E14: 19 }],
  ['a rate of a line', { E11: 18.83 }],
  ['a count', { D14: 19 }],
])('%s is not told as one', (_, edits) => {
  expect(said(edits).kinds.filter((kind) => kind.endsWith('-of-rates'))).toEqual([]);
});

describe('a formula that averages', () => {
  const AVERAGE = '=AVERAGE(E10:E13)';

  test('is told once, with the error that it makes, and the formula that it should be', () => {
    const sheet = snapshotOf(filledTargets());
    const cell = cellAt(sheet, 13, 4);
    if (!cell) throw new Error('No total');
    const changed: CellSnapshot = { ...cell, formula: AVERAGE, value: { type: 'number', value: 18.83 } };
    const cells = new Map([...sheet.cells, [cellKey(13, 4), changed]]);
    const { findings } = reviewWorkbook(workbookOf({ ...sheet, cells }));
    const [finding, ...others] = findings.filter(({ cell: address }) => address === 'E14');
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.check, finding?.expected]).toEqual(['error', 'rate', '18.41']);
    expect(finding?.causes.map(({ kind }) => kind)).toEqual(['averaged-rate']);
    expect(finding?.fixes.flatMap(({ edits }) => edits.map(({ after }) => after))).toEqual([
      { type: 'formula', value: '=IF(N(C14)=0,"",ROUND(D14/C14*100,2))' },
    ]);
  });

  test('is a notice where it comes to the same', () => {
    expect(reworded(filledTargets(), { E14: AVERAGE })).toEqual(['notice averaged-rate E14 averaged-rate']);
  });
});
