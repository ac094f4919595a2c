/** A table that is taken for no form by itself: the user says which one it is, and it is checked as that form. */
import { openBench } from '../../../src/findings/equations/equationBench';
import { reviewWorkbook } from '../../../src/findings/review';
import type { Review } from '../../../src/findings/finding';
import { workbookOf } from '../../core/layoutSnapshot';
import { brief } from '../../core/plans';
import { gridSheet, type GridCell } from '../declare/grid';

const HEADER: readonly GridCell[] = [
  ...['TT', 'Huyện, thành phố', 'Tỷ lệ hộ nghèo đầu năm (%)', 'Số hộ nghèo đầu năm', 'Tổng số hộ dân'],
  ...['Giảm tỷ lệ hộ nghèo (%)', 'Giảm số hộ nghèo', 'Tỷ lệ hộ nghèo cuối năm (%)', 'Ghi chú'],
];

function table(reduction = 304) {
  return gridSheet([
    ['CHỈ TIÊU GIẢM NGHÈO NĂM 2022'],
    [],
    HEADER,
    [1, 'Thành phố Bắc Kạn', 2.76, 332, 12035, 0.19, 23, 2.57],
    [2, 'Huyện Ba Bể', 28.33, 3443, 12152, 2.5, reduction, 25.83],
    [3, 'Huyện Bạch Thông', 20.66, 1791, 8670, 2.5, 217, 18.16],
    [4, 'Huyện Chợ Đồn', 18.37, 2424, 13193, 2.5, 330, 15.87],
    [null, 'Tổng số', 17.35, 7990, 46050, 1.9, 874, 15.45],
  ]);
}

function reviewed(decisions: readonly object[], reduction?: number): Review {
  const workbook = workbookOf(table(reduction));
  return reviewWorkbook({ ...workbook, memory: JSON.stringify({ version: 2, tables: decisions }) });
}

const [own] = reviewed([]).tables;
if (!own) throw new Error('no table');
const AS_FORM = [{ ...own.recognition.key, form: 'poverty-target', columns: [] }];

test('by itself it only resembles the form, and that is told', () => {
  expect(own).toMatchObject({ form: null, recognition: { similar: { form: 'poverty-target' } } });
});

test('as the form, all of its columns are found, and all that was checked before still is, with the limits of the form', () => {
  const { tables, findings, coverage } = reviewed(AS_FORM);
  expect(findings).toEqual([]);
  expect(tables).toMatchObject([{ form: 'poverty-target' }]);
  expect(tables[0]?.recognition.mapping.map(({ column }) => column)).toEqual([
    ...['A', 'B', 'E', 'D', 'C', 'G', 'F', 'H'],
  ]);
  // Two limits in each of five rows.
  expect(coverage.pass).toBe(reviewed([]).coverage.pass + 10);
});

test('a wrong count is an error at its cell', () => {
  expect(reviewed(AS_FORM, 340).findings.map(brief)).toEqual([expect.stringMatching(/^error rate G5 /)]);
});

test('what the user says of a single column goes before its words', () => {
  const { tables } = reviewed([{ ...AS_FORM[0], columns: [{ key: 'households', column: null }] }]);
  expect(tables[0]?.recognition.mapping.find(({ key }) => key === 'households')?.column).toBeNull();
});

test('equations are put together on the table as the user said it is', () => {
  const memory = JSON.stringify({ version: 2, tables: AS_FORM });
  const [chosen] = reviewed(AS_FORM).tables;
  const at = (column: number) => ({
    sheet: chosen?.sheet ?? '',
    area: { top: 3, bottom: 3, left: column, right: column },
  });
  const bench = openBench(
    { ...workbookOf(table()), memory },
    { sheet: chosen?.sheet ?? '', range: chosen?.range ?? '', corrected: null },
  );
  // 3=2/1*100 is the form's own; of the table by itself it is only what the figures suggest.
  const attempt = bench?.attempt({
    kind: 'column',
    rule: 'rate',
    target: at(2),
    terms: [{ sign: 1, picked: at(3) }],
    over: [{ sign: 1, picked: at(4) }],
  });
  expect(attempt).toMatchObject({ state: 'refused', reason: { key: 'findings.draft.known' } });
});
