/** What a workbook tells its listeners: the grid view redraws by it, the host turns it into Office.js events. */
import type { Area, CellPosition } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import type { LineShift } from './lines/lineShift';
import type { SheetModel } from './sheetModel';

/** Who did it. Excel tells add-ins apart from people, and so do its events. */
export type ChangeSource = 'user' | 'add-in' | 'file';

export type ModelChange = { readonly source: ChangeSource } & (
  | {
      /** Contents were typed, pasted, written or cleared in this area. */
      readonly kind: 'contents';
      readonly sheet: SheetModel;
      readonly area: Area;
      /** The former value, when the area is one cell. */
      readonly before: CellValue | undefined;
    }
  /** Formula results that changed because of another change. Follows 'contents'. */
  | { readonly kind: 'calculated'; readonly sheet: SheetModel; readonly cells: readonly CellPosition[] }
  | { readonly kind: 'format'; readonly sheet: SheetModel; readonly area: Area }
  /** Merges, widths, heights, hidden rows or columns, freezing, gridlines, page set-up, data validation. */
  | { readonly kind: 'structure'; readonly sheet: SheetModel }
  /** Whole rows or columns were inserted or deleted; everything else on the sheet moved along. */
  | { readonly kind: 'lines'; readonly sheet: SheetModel; readonly shift: LineShift }
  | { readonly kind: 'conditional-formats'; readonly sheet: SheetModel }
  | { readonly kind: 'sheet-added'; readonly sheet: SheetModel }
  | { readonly kind: 'sheet-deleted'; readonly sheet: SheetModel }
  /** Name, position, visibility, tab colour or protection. */
  | { readonly kind: 'sheet-changed'; readonly sheet: SheetModel }
  | { readonly kind: 'activated'; readonly sheet: SheetModel }
  | { readonly kind: 'selected'; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: 'names' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'custom-xml' }
);

/** A change without its source; the workbook adds that. */
export type UnsignedChange = ModelChange extends infer C
  ? C extends ModelChange
    ? Omit<C, 'source'>
    : never
  : never;

export type ChangeListener = (change: ModelChange) => void;
