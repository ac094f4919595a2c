/** "{year}", "{year+1}", "{year-1}" in the words of an own form, and the years they stand for. */

const PLACE = /\{year(?:([+-])(\d{1,2}))?\}/g;

/** The words for a plan year. */
export function withYears(words: string, year: number): string {
  return words.replace(PLACE, (_place, sign?: string, steps = '0') =>
    String(sign === '-' ? year - Number(steps) : year + Number(steps)),
  );
}

/** A year in a sentence; not the year in a document's number (24/2021/QH15) or in a date (31/12/2021). */
const YEAR = /(^|[^\d/.])(20\d\d)(?![\d/])/g;
const FURTHEST = 20;

/** The words for any plan year: years near this one become places. */
export function withoutYears(words: string, year: number): string {
  return words.replace(YEAR, (found, before: string, digits: string) => {
    const steps = Number(digits) - year;
    if (Math.abs(steps) > FURTHEST) return found;
    const sign = steps > 0 ? '+' : '';
    return `${before}{year${steps === 0 ? '' : `${sign}${steps}`}}`;
  });
}
