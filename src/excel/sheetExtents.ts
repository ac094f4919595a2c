/** The first two round trips of a read: which sheets there are, and which cells each of them uses. */
import type { Area } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { askInHalves } from './askInHalves';
import { officeErrorCode } from './failures';
import { cellCount } from './readBlocks';

export interface SheetExtent {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Excel lists worksheets only, as far as is known; should it list a chart sheet, it has no cells to give. */
  readonly kind: SheetSnapshot['kind'];
  readonly visible: boolean;
  /** The cells to read; `null` for a sheet without any. */
  readonly area: Area | null;
  /** True when some row or column of the area is hidden, and all of them need not be. */
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
}

/**
 * Above this many cells, formats alone must not decide what is read: a coloured column reaches down to row 1,048,576.
 */
const MAX_CELLS_BY_FORMAT = 20_000;

/** Which sheets there are; one round trip. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, id: true, visibility: true });
  await context.sync();
  return worksheets.items;
}

/** The extent of every sheet; one round trip. */
export async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetExtent[]> {
  return askInHalves(context, sheets, {
    ask: (sheet) => {
      // Formatted cells are included where they are few: merged areas and formulas that give "" then always are.
      const formatted = loadExtent(sheet.getUsedRangeOrNullObject(false));
      const filled = loadExtent(sheet.getUsedRangeOrNullObject(true));
      return () => extentOf(sheet, formatted, filled);
    },
    refused: (sheet, error) => {
      // A sheet that is gone is left to the caller; one that is there but has no cells is a chart sheet.
      if (officeErrorCode(error) === 'ItemNotFound') throw error;
      return { ...describe(sheet), kind: 'chart', area: null, hasHiddenRows: false, hasHiddenColumns: false };
    },
  });
}

function extentOf(sheet: Excel.Worksheet, formatted: Excel.Range, filled: Excel.Range): SheetExtent {
  const wide = areaOf(formatted);
  const chosen = wide && cellCount(wide) > MAX_CELLS_BY_FORMAT ? filled : formatted;
  const area = areaOf(chosen);
  return {
    ...describe(sheet),
    kind: 'grid',
    area,
    hasHiddenRows: area !== null && someHidden(chosen.rowHidden),
    hasHiddenColumns: area !== null && someHidden(chosen.columnHidden),
  };
}

function describe(sheet: Excel.Worksheet): Pick<SheetExtent, 'sheet' | 'name' | 'visible'> {
  return { sheet, name: sheet.name, visible: sheet.visibility === Excel.SheetVisibility.visible };
}

function loadExtent(range: Excel.Range): Excel.Range {
  range.load({
    rowIndex: true,
    columnIndex: true,
    rowCount: true,
    columnCount: true,
    // `null` when only some are hidden: only then it is worth asking row by row.
    rowHidden: true,
    columnHidden: true,
  });
  return range.untrack();
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Excel says true when all are hidden, false when none is, and - against its published type - null for some. */
function someHidden(flag: unknown): boolean {
  return flag !== false;
}
