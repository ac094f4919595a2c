/** Localities that one table writes almost as others do: compared by what the tables of the workbook say of each other. */
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { CellId } from '../../reading/cellId';
import { withoutMarks } from '../../words/withoutMarks';
import { localitiesOf, type Named } from './localities';
import { isOneSlipOff, withOneLess } from './oneOff';

/** Share of the localities of a table that others have to know before one is told from them. */
const MOSTLY = 0.6;

export interface AlmostName {
  readonly cell: CellId;
  readonly name: string;
  /** As the other tables write it, and where the first of them does. */
  readonly usual: string;
  readonly usualAt: CellId;
}

interface Known {
  readonly first: Named;
  readonly tables: Set<number>;
}

/** Names in the tables that bear them. */
function knownNames(tables: readonly (readonly Named[])[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const [place, names] of tables.entries()) {
    for (const named of names) {
      const one = known.get(named.key);
      if (one) one.tables.add(place);
      else known.set(named.key, { first: named, tables: new Set([place]) });
    }
  }
  return known;
}

/** Names by each of their parts with a letter less, so that near ones are looked up instead of compared with all. */
function nearIndex(names: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const named of names) {
    for (const part of new Set([named.key, ...withOneLess(named.key), plain(named.key)])) {
      const found = index.get(part);
      if (found) found.push(named);
      else index.set(part, [named]);
    }
  }
  return index;
}

/** Names without marks, apart from those with. */
function plain(key: string): string {
  return `~${withoutMarks(key)}`;
}

export function almostNames({ tables }: WorkbookReading): readonly AlmostName[] {
  const localities = tables.map(localitiesOf);
  const known = knownNames(localities);
  const isShared = ({ key }: Named): boolean => (known.get(key)?.tables.size ?? 0) > 1;
  // A name that one table alone has is no slip of a name that one other table alone has: nobody could tell which.
  const usual = nearIndex([...known.values()].map(({ first }) => first).filter(isShared));
  return localities.flatMap((names) => {
    const own = new Set(names.map(({ key }) => key));
    if (names.filter(isShared).length < MOSTLY * names.length) return [];
    return names.flatMap((named): readonly AlmostName[] => {
      if (isShared(named)) return [];
      const near = [named.key, ...withOneLess(named.key), plain(named.key)]
        .flatMap((part) => usual.get(part) ?? [])
        .find(({ key, kind }) => kind === named.kind && !own.has(key) && isOneSlipOff(key, named.key));
      return near ? [{ cell: named.cell, name: named.name, usual: near.name, usualAt: near.cell }] : [];
    });
  });
}
