/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { columnId, rowIds } from '../../../src/changes/identity';
import { planUndo } from '../../../src/changes/planUndo';
import { planWorkbookChange } from '../../../src/changes/planWorkbookChange';
import type { SetChangeRequest } from '../../../src/changes/setChange';
import { createExcelPort } from '../../../src/excel/excelPort';
import { definitionsOf, FORM_DEFINITIONS, isFormId, type FormId } from '../../../src/forms/catalogue';
import { programmeOf, type FormOptions } from '../../../src/forms/formOptions';
import { buildFormSet } from '../../../src/forms/formSet';
import type { KeptPlan } from '../../../src/kept/keptPlan';
import { NOTHING_KEPT, type KeptWorkbook } from '../../../src/kept/keptWorkbook';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { Programme } from '../../../src/programme/programme';
import { areaContains, toA1 } from '../../../src/sheet/address';
import type { SheetLayout } from '../../../src/sheet/layout';
import type { SheetImage } from '../../../src/workbench/model/workbookImage';
import { bootExcel, type TestExcel } from './testExcel';

let excel: TestExcel;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
});

const ANNEXES: readonly FormId[] = [
  'annex-1',
  'annex-2',
  'annex-3',
  'annex-4a',
  'annex-4b',
  'poverty-target',
];
/** A form of each way to have localities as rows: total first or last, two rows each, linked to another. */
const BY_LOCALITY: readonly FormId[] = ['annex-4a', 'poverty-target', 'poverty-review', 'poverty-flow'];
const BY_YEAR: readonly FormId[] = ['annex-1', 'annex-4b', 'poverty-multi-year'];

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Lạng Sơn',
  year: 2022,
  endYear: 2024,
  moneyUnit: 'trieu-dong',
  localities: ['Huyện Một', 'Huyện Hai', 'Huyện Ba', 'Huyện Bốn'],
};

function keptWith(options: FormOptions, programmes: readonly Programme[] = []): KeptWorkbook {
  const plan: KeptPlan = {
    set: 'own',
    forms: [],
    unitName: options.unitName,
    year: options.year,
    endYear: options.endYear ?? null,
    moneyUnit: options.moneyUnit,
    localities: options.localities,
    programme: programmeOf(options).id,
    project: options.project ?? null,
    freeRows: {},
  };
  return { ...NOTHING_KEPT, plan, programmes };
}

/** Entries that depend only on what their row and column are, so that two sheets of one form can be filled alike. */
function entriesOf(
  layout: SheetLayout,
  options: FormOptions,
): ReadonlyMap<string, { row: number; column: number }> {
  if (!isFormId(layout.formId)) throw new Error(layout.formId);
  const ids = rowIds(FORM_DEFINITIONS[layout.formId], options);
  const entries = new Map<string, { row: number; column: number }>();
  for (const { key, row } of layout.grid.rows) {
    for (const { key: columnKey, column } of layout.grid.columns) {
      const cell = layout.cells.find((one) => one.row === row && one.column === column);
      const isEntry = layout.inputRules.some(({ area }) => areaContains(area, row, column));
      if (isEntry && cell?.isFormula === false) {
        entries.set(`${layout.formId}|${ids.get(key) ?? key}|${columnId(columnKey, options)}`, {
          row,
          column,
        });
      }
    }
  }
  return entries;
}

function figure(id: string): number {
  let hash = 7;
  for (let place = 0; place < id.length; place += 1) hash = (hash * 31 + id.charCodeAt(place)) % 9973;
  return 100 + hash;
}

/** Inserts a set and fills every entry, or only those that `only` names. */
async function insertFilled(
  ids: readonly FormId[],
  options: FormOptions,
  only?: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const layouts = buildFormSet(definitionsOf(ids), options);
  const names = await createExcelPort().insertSheets(layouts);
  const filled = new Set<string>();
  excel.book.edit('user', () =>
    excel.book.batch(() => {
      layouts.forEach((layout, place) => {
        const sheet = excel.book.sheetNamed(names[place] ?? '');
        for (const [id, { row, column }] of entriesOf(layout, options)) {
          if (only && !only.has(id)) continue;
          filled.add(id);
          sheet?.setContents(row, column, { value: { type: 'number', value: figure(id) } });
        }
      });
    }),
  );
  return filled;
}

