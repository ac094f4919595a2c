/** How well the figures go with a way of reading the rows: in how many places a total is what its lines come to. */
import { exactSum } from '../../numbers/exactSum';
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
  const [only, ...others] = unit.places;
  const first = only === undefined ? undefined : body[only];
  if (others.length === 0 && first?.track === track) return first;
  const wanted = foldName(track);
  return unit.places.map((place) => body[place]).find((row) => row && foldName(row.track) === wanted);
}

function partsOf(
  body: readonly BodyRow[],
  { track }: BodyRow,
  children: readonly BodyUnit[],
): readonly BodyRow[] {
  return children.flatMap((child) => rowOfTrack(body, child, track) ?? []);
}

/** Whether a total is what its parts come to in one column; `null` where nothing is told: nothing is stated, or all is nought. */
function judge({ values }: BodyRow, parts: readonly BodyRow[], column: number): 'holds' | 'fails' | null {
  const stated = values[column];
  const figures = parts.flatMap((part) => part.values[column] ?? []);
  if (!stated || (stated.isZero() && figures.every((figure) => figure.isZero()))) return null;
  return isNear(stated, exactSum(figures), figures) ? 'holds' : 'fails';
}

function scoreOf(
  body: readonly BodyRow[],
  parent: BodyUnit,
  children: readonly BodyUnit[],
  only?: Iterable<number>,
): OutlineScore {
  const counts = { holds: 0, fails: 0 };
  for (const place of parent.places) {
    const row = body[place];
    if (!row) continue;
    const parts = partsOf(body, row, children);
    for (const column of only ?? row.values.keys()) {
      const found = judge(row, parts, column);
      if (found) counts[found] += 1;
    }
  }
  return counts;
}

/** The parts of each unit that has some. */
export type Children = ReadonlyMap<number, readonly BodyUnit[]>;

export function childrenOf(units: readonly BodyUnit[], { parents }: OutlineReading): Children {
  const found = new Map<number, BodyUnit[]>();
  for (const [place, parent] of parents) {
    const child = units[place];
    if (!child) continue;
    const known = found.get(parent);
    if (known) known.push(child);
    else found.set(parent, [child]);
  }
  return found;
}

/** What one unit comes to as a total in some columns. */
export function scoreAt(
  body: readonly BodyRow[],
  total: BodyUnit | undefined,
  parts: readonly BodyUnit[] | undefined,
  columns: ReadonlySet<number>,
): OutlineScore {
  return total && parts ? scoreOf(body, total, parts, columns) : { holds: 0, fails: 0 };
}

export function scoreOutline(
  body: readonly BodyRow[],
  units: readonly BodyUnit[],
  reading: OutlineReading,
): OutlineScore {
  return [...childrenOf(units, reading)].reduce<OutlineScore>(
    (total, [place, children]) => {
      const parent = units[place];
      if (!parent) return total;
      const { holds, fails } = scoreOf(body, parent, children);
      return { holds: total.holds + holds, fails: total.fails + fails };
    },
    { holds: 0, fails: 0 },
  );
}
