/** What the user should look at in one column of a draft. */
import { parseIndexCell, type IndexEquation } from '../../forms/indexNotation';
import type { Message } from '../../messages/message';
import type { FoundColumn } from './declareColumns';
import { holdingOf, type FigureTable } from './figureTable';
import { declareMessage } from './message';

/** In fewer rows an equation may be off by a mistake. */
const FEWEST_ROWS = 3;

export function equationOf({ own }: FoundColumn): IndexEquation | null {
  return own.equation === undefined ? null : (parseIndexCell(own.equation)?.equation ?? null);
}

/** Most rows go against it: then it is not the rows that are wrong. */
function refuted(column: FoundColumn, table: FigureTable): Message | null {
  const equation = equationOf(column);
  if (!equation) return null;
  const { holds, of } = holdingOf(table, equation, column.own.decimals ?? 0);
  const isWrong = of >= FEWEST_ROWS && 2 * holds < of;
  return isWrong
    ? declareMessage('equation-refuted', { equation: column.own.equation ?? '', holds, of })
    : null;
}

export function columnNotes(column: FoundColumn, table: FigureTable): readonly Message[] {
  const { hasHeader, kindFrom, lost } = column;
  const against = refuted(column, table);
  return [
    ...(hasHeader ? [] : [declareMessage('column-without-header')]),
    ...(kindFrom === 'guess' ? [declareMessage('kind-guessed')] : []),
    ...(lost === null ? [] : [declareMessage('equation-lost', { text: lost })]),
    ...(against ? [against] : []),
  ];
}
