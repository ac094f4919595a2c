/** Where the user is. */
import { officeErrorCode } from './failures';
import { parseAddressList, parseRows } from './rangeAddresses';
import { ExcelFailure, type SelectedAreas, type SelectedCells } from './workbookPort';

interface Selection {
  readonly sheet: string;
  readonly address: string;
  readonly areaCount: number;
  /** The part of it that is filled; empty where nothing is. */
  readonly filled: string;
}

async function askSelection(context: Excel.RequestContext): Promise<Selection> {
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
    throw new ExcelFailure('no-cells', 'No cells are selected', { cause: error });
  }
  return {
    sheet: selected.worksheet.name,
    address: selected.address,
    areaCount: selected.areaCount,
    filled: filled.isNullObject ? '' : filled.address,
  };
}

/** The selected cells, as far as the sheet is filled; one round trip, changes nothing. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedCells> {
  const { sheet, address, areaCount, filled } = await askSelection(context);
  if (areaCount > 1) throw new ExcelFailure('no-single-area', `${areaCount} areas are selected`);
  const [area = null] = parseAddressList(filled);
  return { sheet, area, rows: parseRows(address) };
}

/** All selected areas, blank cells too, apart from those of whole rows and columns; one round trip, changes nothing. */
export async function readSelectedAreas(context: Excel.RequestContext): Promise<SelectedAreas> {
  const { sheet, address, areaCount, filled } = await askSelection(context);
  const areas = parseAddressList(address);
  // "C:C" is no rectangle of cells.
  const known = areas.length === areaCount ? areas : parseAddressList(filled);
  if (known.length === 0) throw new ExcelFailure('no-cells', `Nothing stands in ${address}`);
  return { sheet, areas: known };
}
