/** The header once more in the middle of a table: pages that were pasted one below the other. */
import { normalizeCode } from '../../programme/outline';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../cellText';
import { foldName, isTotalName } from '../names';

/** Fewer words than this may be alike by chance. */
const FEWEST = 3;
const MOSTLY = 0.8;

export interface HeaderRows {
  /** First and last row of the header, its index row included. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

function textsOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): readonly string[] {
  return columns.map((column) => foldName(cellText(cellAt(sheet, row, column))));
}

/** Whether a row says what a row of the header says. */
export function headerRepeats(
  sheet: SheetSnapshot,
  { top, bottom, columns }: HeaderRows,
): (row: number) => boolean {
  const header = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, place) =>
    textsOf(sheet, top + place, columns),
  ).filter((texts) => texts.filter((text) => text !== '').length >= FEWEST);
  return (row) => {
    const texts = textsOf(sheet, row, columns);
    const filled = texts.filter((text) => text !== '').length;
    if (filled < FEWEST) return false;
    return header.some((words) => {
      const alike = words.filter((word, place) => word !== '' && word === texts[place]).length;
      const written = words.filter((word) => word !== '').length;
      return alike >= MOSTLY * Math.max(filled, written);
    });
  };
}

/** A, I, 1, a or a total: below a header it begins a table of its own. */
export function beginsAnew({ code, name }: { readonly code: string; readonly name: string }): boolean {
  return isTotalName(name) || isTotalName(code) || /^(?:A|I|1|a|1\.1)$/.test(normalizeCode(code));
}
