/**
 * A sheet of a form that somebody typed anew: columns in any order, others among them, other words in the headers, no index row. It says what the
 * form's own sheet says, and so do the findings.
 */
import fc from 'fast-check';
import type { Finding } from '../../../src/findings/finding';
import { FORM_DEFINITIONS } from '../../../src/forms/catalogue';
import { isFigure, type FormDefinition } from '../../../src/forms/form';
import type { FormOptions } from '../../../src/forms/formOptions';
import { buildLayout } from '../../../src/forms/layout/buildLayout';
import type { OwnForm } from '../../../src/forms/ownForms/ownForm';
import { toFormDefinition } from '../../../src/forms/ownForms/toFormDefinition';
import { NOTHING_KEPT, writeKept } from '../../../src/kept/keptWorkbook';
import { BUILT_IN, knownFormsOf } from '../../../src/reading/knownForms';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { cellKey, columnName, toA1 } from '../../../src/sheet/address';
import type { SheetLayout } from '../../../src/sheet/layout';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { LOCALITIES } from '../../forms/ownForms/examples';
import { filledWithFigures } from '../../core/generator';
import { snapshotOf } from '../../core/layoutSnapshot';
import { reviewFigures } from '../../core/policy';
import { withCells } from '../../core/sheetEdits';
import { PLAIN, reordered, shaped, type LogicalTable, type ShapedColumn } from '../foreign/shapes';

const OPTIONS: FormOptions = {
  unitName: 'UBND huyện Thử',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Hòa An', 'Xã Bình Lộc', 'Xã Chi Lăng', 'Xã Đại Đồng'],
};

/** What other people write for words of the forms. */
const SYNONYMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Ngân sách trung ương$/, ['NSTW', 'Vốn TW', 'NS trung ương']],
  [/^Ngân sách địa phương$/, ['NSĐP', 'Vốn đối ứng']],
  [/^Huy động khác$/, ['Vốn huy động', 'HĐ khác']],
  [/^Đầu tư phát triển$/, ['Vốn ĐTPT', 'Đầu tư']],
  [/^Sự nghiệp$/, ['Vốn SN', 'KPSN']],
  [/^Tổng số$/, ['Tổng cộng', 'Cộng']],
  [/^Tổng số hộ$/, ['Tổng số hộ dân', 'Số hộ dân']],
  [/^Giảm \(hộ\)$/, ['Số giảm']],
  [/^Đầu kỳ \(31\/12\/2021\)$/, ['Đầu kỳ', 'Đầu năm 2022']],
  [/^Tổng giai đoạn 2022 - 2025$/, ['Cả giai đoạn 2022-2025', 'Tổng thời kỳ 2022 - 2025']],
  [/^Hộ nghèo cuối năm 2022$/, ['Số hộ nghèo cuối năm 2022', 'HN cuối năm 2022']],
];

interface Sheet {
  readonly workbook: WorkbookSnapshot;
  /** Figures by line, then by their column in the form: the cell of each. */
  readonly places: ReadonlyMap<string, string>;
}

interface FormTable extends Sheet {
  /** Key in the form by column. */
  readonly keys: readonly string[];
  readonly table: LogicalTable;
}

function memoryOf(own: OwnForm | null): string {
  return writeKept({ ...NOTHING_KEPT, ownForms: own ? [own] : [] });
}

function cellOf({ grid }: SheetLayout, row: string, column: string): string {
  const [inRow, inColumn] = [
    grid.rows.find(({ key }) => key === row),
    grid.columns.find(({ key }) => key === column),
  ];
  if (!inRow || !inColumn)
    throw new Error(`no cell ${row} / ${column}: ${grid.rows.map(({ key }) => key).join()}`);
  return toA1(inRow.row, inColumn.column);
}

