/**
 * Keeps formula results up to date: finds what depends on an edit, puts it in order, has each formula calculated once.
 * The engine is only started when the workbook gets its first formula.
 */
import { areaContains, type Area, type CellPosition } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/snapshot';
import { areaOfCell } from '../areas';
import { areaFromLine, areaOfLines, shiftCell, type LineShift } from '../lines/lineShift';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import { calculationOrder } from './calculationOrder';
import { FormulaEngine } from './formulaEngine';
import { FormulaRegister, type FormulaCell } from './formulaRegister';

/** Results that changed, sheet by sheet. */
export type Calculated = ReadonlyMap<SheetModel, readonly CellPosition[]>;

/** Contents of an area were edited. */
export interface ContentsEdit {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Rows or columns were inserted or deleted, and all formulas follow. */
export interface ShiftedLines {
  readonly sheet: SheetModel;
  readonly shift: LineShift;
  /** The cells whose formulas read differently now. */
  readonly rewritten: ReadonlyMap<SheetModel, readonly CellPosition[]>;
  /** The names that stand for something else now, in lower case. */
  readonly names: ReadonlySet<string>;
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
    this.running?.register.removeSheet(sheet);
  }

  /** Formulas read differently now, but come to the same. */
  formulasRewritten(): void {
    this.running?.register.recompile();
  }

  /**
   * Takes in that rows or columns of a sheet were inserted or deleted. A formula that only moved together with all that it reads comes to the
   * same as before; calculated are those that read over the place itself, or tell where they stand.
   */
  linesShifted(shifted: ShiftedLines): Calculated {
    if (!this.running) return new Map();
    const { register } = this.running;
    const { sheet, shift } = shifted;
    const lines = areaOfLines(shift);
    const readDeleted = shift.kind === 'delete' ? [...register.readersOf(sheet, lines)] : [];
    const dirty = new Set(takeInShifted(register, shifted).filter(({ formula }) => formula.tellsPlace));
    for (const cell of readDeleted) {
      const place = cell.sheet === sheet ? shiftCell(cell, shift) : cell;
      const now = place && register.at(cell.sheet, place.row, place.column);
      if (now) dirty.add(now);
    }
    for (const cell of register.readersOf(sheet, lines)) dirty.add(cell);
    for (const cell of register.volatile) dirty.add(cell);
    return calculate(this.running, dirty);
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

  /** Calculates the formulas that go through one of these names (in lower case), which mean something else now. */
  namesChanged(names: ReadonlySet<string>): Calculated {
    if (!this.running) return new Map();
    return calculate(this.running, new Set(this.running.register.recompileUsers(names, new Set())));
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
}

/** Brings the register in line with a sheet whose lines moved, and with the formulas that followed; tells those that moved or changed. */
function takeInShifted(
  register: FormulaRegister,
  { sheet, shift, rewritten, names }: ShiftedLines,
): readonly FormulaCell[] {
  const moved = areaFromLine(shift);
  const taken = new Set(register.takeIn(sheet, moved));
  for (const [on, cells] of rewritten) {
    for (const { row, column } of cells) {
      if (on === sheet && areaContains(moved, row, column)) continue;
      for (const cell of register.takeIn(on, areaOfCell(row, column))) taken.add(cell);
    }
  }
  return [...taken, ...register.recompileUsers(names, taken)];
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
