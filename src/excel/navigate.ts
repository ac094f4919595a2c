/** Takes the user to a cell. */

/** Shows the sheet and selects the cell; one round trip. */
export async function goToCell(
  context: Excel.RequestContext,
  sheetName: string,
  cell: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(cell).untrack().select();
  await context.sync();
}
