/** The equations of a table, for people: what each says, where it was learned from, how often it holds, whether it is used. */
import type { SettledFamily } from '../diagnosis/settleEquations';
import type { Message } from '../messages/message';
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
    case 'between':
      return message('findings.equation.between', { column, sheets: key.text.split(' = ')[1] ?? '' });
  }
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
      },
    ];
  });
}
