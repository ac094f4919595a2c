/**
 * An amount stands under the wrong capital type of the same funding source: one column lacks what its neighbour has too much, and the
 * source's own total does not notice.
 */
import type { Decimal } from '../../numbers/decimal';
import { figureValue } from '../../reading/figure';
import type { Table, TableColumn, TableRow } from '../../reading/table';
import { persuasion, type Explanation } from '../explain/explanation';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { cellOf, children, descendants } from '../outlineRows';
import { equationAt } from '../places';
import { evaluationIn, trialLookup, type Trial } from '../trial';

interface Shift {
  readonly table: Table;
  readonly row: TableRow;
  readonly rowPlace: number;
  /** The total lacks `amount` in this column ... */
  readonly lacking: TableColumn;
  /** ... and has it too much in that one. */
  readonly excess: TableColumn;
  readonly amount: Decimal;
}

interface Gap {
  readonly table: Table;
  readonly tablePlace: number;
  readonly row: TableRow;
  readonly rowPlace: number;
  readonly column: TableColumn;
  readonly residual: Decimal;
}

function gaps(network: Network, trial: Trial): readonly Gap[] {
  return [...trial.failing].flatMap((equationPlace): Gap[] => {
    const { target, relation } = equationAt(network, equationPlace);
    const place = network.reading.places.get(target);
    const { residual } = evaluationIn(network, trial, equationPlace);
    if (!place || !residual || relation !== 'outline' || !place.column.formColumn.capitalType) return [];
    const { table, tablePlace, row, rowPlace, column } = place;
    return [{ table, tablePlace, row, rowPlace, column, residual }];
  });
}

function shifts(network: Network, trial: Trial): readonly Shift[] {
  const open = gaps(network, trial);
  return open.flatMap((lack) =>
    open
      .filter(
        (extra) =>
          extra.tablePlace === lack.tablePlace &&
          extra.rowPlace === lack.rowPlace &&
          extra.column.formColumn.source === lack.column.formColumn.source &&
          lack.residual.isNeg() &&
          extra.residual.eq(lack.residual.neg()),
      )
      .map(({ column, residual }) => ({
        table: lack.table,
        row: lack.row,
        rowPlace: lack.rowPlace,
        lacking: lack.column,
        excess: column,
        amount: residual,
      })),
  );
}

/** Moves the amount within one row; `null` when the row does not hold that much to move. */
function moveWithin(
  network: Network,
  trial: Trial,
  shift: Shift,
  row: TableRow,
  from: TableColumn,
  to: TableColumn,
): Hypothesis | null {
  const lookup = trialLookup(network, trial.values);
  const wrong = cellOf(shift.table, row, from);
  const right = cellOf(shift.table, row, to);
  const held = figureValue(lookup(wrong));
  const present = figureValue(lookup(right));
  if (!held || held.lt(shift.amount)) return null;
  const evidence = descendants(shift.table, shift.table.rows.indexOf(row))
    .map((line) => cellOf(shift.table, line, to))
    .filter((cell) => figureValue(lookup(cell))?.eq(shift.amount));
  const explanation: Explanation = {
    kind: 'wrong-capital-type',
    amount: shift.amount,
    wrong,
    right,
    evidence,
  };
  const wholeFigure = held.eq(shift.amount) ? 0.1 : 0;
  return {
    cell: right,
    changes: new Map([
      [right, (present ?? shift.amount.times(0)).plus(shift.amount)],
      [wrong, held.minus(shift.amount)],
    ]),
    explanations: [explanation],
    cost: 1 - persuasion(explanation) - wholeFigure,
    singleCell: false,
  };
}

export function capitalTypeCandidates(network: Network, trial: Trial): readonly Hypothesis[] {
  return shifts(network, trial).flatMap((shift) => {
    const { table, row, rowPlace, lacking, excess } = shift;
    // Either the total's own split is wrong, or the split of one of the lines that it was made from.
    const inTotal = moveWithin(network, trial, shift, row, excess, lacking);
    const inLines = children(table, rowPlace).map((line) =>
      moveWithin(network, trial, shift, line, lacking, excess),
    );
    return [inTotal, ...inLines].flatMap((hypothesis) => hypothesis ?? []);
  });
}
