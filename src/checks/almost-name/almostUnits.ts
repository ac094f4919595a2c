/** Localities that no unit of the country is called, and that are almost one of the province that the workbook is about. */
import type { CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { KnownNames, NamedUnit } from '../../units/knownNames';
import { localitiesOf, type Named } from './localities';
import { isOneSlipOff } from './oneOff';

/** Share of the localities of a workbook, and how many of them, that have to be known before the others are compared with the province. */
const MOSTLY = 0.6;
const FEWEST_KNOWN = 3;

export interface AlmostUnit {
  /** Where it stands first. */
  readonly cell: CellId;
  readonly further: readonly CellId[];
  readonly name: string;
  /** As the list of units writes it: "Huyện Ba Bể". */
  readonly official: string;
}

interface Locality {
  readonly named: Named;
  readonly cells: CellId[];
  /** Places of the tables that name it. */
  readonly tables: Set<number>;
}

function idOf({ key, kind }: NamedUnit): string {
  return `${kind} ${key}`;
}

/** One of each name and kind. */
function localitiesById(tables: readonly (readonly Named[])[]): ReadonlyMap<string, Locality> {
  const found = new Map<string, Locality>();
  for (const [place, names] of tables.entries()) {
    for (const named of names) {
      const id = idOf(named);
      const locality = found.get(id) ?? { named, cells: [], tables: new Set() };
      locality.cells.push(named.cell);
      locality.tables.add(place);
      found.set(id, locality);
    }
  }
  return found;
}

/** @param told cells that another finding names already */
export function almostUnits(
  { tables }: WorkbookReading,
  known: KnownNames,
  told: ReadonlySet<CellId>,
): readonly AlmostUnit[] {
  const localities = localitiesById(tables.map(localitiesOf));
  const names = [...localities.values()].map(({ named }) => named);
  const group = known.groupOf(names);
  const there = names.filter((named) => group?.has(named));
  if (!group || there.length < FEWEST_KNOWN || there.length < MOSTLY * names.length) return [];
  // A unit that the same table names besides is another one.
  const isBeside = (unit: NamedUnit, { tables: inTables }: Locality): boolean =>
    [...(localities.get(idOf(unit))?.tables ?? [])].some((place) => inTables.has(place));
  return [...localities.values()].flatMap((locality): readonly AlmostUnit[] => {
    const { name, key, kind } = locality.named;
    const [cell, ...further] = locality.cells.filter((one) => !told.has(one));
    if (cell === undefined || known.has(key)) return [];
    const near = group.units.filter((unit) => unit.kind === kind && isOneSlipOff(unit.key, key));
    const [unit, ...others] = near;
    if (!unit || others.length > 0 || isBeside(unit, locality)) return [];
    return [{ cell, further, name, official: unit.fullName }];
  });
}
