/**
 * What a row or column of a form is, whatever its place: the locality's name, the year, the code of the line. Two layouts of one form are brought
 * together by it.
 */
import type { FormDefinition } from '../forms/form';
import { planYears, type FormOptions } from '../forms/formOptions';

/** Which id a row of a group's free rows gets, where it is not its place among them; see `RowEdit`. */
export type FreeRowIds = (group: string, place: number) => string;

const LOCALITY = /^locality-(\d+)(.*)$/;
const YEAR = /^year-(\d+)(.*)$/;
const FREE_ROW = /^(.+)#(\d+)$/;

function fold(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}

/** Names with their number among equal ones: two communes may bear one name. */
export function localityIds(localities: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return localities.map((name) => {
    const folded = fold(name);
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return `locality:${folded}:${count}`;
  });
}

/** The group and place of a row that is kept free; `null` for the form's own rows. */
export function freeRow(key: string): { readonly group: string; readonly place: number } | null {
  const match = FREE_ROW.exec(key);
  return match ? { group: match[1] ?? '', place: Number(match[2]) } : null;
}

/** Id of each row of the form, by its key. */
export function rowIds(
  form: FormDefinition,
  options: FormOptions,
  freeRowId: FreeRowIds = (group, place) => `${group}#${place}`,
): ReadonlyMap<string, string> {
  const localities = localityIds(options.localities);
  return new Map(
    form.rows(options).map(({ key }) => {
      const [, number, rest = ''] = LOCALITY.exec(key) ?? [];
      const locality = number === undefined ? undefined : localities[Number(number) - 1];
      if (locality !== undefined) return [key, `${locality}${rest}`];
      const free = freeRow(key);
      return [key, free ? freeRowId(free.group, free.place) : key];
    }),
  );
}

/** Id of a column by its key. */
export function columnId(key: string, options: FormOptions): string {
  const [, number, rest = ''] = YEAR.exec(key) ?? [];
  const year = number === undefined ? undefined : planYears(options)[Number(number) - 1];
  return year === undefined ? key : `year:${year}${rest}`;
}

/** Whether two lists name the same localities in the same order. */
export function sameLocalities(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, place) => fold(name) === fold(right[place] ?? ''));
}
