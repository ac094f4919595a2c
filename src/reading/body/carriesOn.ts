/** Blank rows inside a table: people set groups apart with them. */
import { normalizeCode } from '../../programme/outline';
import { isTotalName } from '../names';
import { hasNumbers, isBlankRow, type ReadRow, type RowContents } from './bodyRows';
import { isDash } from './lineMarks';
import { beginsAnew } from './repeatedHeader';

/** More blank rows than this set tables apart, not groups. */
const MOST_BLANK = 2;

const YEAR = /^(?:19|20|21)\d\d$/;
/** "II", "B", "3", "1.2", "a": what a TT looks like. */
const CODE = /^(?:[IVXLC]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])$/;

/** A row of years heads a table of its own. */
function isOfYears({ figures }: RowContents): boolean {
  const numbers = figures.flatMap((figure) => ('value' in figure ? [figure.value] : []));
  return numbers.length > 0 && numbers.every((value) => YEAR.test(value.toFixed()));
}

export function isLine(contents: RowContents): boolean {
  const { code, name, track, figures } = contents;
  if (!hasNumbers(contents) || isOfYears(contents)) return false;
  // Words in a column of figures are the header of another table.
  if (figures.some(({ state }) => state === 'text')) return false;
  if (name === '' && code === '') return track !== '';
  return code === '' || isTotalName(code) || CODE.test(normalizeCode(code)) || isDash(code);
}

/** "II. Chi thường xuyên": the heading of a group, with its figures in the rows below. */
export function isHeading({ code, name, figures }: RowContents): boolean {
  return name !== '' && CODE.test(normalizeCode(code)) && figures.every(({ state }) => state === 'blank');
}

/**
 * Where a table goes on behind blank rows, or behind its header once more; `null` where it ends.
 *
 * @param repeats whether a row says what the header says
 * @param from the first row that is no line
 * @param last the last row that may belong to the table
 */
export function carriesOn(
  read: ReadRow,
  repeats: (row: number) => boolean,
  from: number,
  last: number,
): number | null {
  let next = from;
  let [blank, headed] = [0, false];
  for (; next <= last && blank <= MOST_BLANK; next += 1) {
    if (repeats(next)) headed = true;
    else if (isBlankRow(read(next))) blank += 1;
    else break;
  }
  if (next > last || blank > MOST_BLANK) return null;
  const contents = read(next);
  // Below its header once more a table goes on only where its numbers do.
  if (headed && (beginsAnew(contents) || (blank > 0 && contents.code === ''))) return null;
  if (isLine(contents)) return next;
  return isHeading(contents) && next < last && isLine(read(next + 1)) ? next : null;
}
