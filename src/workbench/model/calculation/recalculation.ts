/**
 * Keeps formula results up to date: finds what depends on an edit, puts it in order, has each formula calculated once.
 * The engine is only started when the workbook gets its first formula.
 */
import { cellKey, type Area, type CellPosition } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/snapshot';
import { areaOfCell } from '../areas';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import { compileFormula, engineText, renameSheetInFormula, type CompiledFormula } from './compiledFormula';
import { Dependents } from './dependents';
import { FormulaEngine } from './formulaEngine';

/** Results that changed, sheet by sheet. */
export type Calculated = ReadonlyMap<SheetModel, readonly CellPosition[]>;

/** A cell with a formula. */
interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: CompiledFormula;
}

interface SheetRecord {
  readonly key: string;
  readonly formulas: Map<number, FormulaCell>;
  /** The lowest row and rightmost column that were ever filled: where whole-column references end. */
  lastRow: number;
  lastColumn: number;
}

/** What a formula in a circle of references comes to; Excel would warn the person who types it. */
const CIRCULAR: CellValue = { type: 'error', value: '#REF!' };

export class Recalculation {
  private engine: FormulaEngine | null = null;
  private readonly records = new Map<SheetModel, SheetRecord>();
  private readonly dependents = new Dependents<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private nextKey = 1;

  constructor(private readonly book: WorkbookModel) {}

  sheetAdded(sheet: SheetModel): void {
    if (this.engine) this.record(this.engine, sheet);
  }

  sheetDeleted(sheet: SheetModel): void {
    this.rewrite(sheet.name, null);
    for (const cell of this.records.get(sheet)?.formulas.values() ?? []) this.forget(cell);
    this.records.delete(sheet);
    this.recompileAll();
  }

  sheetRenamed(sheet: SheetModel, former: string): void {
    this.rewrite(former, sheet.name);
    this.recompileAll();
  }

  /** Takes in what was edited and calculates what depends on it. */
  after(edits: readonly { readonly sheet: SheetModel; readonly area: Area }[]): Calculated {
    const engine = this.engine ?? this.startIfNeeded(edits);
    if (!engine) return new Map();
    const dirty = new Set<FormulaCell>(this.volatile);
    for (const { sheet, area } of edits) {
      if (!this.book.sheets.includes(sheet)) continue;
      for (const cell of this.takeIn(engine, sheet, area)) dirty.add(cell);
      for (const reader of this.dependents.readersOf(this.record(engine, sheet).key, area)) dirty.add(reader);
    }
    return this.calculate(engine, dirty);
  }

  /** Compiles and calculates everything anew: names or sheets have changed their meaning. */
  all(): Calculated {
    if (!this.engine) return new Map();
    this.recompileAll();
    return this.calculate(this.engine, new Set(this.formulaCells()));
  }

  dispose(): void {
    this.engine?.dispose();
    this.engine = null;
  }

  // ---- the formulas of the book

  private startIfNeeded(
    edits: readonly { readonly sheet: SheetModel; readonly area: Area }[],
  ): FormulaEngine | null {
    const hasFormula = edits.some(({ sheet, area }) => {
      for (const { cell } of sheet.cellsWithin(area)) if (cell.formula !== null) return true;
      return false;
    });
    if (!hasFormula) return null;
    const engine = new FormulaEngine();
    this.engine = engine;
    for (const sheet of this.book.sheets) this.record(engine, sheet);
    for (const sheet of this.book.sheets) {
      const used = sheet.usedArea(true);
      if (used) this.takeIn(engine, sheet, used);
    }
    return engine;
  }

  private record(engine: FormulaEngine, sheet: SheetModel): SheetRecord {
    const known = this.records.get(sheet);
    if (known) return known;
    const record = {
      key: `sheet${this.nextKey++}`,
      formulas: new Map<number, FormulaCell>(),
      lastRow: 0,
      lastColumn: 0,
    };
    this.records.set(sheet, record);
    engine.addSheet(record.key);
    return record;
  }

  /** Brings the engine and the register of formulas in line with an area; tells its formulas. */
  private takeIn(engine: FormulaEngine, sheet: SheetModel, area: Area): FormulaCell[] {
    const record = this.record(engine, sheet);
    this.forgetWithin(engine, record, area);
    const formulas: FormulaCell[] = [];
    for (const { row, column, cell } of [...sheet.cellsWithin(area)]) {
      record.lastRow = Math.max(record.lastRow, row);
      record.lastColumn = Math.max(record.lastColumn, column);
      engine.setValue(record.key, row, column, cell.value);
      if (cell.formula !== null) formulas.push(this.register(engine, sheet, row, column, cell.formula));
    }
    return formulas;
  }

  private register(
    engine: FormulaEngine,
    sheet: SheetModel,
    row: number,
    column: number,
    text: string,
  ): FormulaCell {
    const record = this.record(engine, sheet);
    const formula = compileFormula(text, {
      sheetKey: record.key,
      sheetKeyOf: (name) => {
        const target = this.book.sheetNamed(name);
        return target && this.record(engine, target).key;
      },
      meaningOf: (name) => this.meaningOf(name, sheet),
      pieces: (one) => engine.pieces(one),
    });
    const cell: FormulaCell = { sheet, row, column, formula };
    record.formulas.set(cellKey(row, column), cell);
    this.dependents.add(cell, formula.precedents);
    if (formula.volatile) this.volatile.add(cell);
    return cell;
  }

