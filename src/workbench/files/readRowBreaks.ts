/** Page breaks between rows, read from the parts themselves: exceljs writes them but does not read them. */
import { findWorkbookPart, readRelationships } from '../../xlsx/relationships';
import { readWorkbookPart } from '../../xlsx/workbookPart';
import { isTrue, parseXml } from '../../xlsx/xml';
import { ZipPackage } from '../../xlsx/zipPackage';

/** Rows that begin a new page, counted from 0: the file names the row before by Excel's number, which is the same. */
function breaksOf(content: Uint8Array): readonly number[] {
  const rows: number[] = [];
  let inRowBreaks = false;
  parseXml(content, {
    open(element, attributes) {
      if (element === 'rowBreaks') inRowBreaks = true;
      const row = Number(attributes.get('id'));
      const isManual = inRowBreaks && element === 'brk' && isTrue(attributes.get('man'));
      if (isManual && Number.isInteger(row) && row > 0) rows.push(row);
    },
    close(element) {
      if (element === 'rowBreaks') inRowBreaks = false;
    },
  });
  return rows;
}

/** By the name of the sheet. The bytes are those of a workbook that was read already. */
export function readRowBreaks(bytes: Uint8Array): ReadonlyMap<string, readonly number[]> {
  const zip = new ZipPackage(bytes);
  const path = findWorkbookPart(zip);
  const { sheets } = readWorkbookPart(zip, path, readRelationships(zip, path));
  return new Map(
    sheets.map(({ name, part }) => {
      const content = zip.read(part);
      return [name, content ? breaksOf(content) : []];
    }),
  );
}
