/** Which version of Excel's API the add-in needs, and which newer parts it uses where they exist. */

/**
 * The lowest ExcelApi set the adapter runs on; the manifest asks for the same. What needs it: `Worksheet.pageLayout`,
 * `Worksheet.getRanges`, `WorksheetCollection.onChanged` and `Application.suspendScreenUpdatingUntilNextSync`.
 */
export const REQUIRED_EXCEL_API = '1.9';

/** `Range.getMergedAreasOrNullObject`: below it a snapshot lists no merged areas. */
const MERGED_AREAS_API = '1.13';

/** True when the running Excel can hand over merged areas. */
export function canReadMergedAreas(): boolean {
  return supports(MERGED_AREAS_API);
}

/** True when the running Excel has everything the adapter cannot do without. */
export function meetsRequirements(): boolean {
  return supports(REQUIRED_EXCEL_API);
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