/** The form's own sheet, and what it says. */
function tableOf(form: FormDefinition, own: OwnForm | null, faults: readonly Fault[]): FormTable {
  const layout = buildLayout(form, OPTIONS);
  const wrong = faults.map(([row, column, value]) => [cellOf(layout, row, column), value] as const);
  const sheet = withCells(snapshotOf(filledWithFigures(layout, 5), {}, true), Object.fromEntries(wrong));
  const workbook: WorkbookSnapshot = { sheets: [sheet], memory: memoryOf(own) };
  const known = own ? knownFormsOf({ ...NOTHING_KEPT, ownForms: [own] }) : BUILT_IN;
  const [read] = readWorkbook(workbook, known).tables;
  if (!read) throw new Error('no table');
  const columns = read.columns.filter(({ kind }) => isFigure(kind));
  const places = new Map<string, string>();
  const lines = read.rows.map(({ row, code, name }) => ({
    code,
    name,
    figures: columns.map(({ column, formColumn: { key } }) => {
      places.set(`${columnName(column)}${row + 1}`, `${name} / ${key}`);
      const value = sheet.cells.get(cellKey(row, column))?.value;
      return value?.type === 'number' ? value.value : null;
    }),
  }));
  return {
    workbook,
    places,
    keys: columns.map(({ formColumn: { key } }) => key),
    table: {
      title: form.title(OPTIONS),
      unit: form.usesMoneyUnit ? 'Đơn vị tính: triệu đồng' : null,
      nameHeader: read.columns.find(({ kind }) => kind === 'name')?.header.at(-1) ?? '',
      columns: columns.map(({ header }) => ({ header, index: '' })),
      lines,
      total: null,
    },
  };
}

/** One figure that is wrong, named by its line and column, whatever the cell; what hangs on it goes with it. */
function said(findings: readonly Finding[], places: Sheet['places']): readonly string[] {
  const place = (cell: string): string => places.get(cell) ?? 'elsewhere';
  return findings
    .filter(({ severity, cell }) => severity !== 'notice' && places.has(cell))
    .map(({ severity, check, cell, stated, expected, symptoms }) =>
      [
        `${severity} ${check} ${place(cell)}: ${stated} → ${expected}`,
        ...symptoms.map((symptom) => place(symptom.cell)).sort(),
      ].join(' | '),
    )
    .sort();
}

function findingsOf({ workbook, places }: Sheet): readonly string[] {
  return said(reviewFigures(workbook).findings, places);
}

