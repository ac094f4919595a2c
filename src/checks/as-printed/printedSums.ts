/** Sums that are right in their cells, but not in the figures that are printed. */
import { sum, ZERO, type Decimal } from '../../numbers/decimal';
import { asInteger } from '../../numbers/exactSum';
import { shownDecimals, shownNumber } from '../../numbers/numberFormat';
import { cellId, positionOf, type CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table } from '../../reading/table';
import { cellAt } from '../../sheet/snapshot';
import { equationsOfTable } from '../engine/equationsOfTable';
import { evaluateEquation } from '../engine/evaluateEquation';
import { lookupOf } from '../engine/runChecks';
import type { ChangedFigures } from '../engine/tableInspector';

/** What is read on paper. */
interface Printed {
  readonly value: Decimal;
  /** Something of the number is not shown. */
  readonly isShort: boolean;
}

function printedAt(reading: WorkbookReading, cell: CellId): Printed | null {
  const place = reading.places.get(cell);
  if (!place) return null;
  const figure = lookupOf(reading)(cell);
  if (figure.state === 'blank' || figure.state === 'dash') return { value: ZERO, isShort: false };
  if (figure.state !== 'number') return null;
  const { row, column } = positionOf(cell);
  const format = cellAt(place.table.sheet, row, column)?.numberFormat ?? '';
  // A rate in a percent format was read as a hundred times its number.
  const isPercent = place.column.kind === 'rate' && format.includes('%');
  const value = isPercent
    ? shownNumber(figure.value.div(100), format).times(100)
    : shownNumber(figure.value, format);
  return { value, isShort: !value.eq(figure.value) };
}

/** Whether a figure shows less than it holds. */
function isShortAt(
  reading: WorkbookReading,
  { sheet, sheetIndex }: Table,
  row: number,
  column: number,
): boolean {
  const id = cellId(sheetIndex, row, column);
  const figure = reading.figures.get(id);
  if (figure?.state !== 'number') return false;
  const format = cellAt(sheet, row, column)?.numberFormat ?? '';
  const decimals = shownDecimals(format, figure.value.isNeg());
  if (decimals === null) return false;
  // Nearly all figures are plainly written with no more decimals than are shown.
  const isPlain = decimals >= 0 && !format.includes('%') && asInteger(figure.value, decimals) !== null;
  return !isPlain && printedAt(reading, id)?.isShort === true;
}

export interface Difference {
  readonly cell: CellId;
  readonly printed: Decimal;
  readonly sum: Decimal;
}

/** A sum that is right, but not in the figures that are printed. */
function differenceOf(reading: WorkbookReading, equation: Equation): Difference | null {
  const { rule, target } = equation;
  if (rule.kind !== 'sum') return null;
  const printed = printedAt(reading, target);
  const terms = rule.terms.flatMap(({ cell, sign }) => {
    const term = printedAt(reading, cell);
    return term ? [{ ...term, sign }] : [];
  });
  if (!printed || terms.length < rule.terms.length) return null;
  if (![printed, ...terms].some(({ isShort }) => isShort)) return null;
  const total = sum(terms.map(({ value, sign }) => (sign < 0 ? value.neg() : value)));
  if (printed.value.eq(total)) return null;
  // Nothing but a sum that holds exactly leaves nothing over.
  if (evaluateEquation(equation, lookupOf(reading)).residual?.isZero() !== true) return null;
  return { cell: target, printed: printed.value, sum: total };
}

/** Equations of the table's own, not of what should agree between tables. */
function isLookedAt({ relation, source }: Equation): boolean {
  return relation !== 'between' && source !== 'suggested';
}

export class PrintedSums {
  /** Where no figure of the table is short, all is printed as it is. Once one was, all equations are looked at. */
  private hasShort: boolean;
  private readonly found = new Map<Equation, Difference>();

  constructor(
    private readonly reading: WorkbookReading,
    private readonly table: Table,
    private readonly place: number,
  ) {
    this.hasShort = figureColumns(table).some(({ column }) =>
      table.rows.some(({ row }) => isShortAt(reading, table, row, column)),
    );
    this.lookAt(this.equations());
  }

  /** In the order of the equations. */
  differences(): readonly Difference[] {
    if (this.found.size === 0) return [];
    return this.equations().flatMap((equation) => this.found.get(equation) ?? []);
  }

  change({ cells, equations }: ChangedFigures): void {
    const wasShort = this.hasShort;
    this.hasShort ||= cells.some((cell) => this.isShort(cell));
    this.lookAt(
      wasShort === this.hasShort ? equations.filter(({ table }) => table === this.place) : this.equations(),
    );
  }

  private isShort(cell: CellId): boolean {
    const { reading, table } = this;
    const place = reading.places.get(cell);
    return place?.table === table && isShortAt(reading, table, place.row.row, place.column.column);
  }

  private equations(): readonly Equation[] {
    return equationsOfTable(this.reading, this.place);
  }

  private lookAt(equations: readonly Equation[]): void {
    for (const equation of equations) {
      const mayDiffer = this.hasShort && isLookedAt(equation);
      const difference = mayDiffer ? differenceOf(this.reading, equation) : null;
      if (difference) this.found.set(equation, difference);
      else this.found.delete(equation);
    }
  }
}
