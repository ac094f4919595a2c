/** What a file holds that the stand-in workbook does not: said when it is opened, so that nobody saves it over the original. */
import type { Message } from '../../messages/message';
import { listZipEntries } from '../../xlsx/zipDirectory';

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/media\//, 'images'],
  [/^xl\/(comments|threadedcomments)/, 'comments'],
  [/^xl\/tables\//, 'tables'],
  [/^xl\/charts\//, 'charts'],
  [/^xl\/pivottables\//, 'pivot-tables'],
  [/^xl\/vbaproject\.bin$/, 'macros'],
];

/** The kinds of parts that are not kept, as words for the user. */
export function lostParts(bytes: Uint8Array, otherConditionalFormats: boolean): readonly Message[] {
  const paths = listZipEntries(bytes).map(({ path }) => path.toLowerCase());
  const found = PARTS.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, part]) => part);
  if (otherConditionalFormats) found.push('other-conditional-formats');
  return found.map((part) => ({ key: `workbench.part.${part}` }));
}
