import { sum, toPlain, ZERO, type Decimal } from '../../numbers/decimal';
import { asInteger } from '../../numbers/exactSum';
import { shownDecimals, shownNumber } from '../../numbers/numberFormat';
import { cellId, positionOf, type CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table } from '../../reading/table';
import { cellAt } from '../../sheet/snapshot';
import { tableByTable, type StructureCheck } from '../engine/check';
import { equationsOfTable } from '../engine/equationsOfTable';
import { evaluateEquation } from '../engine/evaluateEquation';
import type { StructureIssue } from '../engine/result';
import { lookupOf } from '../engine/runChecks';

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

/** Whether any figure of the table shows less than it holds: where none does, all is printed as it is. */
function hasShort(reading: WorkbookReading, table: Table): boolean {
  return figureColumns(table).some(({ column }) =>
    table.rows.some(({ row }) => {
      const id = cellId(table.sheetIndex, row, column);
      const figure = reading.figures.get(id);
      if (figure?.state !== 'number') return false;
      const format = cellAt(table.sheet, row, column)?.numberFormat ?? '';
      const decimals = shownDecimals(format, figure.value.isNeg());
      if (decimals === null) return false;
      // Nearly all figures are plainly written with no more decimals than are shown.
      const isPlain = decimals >= 0 && !format.includes('%') && asInteger(figure.value, decimals) !== null;
      return !isPlain && printedAt(reading, id)?.isShort === true;
    }),
  );
}

interface Difference {
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

function issueOf(differences: readonly Difference[]): readonly StructureIssue[] {
  const [first, ...others] = differences;
  if (!first) return [];
  const params = {
    count: differences.length,
    printed: { decimal: toPlain(first.printed) },
    sum: { decimal: toPlain(first.sum) },
  };
  return [
    {
      outcome: 'fail',
      kind: 'as-printed',
      cell: first.cell,
      further: [...new Set(others.map(({ cell }) => cell))].filter((cell) => cell !== first.cell),
      stated: null,
      proposed: null,
      message: { key: 'findings.printed.as-printed', params },
      cause: { key: 'findings.printed.as-printed.cause', params },
    },
  ];
}

/** Số in ra: what is printed is what gets submitted; rounded to what is shown, the figures may not add up though the cells do. */
export const asPrintedCheck: StructureCheck = {
  kind: 'structure',
  id: 'as-printed',
  family: 'printed',
  severity: 'notice',
  source: 'Excel: a number format shows fewer decimals than the cell keeps',
  description: { key: 'findings.check.as-printed' },
  severityReason: { key: 'findings.severity-reason.as-printed' },
  forms: 'any',
  parameters: [],
  ...tableByTable('table', (reading, table, place) => {
    const isPrinted = !hasShort(reading, table);
    return issueOf(
      equationsOfTable(reading, place).flatMap((equation) => {
        const { relation, source } = equation;
        // Equations of the user's may speak of other tables as well.
        if (isPrinted && source !== 'own') return [];
        const isOwn = relation !== 'between' && source !== 'suggested';
        return (isOwn && differenceOf(reading, equation)) || [];
      }),
    );
  }),
};
