/** The cells of one sheet, sparse, with the styles of whole rows, columns and the sheet behind them. */
import { MAX_COLUMNS, MAX_ROWS, cellKey, positionOfKey, type Area } from '../../sheet/address';
import { DEFAULT_STYLE, patchStyle, sameStyle, type ModelStyle, type StylePatch } from './cellStyle';
import { shiftCell, shiftKeys, type Axis, type LineShift } from './lines/lineShift';
import type { ModelCell } from './modelCell';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
}

export class CellStore {
  private cells = new Map<number, ModelCell>();
  private rowStyles = new Map<number, ModelStyle>();
  private columnStyles = new Map<number, ModelStyle>();
  private sheetStyle: ModelStyle = DEFAULT_STYLE;

  get(row: number, column: number): ModelCell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** The style a cell has, or would have when something is put into it. */
  styleAt(row: number, column: number): ModelStyle {
    return this.get(row, column)?.style ?? this.backgroundStyle(row, column);
  }

  /** The style that the row, the column or the sheet gives to a cell without one of its own. */
  backgroundStyle(row: number, column: number): ModelStyle {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.sheetStyle;
  }

  set(row: number, column: number, cell: ModelCell): void {
    this.cells.set(cellKey(row, column), cell);
  }

  delete(row: number, column: number): void {
    this.cells.delete(cellKey(row, column));
  }

  *all(): IterableIterator<PlacedCell> {
    for (const [key, cell] of this.cells) yield { ...positionOfKey(key), cell };
  }

  /** The stored cells inside an area, whichever way is shorter to find them. */
  *within(area: Area): IterableIterator<PlacedCell> {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > this.cells.size) {
      for (const placed of [...this.all()]) {
        if (placed.row < area.top || placed.row > area.bottom) continue;
        if (placed.column < area.left || placed.column > area.right) continue;
        yield placed;
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.get(row, column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** Changes the style of an area; whole rows, columns and sheets are kept as such, not cell by cell. */
  applyStyle(area: Area, patch: StylePatch | ((row: number, column: number) => StylePatch)): void {
    const patchAt = typeof patch === 'function' ? patch : () => patch;
    const allRows = area.top === 0 && area.bottom === MAX_ROWS - 1;
    const allColumns = area.left === 0 && area.right === MAX_COLUMNS - 1;
    if (!allRows && !allColumns) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          this.restyle(row, column, patchAt(row, column));
        }
      }
      return;
    }
    for (const { row, column } of this.within(area)) this.restyle(row, column, patchAt(row, column));
    if (allRows && allColumns) {
      this.sheetStyle = patchStyle(this.sheetStyle, patchAt(0, 0));
      restyleAll(this.columnStyles, patchAt(0, 0));
      restyleAll(this.rowStyles, patchAt(0, 0));
    } else if (allRows) {
      for (let column = area.left; column <= area.right; column++) {
        const style = this.columnStyles.get(column) ?? this.sheetStyle;
        this.columnStyles.set(column, patchStyle(style, patchAt(0, column)));
      }
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        this.rowStyles.set(row, patchStyle(this.rowStyles.get(row) ?? this.sheetStyle, patchAt(row, 0)));
      }
    }
  }

  /** Takes all formats away from an area. */
  clearStyles(area: Area): void {
    if (isWide(area)) this.applyStyle(area, DEFAULT_STYLE);
    else {
      for (const { row, column, cell } of [...this.within(area)]) {
        this.set(row, column, { ...cell, style: DEFAULT_STYLE });
      }
    }
  }

  /**
   * Moves cells and styles when rows or columns are inserted or deleted. Inserted lines are empty and look like the line before them; before
   * the first line of a sheet there is none to look like.
   */
  shift(shift: LineShift): void {
    const { axis, kind, first, count } = shift;
    const rows = axis === 'rows';
    const looks = kind === 'insert' ? this.looksOfLine(axis, first - 1) : [];
    const moved = new Map<number, ModelCell>();
    for (const placed of this.all()) {
      const place = shiftCell(placed, shift);
      if (place) moved.set(cellKey(place.row, place.column), placed.cell);
    }
    const wide = shiftKeys(rows ? this.rowStyles : this.columnStyles, shift);
    const wideLook = kind === 'insert' ? wide.get(first - 1) : undefined;
    for (let line = first; kind === 'insert' && line < first + count; line++) {
      if (wideLook) wide.set(line, wideLook);
      for (const { place, style } of looks) {
        const key = rows ? cellKey(line, place) : cellKey(place, line);
        moved.set(key, { value: null, formula: null, style });
      }
    }
    this.cells = moved;
    if (rows) this.rowStyles = wide;
    else this.columnStyles = wide;
  }

  /** Styles of whole rows, columns and the sheet, for the workbook's image and for files. */
  wideStyles(): {
    sheet: ModelStyle;
    rows: ReadonlyMap<number, ModelStyle>;
    columns: ReadonlyMap<number, ModelStyle>;
  } {
    return { sheet: this.sheetStyle, rows: this.rowStyles, columns: this.columnStyles };
  }

  /** The styles along a line that its cells have of their own; `place` is the column of a row's cell, the row of a column's. */
  private looksOfLine(axis: Axis, line: number): readonly { place: number; style: ModelStyle }[] {
    const looks: { place: number; style: ModelStyle }[] = [];
    for (const { row, column, cell } of this.all()) {
      const [own, place] = axis === 'rows' ? [row, column] : [column, row];
      if (own !== line || sameStyle(cell.style, this.backgroundStyle(row, column))) continue;
      looks.push({ place, style: cell.style });
    }
    return looks;
  }

  private restyle(row: number, column: number, patch: StylePatch): void {
    const cell = this.get(row, column);
    const style = patchStyle(this.styleAt(row, column), patch);
    this.set(row, column, cell ? { ...cell, style } : { value: null, formula: null, style });
  }
}

function isWide(area: Area): boolean {
  const allRows = area.top === 0 && area.bottom === MAX_ROWS - 1;
  return allRows || (area.left === 0 && area.right === MAX_COLUMNS - 1);
}

function restyleAll(styles: Map<number, ModelStyle>, patch: StylePatch): void {
  for (const [index, style] of styles) styles.set(index, patchStyle(style, patch));
}
