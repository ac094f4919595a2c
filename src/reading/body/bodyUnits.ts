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

/** "Trong đó:" alone on its row has its parts in the rows below, marked as such. */
function goesOnInRemark(opener: BodyRow, row: BodyRow): boolean {
  return (
    opener.values.every((value) => value === null) &&
    !row.isTotal &&
    (row.code === '' ? lineMark(row.name) !== '' : isDash(row.code))
  );
}

export function unitsOf(body: readonly BodyRow[]): readonly BodyUnit[] {
  let opener: BodyRow | null = null;
  return group(body).flatMap((places): BodyUnit[] => {
    const first = body[places[0] ?? -1];
    if (!first) return [];
    const isRemark = opensRemark(first);
    if (isRemark) opener = first;
    else if (opener && !goesOnInRemark(opener, first)) opener = null;
    return [{ places, first, isRemark: isRemark || opener !== null }];
  });
}
