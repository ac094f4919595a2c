/** The protection of a workbook's structure in its file, which exceljs neither reads nor writes. */
import { strFromU8, strToU8 } from 'fflate';
import type { PackageParts } from '../../xlsx/packageParts';
import { findWorkbookPart } from '../../xlsx/relationships';
import { isTrue, parseXml } from '../../xlsx/xml';
import { ZipPackage } from '../../xlsx/zipPackage';
import type { StructureLock } from '../model/structureLock';

const WORKBOOK = 'xl/workbook.xml';

/** The file keeps no password, only what is made of one, in the way of Excel 2010 or of 2013. */
const PASSWORDS = ['workbookPassword', 'workbookHashValue'] as const;

/** Takes the protection over from a file; with a password nothing here can unlock it. */
export function readStructureProtection(bytes: Uint8Array, to: StructureLock): void {
  const zip = new ZipPackage(bytes);
  const content = zip.read(findWorkbookPart(zip));
  if (!content) return;
  parseXml(content, {
    open(element, attributes) {
      if (element !== 'workbookProtection' || !isTrue(attributes.get('lockStructure')) || to.isLocked) return;
      to.lock(PASSWORDS.some((name) => (attributes.get(name) ?? '') !== '') ? null : '');
    },
  });
}

/** Writes it without a password, as that of sheets is written. */
export function writeStructureProtection(parts: PackageParts, { isLocked }: StructureLock): void {
  if (!isLocked) return;
  const workbook = strFromU8(parts[WORKBOOK] ?? new Uint8Array());
  // The order of elements is fixed: after workbookPr, before bookViews.
  const protectedOne = workbook.replace(/(?=<bookViews>)/, '<workbookProtection lockStructure="1"/>');
  if (protectedOne === workbook) throw new Error(`${WORKBOOK} has no place for the protection`);
  parts[WORKBOOK] = strToU8(protectedOne);
}
