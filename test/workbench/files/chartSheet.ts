import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Adds a sheet that is only a chart, in front, as Excel writes it. */
export function withChartSheet(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  edit('xl/workbook.xml', (text) =>
    text.replace('<sheets>', '<sheets><sheet name="Biểu đồ" sheetId="99" r:id="rId99"/>'),
  );
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    ),
  );
  parts['xl/chartsheets/sheet1.xml'] = strToU8(
    '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>',
  );
  parts['xl/charts/chart1.xml'] = strToU8('<c:chartSpace/>');
  return zipSync(parts);
}