/** Groups in any order, and the columns of each too; or all columns one by one, so that groups are torn apart. */
function orders(table: LogicalTable): fc.Arbitrary<readonly number[]> {
  const all = table.columns.map((_, place) => place);
  const whole = (list: readonly number[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const groups = new Map<string, number[]>();
  table.columns.forEach(({ header }, place) => {
    const group = header.length > 1 ? (header[0] ?? '') : `alone ${place}`;
    groups.set(group, [...(groups.get(group) ?? []), place]);
  });
  const byGroup = fc
    .tuple(whole([...groups.keys()].map((_, at) => at)), fc.tuple(...[...groups.values()].map(whole)))
    .map(([order, members]) => order.flatMap((at) => members[at] ?? []));
  return fc.oneof({ weight: 3, arbitrary: byGroup }, { weight: 1, arbitrary: whole(all) });
}

const EXTRA: readonly (ShapedColumn & { readonly figure: number })[] = [
  { header: ['Số thôn'], index: '', figure: 7 },
  { header: ['Diện tích (ha)'], index: '', figure: 1250.5 },
  { header: ['Xếp hạng'], index: '', figure: 2 },
];

interface Typing {
  readonly order: readonly number[];
  /** Additional columns, each with the place it is put at. */
  readonly extra: readonly (readonly [number, number])[];
  /** For every synonym which word is written: 0 is that of the form. */
  readonly words: readonly number[];
  readonly merged: boolean;
  /** Whether an index row is put in that numbers the columns as they stand. */
  readonly numbered?: boolean;
}

function typings(table: LogicalTable): fc.Arbitrary<Typing> {
  return fc.record({
    order: orders(table),
    extra: fc.uniqueArray(fc.tuple(fc.nat(EXTRA.length - 1), fc.nat(table.columns.length)), {
      maxLength: 2,
      selector: ([which]) => which,
    }),
    words: fc.tuple(...SYNONYMS.map(([, others]) => fc.nat(others.length))),
    merged: fc.boolean(),
  });
}

function reworded(word: string, words: readonly number[]): string {
  const place = SYNONYMS.findIndex(([usual]) => usual.test(word));
  const choice = words[place] ?? 0;
  return (choice === 0 ? undefined : SYNONYMS[place]?.[1][choice - 1]) ?? word;
}

/** The same table as somebody else types it. */
function typed(
  { keys, table, workbook }: FormTable,
  { order, extra, words, merged, numbered = false }: Typing,
): Sheet {
  const moved = reordered(table, order);
  const columns = [...moved.columns];
  const names: (string | null)[] = order.map((place) => keys[place] ?? null);
  const rows = moved.lines.map(({ figures }) => [...figures]);
  for (const [which, at] of extra) {
    const column = EXTRA[which];
    if (!column) continue;
    columns.splice(at, 0, column);
    names.splice(at, 0, null);
    rows.forEach((figures, line) => figures.splice(at, 0, column.figure * (1 + ((line * 5) % 4))));
  }
  const { sheet } = shaped(
    {
      ...moved,
      columns: columns.map(({ header }, place) => ({
        header: header.map((word) => reworded(word, words)),
        index: String(place + 1),
      })),
      lines: moved.lines.map((line, place) => ({ ...line, figures: rows[place] ?? [] })),
    },
    { ...PLAIN, indexRow: numbered, merged },
  );
  // The body is the last thing on the sheet.
  const last = Math.max(...[...sheet.cells.values()].map(({ row }) => row));
  const places = new Map<string, string>();
  moved.lines.forEach(({ name }, line) => {
    const row = last - moved.lines.length + 2 + line;
    names.forEach((key, column) => {
      if (key !== null) places.set(`${columnName(column + 2)}${row}`, `${name} / ${key}`);
    });
  });
  return { workbook: { ...workbook, sheets: [sheet] }, places };
}

/** A figure typed wrong on the form's sheet: by the keys of its line and column. */
type Fault = readonly [row: string, column: string, value: number];

interface Case {
  readonly form: FormDefinition;
  readonly own?: OwnForm;
  readonly faults: readonly Fault[];
}

const CASES: readonly Case[] = [
  {
    form: FORM_DEFINITIONS['annex-1'],
    faults: [
      ['4.1', 'central.recurrent', 1_234_567],
      ['6', 'local.total', 7_654_321],
    ],
  },
  { form: toFormDefinition(LOCALITIES), own: LOCALITIES, faults: [['locality-1', 'column-4', 987_654]] },
  { form: FORM_DEFINITIONS['poverty-multi-year'], faults: [['locality-2', 'year-3.remaining', 987_654]] },
  {
    form: FORM_DEFINITIONS['near-poor-multi-year'],
    faults: [['locality-3', 'year-2.rate-reduction', 77.77]],
  },
  {
    form: FORM_DEFINITIONS['annex-4b'],
    faults: [
      ['4.1', 'year-2.local', 1_234_567],
      ['6', 'period.central', 7_654_321],
    ],
  },
];

describe.each(CASES.map((one) => [one.form.id, one] as const))('%s', (id, { form, own = null, faults }) => {
  test.each([
    ['as it should be', [], 5],
    ['with figures that are wrong', faults, 20],
  ] as const)('%s says the same however it was typed', (_which, wrong, numRuns) => {
    const sheet = tableOf(form, own, wrong);
    const original = findingsOf(sheet);
    expect(original.length > 0).toBe(wrong.length > 0);
    fc.assert(
      fc.property(typings(sheet.table), (typing) => {
        const other = typed(sheet, typing);
        const review = reviewFigures(other.workbook);
        expect(review.tables.map((table) => table.form)).toEqual([id]);
        expect(said(review.findings, other.places)).toEqual(original);
      }),
      { numRuns, seed: 20220317 },
    );
  });
});

test.each([false, true])('the last year first, columns numbered anew: %s', (numbered) => {
  const form = FORM_DEFINITIONS['poverty-multi-year'];
  const sheet = tableOf(form, null, [['locality-2', 'year-3.remaining', 987_654]]);
  const year = (key: string): number => Number(/^year-(\d)/.exec(key)?.[1] ?? 0);
  const places = sheet.keys.map((_, place) => place);
  const isYear = (place: number): boolean => year(sheet.keys[place] ?? '') > 0;
  const years = places
    .filter(isYear)
    .sort((one, other) => year(sheet.keys[other] ?? '') - year(sheet.keys[one] ?? ''));
  const first = places.findIndex(isYear);
  const order = [...places.slice(0, first), ...years, ...places.slice(first + years.length)];
  const other = typed(sheet, { order, extra: [], words: [], merged: true, numbered });
  const review = reviewFigures(other.workbook);
  expect(review.tables.map(({ form: id, recognition }) => [id, recognition.how])).toEqual([
    [form.id, 'words'],
  ]);
  expect(said(review.findings, other.places)).toEqual(findingsOf(sheet));
});