async function change(kept: KeptWorkbook, edit: SetChangeRequest) {
  const port = createExcelPort();
  const result = planWorkbookChange(await port.read(), kept, edit);
  if (!result.ok) throw new Error(result.reason.key);
  await port.changeSheets(result.change.changes);
  return result.change;
}

/** Rules cell by cell: how cells are grouped into areas does not matter. */
function rulesByCell({ validations }: SheetImage): Readonly<Record<string, string>> {
  const rules: Record<string, string> = {};
  for (const { area, ...rule } of validations) {
    const [from = '', to = from] = area.split(':');
    const at = (text: string) => excel.book.sheets[0] && /^([A-Z]+)(\d+)$/.exec(text);
    const [start, end] = [at(from), at(to)];
    if (!start || !end) throw new Error(area);
    const index = (letters: string) =>
      [...letters.matchAll(/./g)].reduce((sum, [letter]) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    for (let row = Number(start[2]) - 1; row < Number(end[2]); row += 1) {
      for (let column = index(start[1] ?? ''); column <= index(end[1] ?? ''); column += 1) {
        rules[toA1(row, column)] = JSON.stringify(rule);
      }
    }
  }
  return Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the names stand for, by sheet and name. */
function namesBySheet() {
  return excel.book
    .toImage()
    .names.map(({ scope, name, reference }) => `${scope} ${name} ${reference}`)
    .sort();
}

function image() {
  excel.book.calculateAll();
  return excel.book.toImage().sheets.map((sheet) => ({ ...sheet, validations: rulesByCell(sheet) }));
}

/** Changing a filled set gives the workbook that inserting the changed set and filling it gives. */
async function expectSameAsFresh(
  ids: readonly FormId[],
  before: FormOptions,
  after: FormOptions,
  programmes: readonly Programme[] = [],
): Promise<void> {
  const filled = await insertFilled(ids, before);
  const done = await change(keptWith(before, programmes), { kind: 'options', options: after });
  expect(done.refused).toEqual([]);
  const changed = image();
  const names = namesBySheet();
  excel.reset();
  await insertFilled(ids, after, filled);
  const fresh = image();
  expect(names).toEqual(namesBySheet());
  expect(changed.map(({ name }) => name)).toEqual(fresh.map(({ name }) => name));
  for (const [place, sheet] of fresh.entries()) expect(changed[place]).toEqual(sheet);
}

test.each<readonly [string, readonly string[]]>([
  ['one more at the end', ['Huyện Một', 'Huyện Hai', 'Huyện Ba', 'Huyện Bốn', 'Huyện Năm']],
  ['one more at the beginning', ['Huyện Không', 'Huyện Một', 'Huyện Hai', 'Huyện Ba', 'Huyện Bốn']],
  ['one gone in the middle', ['Huyện Một', 'Huyện Ba', 'Huyện Bốn']],
  ['two gone, two more', ['Huyện Hai', 'Xã A', 'Huyện Ba', 'Xã B']],
  ['only one left', ['Huyện Ba']],
  ['another order', ['Huyện Bốn', 'Huyện Một', 'Huyện Ba', 'Huyện Hai']],
])('localities: %s', async (_what, localities) => {
  await expectSameAsFresh(BY_LOCALITY, OPTIONS, { ...OPTIONS, localities });
});

test.each([
  ['a year more', { endYear: 2025 }],
  ['a year less', { endYear: 2023 }],
  ['from the next year on', { year: 2023, endYear: 2025 }],
])('years: %s', async (_what, years) => {
  await expectSameAsFresh(BY_YEAR, OPTIONS, { ...OPTIONS, ...years });
});

/** The catalogue with a line more in a project that has lines, one in a project that had none, and one gone. */
function ownProgramme(): Programme {
  const line = (code: string, shortName: string) => ({
    code,
    name: `Tiểu dự án ${code.split('.')[1] ?? ''}: ${shortName}`,
    shortName,
    aliases: [],
    capitalTypes: ['recurrent'] as const,
  });
  return {
    ...POVERTY_REDUCTION_2021,
    id: 'own-1',
    basedOn: POVERTY_REDUCTION_2021.id,
    projects: POVERTY_REDUCTION_2021.projects.map((project) => {
      if (project.code === '3')
        return { ...project, lines: [...project.lines, line('3.3', 'Dòng riêng của tỉnh')] };
      if (project.code === '6') return { ...project, lines: project.lines.slice(0, 1) };
      return project;
    }),
  };
}

test('lines of the catalogue: one more, one gone', async () => {
  const programme = ownProgramme();
  const after = { ...OPTIONS, programme };
  await expectSameAsFresh(ANNEXES, { ...OPTIONS, programme: POVERTY_REDUCTION_2021 }, after, [programme]);
});

test.each([
  ['chosen', undefined, '7'],
  ['another one, with more lines', '7', '4'],
  ['a sub-project of it', '7', '7.2'],
])('project: %s', async (_what, before, after) => {
  const wanted = (project?: string) => ({ ...OPTIONS, ...(project !== undefined && { project }) });
  await expectSameAsFresh(['single-project'], wanted(before), wanted(after));
});

test('everything at once', async () => {
  const programme = ownProgramme();
  const after = { ...OPTIONS, programme, endYear: 2026, localities: ['Huyện Hai', 'Xã Mới', 'Huyện Bốn'] };
  await expectSameAsFresh(ANNEXES, { ...OPTIONS, programme: POVERTY_REDUCTION_2021 }, after, [programme]);
});

function sheetNamed(name: string) {
  const sheet = excel.book.sheetNamed(name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** Row of the sheet whose first columns hold these texts. */
function rowOf(sheet: string, code: string, name?: string): number {
  const cells = [...sheetNamed(sheet).cells()];
  const found = cells.find(
    ({ row, column, cell }) =>
      column === 0 &&
      cell.value?.value === code &&
      (name === undefined || String(sheetNamed(sheet).valueAt(row, 1)?.value ?? '').includes(name)),
  );
  if (!found) throw new Error(`${sheet}: ${code}`);
  return found.row;
}

const rows = (first: number, last = first) => ({ first, last });

describe('rows of works', () => {
  const SET: readonly FormId[] = ['annex-1', 'annex-2', 'annex-3'];

  it('more of them below the selected one: in its group, totals and links follow', async () => {
    await insertFilled(SET, OPTIONS);
    const first = rowOf('Phụ lục II', 'a', 'chuyển tiếp') + 1;
    const annex = sheetNamed('Phụ lục I');
    const [total] = [annex.valueAt(rowOf('Phụ lục I', '1.1.a'), 4)?.value];
    await change(keptWith(OPTIONS), { kind: 'add-rows', sheet: 'Phụ lục II', ...rows(first), count: 2 });
    const sheet = sheetNamed('Phụ lục II');
    expect([first, first + 1, first + 2, first + 3].map((row) => sheet.valueAt(row, 0)?.value)).toEqual([
      '-',
      '-',
      '-',
      '-',
    ]);
    expect(sheet.valueAt(first + 1, 13)).toBeNull();
    expect(sheet.cellAt(first - 1, 13)?.formula).toBe(`=SUM(N${first + 1}:N${first + 5})`);
    expect(annex.valueAt(rowOf('Phụ lục I', '1.1.a'), 4)?.value).toBe(total);
    const fresh = await fresher(SET, { ...OPTIONS, freeRows: { '1.1.a.carried-over': 5 } });
    expect(layoutOf(fresh.changed)).toEqual(layoutOf(fresh.fresh));
  });

  it('behind the last one too, and under the name of the group', async () => {
    await insertFilled(SET, OPTIONS);
    const group = rowOf('Phụ lục II', 'a', 'chuyển tiếp');
    await change(keptWith(OPTIONS), {
      kind: 'add-rows',
      sheet: 'Phụ lục II',
      ...rows(group + 3),
      count: 1,
    });
    await change(keptWith(OPTIONS), { kind: 'add-rows', sheet: 'Phụ lục II', ...rows(group), count: 1 });
    const sheet = sheetNamed('Phụ lục II');
    expect(sheet.cellAt(group, 13)?.formula).toBe(`=SUM(N${group + 2}:N${group + 6})`);
    expect([group + 1, group + 5].map((row) => sheet.valueAt(row, 13))).toEqual([null, null]);
    expect([group + 2, group + 4].map((row) => typeof sheet.valueAt(row, 13)?.value)).toEqual([
      'number',
      'number',
    ]);
  });

  it('fewer of them: what stood there is told before, and comes back', async () => {
    await insertFilled(SET, OPTIONS);
    const before = image();
    const first = rowOf('Phụ lục II', 'a', 'chuyển tiếp') + 1;
    const port = createExcelPort();
    const edit = { kind: 'remove-rows', sheet: 'Phụ lục II', ...rows(first, first + 1) } as const;
    const done = await change(keptWith(OPTIONS), edit);
    const [changed] = done.sheets.filter(({ sheet }) => sheet === 'Phụ lục II');
    expect(changed?.removedRows).toEqual(['-', '-']);
    // Investment, allocated and planned, by source: eight entries in each row.
    expect(changed?.lost.map(({ row }) => row)).toEqual([
      ...Array<number>(8).fill(first),
      ...Array<number>(8).fill(first + 1),
    ]);
    if (!done.undo) throw new Error('no way back');
    const undo = planUndo(await port.read(), keptWith(OPTIONS), done.undo);
    if (!undo.ok) throw new Error(undo.reason.key);
    await port.changeSheets(undo.change.changes);
    expect(image()).toEqual(before);
  });

  it.each([
    ['the total', 'Phụ lục II', 10, 'changes.rows.other'],
    ['a cell outside', 'Phụ lục II', 0, 'changes.rows.other'],
    ['a line of the programme', 'Phụ lục I', 13, 'changes.rows.other'],
    ['a sheet that is no table', 'Ghi chú', 3, 'changes.rows.no-table'],
  ])('%s is no such row', async (_what, sheet, row, key) => {
    await insertFilled(SET, OPTIONS);
    excel.book.addSheet({ name: 'Ghi chú' });
    const snapshot = await createExcelPort().read();
    for (const kind of ['add-rows', 'remove-rows'] as const) {
      const result = planWorkbookChange(snapshot, keptWith(OPTIONS), {
        kind,
        sheet,
        ...rows(row),
        count: 1,
      });
      expect(result).toEqual({ ok: false, reason: { key } });
    }
  });
});

/** The workbook as it is now and one made anew, for comparison. */
async function fresher(ids: readonly FormId[], options: FormOptions) {
  const changed = image();
  excel.reset();
  await insertFilled(ids, options, new Set());
  return { changed, fresh: image() };
}

/** What does not depend on entries: shape, texts, formulas, looks. */
function layoutOf(images: ReturnType<typeof image>) {
  return images.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(cells).map(([at, { formula, style, value }]) => [
        at,
        { formula, style, text: formula === null && value?.type === 'text' ? value.value : null },
      ]),
    ),
  }));
}

