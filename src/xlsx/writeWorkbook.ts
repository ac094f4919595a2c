/** Writes sheets to an .xlsx file: the same layouts that `excel/` writes into an open workbook. */
import ExcelJS from 'exceljs';
import { absoluteReference, cellKey, toA1 } from '../sheet/address';
import { charactersToFileWidth } from '../sheet/measures';
import type { InputRule, LayoutCell, PrintSetup, SheetLayout } from '../sheet/layout';
import { chooseSheetNames } from '../sheet/sheetNames';
import { resolveSheetReferences } from '../sheet/sheetReferences';
import type { CellValue } from '../sheet/snapshot';
import { addCustomXml, memoryPart } from './addCustomXml';
import { cellAppearance } from './cellAppearance';
import { printNames, setDefinedNames, type FileName } from './definedNames';
import { formulaResults, type SheetResults } from './formulaResults';
import { changePackage } from './packageParts';

export interface WriteOptions {
  /** Date of creation that the file states; given, so that the same sheets make the same file. */
  readonly created: Date;
  /** The text that the workbook keeps for the add-in, as if it had been inserted there. */
  readonly memory?: string;
}

const CREATOR = 'Soát Biểu';
const LANGUAGE = 'vi-VN';
/** The format's number for the paper; the writer's own enum of papers exists only in its type declarations. */
const PAPER = { A4: { paperSize: 9 }, A3: { paperSize: 8 } } as const;
const CENTIMETRES_PER_INCH = 2.54;
/** Distance of header and footer from the edge, in inches, as Excel presets it. */
const HEADER_MARGIN = 0.3;

/** But for the print area and the titles, which are names. */
function pageSetup({ orientation, margins, centerHorizontally }: PrintSetup): Partial<ExcelJS.PageSetup> {
  return {
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: centerHorizontally,
    margins: {
      top: margins.top / CENTIMETRES_PER_INCH,
      bottom: margins.bottom / CENTIMETRES_PER_INCH,
      left: margins.left / CENTIMETRES_PER_INCH,
      right: margins.right / CENTIMETRES_PER_INCH,
      header: HEADER_MARGIN,
      footer: HEADER_MARGIN,
    },
  };
}

function frozenView({ freeze }: SheetLayout): Partial<ExcelJS.WorksheetView> {
  if (freeze.rows === 0 && freeze.columns === 0) return { state: 'normal' };
  const topLeftCell = toA1(freeze.rows, freeze.columns);
  return { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, topLeftCell };
}

function formulaValue(formula: string, result: CellValue | undefined): ExcelJS.CellFormulaValue {
  const text = formula.replace(/^=/, '');
  if (!result) return { formula: text };
  const cached =
    result.type === 'error' ? { error: result.value as ExcelJS.CellErrorValue['error'] } : result.value;
  return { formula: text, result: cached };
}

function putCell(sheet: ExcelJS.Worksheet, layoutCell: LayoutCell, results: SheetResults): void {
  const { row, column, content, isFormula, style } = layoutCell;
  const cell = sheet.getCell(row + 1, column + 1);
  cell.value =
    isFormula && typeof content === 'string'
      ? formulaValue(content, results.get(cellKey(row, column)))
      : // As Excel takes it: no text is a blank cell.
        content === ''
        ? null
        : content;
  cell.style = cellAppearance(style);
}

function putInputRule(sheet: ExcelJS.Worksheet, rule: InputRule): void {
  const { area, minimum, wholeNumber, errorTitle, errorText } = rule;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.getCell(row + 1, column + 1).dataValidation = {
        type: wholeNumber ? 'whole' : 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [minimum],
        allowBlank: true,
        showErrorMessage: true,
        // As Excel has it, though there is nothing to show.
        showInputMessage: true,
        errorStyle: 'stop',
        errorTitle,
        error: errorText,
      };
    }
  }
}

function putSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  layout: SheetLayout,
  results: SheetResults,
): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: pageSetup(layout.print),
    views: [frozenView(layout)],
  });
  Object.assign(sheet.pageSetup, PAPER[layout.print.paper]);
  for (const row of layout.print.pageBreaks) sheet.getRow(row).addPageBreak();
  layout.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = charactersToFileWidth(width);
  });
  for (const { row, height } of layout.rowHeights) sheet.getRow(row + 1).height = height;
  for (const cell of layout.cells) putCell(sheet, cell, results);
  // Every cell of a merged area has its own style already, so that the borders close.
  for (const { top, left, bottom, right } of layout.merges) {
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  for (const rule of layout.inputRules) putInputRule(sheet, rule);
}

/** What is printed of each sheet, and the names for its parts. */
function fileNames(layouts: readonly SheetLayout[]): readonly FileName[] {
  return layouts.flatMap(({ name: sheetName, print, names }, sheet) => [
    ...printNames(sheet, sheetName, { area: print.area, titleRows: print.titleRows, titleColumns: null }),
    ...names.map(({ name, area }): FileName => {
      return { name, sheet, reference: absoluteReference(sheetName, area), comment: '', visible: true };
    }),
  ]);
}

/**
 * Writes a workbook with one sheet per layout. Names that Excel would refuse or that occur twice are changed as Excel does.
 * The file carries the results of its formulas and asks Excel to calculate them again.
 */
export async function writeWorkbook(
  layouts: readonly SheetLayout[],
  { created, memory }: WriteOptions,
): Promise<Uint8Array> {
  // The writer knows a document language; its type declarations forgot it.
  const workbook: ExcelJS.Workbook & { language?: string } = new ExcelJS.Workbook();
  workbook.title = layouts[0]?.name ?? '';
  workbook.creator = CREATOR;
  workbook.lastModifiedBy = CREATOR;
  workbook.language = LANGUAGE;
  workbook.created = created;
  workbook.modified = created;
  workbook.calcProperties.fullCalcOnLoad = true;
  const names = chooseSheetNames(
    layouts.map(({ name }) => name),
    [],
  );
  const named = resolveSheetReferences(layouts, names).map((layout, index) => ({
    ...layout,
    name: names[index] ?? layout.name,
  }));
  const results = formulaResults(named);
  named.forEach((layout, index) => putSheet(workbook, layout.name, layout, results[index] ?? new Map()));
  return changePackage(new Uint8Array(await workbook.xlsx.writeBuffer()), created, (parts) => {
    setDefinedNames(parts, fileNames(named));
    if (memory !== undefined) addCustomXml(parts, [memoryPart(memory)]);
  });
}
