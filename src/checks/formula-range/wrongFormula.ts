/** What is told of a formula that is wrong by itself, whatever makes it so. */
import type { Message } from '../../messages/message';
import { figureValue } from '../../reading/figure';
import type { GridCell } from '../../reading/formulas/formulaGrid';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { expectedFigure } from '../engine/expectedFigure';
import type { StructureIssue } from '../engine/result';
import { lookupOf } from '../engine/runChecks';
import type { JudgedTable } from './judgement';
import { properFormulas } from './properFormula';

/**
 * As grave as its check where its figure is wrong or nothing tells whether it is; a notice where the figure is right for now.
 *
 * @param kind names its sentences
 */
export function wrongFormula(
  reading: WorkbookReading,
  judged: JudgedTable,
  cell: GridCell,
  kind: 'other-formula' | 'averaged-rate',
  params: NonNullable<Message['params']>,
): StructureIssue {
  const expected = expectedFigure(reading, cell.id);
  return {
    outcome: 'fail',
    kind,
    ...(expected?.isStated === true ? { severity: 'notice' } : {}),
    cell: cell.id,
    further: [],
    stated: figureValue(lookupOf(reading)(cell.id)),
    proposed: expected?.value ?? null,
    formulas: properFormulas(reading, judged, [cell]),
    message: { key: `findings.formulas.${kind}`, params },
    cause: { key: `findings.formulas.${kind}.cause`, params },
  };
}
