/** Small layouts for the adapter's tests. */
import { parseArea, parseCell } from '../../src/sheet/address';
import type { CellStyle, LayoutCell, SheetLayout } from '../../src/sheet/layout';

export const PLAIN_STYLE: CellStyle = {
  fontName: 'Times New Roman',
  fontSize: 12,
  bold: false,
  italic: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
  border: false,
  indent: 0,
  numberFormat: 'General',
};

/** A cell of a layout; text that starts with "=" is a formula unless `text` says otherwise. */
export function layoutCell(
  address: string,
  content: LayoutCell['content'],
  style: Partial<CellStyle> = {},
  kind: 'text' | 'auto' = 'auto',
): LayoutCell {
  const position = parseCell(address);
  if (!position) throw new Error(`${address} is no cell`);
  const isFormula = kind === 'auto' && typeof content === 'string' && content.startsWith('=');
  return { ...position, content, isFormula, style: { ...PLAIN_STYLE, ...style } };
}

function area(address: string): { top: number; left: number; bottom: number; right: number } {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`${address} is no area`);
  return parsed;
}

/** A little plan: title, header, codes as text, figures, a total with a formula. */
export function smallLayout(name = 'Phụ lục I'): SheetLayout {
  const table: Partial<CellStyle> = { border: true };
  const money: Partial<CellStyle> = { border: true, numberFormat: '#,##0', horizontal: 'right' };
  const code: Partial<CellStyle> = { border: true, numberFormat: '@', horizontal: 'center' };
  return {
    name,
    formId: 'annex-1',
    cells: [
      layoutCell('A1', 'KẾ HOẠCH VỐN NĂM 2022', { bold: true, fontSize: 14, horizontal: 'center' }),
      layoutCell('B1', null),
      layoutCell('C1', null),
      layoutCell('A3', 'Số TT', { ...table, bold: true, fill: '#DDEBF7', wrap: true }),
      layoutCell('B3', 'Nội dung', { ...table, bold: true, fill: '#DDEBF7', wrap: true }),
      layoutCell('C3', 'Tổng số', { ...table, bold: true, fill: '#DDEBF7', wrap: true }),
      layoutCell('A4', '3.10', code),
      layoutCell('B4', '- Vốn sự nghiệp', { ...table, indent: 1, horizontal: 'left' }),
      layoutCell('C4', 466028, money),
      layoutCell('A5', '3.2', code),
      layoutCell('B5', '=không phải công thức', table, 'text'),
      layoutCell('C5', 0.1, { ...money, numberFormat: '0.00' }),
      layoutCell('A6', null, code),
      layoutCell('B6', 'Tổng cộng', { ...table, bold: true }),
      layoutCell('C6', '=SUM(C4:C5)', { ...money, bold: true }),
      layoutCell('A7', null, code),
      layoutCell('B7', '=IF(C4>0,"","x")', table),
      layoutCell('C7', '=C4/0', money),
    ],
    merges: [area('A1:C1')],
    columnWidths: [6, 40, 12.5],
    rowHeights: [{ row: 2, height: 33 }],
    freeze: { rows: 3, columns: 2 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      area: area('A1:C7'),
      titleRows: { first: 2, last: 2 },
      margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
      centerHorizontally: true,
      pageBreaks: [5],
    },
    inputRules: [
      {
        area: area('C4:C5'),
        minimum: 0,
        wholeNumber: false,
        errorTitle: 'Số tiền',
        errorText: 'Nhập số không âm.',
      },
    ],
    names: [
      { name: 'Bang', area: area('A3:C7') },
      { name: 'TongSo', area: area('C6') },
    ],
    grid: { rows: [], columns: [] },
  };
}

/** A sheet of long texts, each beginning with its place: "3:1 ôôô...". */
export function wordyLayout(rows: number, length: number, columns = 1): SheetLayout {
  const cells: LayoutCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const content = `${row}:${column} ${'ô'.repeat(length / 2)}`;
      cells.push({ row, column, content, isFormula: false, style: PLAIN_STYLE });
    }
  }
  return { ...smallLayout('Dài'), cells, merges: [], inputRules: [] };
}
