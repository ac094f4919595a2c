/** One reference of a formula: whose cells it means, and which parts of it stay where they are when the formula is copied. */
import { parseA1Ref } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../sheet/address';

export interface FormulaReference {
  /** Of another workbook: its file name, or the number that files keep in its place; `null` for the own one. */
  readonly workbook: string | null;
  /** `null` for the sheet that the formula stands on. */
  readonly sheet: string | null;
  /** The last of several sheets ("Sheet1:Sheet3!A1"); else `null`. */
  readonly lastSheet: string | null;
  /** Whole rows and columns reach to the edge of the sheet. */
  readonly area: Area;
  /** Written with "$", or without bounds. */
  readonly fixed: Readonly<Record<keyof Area, boolean>>;
}

/** @returns `null` for names, for parts of Excel tables, and for what is no reference */
export function parseReference(text: string): FormulaReference | null {
  const found = parseA1Ref(text, { allowNamed: false });
  if (!found || !('range' in found)) return null;
  const { top, left, bottom = null, right = null, $top, $left, $bottom, $right } = found.range;
  const [first = '', last = null] = (found.sheetName ?? '').split(':');
  const workbook = found.workbookName ?? '';
  return {
    workbook: workbook === '' ? null : workbook,
    sheet: first === '' ? null : first,
    lastSheet: last,
    area: {
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? MAX_ROWS - 1,
      right: right ?? MAX_COLUMNS - 1,
    },
    fixed: {
      top: top === null || $top === true,
      left: left === null || $left === true,
      bottom: bottom === null || $bottom === true,
      right: right === null || $right === true,
    },
  };
}

/** Means cells of the sheet that the formula stands on, whether it names the sheet or not. */
export function isOnOwnSheet(
  { workbook, sheet, lastSheet }: FormulaReference,
  ownSheet: string | null = null,
): boolean {
  if (workbook !== null || lastSheet !== null) return false;
  return sheet === null || sheet.toLowerCase() === ownSheet?.toLowerCase();
}

export function cellCount({ area }: FormulaReference): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