test('localities taken away and back: the undo puts every entry in its place', async () => {
  await insertFilled(BY_LOCALITY, OPTIONS);
  const before = image();
  const after = { ...OPTIONS, localities: ['Huyện Hai', 'Huyện Năm'] };
  const done = await change(keptWith(OPTIONS), { kind: 'options', options: after });
  expect(done.sheets.flatMap(({ lost }) => lost).length).toBeGreaterThan(20);
  if (!done.undo) throw new Error('no way back');
  const port = createExcelPort();
  const undo = planUndo(await port.read(), keptWith(after), done.undo);
  if (!undo.ok) throw new Error(undo.reason.key);
  await port.changeSheets(undo.change.changes);
  expect(image()).toEqual(before);
});

test('a protected structure is not in the way: rows come, go and come back, the sheets stay', async () => {
  await insertFilled(['annex-4a', 'poverty-target'], OPTIONS);
  excel.book.structure.lock();
  const before = image();
  const after = { ...OPTIONS, localities: ['Huyện Hai', 'Huyện Năm'] };
  const done = await change(keptWith(OPTIONS), { kind: 'options', options: after });
  expect(done.sheets.map(({ sheet }) => sheet)).toEqual(['Phụ lục IVa', 'Mục tiêu giảm nghèo']);
  if (!done.undo) throw new Error('no way back');
  const port = createExcelPort();
  const undo = planUndo(await port.read(), keptWith(after), done.undo);
  if (!undo.ok) throw new Error(undo.reason.key);
  await port.changeSheets(undo.change.changes);
  expect(image()).toEqual(before);
  expect(excel.book.structure.isLocked).toBe(true);
});

