/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import { LONGEST_MEMORY, MEMORY_NAMESPACE, memoryToXml } from '../../../src/sheet/memoryXml';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import { RichError } from '../../../src/workbench/host/engine/richError';
import { CustomXmlPartScopedCollection } from '../../../src/workbench/host/excel/customXmlParts';
import { smallLayout } from '../layouts';
import { bootExcel, type TestExcel } from './testExcel';

/** Where it was kept at first. */
const FORMER_KEY = 'soat-bieu.plan';
const TEXT = JSON.stringify({ unitName: '=UBND "Hòa Đồng" \\ / \'😀\'\n', when: 'Date(1)' });

let excel: TestExcel;
let port: WorkbookPort;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
  port = createExcelPort();
});

it('is empty in a workbook that never had one', async () => {
  const before = excel.book.toImage();
  await expect(port.readMemory()).resolves.toBeNull();
  expect(excel.book.toImage()).toEqual(before);
});

it('comes back letter by letter, also to another pane', async () => {
  await port.keepMemory(TEXT);
  await expect(port.readMemory()).resolves.toBe(TEXT);
  await expect(createExcelPort().readMemory()).resolves.toBe(TEXT);
});

it('is replaced, not added to', async () => {
  await port.keepMemory('first');
  await port.keepMemory('second');
  await expect(port.readMemory()).resolves.toBe('second');
  expect(excel.book.toImage().customXml).toEqual([
    { namespace: MEMORY_NAMESPACE, xml: memoryToXml('second') },
  ]);
});

it('leaves sheets and what other add-ins keep alone', async () => {
  excel.book.setSetting('other', 'theirs');
  const theirs = [
    { namespace: 'urn:other', xml: '<memory xmlns="urn:other">theirs</memory>' },
    { namespace: '', xml: '<memory>theirs</memory>' },
  ];
  for (const { xml } of theirs) excel.book.customXml.add(xml);
  const before = excel.book.toImage();
  await port.keepMemory('first');
  await port.keepMemory(TEXT);
  const { customXml, ...rest } = excel.book.toImage();
  expect({ ...rest, customXml: theirs }).toEqual(before);
  expect(customXml).toEqual([...theirs, { namespace: MEMORY_NAMESPACE, xml: memoryToXml(TEXT) }]);
});

it('takes one round trip each way', async () => {
  expect((await excel.countSyncs(() => port.keepMemory(TEXT)))[1]).toBe(1);
  expect((await excel.countSyncs(() => port.readMemory()))[1]).toBe(1);
});

it('with the insertion before it takes at most three round trips', async () => {
  const [, syncs] = await excel.countSyncs(async () => {
    await port.insertSheets([smallLayout('A'), smallLayout('B')]);
    await port.keepMemory(TEXT);
  });
  expect(syncs).toBeLessThanOrEqual(3);
});

describe('in a workbook that only has the setting of before', () => {
  it('is read from there, and moves when it is next kept', async () => {
    excel.book.setSetting(FORMER_KEY, TEXT);
    excel.book.setSetting('other', 'theirs');
    await expect(port.readMemory()).resolves.toBe(TEXT);
    await expect(port.read()).resolves.toMatchObject({ memory: TEXT });
    const [, syncs] = await excel.countSyncs(() => port.keepMemory('new'));
    expect(syncs).toBe(1);
    expect(excel.book.toImage()).toMatchObject({
      settings: { other: 'theirs' },
      customXml: [{ xml: memoryToXml('new') }],
    });
    await expect(port.readMemory()).resolves.toBe('new');
  });

  it.each([null, 7, true, { plan: 1 }, ['x']])(
    'is nothing when somebody else put %j there',
    async (value) => {
      excel.book.setSetting(FORMER_KEY, value);
      await expect(port.readMemory()).resolves.toBeNull();
      await expect(port.read()).resolves.toMatchObject({ memory: null });
    },
  );
});

describe('when there are several parts of ours', () => {
  const several = ['oldest', 'older', 'newest'];

  beforeEach(() => {
    for (const text of several) excel.book.customXml.add(memoryToXml(text));
  });

  it('is the last of them', async () => {
    const before = excel.book.toImage();
    const [text, syncs] = await excel.countSyncs(() => port.readMemory());
    expect([text, syncs]).toEqual(['newest', 2]);
    await expect(port.read()).resolves.toMatchObject({ memory: 'newest' });
    expect(excel.book.toImage()).toEqual(before);
  });

  it('is the only one when it was kept', async () => {
    await port.keepMemory(TEXT);
    expect(excel.book.toImage().customXml.map(({ xml }) => xml)).toEqual([memoryToXml(TEXT)]);
  });
});

