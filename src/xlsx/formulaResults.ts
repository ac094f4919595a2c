/**
 * Results for the formulas of sheets that are about to be written. Excel calculates a file when it opens it; previews, other readers
 * and our own `check` see only what the file holds.
 */
import { Decimal, fromDouble } from '../numbers/decimal';
import { cellKey, type Area } from '../sheet/address';
import type { SheetLayout } from '../sheet/layout';
import type { CellValue } from '../sheet/snapshot';
import { CellError, evaluate, NotCalculable, type Scalar } from './formula/evaluate';
import { parseFormula } from './formula/expression';

/** Cell contents of one sheet, under the name that formulas call it by. */
export type NamedSheet = Pick<SheetLayout, 'name' | 'cells'>;
/** Results by cell key; a formula that could not be calculated has none. */
export type SheetResults = ReadonlyMap<number, CellValue>;

/** More cells than a reference of a standard sheet ever covers. */
const MAX_AREA = 100_000;

class Calculation {
  private readonly sheets: ReadonlyMap<string, ReadonlyMap<number, string | number>>;
  private readonly formulas = new Map<string, Set<number>>();
  /** `undefined` while a cell is being calculated: meeting it again is a circle. */
  private readonly known = new Map<string, Scalar | NotCalculable | undefined>();

  constructor(sheets: readonly NamedSheet[]) {
    this.sheets = new Map(
      sheets.map(({ name, cells }) => {
        const contents = new Map<number, string | number>();
        const formulas = new Set<number>();
        for (const { row, column, content, isFormula } of cells) {
          if (content !== null) contents.set(cellKey(row, column), content);
          if (isFormula) formulas.add(cellKey(row, column));
        }
        this.formulas.set(name, formulas);
        return [name, contents];
      }),
    );
  }

  results(sheet: string): SheetResults {
    const results = new Map<number, CellValue>();
    for (const key of this.formulas.get(sheet) ?? []) {
      const value = this.cell(sheet, key);
      if (!(value instanceof NotCalculable)) results.set(key, toCellValue(value));
    }
    return results;
  }

  private cell(sheet: string, key: number): Scalar | NotCalculable {
    const id = `${key} ${sheet}`;
    if (this.known.has(id)) return this.known.get(id) ?? this.knownBlankOrCircle(id);
    this.known.set(id, undefined);
    const value = this.calculate(sheet, key);
    this.known.set(id, value);
    return value;
  }

  private knownBlankOrCircle(id: string): Scalar | NotCalculable {
    return this.known.get(id) === null ? null : new NotCalculable('circular reference');
  }

  private calculate(sheet: string, key: number): Scalar | NotCalculable {
    const content = this.sheets.get(sheet)?.get(key) ?? null;
    if (typeof content === 'number') return fromDouble(content);
    if (content === null || !this.formulas.get(sheet)?.has(key)) return content;
    const expression = parseFormula(content);
    if (!expression) return new NotCalculable(content);
    try {
      return evaluate(expression, (other, area) => this.area(other ?? sheet, area));
    } catch (error) {
      if (error instanceof NotCalculable) return error;
      throw error;
    }
  }

  private area(sheet: string, area: Area): readonly Scalar[] {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (!this.sheets.has(sheet) || size > MAX_AREA) throw new NotCalculable(`${sheet}: ${size} cells`);
    const values: Scalar[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = this.cell(sheet, cellKey(row, column));
        if (value instanceof NotCalculable) throw value;
        values.push(value);
      }
    }
    return values;
  }
}

function toCellValue(value: Scalar): CellValue {
  // A formula that comes to a blank cell shows 0, as in Excel.
  if (value === null) return { type: 'number', value: 0 };
  if (value instanceof Decimal) return { type: 'number', value: value.toNumber() };
  if (value instanceof CellError) return { type: 'error', value: value.code };
  return typeof value === 'boolean' ? { type: 'boolean', value } : { type: 'text', value };
}

/** Calculates the formulas of sheets that may refer to each other; one map of results per sheet, in the same order. */
export function formulaResults(sheets: readonly NamedSheet[]): readonly SheetResults[] {
  const calculation = new Calculation(sheets);
  return sheets.map(({ name }) => calculation.results(name));
}
