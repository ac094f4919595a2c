/** The list of sheets, as the main part of a workbook gives it. */
import { FileProblemError } from './fileProblem';
import type { Relationship } from './relationships';
import { isTrue, parseXml } from './xml';
import type { ZipPackage } from './zipPackage';

export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Only worksheets have cells; chart, dialog and macro sheets are listed without any. */
  readonly kind: 'grid' | 'chart';
  readonly part: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904 instead of 1900 (old Mac workbooks). */
  readonly date1904: boolean;
}

/** Reads the main part; the sheets come in tab order. */
export function readWorkbookPart(
  zip: ZipPackage,
  path: string,
  relationships: readonly Relationship[],
): WorkbookPart {
  const content = zip.read(path);
  if (!content) throw new FileProblemError('not-a-workbook', `no part ${path}`);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const parts = new Set<string>();
  const state = { isWorkbook: false, inSheets: false, date1904: false };
  parseXml(content, {
    open(element, attributes) {
      if (element === 'workbook') state.isWorkbook = true;
      if (element === 'workbookPr') state.date1904 = isTrue(attributes.get('date1904'));
      if (element === 'sheets') state.inSheets = true;
      if (element !== 'sheet' || !state.inSheets) return;
      const name = attributes.get('name');
      const target = byId.get(attributes.get('r:id') ?? '');
      if (name === undefined || !target?.target) {
        throw new FileProblemError('damaged', `sheet "${name ?? ''}" points nowhere`);
      }
      // Excel gives each sheet its own part; thousands of sheets on one part are made to tie the reader up.
      const part = target.target.toLowerCase();
      if (parts.has(part)) throw new FileProblemError('damaged', `two sheets share ${part}`);
      parts.add(part);
      sheets.push({
        name,
        visible: (attributes.get('state') ?? 'visible') === 'visible',
        kind: target.type === 'worksheet' ? 'grid' : 'chart',
        part: target.target,
      });
    },
    close(element) {
      if (element === 'sheets') state.inSheets = false;
    },
  });
  if (!state.isWorkbook || sheets.length === 0) {
    throw new FileProblemError('not-a-workbook', `no sheets in ${path}`);
  }
  return { sheets, date1904: state.date1904 };
}
