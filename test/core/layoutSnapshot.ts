/** Turns layouts into snapshots, calculated as Excel would, with edits on top: how the core's tests state their workbooks. */
import { cellKey, parseCell } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { formulaResults } from '../../src/xlsx/formulaResults';

/** A number, a formula ("=SUM(...)"), a text, `null` to empty the cell; errors as {error: '#REF!'}. */
export type Edit = number | string | null | { readonly error: string };
export type Edits = Readonly<Record<string, Edit>>;

function content(value: string | number | null): CellValue {
  if (value === null) return null;
  return typeof value === 'number' ? { type: 'number', value } : { type: 'text', value };
}

function isFormula(edit: Edit): edit is string {
  return typeof edit === 'string' && edit.startsWith('=');
}

function withEdits(layout: SheetLayout, edits: Edits): SheetLayout {
  return {
    ...layout,
    cells: layout.cells.map((cell): LayoutCell => {
      const found = Object.entries(edits).find(([address]) => {
        const at = parseCell(address);
        return at?.row === cell.row && at.column === cell.column;
      });
      if (!found) return cell;
      const [, edit] = found;
      const plain = edit !== null && typeof edit === 'object' ? edit.error : edit;
      return { ...cell, content: plain, isFormula: isFormula(edit) };
    }),
  };
}

/** @param typed every computed figure stands as a typed number, as in a table pasted from a document */
export function snapshotOf(layout: SheetLayout, edits: Edits = {}, typed = false): SheetSnapshot {
  const base = typed ? freeze(layout) : layout;
  const edited = withEdits(base, edits);
  const [results] = formulaResults([edited]);
  const cells = new Map<number, CellSnapshot>();
  for (const { row, column, content: text, isFormula: live, style } of edited.cells) {
    const value: CellValue = live ? (results?.get(cellKey(row, column)) ?? null) : content(text);
    if (value === null && !live) continue;
    cells.set(cellKey(row, column), {
      row,
      column,
      value,
      formula: live ? String(text) : null,
      numberFormat: style.numberFormat,
    });
  }
  for (const [address, edit] of Object.entries(edits)) {
    const at = parseCell(address);
    const known = at && cells.get(cellKey(at.row, at.column));
    if (known && edit !== null && typeof edit === 'object') {
      cells.set(cellKey(known.row, known.column), { ...known, value: { type: 'error', value: edit.error } });
    }
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
}

/** Every formula replaced by its result. */
export function freeze(layout: SheetLayout): SheetLayout {
  const [results] = formulaResults([layout]);
  return {
    ...layout,
    cells: layout.cells.map((cell) => {
      const value = cell.isFormula ? (results?.get(cellKey(cell.row, cell.column)) ?? null) : undefined;
      if (value === undefined) return cell;
      const plain = value === null || value.type === 'boolean' ? null : value.value;
      return { ...cell, content: plain, isFormula: false };
    }),
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, memory: null };
}
