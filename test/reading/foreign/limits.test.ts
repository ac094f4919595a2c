/** Parts that are larger than their whole, in tables that are no form of ours. */
import type { Finding } from '../../../src/findings/finding';
import { reviewReading } from '../../../src/findings/review';
import { translator } from '../../../src/locales/translate';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { workbookOf } from '../../core/layoutSnapshot';
import { gridSheet, type GridCell } from '../declare/grid';

const NAMES = ['Xã An Bình', 'Xã Chi Lăng', 'Xã Na Rì', 'Xã Tân Lập', 'Xã Yên Sơn'];
/** Households, poor ones, those of ethnic minorities. */
const FIGURES: readonly (readonly number[])[] = [
  [1204, 132, 101],
  [987, 211, 64],
  [1530, 98, 12],
  [741, 160, 155],
  [1122, 87, 40],
];

function review(
  edits: Readonly<Record<string, number>> = {},
  headers = ['Tổng số hộ', 'Số hộ nghèo', 'Trong đó: hộ DTTS'],
) {
  const rows: (readonly GridCell[])[] = [
    ['TT', 'Đơn vị', ...headers],
    ...NAMES.map((name, at) => [at + 1, name, ...(FIGURES[at] ?? [])]),
  ];
  const changed = rows.map((row, at) =>
    row.map((cell, column) => edits[`${'ABCDE'.charAt(column)}${at + 1}`] ?? cell),
  );
  return reviewReading(readWorkbook(workbookOf(gridSheet(changed))));
}

function brief({ severity, check, cell }: Finding): string {
  return `${severity} ${check} ${cell}`;
}

test('parts within their whole', () => {
  const { findings, tables } = review();
  expect(findings.map(brief)).toEqual([]);
  const limits = tables[0]?.equations.filter(({ source }) => source === 'words') ?? [];
  expect(limits.map(({ key, use, holds, of }) => `${key.text} ${use} ${holds}/${of}`)).toEqual([
    '2≤1 used 5/5',
    '3≤2 used 5/5',
  ]);
});

test('more poor households than households, said at their cell', () => {
  const [finding, ...others] = review({ D3: 2110 }).findings;
  expect(others).toEqual([]);
  expect(finding && brief(finding)).toBe('warning bounds D3');
  const said = finding ? translator('vi').say(finding.message) : '';
  expect(said).toContain('Xã Chi Lăng');
  expect(said).toContain('đang ghi 2.110, không được quá 987');
});

test('more households of ethnic minorities than poor ones', () => {
  expect(review({ E4: 99 }).findings.map(brief)).toEqual(['warning bounds E4']);
  expect(review({ E4: 98 }).findings).toEqual([]);
});

test('words that the figures go against are nothing to look at', () => {
  const edits = { E2: 201, E3: 264, E4: 112, E5: 155, E6: 140 };
  const { findings, tables } = review(edits);
  expect(findings.map(brief)).toEqual([]);
  expect(tables[0]?.equations.find(({ key }) => key.text === '3≤2')?.use).toBe('doubtful');
});

test('changes, some of them below nought, have no limits', () => {
  const headers = ['Số hộ tăng, giảm', 'Tăng, giảm hộ nghèo', 'Trong đó: hộ DTTS'];
  expect(review({ D3: -40, E4: 300 }, headers).findings.map(brief)).toEqual([]);
});
