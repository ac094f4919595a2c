/** From marks to conditional formats: one per severity and sheet, over as few rectangles as possible. */
import type { Severity } from '../findings/finding';
import { areaToA1, cellKey, parseCell, positionOfKey } from '../sheet/address';
import { SEVERITIES_BY_WEIGHT } from './markRules';
import { coverWithRectangles } from '../sheet/rectangles';
import type { CellMark } from './workbookPort';

export interface PlannedMark {
  readonly severity: Severity;
  /** Areas joined by commas, short enough for `Worksheet.getRanges`. */
  readonly addresses: readonly string[];
  readonly cells: number;
}

export interface SheetMarkPlan {
  readonly sheet: string;
  readonly marks: readonly PlannedMark[];
}

/** `Worksheet.getRanges` takes at most 8,192 characters. */
const MAX_ADDRESS_LENGTH = 8_000;

/** Plans the marks of each sheet; a cell is marked once, as its worst finding. Addresses that are no cells are left out. */
export function planMarks(marks: readonly CellMark[]): readonly SheetMarkPlan[] {
  const sheets = new Map<string, { sheet: string; worst: Map<number, Severity> }>();
  for (const { sheet, cell, severity } of marks) {
    const position = parseCell(cell);
    if (!position) continue;
    const entry = sheets.get(sheetKey(sheet)) ?? { sheet, worst: new Map<number, Severity>() };
    sheets.set(sheetKey(sheet), entry);
    const key = cellKey(position.row, position.column);
    const known = entry.worst.get(key);
    if (known === undefined || weight(severity) < weight(known)) entry.worst.set(key, severity);
  }
  return [...sheets.values()].map(({ sheet, worst }) => ({ sheet, marks: planSheet(worst) }));
}

/** Excel tells sheets apart without regard to case. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

function planSheet(worst: ReadonlyMap<number, Severity>): readonly PlannedMark[] {
  return SEVERITIES_BY_WEIGHT.flatMap((severity) => {
    const cells = [...worst].flatMap(([key, found]) => (found === severity ? [positionOfKey(key)] : []));
    if (cells.length === 0) return [];
    return [
      { severity, cells: cells.length, addresses: joinAddresses(coverWithRectangles(cells).map(areaToA1)) },
    ];
  });
}

function joinAddresses(areas: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + area.length <= MAX_ADDRESS_LENGTH) {
      addresses[addresses.length - 1] = `${last},${area}`;
    } else addresses.push(area);
  }
  return addresses;
}

function weight(severity: Severity): number {
  return SEVERITIES_BY_WEIGHT.indexOf(severity);
}
