/** A workbook that faults can be put into: contents of cells, calculated again after every change as Excel would. */
import type { Area } from '../../src/sheet/address';
import { cellKey } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import { resolveSheetReferences } from '../../src/sheet/sheetReferences';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { formulaResults } from '../../src/xlsx/formulaResults';

export interface SheetModel {
  readonly name: string;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly Area[];
}

/** The sheets of one workbook. */
export type Model = readonly SheetModel[];

/** What a cell holds instead; `content` begins with "=" where it is a formula. */
export interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | null;
  readonly isFormula: boolean;
}

function byCell(edits: readonly Edit[]): ReadonlyMap<number, ReadonlyMap<number, Edit>> {
  const sheets = new Map<number, Map<number, Edit>>();
  for (const edit of edits) {
    const known = sheets.get(edit.sheet) ?? new Map<number, Edit>();
    sheets.set(edit.sheet, known.set(cellKey(edit.row, edit.column), edit));
  }
  return sheets;
}

export function withEdits(model: Model, edits: readonly Edit[]): Model {
  const found = byCell(edits);
  return model.map((sheet, place): SheetModel => {
    const own = found.get(place);
    if (!own) return sheet;
    const cells = sheet.cells.map((cell): LayoutCell => {
      const edit = own.get(cellKey(cell.row, cell.column));
      return edit ? { ...cell, content: edit.content, isFormula: edit.isFormula } : cell;
    });
    return { ...sheet, cells };
  });
}

function typedValue(content: string | number | null): CellValue {
  if (content === null) return null;
  return typeof content === 'number' ? { type: 'number', value: content } : { type: 'text', value: content };
}

export function snapshotOf(model: Model): WorkbookSnapshot {
  const results = formulaResults(model);
  const sheets = model.map(({ name, cells, merges }, place): SheetSnapshot => {
    const found = new Map<number, CellSnapshot>();
    for (const { row, column, content, isFormula, style } of cells) {
      const key = cellKey(row, column);
      const value = isFormula ? (results[place]?.get(key) ?? null) : typedValue(content);
      if (value === null && !isFormula) continue;
      const formula = isFormula ? String(content) : null;
      found.set(key, { row, column, value, formula, numberFormat: style.numberFormat });
    }
    const nothing = new Set<number>();
    return {
      name,
      kind: 'grid',
      visible: true,
      cells: found,
      merges,
      hiddenRows: nothing,
      hiddenColumns: nothing,
    };
  });
  return { sheets, memory: null };
}

/** Every formula replaced by its result, as in sheets pasted from a document. */
export function frozen(model: Model): Model {
  const results = formulaResults(model);
  return model.map((sheet, place): SheetModel => ({
    ...sheet,
    cells: sheet.cells.map((cell): LayoutCell => {
      if (!cell.isFormula) return cell;
      const value = results[place]?.get(cellKey(cell.row, cell.column)) ?? null;
      const content = value === null || value.type === 'boolean' ? null : value.value;
      return { ...cell, content, isFormula: false };
    }),
  }));
}

/** What of one model has to be edited to make another one of it; both have the same cells. */
export function editsBetween(from: Model, to: Model): readonly Edit[] {
  return from.flatMap((sheet, place) =>
    sheet.cells.flatMap((cell, at): readonly Edit[] => {
      const other = to[place]?.cells[at];
      if (!other || (other.content === cell.content && other.isFormula === cell.isFormula)) return [];
      const { row, column, content, isFormula } = other;
      return [{ sheet: place, row, column, content, isFormula }];
    }),
  );
}

/** Inserted sheets; references between them are made ones to their names. */
export function modelOfLayouts(layouts: readonly SheetLayout[]): Model {
  return resolveSheetReferences(
    layouts,
    layouts.map(({ name }) => name),
  );
}

/** A sheet as it was read, without formulas. @param style of its cells, of which nothing but the number format counts */
export function modelOfSheet(sheet: SheetSnapshot, style: LayoutCell['style']): SheetModel {
  const cells = [...sheet.cells.values()].map(({ row, column, value, numberFormat }): LayoutCell => {
    const content = value === null || value.type === 'boolean' ? null : value.value;
    return { row, column, content, isFormula: false, style: { ...style, numberFormat } };
  });
  return { name: sheet.name, cells, merges: sheet.merges };
}