test('sheets are protected between the change and its undo: nothing is taken back, and nothing half', async () => {
  await insertFilled(['annex-4a', 'poverty-target'], OPTIONS);
  const after = { ...OPTIONS, localities: ['Huyện Hai', 'Huyện Năm'] };
  const { undo: way } = await change(keptWith(OPTIONS), { kind: 'options', options: after });
  if (!way) throw new Error('no way back');
  const port = createExcelPort();
  const undo = planUndo(await port.read(), keptWith(after), way);
  if (!undo.ok) throw new Error(undo.reason.key);
  sheetNamed('Mục tiêu giảm nghèo').setProperties({ isProtected: true });
  const changed = image();
  await expect(port.changeSheets(undo.change.changes)).rejects.toMatchObject({ code: 'protected' });
  expect(image()).toEqual(changed);
});

test.each(['=1+1 \'B\' "C"', 'Biểu "của" huyện’s', '😀👨‍👩‍👧 mục tiêu', 'Mục tiêu giảm nghèo bền vững 22'])(
  'the user renamed a sheet to %s: links to it and the undo still go where they should',
  async (name) => {
    await insertFilled(['poverty-review', 'poverty-flow'], OPTIONS);
    const flow = excel.book.sheets.at(-1);
    if (!flow) throw new Error('not inserted');
    excel.book.edit('user', () => excel.book.renameSheet(flow, name));
    const before = image();
    const after = { ...OPTIONS, localities: ['Xã Mới', ...OPTIONS.localities] };
    const done = await change(keptWith(OPTIONS), { kind: 'options', options: after });
    expect(done.sheets.map(({ sheet }) => sheet)).toContain(name);
    const linked = image().flatMap(({ cells }) =>
      Object.values(cells).filter(({ formula }) => formula?.includes(`'${name.replaceAll("'", "''")}'!`)),
    );
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter(({ value }) => value?.type === 'error')).toEqual([]);
    if (!done.undo) throw new Error('no way back');
    const port = createExcelPort();
    const undo = planUndo(await port.read(), keptWith(after), done.undo);
    if (!undo.ok) throw new Error(undo.reason.key);
    await port.changeSheets(undo.change.changes);
    expect(image()).toEqual(before);
  },
);

