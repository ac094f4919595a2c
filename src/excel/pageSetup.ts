/** How a new sheet is shown and printed. */
import { toA1 } from '../sheet/address';
import type { InputRule, Paper, PrintSetup, SheetLayout } from '../sheet/layout';
import { rangeOf } from './ranges';
import { centimetresToPoints } from '../sheet/measures';

/** Excel's limits for what a refused entry says. */
const MAX_ALERT_TITLE = 32;
const MAX_ALERT_TEXT = 255;

export function freezePanes(sheet: Excel.Worksheet, { rows, columns }: SheetLayout['freeze']): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const PAPERS = { A4: 'A4', A3: 'A3' } as const satisfies Record<Paper, `${Excel.PaperType}`>;

/** Paper, margins, title rows and page breaks; always one page wide, and as many pages long as it takes. */
export function setUpPrinting(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = PAPERS[print.paper];
  pageLayout.orientation =
    print.orientation === 'landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = print.centerHorizontally;
  pageLayout.topMargin = centimetresToPoints(print.margins.top);
  pageLayout.bottomMargin = centimetresToPoints(print.margins.bottom);
  pageLayout.leftMargin = centimetresToPoints(print.margins.left);
  pageLayout.rightMargin = centimetresToPoints(print.margins.right);
  pageLayout.setPrintArea(rangeOf(sheet, print.area));
  pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  for (const row of print.pageBreaks) sheet.horizontalPageBreaks.add(toA1(row, 0));
}

/** Refuses entries below the minimum, with the form's own words. */
export function addInputRule(sheet: Excel.Worksheet, rule: InputRule): void {
  const { dataValidation } = rangeOf(sheet, rule.area);
  const condition: Excel.BasicDataValidation = {
    formula1: rule.minimum,
    operator: Excel.DataValidationOperator.greaterThanOrEqualTo,
  };
  dataValidation.rule = rule.wholeNumber ? { wholeNumber: condition } : { decimal: condition };
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: rule.errorTitle.slice(0, MAX_ALERT_TITLE),
    message: rule.errorText.slice(0, MAX_ALERT_TEXT),
  };
}
