/** What the header words of an amount say: whose money it is, and for what kind of spending. */
import type { FormColumn } from '../../forms/form';
import { foldName } from '../names';

const TYPES = [
  ['development-investment', /\b(dau tu( phat trien)?|dtpt|xdcb)\b/],
  ['recurrent', /\b(su nghiep|kinh phi thuong xuyen|thuong xuyen|sn)\b/],
] as const;

/** @param header words from the top down */
export function moneyMeaning(header: readonly string[]): Pick<FormColumn, 'capitalType' | 'source'> {
  const own = foldName(header.at(-1) ?? '');
  const type = TYPES.find(([, pattern]) => pattern.test(own));
  if (!type) return {};
  const [capitalType, pattern] = type;
  // The same words but for the type are the same source: "NSTW – ĐTPT" and "NSTW – SN".
  const rest = [...header.slice(0, -1).map(foldName), own.replace(pattern, '').trim()];
  return { capitalType, source: rest.filter((words) => words !== '').join(' ') };
}
