/** The formulas of a workbook: what each reads, and who reads a cell. Keeps the engine's values in line with the sheets. */
import { cellKey, type Area } from '../../../sheet/address';
import { areaOfCell } from '../areas';
import { splitSheetName } from '../references';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import { compileFormula, engineText, type CompiledFormula } from './compiledFormula';
import { Dependents } from './dependents';
import type { FormulaEngine } from './formulaEngine';

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: CompiledFormula;
}

interface SheetRecord {
  /** The engine's name for the sheet, which never changes. */
  readonly key: string;
  readonly formulas: Map<number, FormulaCell>;
  /** The lowest row and rightmost column that were ever filled: where whole-column references end. */
  lastRow: number;
  lastColumn: number;
}

export class FormulaRegister {
  private readonly records = new Map<SheetModel, SheetRecord>();
  private readonly byKey = new Map<string, SheetRecord>();
  private readonly dependents = new Dependents<FormulaCell>();
  private readonly volatileCells = new Set<FormulaCell>();
  private nextKey = 1;

  constructor(
    private readonly book: WorkbookModel,
    private readonly engine: FormulaEngine,
  ) {
    for (const sheet of book.sheets) this.addSheet(sheet);
  }

  addSheet(sheet: SheetModel): void {
    const used = sheet.usedArea(true);
    this.record(sheet);
    if (used) this.takeIn(sheet, used);
  }

  removeSheet(sheet: SheetModel): void {
    for (const cell of [...(this.records.get(sheet)?.formulas.values() ?? [])]) this.forget(cell);
    this.records.delete(sheet);
  }

  /** Brings engine and register in line with an area of a sheet; tells the area's formulas. */
  takeIn(sheet: SheetModel, area: Area): readonly FormulaCell[] {
    const record = this.record(sheet);
    this.forgetWithin(record, area);
    const formulas: FormulaCell[] = [];
    for (const { row, column, cell } of [...sheet.cellsWithin(area)]) {
      record.lastRow = Math.max(record.lastRow, row);
      record.lastColumn = Math.max(record.lastColumn, column);
      this.engine.setValue(record.key, row, column, cell.value);
      if (cell.formula !== null) formulas.push(this.register(sheet, row, column, cell.formula));
    }
    return formulas;
  }

  /** Takes all formulas to pieces anew: names or sheets have changed their meaning. */
  recompile(): void {
    for (const cell of [...this.all()]) {
      const text = cell.sheet.cellAt(cell.row, cell.column)?.formula;
      this.forget(cell);
      if (text) this.register(cell.sheet, cell.row, cell.column, text);
    }
  }

  /** Takes the formulas that go through one of these names (in lower case) to pieces anew, unless that was done already. */
  recompileUsers(names: ReadonlySet<string>, done: ReadonlySet<FormulaCell>): readonly FormulaCell[] {
    const users = [...this.all()].filter(
      (cell) => !done.has(cell) && [...cell.formula.names].some((name) => names.has(name)),
    );
    return users.flatMap(({ sheet, row, column }) => this.takeIn(sheet, areaOfCell(row, column)));
  }

  at(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
    return this.record(sheet).formulas.get(cellKey(row, column));
  }

  *all(): IterableIterator<FormulaCell> {
    for (const record of this.records.values()) yield* record.formulas.values();
  }

  /** Formulas that must be calculated on every change. */
  get volatile(): ReadonlySet<FormulaCell> {
    return this.volatileCells;
  }

  readersOf(sheet: SheetModel, area: Area): ReadonlySet<FormulaCell> {
    return this.dependents.readersOf(this.record(sheet).key, area);
  }

  readersOfCell({ sheet, row, column }: FormulaCell): ReadonlySet<FormulaCell> {
    return this.readersOf(sheet, areaOfCell(row, column));
  }

  /** The engine's key of a sheet. */
  keyOf(sheet: SheetModel): string {
    return this.record(sheet).key;
  }

  /** The formula as the engine must be given it. */
  engineTextOf({ formula }: FormulaCell): string {
    return engineText(formula, (sheetKey) => {
      const record = this.byKey.get(sheetKey);
      return { row: record?.lastRow ?? 0, column: record?.lastColumn ?? 0 };
    });
  }

  private record(sheet: SheetModel): SheetRecord {
    const known = this.records.get(sheet);
    if (known) return known;
    const record = {
      key: `sheet${this.nextKey++}`,
      formulas: new Map<number, FormulaCell>(),
      lastRow: 0,
      lastColumn: 0,
    };
    this.records.set(sheet, record);
    this.byKey.set(record.key, record);
    this.engine.addSheet(record.key);
    return record;
  }

  private register(sheet: SheetModel, row: number, column: number, text: string): FormulaCell {
    const record = this.record(sheet);
    const formula = compileFormula(text, {
      sheetKey: record.key,
      sheetKeyOf: (name) => {
        const target = this.book.sheetNamed(name);
        return target && this.record(target).key;
      },
      meaningOf: (name) => this.meaningOf(name, sheet),
    });
    const cell: FormulaCell = { sheet, row, column, formula };
    record.formulas.set(cellKey(row, column), cell);
    this.dependents.add(cell, formula.precedents);
    if (formula.volatile) this.volatileCells.add(cell);
    return cell;
  }

  /** A sheet's own name goes before one of the workbook; "Sheet!Name" is the own one of that sheet. */
  private meaningOf(name: string, sheet: SheetModel): string | undefined {
    const { sheet: sheetName, rest } = splitSheetName(name);
    const of = sheetName === null ? sheet : this.book.sheetNamed(sheetName);
    const known = this.book.names.filter((one) => one.name.toLowerCase() === rest.toLowerCase());
    return (known.find((one) => one.scope === of?.id) ?? known.find((one) => one.scope === null))?.reference;
  }

  private forget(cell: FormulaCell): void {
    this.dependents.remove(cell);
    this.volatileCells.delete(cell);
    this.records.get(cell.sheet)?.formulas.delete(cellKey(cell.row, cell.column));
  }

  private forgetWithin(record: SheetRecord, area: Area): void {
    const bottom = Math.min(area.bottom, record.lastRow);
    const right = Math.min(area.right, record.lastColumn);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const cell = record.formulas.get(cellKey(row, column));
        if (cell) this.forget(cell);
        this.engine.setValue(record.key, row, column, null);
      }
    }
  }
}
