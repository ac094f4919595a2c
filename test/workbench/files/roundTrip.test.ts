import { SAMPLES } from '../../../src/samples/samples';
import { workbookOfLayouts } from '../../../src/workbench/page/documents/layoutDocument';
import { readWorkbookFile } from '../../../src/workbench/files/readWorkbookFile';
import { writeWorkbookFile } from '../../../src/workbench/files/writeWorkbookFile';
import { NO_BORDERS, WorkbookModel } from '../../../src/workbench/model';
import { memoryToXml } from '../../../src/sheet/memoryXml';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { comparable } from './comparable';

async function throughFile(book: WorkbookModel): Promise<WorkbookModel> {
  const opened = await readWorkbookFile(new Uint8Array(await writeWorkbookFile(book)));
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.notices).toEqual([]);
  return opened.book;
}

describe('a workbook through a file', () => {
  it.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    'keeps the sample %s',
    async (_id, sample) => {
      const book = workbookOfLayouts(sample.sheets());
      expect(comparable((await throughFile(book)).toImage())).toEqual(comparable(book.toImage()));
    },
  );

  it('keeps the protection of its structure, hidden sheets with it', async () => {
    const book = new WorkbookModel();
    book.addSheet({ name: 'Kế hoạch' });
    book.hideSheet(book.addSheet({ name: 'Ẩn' }), 'hidden');
    book.structure.lock('bí mật');
    const read = await throughFile(book);
    expect(comparable(read.toImage())).toEqual(comparable(book.toImage()));
    expect(read.structure.isLocked).toBe(true);
  });

  it('keeps what a sheet can have', async () => {
    const book = new WorkbookModel();
    const sheet = book.addSheet({ name: 'Kế hoạch 22' });
    const hidden = book.addSheet({ name: 'Ẩn' });
    book.hideSheet(hidden, 'hidden');
    sheet.type(0, 0, '3.10');
    sheet.type(1, 0, "'3.10");
    sheet.type(2, 0, '=A1*2');
    sheet.type(3, 0, '=1/0');
    sheet.type(4, 0, 'TRUE');
    sheet.type(5, 0, 0.1 + 0.2);
    sheet.applyStyle(
      { top: 1, bottom: 1, left: 0, right: 2 },
      {
        fontName: 'Times New Roman',
        fontSize: 13,
        bold: true,
        italic: true,
        underline: 'double',
        strikethrough: true,
        fontColor: '#C00000',
        fill: '#FFF2CC',
        horizontal: 'right',
        vertical: 'center',
        wrap: true,
        indent: 2,
        numberFormat: '#,##0.00',
        locked: false,
        borders: {
          ...NO_BORDERS,
          top: { line: 'continuous', weight: 'medium', color: '#0000FF' },
          left: { line: 'dash', weight: 'thin', color: '#000000' },
        },
      },
    );
    sheet.merge({ top: 7, bottom: 8, left: 0, right: 3 });
    sheet.setColumnWidth(2, 2, 90);
    sheet.setRowHeight(7, 7, 33);
    sheet.setRowsHidden(10, 11, true);
    sheet.setColumnsHidden(5, 5, true);
    sheet.setFreeze({ rows: 2, columns: 1 });
    sheet.setProperties({ tabColor: '#00B050', showGridlines: false, isProtected: true });
    sheet.setPage({
      orientation: 'landscape',
      paper: 'A4',
      printArea: { top: 0, bottom: 20, left: 0, right: 8 },
      titleRows: { first: 3, last: 4 },
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
      rowBreaks: [11, 15],
      centerHorizontally: true,
    });
    sheet.setValidation({
      area: { top: 12, bottom: 14, left: 1, right: 1 },
      rule: { kind: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: 0 },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Stop', title: 'Số liệu', message: 'Nhập số không âm.' },
      prompt: { showPrompt: false, title: '', message: '' },
    });
    for (const fill of ['#FFC7CE', '#C6EFCE']) {
      sheet.addConditionalFormat({
        areas: [{ top: 0, bottom: 3, left: 0, right: 0 }],
        formula: '=A1>1',
        style: { fill, fontColor: '#9C0006', bold: true },
        stopIfTrue: false,
      });
    }
    book.setName({
      name: 'tổng',
      scope: null,
      reference: "='Kế hoạch 22'!$A$3",
      comment: '',
      visible: true,
    });
    for (const scope of [sheet.id, hidden.id]) {
      book.setName({
        name: 'Bang',
        scope,
        reference: "='Kế hoạch 22'!$A$1:$C$3,'Kế hoạch 22'!$E$1",
        comment: 'một "ghi chú" <&>',
        visible: scope === sheet.id,
      });
    }
    book.setName({ name: 'Hệ_số', scope: null, reference: '=0.07', comment: '', visible: true });
    expect(comparable((await throughFile(book)).toImage())).toEqual(comparable(book.toImage()));
  });

  it('keeps what is printed of a sheet whose name has apostrophes', async () => {
    const book = new WorkbookModel();
    const sheet = book.addSheet({ name: "Sở 'A', 'B' & C" });
    sheet.type(0, 0, 1);
    sheet.setPage({
      printArea: { top: 0, bottom: 4, left: 0, right: 2 },
      titleRows: { first: 1, last: 2 },
      titleColumns: { first: 0, last: 1 },
    });
    expect(comparable((await throughFile(book)).toImage())).toEqual(comparable(book.toImage()));
  });

  it('keeps what programs keep in it, under the same ids', async () => {
    const book = new WorkbookModel();
    book.addSheet({ name: 'A' });
    book.customXml.add('<a xmlns="urn:b&amp;c">Hòa Đồng 😀</a>', '{11111111-2222-3333-4444-555555555555}');
    book.customXml.add('<a/>');
    book.customXml.add(memoryToXml('{"year":2022}'));
    const opened = await throughFile(book);
    expect(opened.customXml.parts).toEqual(book.customXml.parts);
    expect(opened.toImage()).toEqual(book.toImage());
    const file = new Uint8Array(await writeWorkbookFile(book));
    expect(readWorkbook(file).memory).toBe('{"year":2022}');
  });

  it('hands the figures on to the command line reader, results included', async () => {
    const book = new WorkbookModel();
    const sheet = book.addSheet({ name: 'A' });
    sheet.type(0, 0, 12035);
    sheet.type(1, 0, '=A1*2');
    const snapshot = readWorkbook(new Uint8Array(await writeWorkbookFile(book)));
    const cells = [...(snapshot.sheets[0]?.cells.values() ?? [])];
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      [{ type: 'number', value: 12035 }, null],
      [{ type: 'number', value: 24070 }, '=A1*2'],
    ]);
  });
});