  private meaningOf(name: string, sheet: SheetModel): string | undefined {
    const wanted = name.toLowerCase();
    const known = this.book.names.filter((one) => one.name.toLowerCase() === wanted);
    return (known.find((one) => one.scope === sheet.id) ?? known.find((one) => one.scope === null))
      ?.reference;
  }

  private forget(cell: FormulaCell): void {
    this.dependents.remove(cell);
    this.volatile.delete(cell);
    this.records.get(cell.sheet)?.formulas.delete(cellKey(cell.row, cell.column));
  }

  private forgetWithin(engine: FormulaEngine, record: SheetRecord, area: Area): void {
    const bottom = Math.min(area.bottom, record.lastRow);
    const right = Math.min(area.right, record.lastColumn);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const cell = record.formulas.get(cellKey(row, column));
        if (cell) this.forget(cell);
        engine.setValue(record.key, row, column, null);
      }
    }
  }

  private *formulaCells(): IterableIterator<FormulaCell> {
    for (const record of this.records.values()) yield* record.formulas.values();
  }

  private recompileAll(): void {
    const engine = this.engine;
    if (!engine) return;
    for (const cell of [...this.formulaCells()]) {
      const text = cell.sheet.cellAt(cell.row, cell.column)?.formula;
      this.forget(cell);
      if (text) this.register(engine, cell.sheet, cell.row, cell.column, text);
    }
  }

  private rewrite(former: string, newName: string | null): void {
    const engine = this.engine;
    if (!engine) return;
    for (const sheet of this.book.sheets) {
      sheet.rewriteFormulas((formula) => renameSheetInFormula(engine.pieces(formula), former, newName));
    }
  }

  // ---- calculating

  private calculate(engine: FormulaEngine, start: ReadonlySet<FormulaCell>): Calculated {
    if (start.size === 0) return new Map();
    engine.begin();
    const readers = this.readersOfAll(engine, start);
    const changed = new Map<SheetModel, CellPosition[]>();
    const store = (cell: FormulaCell, value: CellValue): void => {
      if (!this.store(engine, cell, value)) return;
      const positions = changed.get(cell.sheet) ?? [];
      positions.push({ row: cell.row, column: cell.column });
      changed.set(cell.sheet, positions);
    };
    const { order, circular } = inOrder(readers);
    for (const cell of circular) store(cell, CIRCULAR);
    for (const cell of order) store(cell, this.evaluate(engine, cell));
    return changed;
  }

  /** Everything that must be calculated, with the formulas that read each. */
  private readersOfAll(
    engine: FormulaEngine,
    start: ReadonlySet<FormulaCell>,
  ): Map<FormulaCell, ReadonlySet<FormulaCell>> {
    const readers = new Map<FormulaCell, ReadonlySet<FormulaCell>>();
    const waiting = [...start];
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      if (readers.has(cell)) continue;
      const found = this.dependents.readersOf(
        this.record(engine, cell.sheet).key,
        areaOfCell(cell.row, cell.column),
      );
      readers.set(cell, found);
      waiting.push(...found);
    }
    return readers;
  }

  private evaluate(engine: FormulaEngine, cell: FormulaCell): CellValue {
    const key = this.record(engine, cell.sheet).key;
    const text = engineText(cell.formula, (sheetKey) => this.lastCell(sheetKey));
    return engine.evaluate(key, cell.row, cell.column, text);
  }

  private lastCell(sheetKey: string): { row: number; column: number } {
    for (const record of this.records.values()) {
      if (record.key === sheetKey) return { row: record.lastRow, column: record.lastColumn };
    }
    return { row: 0, column: 0 };
  }

  /** Keeps a result; tells whether it is another one than before. */
  private store(engine: FormulaEngine, cell: FormulaCell, value: CellValue): boolean {
    const before = cell.sheet.valueAt(cell.row, cell.column);
    engine.setValue(this.record(engine, cell.sheet).key, cell.row, cell.column, value);
    cell.sheet.setResult(cell.row, cell.column, value);
    return before?.type !== value?.type || before?.value !== value?.value;
  }
}

/** Formulas so that each comes after all it reads; what is left stands in a circle, or reads from one. */
function inOrder(readers: ReadonlyMap<FormulaCell, ReadonlySet<FormulaCell>>): {
  order: readonly FormulaCell[];
  circular: readonly FormulaCell[];
} {
  const waitingFor = new Map<FormulaCell, number>([...readers.keys()].map((cell) => [cell, 0]));
  for (const found of readers.values()) {
    for (const reader of found) waitingFor.set(reader, (waitingFor.get(reader) ?? 0) + 1);
  }
  const order: FormulaCell[] = [];
  const ready = [...waitingFor].filter(([, count]) => count === 0).map(([cell]) => cell);
  for (let cell = ready.pop(); cell; cell = ready.pop()) {
    order.push(cell);
    for (const reader of readers.get(cell) ?? []) {
      const rest = (waitingFor.get(reader) ?? 0) - 1;
      waitingFor.set(reader, rest);
      if (rest === 0) ready.push(reader);
    }
  }
  const done = new Set(order);
  return { order, circular: [...readers.keys()].filter((cell) => !done.has(cell)) };
}