it.each([
  `<memory xmlns="${MEMORY_NAMESPACE}"><plan/></memory>`,
  `<plan xmlns="${MEMORY_NAMESPACE}">a</plan>`,
  `<memory xmlns="${MEMORY_NAMESPACE}">${'a'.repeat(LONGEST_MEMORY + 1)}</memory>`,
])('is nothing when a part of ours is not as we write it', async (xml) => {
  excel.book.customXml.add(xml);
  await expect(port.readMemory()).resolves.toBeNull();
  await expect(port.read()).resolves.toMatchObject({ memory: null });
  await port.keepMemory(TEXT);
  await expect(port.readMemory()).resolves.toBe(TEXT);
});

describe('comes with the sheets', () => {
  beforeEach(async () => {
    await port.insertSheets([smallLayout()]);
    await port.keepMemory(TEXT);
  });

  it('in the same three round trips', async () => {
    const [snapshot, syncs] = await excel.countSyncs(() => port.read());
    expect(snapshot.memory).toBe(TEXT);
    expect(syncs).toBe(3);
  });

  it('also where one of them has no cells to give', async () => {
    excel.book.addSheet({ name: 'Biểu đồ', kind: 'chart' });
    const { memory, sheets } = await port.read();
    expect(memory).toBe(TEXT);
    expect(sheets.map(({ kind }) => kind)).toEqual(['grid', 'grid', 'chart']);
  });

  it('and is nothing when its part went meanwhile', async () => {
    excel.beforeSync(2, () => {
      for (const { id } of excel.book.customXml.parts) excel.book.customXml.delete(id);
    });
    const { memory, sheets } = await port.read();
    expect(memory).toBeNull();
    expect(sheets).toHaveLength(2);
  });
});

it('is read and kept in turn where Excel does not answer for a part that is not there', async () => {
  const spy = jest
    .spyOn(CustomXmlPartScopedCollection.prototype, 'GetOnlyItemOrNullObject')
    .mockImplementation(() => {
      throw new RichError('ItemNotFound');
    });
  try {
    await expect(port.readMemory()).resolves.toBeNull();
    await port.keepMemory('first');
    await port.keepMemory(TEXT);
    await expect(port.readMemory()).resolves.toBe(TEXT);
    expect(excel.book.customXml.parts).toHaveLength(1);
  } finally {
    spy.mockRestore();
  }
});

it('refuses a text that is too long, and keeps the former one', async () => {
  await port.keepMemory(TEXT);
  const longest = 'ệ'.repeat(LONGEST_MEMORY);
  await expect(port.keepMemory(`${longest}.`)).rejects.toMatchObject({
    name: 'ExcelFailure',
    code: 'too-large',
  });
  await expect(port.readMemory()).resolves.toBe(TEXT);
  await port.keepMemory(longest);
  await expect(port.readMemory()).resolves.toBe(longest);
});

it.each([
  ['access-denied', 'protected'],
  ['cell-edit-mode', 'cell-edit-mode'],
  ['busy', 'busy'],
] as const)('while Excel says "%s", fails as "%s" and harms nothing', async (trouble, code) => {
  await port.insertSheets([smallLayout()]);
  const inserted = excel.book.toImage();
  excel.setTrouble(trouble);
  await expect(port.keepMemory(TEXT)).rejects.toMatchObject({ name: 'ExcelFailure', code });
  excel.setTrouble(null);
  expect(excel.book.toImage()).toEqual(inserted);
  await port.keepMemory(TEXT);
  await expect(port.readMemory()).resolves.toBe(TEXT);
});

it('stays as it is when marks come and go', async () => {
  await port.insertSheets([smallLayout()]);
  await port.keepMemory(TEXT);
  const before = excel.book.toImage();
  await port.mark([{ sheet: 'Phụ lục I', cell: 'C4', severity: 'error' }]);
  expect(excel.book.toImage()).not.toEqual(before);
  await port.unmark();
  expect(excel.book.toImage()).toEqual(before);
});
