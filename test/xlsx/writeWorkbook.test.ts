import { strFromU8, unzipSync } from 'fflate';
import { buildFormLayout } from '../../src/forms/catalogue';
import type { SheetLayout } from '../../src/sheet/layout';
import { cellAt, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { layoutOf, plainStyle } from './layouts';

const created = new Date(Date.UTC(2022, 0, 1));

async function roundTrip(...layouts: SheetLayout[]): Promise<WorkbookSnapshot> {
  return readWorkbook(await writeWorkbook(layouts, { created }));
}

async function partsOf(...layouts: SheetLayout[]): Promise<(path: string) => string> {
  const parts = unzipSync(await writeWorkbook(layouts, { created }));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

test('what was written is what is read: values, formulas with results, formats, merges', async () => {
  const layout = layoutOf(
    'Phụ lục I',
    [
      { row: 0, column: 0, content: 'TỔNG SỐ' },
      { row: 0, column: 1, content: null },
      { row: 1, column: 0, content: '3.10', style: { ...plainStyle, numberFormat: '@' } },
      { row: 1, column: 1, content: 466028, style: { ...plainStyle, numberFormat: '#,##0;-#,##0;"-"' } },
      { row: 1, column: 2, content: 0.1 },
      { row: 2, column: 1, content: '=SUM(B2:C2)', isFormula: true },
      { row: 2, column: 2, content: '=IF(N(A9)=0,"",1)', isFormula: true },
      { row: 2, column: 3, content: '=1/0', isFormula: true },
      { row: 2, column: 4, content: '=NOW()', isFormula: true },
      { row: 3, column: 0, content: '=ghi chú' },
    ],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
  );
  const [sheet] = (await roundTrip(layout)).sheets;
  if (!sheet) throw new Error('no sheet');
  const at = (row: number, column: number): unknown => {
    const cell = cellAt(sheet, row, column);
    return cell && [cell.value?.value ?? null, cell.formula, cell.numberFormat];
  };
  expect(sheet.name).toBe('Phụ lục I');
  expect(sheet.merges).toEqual(layout.merges);
  expect(at(0, 0)).toEqual(['TỔNG SỐ', null, 'General']);
  expect(at(0, 1)).toBeUndefined();
  expect(at(1, 0)).toEqual(['3.10', null, '@']);
  expect(at(1, 1)).toEqual([466028, null, '#,##0;-#,##0;"-"']);
  expect(at(2, 1)).toEqual([466028.1, '=SUM(B2:C2)', 'General']);
  expect(at(2, 2)).toEqual(['', '=IF(N(A9)=0,"",1)', 'General']);
  expect(at(2, 3)).toEqual(['#DIV/0!', '=1/0', 'General']);
  expect(at(2, 4)).toEqual([null, '=NOW()', 'General']);
  expect(at(3, 0)).toEqual(['=ghi chú', null, 'General']);
});

test('sheet names that occur twice or that Excel refuses are changed', async () => {
  const workbook = await roundTrip(layoutOf('Biểu', []), layoutOf('BIỂU', []), layoutOf('a/b', []));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Biểu', 'BIỂU (2)', 'a b']);
});

test('the same sheets make the same file', async () => {
  const layout = layoutOf('A', [{ content: 1 }]);
  const first = await writeWorkbook([layout], { created });
  jest.useFakeTimers({ now: new Date(2030, 5, 1), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const second = await writeWorkbook([layout], { created });
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('print set-up, panes, widths and the document language', async () => {
  const part = await partsOf(
    layoutOf('Phụ lục I', [{ content: 'x' }], {
      freeze: { rows: 3, columns: 2 },
      columnWidths: [10, 46],
      rowHeights: [{ row: 1, height: 22 }],
    }),
  );
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(
    /<pageSetup [^>]*paperSize="8" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/,
  );
  // The break stands after Excel's row 4, so that the page begins with the row that is 4 when counted from 0.
  expect(sheet).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16838" man="1"/>');
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
  expect(sheet).toContain(
    '<pageMargins left="1" right="0.39370078740157477" top="0.5905511811023622" bottom="0.5905511811023622"',
  );
  expect(sheet).toContain(
    '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
  );
  expect(sheet).toContain('<col min="2" max="2" width="46.7109375" customWidth="1"/>');
  expect(sheet).toContain('<row r="2" ht="22" customHeight="1"');
  const names = part('xl/workbook.xml').replaceAll('&apos;', "'");
  expect(names).toContain(`localSheetId="0">'Phụ lục I'!$A$1:$E$10</definedName>`);
  expect(names).toContain(`localSheetId="0">'Phụ lục I'!$2:$3</definedName>`);
  expect(names).toContain('fullCalcOnLoad="1"');
  expect(part('docProps/core.xml')).toContain('<dc:language>vi-VN</dc:language>');
});

test('names of each sheet, and print areas, whatever the sheet is called', async () => {
  const names = [
    { name: 'Bang', area: { top: 2, left: 0, bottom: 9, right: 4 } },
    { name: 'TongSo', area: { top: 9, left: 4, bottom: 9, right: 4 } },
  ];
  const part = await partsOf(layoutOf("Sở 'A' & <B>", [], { names }), layoutOf('PL1', [], { names }));
  const [, list] = /<\/sheets><definedNames>(.*)<\/definedNames>/.exec(part('xl/workbook.xml')) ?? [];
  expect(list?.split('</definedName>').slice(0, -1)).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Sở ''A'' &amp; &lt;B&gt;'!$A$1:$E$10`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sở ''A'' &amp; &lt;B&gt;'!$2:$3`,
    `<definedName name="Bang" localSheetId="0">'Sở ''A'' &amp; &lt;B&gt;'!$A$3:$E$10`,
    `<definedName name="TongSo" localSheetId="0">'Sở ''A'' &amp; &lt;B&gt;'!$E$10`,
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'PL1'!$A$1:$E$10`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'PL1'!$2:$3`,
    `<definedName name="Bang" localSheetId="1">'PL1'!$A$3:$E$10`,
    `<definedName name="TongSo" localSheetId="1">'PL1'!$E$10`,
  ]);
});

test('style and input rules', async () => {
  const part = await partsOf(
    layoutOf('A', [{ content: 'x', style: { ...plainStyle, bold: true, fill: '#E2EFDA', border: true } }], {
      inputRules: [
        {
          area: { top: 1, left: 0, bottom: 2, right: 1 },
          minimum: 0,
          wholeNumber: true,
          errorTitle: 'Số liệu chưa hợp lệ',
          errorText: 'Chỉ nhận số nguyên.',
        },
      ],
    }),
  );
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(
    /<dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1"[^>]* sqref="A2:B3">/,
  );
  const styles = part('xl/styles.xml');
  expect(styles).toContain('<name val="Times New Roman"/>');
  expect(styles).toContain('<fgColor rgb="FFE2EFDA"/>');
  expect(styles).toContain('<left style="thin">');
});

test.each(['annex-1', 'poverty-target'] as const)(
  'every formula of the form %s has a result in the file',
  async (id) => {
    const layout = buildFormLayout(id, {
      unitName: 'UBND tỉnh Lạng Sơn',
      year: 2022,
      moneyUnit: 'trieu-dong',
      localities: ['Huyện Ba Bể', 'Huyện Na Rì'],
    });
    const [sheet] = (await roundTrip(layout)).sheets;
    const formulas = [...(sheet?.cells.values() ?? [])].filter(({ formula }) => formula !== null);
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter(({ value }) => value === null || value.type === 'error')).toEqual([]);
  },
);
