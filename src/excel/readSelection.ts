/** Where the user is. */
import { officeErrorCode } from './failures';
import { parseAddressList, parseRows } from './rangeAddresses';
import { ExcelFailure, type SelectedCells } from './workbookPort';

/** The selected cells, as far as the sheet is filled; one round trip, changes nothing. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedCells> {
  const selected = context.workbook.getSelectedRanges().untrack();
  selected.load({ areaCount: true, address: true, worksheet: { name: true } });
  // A whole column selected is a million cells; nobody means the blank ones.
  const filled = selected.getUsedRangeAreasOrNullObject(true).untrack();
  filled.load({ address: true });
  try {
    await context.sync();
  } catch (error) {
    // A picture or a chart is selected, or a chart sheet is shown.
    if (officeErrorCode(error) !== 'InvalidSelection') throw error;
    throw new ExcelFailure('no-single-area', 'No cells are selected', { cause: error });
  }
  if (selected.areaCount > 1)
    throw new ExcelFailure('no-single-area', `${selected.areaCount} areas are selected`);
  const [area = null] = filled.isNullObject ? [] : parseAddressList(filled.address);
  return { sheet: selected.worksheet.name, area, rows: parseRows(selected.address) };
}
