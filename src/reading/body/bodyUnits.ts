/** The units of a table: one row, or several that each give another count of it. */
import { isOfWhich } from '../names';
import { isDash, lineMark } from './lineMarks';
import type { BodyRow } from './bodyRows';

export interface BodyUnit {
  /** Places of its rows in the body. */
  readonly places: readonly number[];
  readonly first: BodyRow;
  /** "Trong đó" and what is listed under it: parts that add up to nothing. */
  readonly isRemark: boolean;
}

function group(body: readonly BodyRow[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [place, row] of body.entries()) {
    const current = groups.at(-1);
    const sameUnit = row.track !== '' && row.code === '' && row.name === '';
    if (current && sameUnit) current.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** A part that is named and not numbered. */
function opensRemark({ code, isTotal, name }: BodyRow): boolean {
  return code === '' && !isTotal && isOfWhich(name);
}

/** What is listed below "Trong đó" is marked as such: "- Vốn sự nghiệp". */
function goesOnInRemark({ code, name, isTotal }: BodyRow): boolean {
  return !isTotal && (code === '' ? isDash(lineMark(name)) : isDash(code));
}

export function unitsOf(body: readonly BodyRow[]): readonly BodyUnit[] {
  let inRemark = false;
  return group(body).flatMap((places): BodyUnit[] => {
    const first = body[places[0] ?? -1];
    if (!first) return [];
    inRemark = opensRemark(first) || (inRemark && goesOnInRemark(first));
    return [{ places, first, isRemark: inRemark }];
  });
}
