import { parseCell } from '../../src/sheet/address';
import { cellAt, type CellSnapshot, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { fileWithRows, MAIN, workbookParts, zipParts } from './workbookFile';

function cell(workbook: WorkbookSnapshot, address: string, sheetIndex = 0): CellSnapshot | undefined {
  const sheet = workbook.sheets[sheetIndex];
  const position = parseCell(address);
  if (!sheet || !position) throw new Error(`no ${address} on sheet ${sheetIndex}`);
  return cellAt(sheet, position.row, position.column);
}

function valueAt(rows: string, address: string, extra = {}): unknown {
  const found = cell(readWorkbook(fileWithRows(rows, extra)), address);
  if (!found) return 'absent';
  return found.value === null ? null : found.value.value;
}

const sharedStrings = {
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Tổng số</t></si><si><r><t xml:space="preserve">Hộ </t></r><r><rPr><b/></rPr><t>nghèo</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si><si><t/></si></sst>`,
};

describe('values', () => {
  test.each([
    ['<c r="A1"><v>466028</v></c>', 466028],
    ['<c r="A1"><v>4.01</v></c>', 4.01],
    ['<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['<c r="A1"><v>-1.5E-7</v></c>', -1.5e-7],
    ['<c r="A1" t="n"><v>0</v></c>', 0],
    ['<c r="A1"><v>0x10</v></c>', '0x10'],
    ['<c r="A1"><v>1e999</v></c>', '1e999'],
    ['<c r="A1" t="s"><v>0</v></c>', 'Tổng số'],
    ['<c r="A1" t="s"><v>1</v></c>', 'Hộ nghèo'],
    ['<c r="A1" t="s"><v>2</v></c>', 'a\rb_x0041_'],
    ['<c r="A1" t="s"><v>3</v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t>3.10</t></is></c>', '3.10'],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>', 'ab'],
    ['<c r="A1" t="str"><f>"x"</f><v>x</v></c>', 'x'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="A1" t="d"><v>2022-03-17T12:00:00</v></c>', 44637.5],
    ['<c r="A1" t="d"><v>2022-03-17</v></c>', 44637],
    ['<c r="A1" s="1"/>', 'absent'],
    ['<c r="A1"><v></v></c>', 'absent'],
    ['<c r="A1"><f>B1</f></c>', null],
    ['<c r="A1"><f>B1</f><v></v></c>', null],
  ])('%s', (xml, expected) => {
    expect(valueAt(`<row r="1">${xml}</row>`, 'A1', sharedStrings)).toBe(expected);
  });

  test('rows and cells without addresses follow the one before', () => {
    const workbook = readWorkbook(
      fileWithRows(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
      ),
    );
    expect(cell(workbook, 'B1')?.value).toEqual({ type: 'number', value: 2 });
    expect(cell(workbook, 'D5')?.value).toEqual({ type: 'number', value: 4 });
  });

  test('days counted from 1904 stay as the file counts them', () => {
    const parts = workbookParts([
      { name: 'A', rows: '<row r="1"><c r="A1" t="d"><v>2022-03-17</v></c></row>' },
    ]);
    const main = String(parts['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const workbook = readWorkbook(zipParts({ ...parts, 'xl/workbook.xml': main }));
    expect(cell(workbook, 'A1')?.value).toEqual({ type: 'number', value: 44637 - 1462 });
  });
});

describe('formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="D1"><f t="shared" ref="D1:D3" si="0">B1+$C$1&amp;"B1"</f><v>1</v></c></row>' +
    '<row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="array" ref="B3:C3">TRANSPOSE(A1:A2)</f><v>1</v></c><c r="C3"><v>2</v></c><c r="D3"><f t="shared" si="9"/><v>2</v></c>' +
    '<c r="E3"><f>_xlfn.XLOOKUP("_xlfn.",A1:A2,B1:B2)</f><v>1</v></c><c r="F3"><f t="dataTable" r1="A1" r2="A2"/><v>1</v></c></row>';

  test.each([
    ['A1', '=SUM(B1:C1)'],
    ['D1', '=B1+$C$1&"B1"'],
    ['D2', '=B2+$C$1&"B1"'],
    ['B3', '=TRANSPOSE(A1:A2)'],
    ['C3', '=TRANSPOSE(A1:A2)'],
    ['D3', '='],
    ['E3', '=XLOOKUP("_xlfn.",A1:A2,B1:B2)'],
    ['F3', '=TABLE(A1,A2)'],
  ])('%s is %s', (address, formula) => {
    expect(cell(readWorkbook(fileWithRows(rows)), address)?.formula).toBe(formula);
  });

  test('constants have none', () => {
    const workbook = readWorkbook(fileWithRows('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(cell(workbook, 'A1')?.formula).toBeNull();
  });
});

test('number formats: the file’s own, the built-in ones, and General where there is none', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="#,##0.0&quot; hộ&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="3"/><xf numFmtId="49"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const cells = [0, 1, 2, 3, 4, 99].map((style, index) => `<c r="A${index + 1}" s="${style}"><v>1</v></c>`);
  const rows = cells.map((xml, index) => `<row r="${index + 1}">${xml}</row>`).join('');
  const workbook = readWorkbook(fileWithRows(rows, { 'xl/styles.xml': styles }));
  const formats = [1, 2, 3, 4, 5, 6].map((row) => cell(workbook, `A${row}`)?.numberFormat);
  expect(formats).toEqual(['General', '#,##0.0" hộ"', '#,##0', '@', 'm/d/yyyy', 'General']);
});

test('merges, hidden rows and columns, hidden sheets', () => {
  const workbook = readWorkbook(
    zipParts(
      workbookParts([
        {
          name: 'Phụ lục I',
          before:
            '<cols><col min="2" max="3" width="9" hidden="1" outlineLevel="1"/><col min="5" max="5" width="0" customWidth="1"/></cols>',
          rows: '<row r="2" hidden="1"/><row r="4" ht="0" customHeight="1"><c r="A4"><v>1</v></c></row><row r="5" ht="15"/>',
          after: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1"/></mergeCells>',
        },
        { name: 'Ẩn', state: 'hidden' },
        { name: 'Ẩn kỹ', state: 'veryHidden' },
      ]),
    ),
  );
  const [first] = workbook.sheets;
  expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect([...(first?.hiddenRows ?? [])]).toEqual([1, 3]);
  expect([...(first?.hiddenColumns ?? [])]).toEqual([1, 2, 4]);
  expect(workbook.sheets.map(({ name, visible }) => [name, visible])).toEqual([
    ['Phụ lục I', true],
    ['Ẩn', false],
    ['Ẩn kỹ', false],
  ]);
});

test('a chart sheet is listed without cells', () => {
  const parts = workbookParts([{ name: 'Số liệu' }, { name: 'Biểu đồ' }]);
  const relations = String(parts['xl/_rels/workbook.xml.rels']).replace(
    'worksheet" Target="worksheets/sheet2.xml',
    'chartsheet" Target="chartsheets/sheet1.xml',
  );
  const workbook = readWorkbook(zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': relations }));
  expect(workbook.sheets.map(({ name, kind }) => [name, kind])).toEqual([
    ['Số liệu', 'grid'],
    ['Biểu đồ', 'chart'],
  ]);
});

describe('other writers', () => {
  const row = '<row r="1"><c r="A1"><v>7</v></c></row>';

  test('prefixed elements, absolute targets, backslashes, other case in part names, UTF-16', () => {
    const parts: Record<string, string | Uint8Array> = { ...workbookParts([{ name: 'A', rows: row }]) };
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    delete parts['xl/worksheets/sheet1.xml'];
    const wide = new Uint8Array(2 + sheet.length * 2);
    wide.set([0xff, 0xfe]);
    for (let index = 0; index < sheet.length; index++) wide[2 + index * 2] = sheet.charCodeAt(index);
    parts['xl\\Worksheets\\Sheet1.xml'] = wide;
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      'Target="worksheets/',
      'Target="/xl/./x/../worksheets/',
    );
    expect(cell(readWorkbook(zipParts(parts)), 'A1')?.value).toEqual({ type: 'number', value: 7 });
  });

  test('strict namespaces, another relationship prefix, and a main part of another name', () => {
    const parts: Record<string, string | Uint8Array> = { ...workbookParts([{ name: 'A', rows: row }]) };
    const main = String(parts['xl/workbook.xml'])
      .replaceAll('r:id', 'd3p1:id')
      .replace('xmlns:r', 'xmlns:d3p1');
    parts['xl/book.xml'] = main;
    parts['xl/_rels/book.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replaceAll(
      'schemas.openxmlformats.org/officeDocument/2006',
      'purl.oclc.org/ooxml/officeDocument',
    );
    delete parts['xl/workbook.xml'];
    parts['_rels/.rels'] = String(parts['_rels/.rels']).replace('xl/workbook.xml', '/xl/book.xml');
    expect(cell(readWorkbook(zipParts(parts)), 'A1')?.value).toEqual({ type: 'number', value: 7 });
  });
});
