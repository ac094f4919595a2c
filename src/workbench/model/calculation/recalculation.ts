/**
 * Keeps formula results up to date: finds what depends on an edit, puts it in order, has each formula calculated once.
 * The engine is only started when the workbook gets its first formula.
 */
import type { Area, CellPosition } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/snapshot';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import { calculationOrder } from './calculationOrder';
import { renameSheetInFormula } from './compiledFormula';
import { FormulaEngine } from './formulaEngine';
import { FormulaRegister, type FormulaCell } from './formulaRegister';

/** Results that changed, sheet by sheet. */
export type Calculated = ReadonlyMap<SheetModel, readonly CellPosition[]>;

/** Contents of an area were edited. */
export interface ContentsEdit {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** What a formula in a circle of references comes to; Excel would warn the person who types it. */
const CIRCULAR: CellValue = { type: 'error', value: '#REF!' };

interface Running {
  readonly engine: FormulaEngine;
  readonly register: FormulaRegister;
}

export class Recalculation {
  private running: Running | null = null;

  constructor(private readonly book: WorkbookModel) {}

  sheetAdded(sheet: SheetModel): void {
    this.running?.register.addSheet(sheet);
  }

  sheetDeleted(sheet: SheetModel): void {
    this.rewrite(sheet.name, null);
    this.running?.register.removeSheet(sheet);
  }

  sheetRenamed(sheet: SheetModel, former: string): void {
    this.rewrite(former, sheet.name);
    this.running?.register.recompile();
  }

  /** Takes in what was edited and calculates what depends on it. */
  after(edits: readonly ContentsEdit[]): Calculated {
    const known = edits.filter(({ sheet }) => this.book.sheets.includes(sheet));
    const running = this.running ?? this.startIfNeeded(known);
    if (!running) return new Map();
    const { register } = running;
    const dirty = new Set<FormulaCell>();
    // All edits first, so that a formula of one sees the values of the others.
    for (const { sheet, area } of known) for (const cell of register.takeIn(sheet, area)) dirty.add(cell);
    for (const { sheet, area } of known) for (const cell of register.readersOf(sheet, area)) dirty.add(cell);
    for (const cell of register.volatile) dirty.add(cell);
    return calculate(running, dirty);
  }

  /** Takes all formulas to pieces and calculates them anew. */
  all(): Calculated {
    if (!this.running) return new Map();
    this.running.register.recompile();
    return calculate(this.running, new Set(this.running.register.all()));
  }

  dispose(): void {
    this.running?.engine.dispose();
    this.running = null;
  }

  private startIfNeeded(edits: readonly ContentsEdit[]): Running | null {
    if (!edits.some(hasFormula)) return null;
    const engine = new FormulaEngine();
    this.running = { engine, register: new FormulaRegister(this.book, engine) };
    return this.running;
  }

  private rewrite(former: string, newName: string | null): void {
    if (!this.running) return;
    const { engine } = this.running;
    for (const sheet of this.book.sheets) {
      sheet.rewriteFormulas((formula) => renameSheetInFormula(engine.pieces(formula), former, newName));
    }
  }
}

function hasFormula({ sheet, area }: ContentsEdit): boolean {
  for (const { cell } of sheet.cellsWithin(area)) if (cell.formula !== null) return true;
  return false;
}

function calculate({ engine, register }: Running, start: ReadonlySet<FormulaCell>): Calculated {
  const changed = new Map<SheetModel, CellPosition[]>();
  if (start.size === 0) return changed;
  const store = (cell: FormulaCell, value: CellValue): void => {
    const { sheet, row, column } = cell;
    const before = sheet.valueAt(row, column);
    engine.setValue(register.keyOf(sheet), row, column, value);
    sheet.setResult(row, column, value);
    if (before?.type === value?.type && before?.value === value?.value) return;
    const positions = changed.get(sheet) ?? [];
    positions.push({ row, column });
    changed.set(sheet, positions);
  };
  engine.begin();
  const { order, circular } = calculationOrder(withReaders(register, start));
  for (const cell of circular) store(cell, CIRCULAR);
  for (const cell of order) {
    const key = register.keyOf(cell.sheet);
    store(cell, engine.evaluate(key, cell.row, cell.column, register.engineTextOf(cell)));
  }
  return changed;
}

/** Everything that must be calculated, with the formulas that read each. */
function withReaders(
  register: FormulaRegister,
  start: ReadonlySet<FormulaCell>,
): ReadonlyMap<FormulaCell, ReadonlySet<FormulaCell>> {
  const readers = new Map<FormulaCell, ReadonlySet<FormulaCell>>();
  const waiting = [...start];
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    if (readers.has(cell)) continue;
    const found = register.readersOfCell(cell);
    readers.set(cell, found);
    waiting.push(...found);
  }
  return readers;
}
