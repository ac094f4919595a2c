/** Reads an .xlsx file into the same snapshot that Excel gives, in the browser as well as on the command line. */
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { memoryIn, readCustomXml } from './customXml';
import { FileProblemError } from './fileProblem';
import { readNumberFormats } from './numberFormats';
import { inspectFile } from './preflight';
import { findWorkbookPart, readRelationships, type Relationship } from './relationships';
import { readSharedStrings } from './richText';
import { readSheet, type SheetContext } from './sheetReader';
import { readWorkbookPart, type SheetEntry } from './workbookPart';
import { ZipPackage } from './zipPackage';

/** Filled cells kept of one workbook; plan workbooks have some thousands. Sheets beyond are listed as too large. */
const MAX_CELLS = 1_000_000;

function readPart(
  zip: ZipPackage,
  relationships: readonly Relationship[],
  type: string,
): Uint8Array | undefined {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  return target ? zip.read(target) : undefined;
}

function readGrid(
  zip: ZipPackage,
  { name, visible, part }: SheetEntry,
  context: SheetContext,
): SheetSnapshot {
  const content = zip.read(part);
  if (!content) throw new FileProblemError('damaged', `no part ${part} for sheet "${name}"`);
  const { tooLarge, ...sheet } = readSheet(content, context);
  return { name, kind: 'grid', visible, ...sheet, ...(tooLarge ? { unread: 'too-large' } : {}) };
}

function chartSheet({ name, visible }: SheetEntry): SheetSnapshot {
  return {
    name,
    kind: 'chart',
    visible,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/**
 * Reads a workbook. A formula whose result the file does not hold is a blank cell with its formula.
 * @throws FileProblemError when the bytes are not a workbook that can be read whole
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  const inspection = inspectFile(bytes);
  if (!inspection.ok) throw new FileProblemError(inspection.code, 'turned away at first look');
  const zip = new ZipPackage(bytes);
  const path = findWorkbookPart(zip);
  const relationships = readRelationships(zip, path);
  const { sheets: entries, date1904 } = readWorkbookPart(zip, path, relationships);
  const strings = readPart(zip, relationships, 'sharedStrings');
  const styles = readPart(zip, relationships, 'styles');
  const shared = {
    date1904,
    sharedStrings: strings ? readSharedStrings(strings) : [],
    numberFormats: styles ? readNumberFormats(styles) : [],
  };
  let cellBudget = MAX_CELLS;
  const sheets = entries.map((entry) => {
    if (entry.kind === 'chart') return chartSheet(entry);
    const sheet = readGrid(zip, entry, { ...shared, cellBudget });
    cellBudget -= sheet.cells.size;
    return sheet;
  });
  return { sheets, memory: memoryIn(readCustomXml(zip, relationships)) };
}
