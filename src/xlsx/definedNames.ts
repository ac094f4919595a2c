/** Defined names of a workbook file: those that people use, and those that say what is printed. */
import { strFromU8, strToU8 } from 'fflate';
import { absoluteReference, columnName, quoteSheetName, type Area } from '../sheet/address';
import { encodeXmlText } from '../sheet/xmlText';
import { encodeAttribute, type PackageParts } from './packageParts';

export interface FileName {
  readonly name: string;
  /** Place of the sheet that it belongs to, from 0; `null` for a name of the workbook. */
  readonly sheet: number | null;
  /** What it stands for, without a leading "=". */
  readonly reference: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Excel keeps its own names under this beginning. */
export const BUILT_IN = '_xlnm.';

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What is printed of a sheet, and what again on every page. */
export interface PrintedCells {
  readonly area: Area | null;
  readonly titleRows: Lines | null;
  readonly titleColumns: Lines | null;
}

/** The names by which a file says so. */
export function printNames(
  sheet: number,
  sheetName: string,
  { area, titleRows, titleColumns }: PrintedCells,
): readonly FileName[] {
  const quoted = quoteSheetName(sheetName);
  const titles = [
    ...(titleColumns
      ? [`${quoted}!$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`]
      : []),
    ...(titleRows ? [`${quoted}!$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
  ];
  const builtIn = (name: string, reference: string): FileName => ({
    name: BUILT_IN + name,
    sheet,
    reference,
    comment: '',
    visible: true,
  });
  return [
    ...(area ? [builtIn('Print_Area', absoluteReference(sheetName, area))] : []),
    ...(titles.length > 0 ? [builtIn('Print_Titles', titles.join(','))] : []),
  ];
}

const WORKBOOK = 'xl/workbook.xml';

/**
 * Puts these names in the place of all that the file writer has written: it knows names of the workbook only, and takes an apostrophe in a
 * sheet's name for the end of it.
 */
export function setDefinedNames(parts: PackageParts, names: readonly FileName[]): void {
  const [before, after, ...more] = strFromU8(parts[WORKBOOK] ?? new Uint8Array())
    .replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, '')
    .split('</sheets>');
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${WORKBOOK} does not have one list of sheets`);
  const list = names.length === 0 ? '' : `<definedNames>${names.map(element).join('')}</definedNames>`;
  parts[WORKBOOK] = strToU8(`${before}</sheets>${list}${after}`);
}

function element({ name, sheet, reference, comment, visible }: FileName): string {
  const attributes = [
    `name="${encodeAttribute(name)}"`,
    ...(comment === '' ? [] : [`comment="${encodeAttribute(comment)}"`]),
    ...(sheet === null ? [] : [`localSheetId="${sheet}"`]),
    ...(visible ? [] : ['hidden="1"']),
  ];
  return `<definedName ${attributes.join(' ')}>${encodeXmlText(reference)}</definedName>`;
}
