import { Decimal, toPlain } from '../../numbers/decimal';
import { figureValue, readFigure, type Figure } from '../../reading/figure';
import type { FigurePlace } from '../../reading/readWorkbook';
import { figureColumns } from '../../reading/table';
import { cellAt } from '../../sheet/snapshot';
import type { CellCheck } from '../engine/check';

const THOUSAND = new Decimal(1000);

/**
 * 12,035 where 12.035 was meant: below a thousand, one to three decimals, whole when taken a thousand times. Nobody puts a separator into 350, so
 * 0,35 is something else.
 */
function looksSlipped(value: Decimal): boolean {
  if (value.abs().lt(1) && value.decimalPlaces() < 3) return false;
  return !value.isInteger() && value.abs().lt(THOUSAND) && value.times(THOUSAND).isInteger();
}

/** 28,33 among the counts is the rate of its line where that says 28,33 as well. */
function isRateOfLine({ table, row, column }: FigurePlace, value: Decimal): boolean {
  return (
    column.kind === 'count' &&
    figureColumns(table).some(({ kind, column: other }) => {
      if (kind !== 'rate') return false;
      const rate = figureValue(readFigure(cellAt(table.sheet, row.row, other), kind));
      return rate?.eq(value) === true;
    })
  );
}

function isWholeFigure(figure: Figure): boolean {
  return figure.state !== 'number' || figure.value.isInteger();
}

/**
 * Dấu phân cách hàng nghìn bị hiểu thành dấu thập phân: "12.035" typed into an Excel that takes the point for decimals.
 * A count is never a fraction; an amount may be, so there every other figure of the column must be whole.
 */
export const slippedSeparatorCheck: CellCheck = {
  kind: 'cell',
  id: 'slipped-separator',
  family: 'hygiene',
  severity: 'error',
  source: 'Counts are whole numbers; separators differ between Vietnamese and English Excel',
  description: { key: 'findings.check.slipped-separator' },
  severityReason: { key: 'findings.severity-reason.slipped-separator' },
  forms: 'any',
  parameters: [],
  looksAtColumn: (figure, { column: { kind, decimals } }) =>
    kind === 'money' && decimals === 0 && figure.state === 'number' && !figure.value.isInteger(),
  inspect: (cell) => {
    const { figure, place } = cell;
    if (figure.state !== 'number' || figure.formula !== null || !looksSlipped(figure.value)) return null;
    if (isRateOfLine(place, figure.value)) return null;
    const { kind, decimals } = place.column;
    const isAloneAmongWhole = (): boolean => {
      const others = cell.column.filter((other) => other !== figure);
      return others.length >= 3 && others.every(isWholeFigure);
    };
    if (kind !== 'count' && !(kind === 'money' && decimals === 0 && isAloneAmongWhole())) return null;
    const proposed = figure.value.times(THOUSAND);
    return {
      outcome: 'fail',
      kind: 'slipped-separator',
      stated: figure.value,
      proposed,
      message: {
        key: 'findings.slipped-separator.message',
        params: { stated: { decimal: toPlain(figure.value) }, proposed: { decimal: toPlain(proposed) } },
      },
    };
  },
};
