import { toPlain } from '../../numbers/decimal';
import type { FigurePlace } from '../../reading/readWorkbook';
import type { CellCheck } from '../engine/check';
import { slippedSeparatorCheck } from '../slipped-separator/check';

/** A column of counts, or a row that counts households among rows that count other things. */
function isCounted({ column, row }: FigurePlace): boolean {
  return column.kind === 'count' || (column.kind === 'quantity' && row.countsWhole);
}

/** Số hộ, số người lẻ: a count of households or people with a fraction that no slipped separator explains. */
export const wholeCountCheck: CellCheck = {
  kind: 'cell',
  id: 'whole-count',
  family: 'hygiene',
  severity: 'warning',
  source: 'Households and people are counted in whole numbers',
  description: { key: 'findings.check.whole-count' },
  severityReason: { key: 'findings.severity-reason.whole-count' },
  forms: 'any',
  parameters: [],
  looksAtColumn: slippedSeparatorCheck.looksAtColumn,
  inspect: (cell) => {
    const { figure, place } = cell;
    if (!isCounted(place) || figure.state !== 'number' || figure.value.isInteger()) return null;
    if (slippedSeparatorCheck.inspect(cell)) return null;
    // A sum of fractions is not the mistake; the fractions in it are told where they stand.
    if (figure.formula !== null && !/[*/]|AVERAGE/i.test(figure.formula)) return null;
    return {
      outcome: 'fail',
      kind: 'fraction',
      stated: figure.value,
      proposed: null,
      message: {
        key: 'findings.whole-count.message',
        params: { stated: { decimal: toPlain(figure.value) } },
      },
    };
  },
};
