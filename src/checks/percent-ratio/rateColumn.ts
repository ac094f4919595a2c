/** What the cells of a column of rates hold, and what the counts beside them say it should be. */
import type { Decimal } from '../../numbers/decimal';
import { cellId, type CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import { figureValue } from '../../reading/figure';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import { cellAt } from '../../sheet/snapshot';
import type { FigureLookup } from '../engine/check';
import { ratioFraction, type Fraction } from '../engine/evaluateRatio';

export interface RateCell {
  readonly id: CellId;
  /** In percent, as it was read: of a cell in a percent format, a hundred times its number. */
  readonly value: Decimal;
  /** In a percent format. */
  readonly asPercent: boolean;
  readonly formula: string | null;
  /** By the counts of its row, where an equation names them. */
  readonly expected: Fraction | null;
  /** Its counts have fractions; that is told of them, and the rate only follows. */
  readonly ofFractions: boolean;
}

export interface ExpectedRate {
  /** Both above nought. */
  readonly value: Fraction;
  readonly ofFractions: boolean;
}

function isAboveNought(value: Decimal): boolean {
  return value.isPositive() && !value.isZero();
}

function expectedBy(
  { places }: WorkbookReading,
  { rule }: Equation,
  lookup: FigureLookup,
): ExpectedRate | null {
  if (rule.kind !== 'ratio' || rule.factor !== 100 || rule.divisor !== 1) return null;
  let ofFractions = false;
  for (const terms of [rule.numerator, rule.denominator]) {
    for (const { cell } of terms) {
      const operand = figureValue(lookup(cell));
      if (operand === null) return null;
      ofFractions ||= !operand.isInteger() && places.get(cell)?.column.kind === 'count';
    }
  }
  const value = ratioFraction(rule, lookup);
  return isAboveNought(value.above) && isAboveNought(value.below) ? { value, ofFractions } : null;
}

/** What each rate of a table should be, as the equations of the workbook tell. */
export function expectedRates(
  reading: WorkbookReading,
  equations: readonly Equation[],
  lookup: FigureLookup,
): ReadonlyMap<CellId, ExpectedRate> {
  const rates = new Map<CellId, ExpectedRate>();
  for (const equation of equations) {
    const expected = expectedBy(reading, equation, lookup);
    if (expected) rates.set(equation.target, expected);
  }
  return rates;
}

/** `null` where no rate is written. Noughts look the same however they are kept. */
export function rateCellAt(
  { figures }: WorkbookReading,
  { sheet, sheetIndex }: Table,
  { row, column }: { readonly row: number; readonly column: number },
  expected: ReadonlyMap<CellId, ExpectedRate>,
): RateCell | null {
  const id = cellId(sheetIndex, row, column);
  const figure = figures.get(id);
  const cell = cellAt(sheet, row, column);
  if (figure?.state !== 'number' || figure.value.isZero() || !cell) return null;
  const rate = expected.get(id);
  return {
    id,
    value: figure.value,
    asPercent: cell.numberFormat.includes('%'),
    formula: figure.formula,
    expected: rate?.value ?? null,
    ofFractions: rate?.ofFractions ?? false,
  };
}
