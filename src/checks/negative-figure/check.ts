import { toPlain } from '../../numbers/decimal';
import { isAdditive } from '../../forms/form';
import { figureValue, type Figure } from '../../reading/figure';
import type { CellCheck } from '../engine/check';
import { mayBeNegative } from './mayBeNegative';

/** A difference is computed; a sum that is below nought has the figure to blame among its parts. */
function isDifference(formula: string): boolean {
  return /[\w)]\s*-/.test(formula);
}

/** Told once for each column, however many of its figures ask. */
const KNOWN = new WeakMap<readonly Figure[], boolean>();

/** Where half of a column is below nought it is no slip: the figures are changes, whatever the header says. */
function isColumnOfChanges(column: readonly Figure[]): boolean {
  const known = KNOWN.get(column);
  if (known !== undefined) return known;
  const values = column.flatMap((figure) => figureValue(figure) ?? []).filter((value) => !value.isZero());
  const found = values.length > 1 && values.filter((value) => value.isNeg()).length * 2 >= values.length;
  KNOWN.set(column, found);
  return found;
}

/** Số âm: an amount or a count below nought where nothing says that it is a change. */
export const negativeFigureCheck: CellCheck = {
  kind: 'cell',
  id: 'negative-figure',
  family: 'hygiene',
  severity: 'warning',
  source: 'Households are counted and money is planned from nought up',
  description: { key: 'findings.check.negative-figure' },
  severityReason: { key: 'findings.severity-reason.negative-figure' },
  forms: 'any',
  parameters: [],
  looksAtColumn: (figure, { table }) => table.foreign !== null && figureValue(figure)?.isNeg() === true,
  inspect: (cell) => {
    const { figure, place } = cell;
    const value = figure.state === 'number' || figure.state === 'text-number' ? figure.value : null;
    if (value === null || !value.isNeg() || value.isZero() || !isAdditive(place.column.kind)) return null;
    if (figure.state === 'number' && figure.formula !== null) {
      // Of a table that we do not know, a difference may be meant to go either way.
      if (place.table.foreign !== null || !isDifference(figure.formula)) return null;
    }
    if (mayBeNegative(place)) return null;
    if (place.table.foreign !== null && isColumnOfChanges(cell.column)) return null;
    return {
      outcome: 'fail',
      kind: 'negative',
      stated: value,
      proposed: null,
      message: {
        key: 'findings.hygiene.negative-figure',
        params: { stated: { decimal: toPlain(value) } },
      },
    };
  },
};
