/** How well the figures go with a way of reading the rows: in how many places a total is what its lines come to. */
import { sum } from '../../numbers/decimal';
import { foldName } from '../names';
import type { BodyRow } from './bodyRows';
import type { BodyUnit } from './bodyUnits';
import { isNear } from './nearness';
import type { OutlineReading } from './outlineReadings';

export interface OutlineScore {
  readonly holds: number;
  readonly fails: number;
}

/** The rows of a unit by what they count; of a unit of one row, that row. */
function rowOfTrack(body: readonly BodyRow[], unit: BodyUnit, track: string): BodyRow | undefined {
  const wanted = foldName(track);
  return unit.places.map((place) => body[place]).find((row) => row && foldName(row.track) === wanted);
}

function scoreOf(body: readonly BodyRow[], parent: BodyUnit, children: readonly BodyUnit[]): OutlineScore {
  let [holds, fails] = [0, 0];
  for (const place of parent.places) {
    const row = body[place];
    const parts = children.flatMap((child) => (row ? (rowOfTrack(body, child, row.track) ?? []) : []));
    for (const [column, stated] of (row?.values ?? []).entries()) {
      const figures = parts.flatMap(({ values }) => values[column] ?? []);
      // Where nothing is stated, or all is nought, nothing is told.
      if (!stated || (stated.isZero() && figures.every((figure) => figure.isZero()))) continue;
      if (isNear(stated, sum(figures), figures)) holds += 1;
      else fails += 1;
    }
  }
  return { holds, fails };
}

export function scoreOutline(
  body: readonly BodyRow[],
  units: readonly BodyUnit[],
  { parents }: OutlineReading,
): OutlineScore {
  const childrenOf = new Map<number, BodyUnit[]>();
  for (const [place, parent] of parents) {
    const child = units[place];
    if (!child) continue;
    const known = childrenOf.get(parent);
    if (known) known.push(child);
    else childrenOf.set(parent, [child]);
  }
  return [...childrenOf].reduce<OutlineScore>(
    (total, [place, children]) => {
      const parent = units[place];
      if (!parent) return total;
      const { holds, fails } = scoreOf(body, parent, children);
      return { holds: total.holds + holds, fails: total.fails + fails };
    },
    { holds: 0, fails: 0 },
  );
}
