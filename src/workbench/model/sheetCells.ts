/** What stands in the cells of a sheet, and how it looks. */
import type { Area, CellPosition } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { areaOfCell } from './areas';
import { CellStore, type PlacedCell } from './cellStore';
import { sameStyle, type ModelStyle, type StylePatch } from './cellStyle';
import { displayText } from './displayText';
import { areaFromLine, lineCount, type LineShift } from './lines/lineShift';
import type { CellContents, CellInput, ModelCell } from './modelCell';
import { understandInput } from './typedInput';

export abstract class SheetCells {
  private readonly store = new CellStore();

  /** Contents were edited: formulas must be calculated, listeners told. */
  protected abstract contentsEdited(area: Area, before: CellValue | undefined): void;
  protected abstract formatEdited(area: Area): void;
  /** Whether the cell lies under a merged area without being its upper left cell. */
  protected abstract isCovered(row: number, column: number): boolean;

  /** The stored cell; undefined where nothing was ever put or formatted. */
  cellAt(row: number, column: number): ModelCell | undefined {
    return this.store.get(row, column);
  }

  valueAt(row: number, column: number): CellValue {
    return this.store.get(row, column)?.value ?? null;
  }

  styleAt(row: number, column: number): ModelStyle {
    return this.store.styleAt(row, column);
  }

  /** Whether the cell is as if it had never been touched: nothing in it, and formatted as its row, column or sheet. */
  isUntouched({ row, column, cell }: PlacedCell): boolean {
    if (cell.value !== null || cell.formula !== null) return false;
    return sameStyle(cell.style, this.store.backgroundStyle(row, column));
  }

  /** What the cell shows. */
  textAt(row: number, column: number): string {
    return displayText(this.valueAt(row, column), this.styleAt(row, column).numberFormat);
  }

  cells(): IterableIterator<PlacedCell> {
    return this.store.all();
  }

  cellsWithin(area: Area): IterableIterator<PlacedCell> {
    return this.store.within(area);
  }

  wideStyles(): ReturnType<CellStore['wideStyles']> {
    return this.store.wideStyles();
  }

  /** The smallest area around all cells (with formats or, if asked, only with contents); `null` when there are none. */
  usedArea(contentsOnly = false): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.store.all()) {
      if (contentsOnly && cell.value === null && cell.formula === null) continue;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : areaOfCell(row, column);
    }
    return used;
  }

  /** Types into one cell, as a person does: "=A1*2", "12.035", "5%", "'001". */
  type(row: number, column: number, input: CellInput): void {
    this.writeInputs({ top: row, left: column, bottom: row, right: column }, () => input);
  }

  /**
   * Writes an area cell by cell, each as if typed; `null` leaves a cell as it is. What is written to the covered cells
   * of a merged area is lost, as in Excel.
   */
  writeInputs(area: Area, inputAt: (row: number, column: number) => CellInput): void {
    this.change(area, () => {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const input = inputAt(row, column);
          if (input !== null && !this.isCovered(row, column)) this.input(row, column, input);
        }
      }
    });
  }

  /** Puts contents that are already understood, for instance from a file. */
  setContents(row: number, column: number, contents: CellContents): void {
    this.change(areaOfCell(row, column), () => this.put(row, column, contents));
  }

  /** Keeps a formula's result. Only the calculation calls this; it tells nobody. */
  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.store.get(row, column);
    if (cell?.formula) this.store.set(row, column, { ...cell, value });
  }

  /**
   * Rewrites formulas in place (a sheet was renamed, rows were inserted); results are calculated by the caller.
   * @returns the cells whose formulas read differently now
   */
  rewriteFormulas(rewrite: (formula: string) => string): readonly CellPosition[] {
    const rewritten: CellPosition[] = [];
    for (const { row, column, cell } of [...this.store.all()]) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) continue;
      this.store.set(row, column, { ...cell, formula });
      rewritten.push({ row, column });
    }
    return rewritten;
  }

  /** Moves the cells when rows or columns are inserted or deleted; formulas are rewritten by the caller. */
  protected shiftCells(shift: LineShift): void {
    this.store.shift(shift);
  }

  /** Whether nothing stands, and nothing is formatted, where an insertion would push it off the sheet. */
  hasRoomFor(shift: LineShift): boolean {
    const pushedOff = areaFromLine({ ...shift, first: lineCount(shift.axis) - shift.count });
    return [...this.store.within(pushedOff)].every((placed) => this.isUntouched(placed));
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats' = 'all'): void {
    if (what !== 'contents') {
      this.store.clearStyles(area);
      this.formatEdited(area);
    }
    if (what === 'formats') return;
    this.change(area, () => {
      for (const { row, column, cell } of [...this.store.within(area)]) {
        if (what === 'all') this.store.delete(row, column);
        else this.store.set(row, column, { ...cell, value: null, formula: null });
      }
    });
  }

  applyStyle(area: Area, patch: StylePatch | ((row: number, column: number) => StylePatch)): void {
    this.store.applyStyle(area, patch);
    this.formatEdited(area);
  }

  private change(area: Area, edit: () => void): void {
    const single = area.top === area.bottom && area.left === area.right;
    const before = single ? this.valueAt(area.top, area.left) : undefined;
    edit();
    this.contentsEdited(area, before);
  }

  private input(row: number, column: number, input: string | number | boolean): void {
    const style = this.styleAt(row, column);
    const understood = understandInput(input, style.numberFormat);
    this.put(row, column, understood.contents);
    const cell = this.store.get(row, column);
    if (cell && understood.suggestedFormat && style.numberFormat === 'General') {
      this.store.set(row, column, { ...cell, style: { ...style, numberFormat: understood.suggestedFormat } });
    }
  }

  private put(row: number, column: number, contents: CellContents): void {
    const style = this.styleAt(row, column);
    if ('formula' in contents) {
      this.store.set(row, column, { value: null, formula: contents.formula, style });
    } else if (contents.value === null && !this.store.get(row, column)) {
      return;
    } else {
      this.store.set(row, column, { value: contents.value, formula: null, style });
    }
  }
}
