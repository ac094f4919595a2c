/** The equations of a table, for people: what each says, where it was learned from, how often it holds, whether it is used. */
import type { SettledFamily } from '../diagnosis/settleEquations';
import type { Message } from '../messages/message';
import type { Equation } from '../reading/equation';
import { ownText } from '../reading/own/ownText';
import type { WorkbookReading } from '../reading/readWorkbook';
import { positionOf } from '../reading/cellId';
import { toA1 } from '../sheet/address';
import { columnLabelOf, lineLabel, message } from './describe';
import type { ReviewedEquation } from './finding';

function titleOf(reading: WorkbookReading, { key, results }: SettledFamily): Message {
  const target = results[0]?.equation.target;
  const column = target === undefined ? '' : columnLabelOf(reading, target);
  switch (key.relation) {
    case 'row':
      return message('findings.equation.row', { equation: key.text, column });
    case 'outline':
      return message('findings.equation.outline', {
        line: target === undefined ? key.text : lineLabel(reading, target),
      });
    case 'own':
      return ownTitle(results[0]?.equation);
    case 'between':
      return message('findings.equation.between', { column, sheets: key.text.split(' = ')[1] ?? '' });
  }
}

/** Cells are told where they stand now, columns and rows by their words. */
function ownTitle(equation: Equation | undefined): Message {
  const own = equation?.own;
  const text = own === undefined || own.kind === 'cell' ? (equation?.text ?? '') : ownText(own);
  return message(`findings.equation.own-${own?.kind ?? 'cell'}`, { equation: text });
}

/** What forms demand can be switched off, but not be something else. */
function mayCorrect({ key, source }: SettledFamily): boolean {
  return key.relation === 'own' || (source !== 'form' && key.relation !== 'between');
}

export function reviewedEquations(
  reading: WorkbookReading,
  families: readonly SettledFamily[],
): readonly ReviewedEquation[] {
  return families.flatMap((family): ReviewedEquation[] => {
    const [first] = family.results;
    if (!first) return [];
    const { row, column } = positionOf(first.equation.target);
    return [
      {
        key: family.key,
        title: titleOf(reading, family),
        source: family.source,
        sourceTitle: message(`findings.source.${family.source}`),
        use: family.use,
        useTitle: message(`findings.use.${family.use}`),
        holds: family.holds,
        of: family.telling.length,
        cell: toA1(row, column),
        mayCorrect: mayCorrect(family),
      },
    ];
  });
}
