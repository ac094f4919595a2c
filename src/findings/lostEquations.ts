/** Equations of the user's that cannot be checked any more: told, with what of them is missing, until the user takes them out. */
import { sheetOfOwn } from '../kept/ownEquation';
import { ownText } from '../reading/own/ownText';
import type { WorkbookReading } from '../reading/readWorkbook';
import { message } from './describe';
import type { LostOwnEquation } from './finding';

export function lostEquations({ lostEquations: lost }: WorkbookReading): readonly LostOwnEquation[] {
  return lost.map(({ own, lost: { what, name } }) => ({
    id: own.id,
    sheet: sheetOfOwn(own),
    title: message(`findings.equation.own-${own.kind}`, { equation: ownText(own) }),
    reason: message(`findings.lost.${what}`, { name }),
  }));
}
