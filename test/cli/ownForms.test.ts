/** Own forms on the command line. */
import { strToU8 } from 'fflate';
import { buildFormSet } from '../../src/forms/formSet';
import { toFormDefinition } from '../../src/forms/ownForms/toFormDefinition';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/kept/keptWorkbook';
import { keepingOwnForms } from '../../src/cli/ownFormFile';
import { toA1 } from '../../src/sheet/address';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { filledWithFigures } from '../core/generator';
import { LINES, LOCALITIES } from '../forms/ownForms/examples';
import { runIn, type FakeWorld } from './fakeSurroundings';

const LINES_ID = `own:${LINES.id}`;
const LOCALITIES_ID = `own:${LOCALITIES.id}`;

function worldWith(files: Readonly<Record<string, unknown>>): FakeWorld {
  return {
    files: new Map(Object.entries(files).map(([path, content]) => [path, strToU8(JSON.stringify(content))])),
  };
}

function sheetsIn(world: FakeWorld, path: string) {
  const { sheets, memory } = readWorkbook(world.files.get(path) ?? new Uint8Array());
  return { names: sheets.map(({ name }) => name), kept: readKept(memory).kept };
}

describe('new --own-forms', () => {
  test('without a list makes the forms of the file, and keeps them', async () => {
    const world = worldWith({ 'b.json': [LINES, LOCALITIES] });
    const run = await runIn(world, 'new', '--out', 'a.xlsx', '--own-forms', 'b.json');
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('địa phương') });
    const { names, kept } = sheetsIn(world, 'a.xlsx');
    expect(names).toEqual([LINES.sheetName, LOCALITIES.sheetName]);
    expect(kept.ownForms).toEqual([LINES, LOCALITIES]);
    expect(kept.plan?.forms).toEqual([LINES_ID, LOCALITIES_ID]);
  });

  test('--forms chooses among the standard ones and those of the file, in its order', async () => {
    const world = worldWith({ 'b.json': LINES });
    await runIn(world, 'new', '--out', 'a.xlsx', '--own-forms', 'b.json', '--forms', `${LINES_ID},annex-1`);
    expect(sheetsIn(world, 'a.xlsx').names).toEqual([LINES.sheetName, 'Phụ lục I']);
    const wrong = ['--own-forms', 'b.json', '--forms', LOCALITIES_ID];
    const { code, err } = await runIn(world, 'new', '--out', 'c.xlsx', ...wrong);
    expect([code, err.includes(LOCALITIES_ID), err.includes(LINES_ID), world.files.has('c.xlsx')]).toEqual([
      2,
      true,
      true,
      false,
    ]);
  });

  test('with a level, its sheets and the own ones', async () => {
    const world = worldWith({ 'b.json': LINES });
    await runIn(world, 'new', '--out', 'a.xlsx', '--own-forms', 'b.json', '--level', 'so');
    expect(sheetsIn(world, 'a.xlsx').names.at(-1)).toBe(LINES.sheetName);
    expect(sheetsIn(world, 'a.xlsx').names.length).toBeGreaterThan(1);
  });

  test.each([
    ['a form that is no good, with its place', { ...LINES, title: '' }, 'title: Chưa ghi gì.'],
    ['one of several', [LINES, { ...LOCALITIES, columns: 7 }], '[1].columns: '],
    ['two with one id', [LINES, LINES], '[1].id: Mã này đã dùng cho một biểu khác trong tệp.'],
    ['an empty list', [], 'Danh sách không có biểu nào.'],
    ['something else', 'x', 'Chỗ này phải là một nhóm mục trong ngoặc nhọn.'],
  ])('refuses %s', async (_what, content, expected) => {
    const world = worldWith({ 'b.json': content });
    const { code, out, err } = await runIn(world, 'new', '--out', 'a.xlsx', '--own-forms', 'b.json');
    expect([code, out, world.files.has('a.xlsx')]).toEqual([2, '', false]);
    expect(err).toContain(expected);
  });
});

describe('check --own-forms', () => {
  /** The filled sheet, with one figure typed over. */
  async function filled(typed?: { readonly cell: string; readonly value: number }): Promise<Uint8Array> {
    const [layout] = buildFormSet([toFormDefinition(LINES)], {
      unitName: '',
      year: 2024,
      moneyUnit: 'trieu-dong',
      localities: [],
    });
    if (!layout) throw new Error('no sheet');
    const sheet = filledWithFigures(layout, 7);
    const cells = sheet.cells.map((cell) =>
      toA1(cell.row, cell.column) === typed?.cell
        ? { ...cell, content: typed.value, isFormula: false }
        : cell,
    );
    return writeWorkbook([{ ...sheet, cells }], { created: new Date(Date.UTC(2024, 0, 2)) });
  }

  async function check(bytes: Uint8Array, ...words: string[]) {
    const world = worldWith({ 'b.json': LINES });
    world.files.set('a.xlsx', bytes);
    const { code, out } = await runIn(world, 'check', 'a.xlsx', '--format', 'json', ...words);
    return { code, out };
  }

  test('recognises tables of the form; without it they are not checked', async () => {
    const bytes = await filled();
    expect((await check(bytes)).out).not.toContain(LINES_ID);
    const { code, out } = await check(bytes, '--own-forms', 'b.json');
    expect([code, out.includes(LINES_ID)]).toEqual([0, true]);
  });

  test('finds a figure that its equation refutes, at its cell', async () => {
    const { code, out } = await check(await filled({ cell: 'C13', value: 1 }), '--own-forms', 'b.json');
    expect(code).toBe(1);
    expect(out).toMatch(/"cell": ?"C13"/);
  });
});

test('forms that are given come first, in place of those with their ids', () => {
  const kept = { ...NOTHING_KEPT, ownForms: [LOCALITIES, { ...LINES, title: 'Cũ' }] };
  expect(keepingOwnForms(kept, [LINES]).ownForms).toEqual([LINES, LOCALITIES]);
  expect(readKept(writeKept(keepingOwnForms(kept, [LINES]))).problems).toEqual([]);
});
