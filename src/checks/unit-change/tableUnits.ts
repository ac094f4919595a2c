/** In which unit of money a table says it is written: above it, and in the headers of single columns. */
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { moneyUnitIn } from '../../reading/moneyUnitIn';
import { foldName } from '../../reading/names';
import type { Table, TableColumn } from '../../reading/table';
import { cellAt, type CellSnapshot, type SheetSnapshot } from '../../sheet/snapshot';
import { textOf } from '../engine/tableCells';

/** Rows above a header in which its unit line may stand. */
const FURTHEST = 12;
const UNIT_LINE = /^(don vi( tinh)?|dvt)\b/;

export interface UnitLine {
  readonly cell: CellSnapshot;
  readonly unit: MoneyUnit;
}

export function unitLineOf({ sheet, headerTop, area }: Table): UnitLine | null {
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - FURTHEST); row -= 1) {
    for (let column = Math.max(0, area.left - 1); column <= area.right + 1; column += 1) {
      const cell = cellAt(sheet, row, column);
      const text = textOf(cell);
      const unit = UNIT_LINE.test(foldName(text)) ? moneyUnitIn(text) : null;
      if (cell && unit) return { cell, unit };
    }
  }
  return null;
}

/** "(triệu đồng)", "ĐVT: đồng", "Tỷ đồng": words may have a "đồng" in them, so it has to stand by itself or with its power. */
const SURE =
  /\(\s*(?:(?:đơn vị(?: tính)?|đvt)\s*:?\s*)?(?:\p{L}+\.?\s*)?(?:đồng|đ)\s*\)|(?:triệu|tr\.?|nghìn|ngàn|tỷ|tỉ)\s*đồng/iu;

/** The unit that a column names in its own header or in one over it. */
export function unitInHeader({ header }: TableColumn): MoneyUnit | null {
  for (const text of [...header].reverse()) {
    const sure = SURE.exec(text.normalize('NFC'))?.[0];
    const unit = sure === undefined ? null : moneyUnitIn(sure);
    if (unit) return unit;
  }
  return null;
}

/** The cell of its header in which a column names its unit; else the lowest one that holds anything. */
export function unitCellOf(
  { headerTop, indexRow, rows }: Table,
  sheet: SheetSnapshot,
  column: number,
): CellSnapshot | undefined {
  const last = (indexRow ?? rows[0]?.row ?? headerTop + 1) - 1;
  let lowest: CellSnapshot | undefined;
  for (let row = last; row >= headerTop; row -= 1) {
    const cell = cellAt(sheet, row, column);
    if (textOf(cell) === '') continue;
    lowest ??= cell;
    if (SURE.test(textOf(cell).normalize('NFC'))) return cell;
  }
  return lowest;
}
