/** What proposed formulas will show once all of a fix is done, other mistakes of the table left as they are. */
import { expectedFigure } from '../../checks/engine/expectedFigure';
import type { ProperFormula } from '../../checks/engine/result';
import { readFormula, type FormulaReading } from '../../formulas/readFormula';
import { cellCount } from '../../formulas/reference';
import { sum, ZERO, type Decimal } from '../../numbers/decimal';
import { positionOf, type CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import { formulaGrid } from '../../reading/formulas/formulaGrid';
import { summedCells, type SummedCell } from '../../reading/formulas/summedCells';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { areaContains } from '../../sheet/address';

/** Guards against formulas that go round in circles. */
const DEEPEST = 24;

export class FormulaResults {
  private readonly edited: ReadonlyMap<CellId, FormulaReading>;
  private readonly known = new Map<CellId, Decimal | null>();

  constructor(
    private readonly reading: WorkbookReading,
    formulas: readonly ProperFormula[],
  ) {
    this.edited = new Map(formulas.map(({ cell, formula }) => [cell, readFormula(formula)]));
  }

  /** `null` where it cannot be told without Excel: sums leave text out, additions do not. */
  of(cell: CellId, depth = 0): Decimal | null {
    const before = this.known.get(cell);
    if (before !== undefined) return before;
    const result = depth > DEEPEST ? null : this.work(cell, depth);
    this.known.set(cell, result);
    return result;
  }

  private work(cell: CellId, depth: number): Decimal | null {
    const own = this.edited.get(cell);
    const text = this.reading.formulas.get(cell);
    const formula = own ?? (text === undefined ? undefined : readFormula(text));
    if (!formula) return this.stated(cell);
    const summed = this.plainSum(cell, formula);
    if (summed) {
      const values = summed.flatMap((one) => this.of(one.cell.id, depth + 1)?.times(one.sign) ?? []);
      return values.length === summed.length ? sum(values) : null;
    }
    if (this.takesEdited(formula)) return null;
    return own ? (expectedFigure(this.reading, cell)?.value ?? null) : this.stated(cell);
  }

  private stated(cell: CellId): Decimal | null {
    const figure = this.reading.figures.get(cell);
    if (!figure || figure.state === 'blank' || figure.state === 'implied') return ZERO;
    return figure.state === 'number' || figure.state === 'dash' ? figureValue(figure) : null;
  }

  /** The cells of a sum of figures of its own table; `null` for anything else. */
  private plainSum(cell: CellId, formula: FormulaReading): readonly SummedCell[] | null {
    const table = this.reading.places.get(cell)?.table;
    const summed = table ? summedCells(formulaGrid(table), formula) : null;
    const named = formula.references.reduce((count, reference) => count + cellCount(reference), 0);
    return summed && formula.sum?.rounded !== true && summed.length === named ? summed : null;
  }

  private takesEdited({ references }: FormulaReading): boolean {
    return [...this.edited.keys()].some((cell) => {
      const { row, column } = positionOf(cell);
      return references.some(({ area }) => areaContains(area, row, column));
    });
  }
}
