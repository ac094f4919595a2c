/** A set of linked sheets as a workbook, calculated across its sheets. */
import { cellKey, parseCell } from '../../src/sheet/address';
import { resolveSheetReferences } from '../../src/sheet/sheetReferences';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { formulaResults } from '../../src/xlsx/formulaResults';

/** By sheet name, then by cell: the figure that stands there instead. */
export type SetEdits = Readonly<Record<string, Readonly<Record<string, number>>>>;

function edited(layout: SheetLayout, edits: Readonly<Record<string, number>> = {}): SheetLayout {
  const values = new Map(
    Object.entries(edits).map(([address, value]) => {
      const at = parseCell(address);
      if (!at) throw new Error(`${address} is no cell`);
      return [cellKey(at.row, at.column), value];
    }),
  );
  return {
    ...layout,
    cells: layout.cells.map((cell): LayoutCell => {
      const value = values.get(cellKey(cell.row, cell.column));
      return value === undefined ? cell : { ...cell, content: value, isFormula: false };
    }),
  };
}

function valueOf(cell: LayoutCell, result: CellValue | undefined): CellValue {
  if (cell.isFormula) return result ?? null;
  if (cell.content === null) return null;
  return typeof cell.content === 'number'
    ? { type: 'number', value: cell.content }
    : { type: 'text', value: cell.content };
}

/** @param typed formulas are replaced by their results after the edits, as in sheets pasted from a document */
export function setSnapshot(
  layouts: readonly SheetLayout[],
  edits: SetEdits = {},
  typed = false,
): WorkbookSnapshot {
  const names = layouts.map(({ name }) => name);
  const sheets = resolveSheetReferences(layouts, names);
  const before = formulaResults(sheets);
  const frozen = typed ? sheets.map((sheet, place) => freeze(sheet, before[place])) : sheets;
  const changed = frozen.map((sheet) => edited(sheet, edits[sheet.name]));
  const results = formulaResults(changed);
  return {
    sheets: changed.map((layout, place): SheetSnapshot => {
      const cells = new Map<number, CellSnapshot>();
      for (const cell of layout.cells) {
        const { row, column, isFormula, content, style } = cell;
        const value = valueOf(cell, results[place]?.get(cellKey(row, column)));
        if (value === null && !isFormula) continue;
        const formula = isFormula ? String(content) : null;
        cells.set(cellKey(row, column), { row, column, value, formula, numberFormat: style.numberFormat });
      }
      return {
        name: layout.name,
        kind: 'grid',
        visible: true,
        cells,
        merges: layout.merges,
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      };
    }),
    memory: null,
  };
}

function freeze(layout: SheetLayout, results: ReadonlyMap<number, CellValue> | undefined): SheetLayout {
  return {
    ...layout,
    cells: layout.cells.map((cell): LayoutCell => {
      if (!cell.isFormula) return cell;
      const value = results?.get(cellKey(cell.row, cell.column)) ?? null;
      const content = value === null || value.type === 'boolean' ? null : value.value;
      return { ...cell, content, isFormula: false };
    }),
  };
}
