import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { translator } from '../../../src/locales/translate';
import { readWorkbookFile } from '../../../src/workbench/files/readWorkbookFile';
import { addCustomXml } from '../../../src/xlsx/addCustomXml';
import { withChartSheet } from './chartSheet';

async function plainWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Số liệu').getCell('B2').value = 7;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('opening a file', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a text file', strToU8('Kế hoạch năm 2022'), 'text-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'not-excel'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
  ])('says what is wrong with %s', async (_what, bytes, code) => {
    expect(await readWorkbookFile(bytes)).toEqual({ ok: false, code });
  });

  it('says what is wrong with a file that was cut off', async () => {
    const bytes = await plainWorkbook();
    expect(await readWorkbookFile(bytes.slice(0, bytes.length / 2))).toEqual({ ok: false, code: 'damaged' });
  });

  it('keeps the rest of a workbook that has a chart sheet, and says so', async () => {
    const opened = await readWorkbookFile(withChartSheet(await plainWorkbook()));
    if (!opened.ok) throw new Error(opened.code);
    expect(opened.book.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Biểu đồ', 'chart'],
      ['Số liệu', 'grid'],
    ]);
    expect(opened.book.activeSheet.name).toBe('Số liệu');
    expect(opened.book.activeSheet.valueAt(1, 1)).toEqual({ type: 'number', value: 7 });
    const said = opened.notices.map(translator('vi').say).join(' ');
    expect(said).toContain('Biểu đồ');
    expect(said).toContain('không giữ khi tải về: biểu đồ.');
  });

  it.each([
    ['<workbookProtection lockStructure="1"/>', true, true],
    ['<workbookProtection lockStructure="true" workbookPassword="CC1A"/>', true, false],
    ['<workbookProtection lockStructure="1" workbookHashValue="x==" workbookSpinCount="1"/>', true, false],
    ['<workbookProtection lockWindows="1"/>', false, true],
    ['<workbookProtection lockStructure="0"/>', false, true],
    ['', false, true],
  ])('takes over the protection %s', async (element, isLocked, unlocks) => {
    const parts = unzipSync(await plainWorkbook());
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(workbook.replace('<sheets>', `${element}<sheets>`));
    const opened = await readWorkbookFile(zipSync(parts));
    if (!opened.ok) throw new Error(opened.code);
    const { structure } = opened.book;
    expect(structure.isLocked).toBe(isLocked);
    const unlock = () => structure.unlock();
    if (unlocks) expect(unlock).not.toThrow();
    else expect(unlock).toThrow('another password');
  });

  it('leaves out what programs keep in it where that is no XML', async () => {
    const parts = unzipSync(await plainWorkbook());
    addCustomXml(parts, [
      { id: '{1}', namespace: '', xml: '<a' },
      { id: '{2}', namespace: '', xml: '<a/>' },
      { id: '{2}', namespace: '', xml: '<b/>' },
    ]);
    const opened = await readWorkbookFile(zipSync(parts));
    if (!opened.ok) throw new Error(opened.code);
    expect(opened.book.customXml.parts).toEqual([
      { id: '{2}', namespace: '', xml: '<a/>' },
      { id: expect.not.stringContaining('{2}') as string, namespace: '', xml: '<b/>' },
    ]);
  });

  it('keeps the result that Excel saved for a function that is not known here', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('A').getCell('A1').value = { formula: 'NOSUCHFUNCTION(1)', result: 42 };
    const opened = await readWorkbookFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
    if (!opened.ok) throw new Error(opened.code);
    expect(opened.book.activeSheet.valueAt(0, 0)).toEqual({ type: 'number', value: 42 });
  });
});