test('what the user wrote over the form stays: a title, a header, a name, a total, a formula of his own', async () => {
  await insertFilled(['annex-4a', 'poverty-target'], OPTIONS);
  const sheet = sheetNamed('Phụ lục IVa');
  const row = rowOf('Phụ lục IVa', '3');
  excel.book.edit('user', () => {
    sheet.setContents(2, 0, { value: { type: 'text', value: 'TIÊU ĐỀ RIÊNG' } });
    sheet.setContents(0, 5, { value: { type: 'text', value: 'PHỤ LỤC SỐ 4' } });
    sheet.setContents(row, 5, { formula: `=F${row}+1` });
    sheet.setContents(rowOf('Phụ lục IVa', '1'), 3, { value: { type: 'number', value: 5 } });
  });
  const after = { ...OPTIONS, localities: ['Xã Mới', ...OPTIONS.localities] };
  const done = await change(keptWith(OPTIONS), { kind: 'options', options: after });
  expect(done.sheets.find(({ sheet: name }) => name === 'Phụ lục IVa')?.keptOverwritten).toHaveLength(1);
  expect(done.sheets.flatMap(({ lost }) => lost)).toEqual([]);
  expect(sheet.valueAt(2, 0)?.value).toBe('TIÊU ĐỀ RIÊNG');
  expect(sheet.valueAt(0, 5)?.value).toBe('PHỤ LỤC SỐ 4');
  expect(sheet.cellAt(row + 1, 5)?.formula).toBe(`=F${row + 1}+1`);
  expect(sheet.valueAt(rowOf('Phụ lục IVa', '2'), 3)?.value).toBe(5);
});

