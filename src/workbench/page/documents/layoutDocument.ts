/** Puts a sheet's layout into the stand-in workbook, the way the add-in writes it through Office.js. */
import { absoluteReference } from '../../../sheet/address';
import type { CellStyle, LayoutCell, SheetLayout } from '../../../sheet/layout';
import { chooseSheetNames } from '../../../sheet/sheetNames';
import { resolveSheetReferences } from '../../../sheet/sheetReferences';
import {
  NO_BORDERS,
  WorkbookModel,
  charactersToPoints,
  type Border,
  type ModelStyle,
  type SheetModel,
} from '../../model';

const POINTS_PER_CM = 72 / 2.54;
const THIN: Border = { line: 'continuous', weight: 'thin', color: '#000000' };

function modelStyle(style: CellStyle): Omit<ModelStyle, 'underline' | 'strikethrough' | 'locked'> {
  const { border, ...rest } = style;
  return { ...rest, borders: border ? { top: THIN, bottom: THIN, left: THIN, right: THIN } : NO_BORDERS };
}

function putCell(sheet: SheetModel, cell: LayoutCell): void {
  const { row, column, content, isFormula, style } = cell;
  sheet.applyStyle({ top: row, bottom: row, left: column, right: column }, modelStyle(style));
  if (content === null) return;
  if (isFormula) sheet.setContents(row, column, { formula: String(content) });
  else if (typeof content === 'number') {
    sheet.setContents(row, column, { value: { type: 'number', value: content } });
  } else sheet.setContents(row, column, { value: { type: 'text', value: content } });
}

function putPage(sheet: SheetModel, { print }: SheetLayout): void {
  const cm = (length: number): number => length * POINTS_PER_CM;
  const { top, bottom, left, right } = print.margins;
  sheet.setPage({
    paper: print.paper,
    orientation: print.orientation,
    printArea: print.area,
    titleRows: print.titleRows,
    margins: { ...sheet.page.margins, top: cm(top), bottom: cm(bottom), left: cm(left), right: cm(right) },
    zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
    rowBreaks: print.pageBreaks,
    centerHorizontally: print.centerHorizontally,
  });
}

function putInputRules(sheet: SheetModel, { inputRules }: SheetLayout): void {
  for (const rule of inputRules) {
    sheet.setValidation({
      area: rule.area,
      rule: {
        kind: rule.wholeNumber ? 'wholeNumber' : 'decimal',
        operator: 'GreaterThanOrEqualTo',
        formula1: rule.minimum,
      },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Stop', title: rule.errorTitle, message: rule.errorText },
      prompt: { showPrompt: true, title: '', message: '' },
    });
  }
}

function putNames(book: WorkbookModel, sheet: SheetModel, { names }: SheetLayout): void {
  for (const { name, area } of names) {
    const reference = `=${absoluteReference(sheet.name, area)}`;
    book.setName({ name, scope: sheet.id, reference, comment: '', visible: true });
  }
}

function putSheet(book: WorkbookModel, layout: SheetLayout): void {
  const sheet = book.addSheet({ name: layout.name });
  for (const cell of layout.cells) putCell(sheet, cell);
  for (const area of layout.merges) sheet.merge(area);
  layout.columnWidths.forEach((width, column) =>
    sheet.setColumnWidth(column, column, charactersToPoints(width)),
  );
  for (const { row, height } of layout.rowHeights) sheet.setRowHeight(row, row, height);
  sheet.setFreeze(layout.freeze);
  putPage(sheet, layout);
  putInputRules(sheet, layout);
  putNames(book, sheet, layout);
}

/** A workbook with these sheets. */
export function workbookOfLayouts(layouts: readonly SheetLayout[]): WorkbookModel {
  const book = new WorkbookModel();
  book.edit('file', () =>
    book.batch(() => {
      const names = chooseSheetNames(
        layouts.map(({ name }) => name),
        [],
      );
      resolveSheetReferences(layouts, names).forEach((layout, place) => {
        putSheet(book, { ...layout, name: names[place] ?? layout.name });
      });
    }),
  );
  return book;
}

/** What Excel opens with: one empty sheet. */
export function emptyWorkbook(): WorkbookModel {
  const book = new WorkbookModel();
  book.edit('file', () => book.addSheet());
  return book;
}
