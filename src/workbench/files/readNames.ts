/** Defined names of a file. */
import { BUILT_IN, type FileName } from '../../xlsx/definedNames';
import { findWorkbookPart } from '../../xlsx/relationships';
import { isTrue, parseXml } from '../../xlsx/xml';
import { ZipPackage } from '../../xlsx/zipPackage';
import { decodeEscapes } from '../../sheet/xmlText';
import { ModelError, type WorkbookModel } from '../model';

/** All names that the file states, built-in ones included. */
function namesOf(bytes: Uint8Array): readonly FileName[] {
  const zip = new ZipPackage(bytes);
  const content = zip.read(findWorkbookPart(zip));
  const names: FileName[] = [];
  let open: FileName | null = null;
  if (!content) return names;
  parseXml(content, {
    open(element, attributes) {
      if (element !== 'definedName') return;
      const sheet = attributes.get('localSheetId');
      open = {
        name: attributes.get('name') ?? '',
        sheet: sheet === undefined ? null : Number(sheet),
        reference: '',
        comment: attributes.get('comment') ?? '',
        visible: !isTrue(attributes.get('hidden')),
      };
    },
    text(text) {
      if (open) open = { ...open, reference: open.reference + text };
    },
    close(element) {
      if (element !== 'definedName' || !open) return;
      names.push({ ...open, reference: decodeEscapes(open.reference) });
      open = null;
    },
  });
  return names;
}

/** Takes over the names of a file, those of sheets with them; what is printed is read elsewhere. */
export function readNames(bytes: Uint8Array, to: WorkbookModel): void {
  for (const { name, sheet, reference, comment, visible } of namesOf(bytes)) {
    const scope = sheet === null ? null : to.sheets[sheet]?.id;
    if (name.startsWith(BUILT_IN) || reference === '' || scope === undefined) continue;
    try {
      to.setName({ name, scope, reference: `=${reference}`, comment, visible });
    } catch (error) {
      // A name that Excel would not take either, or that stands there twice: the first one stays.
      if (!(error instanceof ModelError)) throw error;
    }
  }
}