test('figures of other sheets that point into a changed one go along', async () => {
  await insertFilled(['annex-4a'], OPTIONS);
  const own = excel.book.addSheet({ name: 'Của tôi' });
  const row = rowOf('Phụ lục IVa', '4');
  excel.book.edit('user', () => own.setContents(0, 0, { formula: `='Phụ lục IVa'!F${row + 1}` }));
  const value = own.valueAt(0, 0);
  await change(keptWith(OPTIONS), {
    kind: 'options',
    options: { ...OPTIONS, localities: OPTIONS.localities.slice(2) },
  });
  expect(own.cellAt(0, 0)?.formula).toBe(`='Phụ lục IVa'!F${row - 1}`);
  expect(own.valueAt(0, 0)).toEqual(value);
});

test('a sheet of another set, year or shape is left alone, with the reason', async () => {
  await insertFilled(['annex-4a', 'poverty-target'], OPTIONS);
  const target = sheetNamed('Mục tiêu giảm nghèo');
  excel.book.edit('user', () =>
    target.setContents(rowOf('Mục tiêu giảm nghèo', '2'), 1, {
      value: { type: 'text', value: 'Huyện khác' },
    }),
  );
  const shown = () => image().find(({ name }) => name === 'Mục tiêu giảm nghèo');
  const before = shown();
  const done = await change(keptWith(OPTIONS), {
    kind: 'options',
    options: { ...OPTIONS, localities: ['Huyện Một'] },
  });
  expect(done.refused).toEqual([
    { sheet: 'Mục tiêu giảm nghèo', reason: { key: 'changes.refused.other-localities', params: {} } },
  ]);
  expect(shown()).toEqual(before);
});

test.each([
  ['protected', () => sheetNamed('Mục tiêu giảm nghèo').setProperties({ isProtected: true })],
  ['sheet-missing', () => excel.book.renameSheet(sheetNamed('Mục tiêu giảm nghèo'), 'Tên khác')],
] as const)('the last of the sheets has become %s meanwhile: none is changed', async (code, spoil) => {
  await insertFilled(['annex-4a', 'poverty-target'], OPTIONS);
  const port = createExcelPort();
  const result = planWorkbookChange(await port.read(), keptWith(OPTIONS), {
    kind: 'options',
    options: { ...OPTIONS, localities: ['Huyện Một'] },
  });
  if (!result.ok) throw new Error(result.reason.key);
  spoil();
  const before = image();
  await expect(port.changeSheets(result.change.changes)).rejects.toMatchObject({
    name: 'ExcelFailure',
    code,
  });
  expect(image()).toEqual(before);
});

test('a set of 150 communes takes one more in two round trips below 5 MB', async () => {
  const localities = Array.from({ length: 150 }, (_, place) => `Xã Số ${place + 1}`);
  const options = { ...OPTIONS, localities };
  await insertFilled(['poverty-review', 'poverty-flow'], options, new Set());
  const port = createExcelPort();
  const result = planWorkbookChange(await port.read(), keptWith(options), {
    kind: 'options',
    options: { ...options, localities: ['Xã Mới', ...localities] },
  });
  if (!result.ok) throw new Error(result.reason.key);
  const [, syncs] = await excel.countSyncs(() => port.changeSheets(result.change.changes));
  expect(syncs).toBe(2);
  expect(excel.largestRequest()).toBeLessThan(5_000_000);
});
