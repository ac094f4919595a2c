/** Lists of localities of the catalogues, and which line of a table is a district that they name. */
import { findProgramme } from '../../programme/catalogue';
import type { ListedPlace, LocalityList } from '../../programme/localityList';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableRow } from '../../reading/table';
import type { KnownNames } from '../../units/knownNames';
import { splitKind } from '../../units/kinds';
import { nameKey } from '../../units/sameName';
import { programmeFor } from './policy';
import { whereabouts, unitText, type Whereabouts } from './whereabouts';

/** The list of the table's catalogue; a copy from before there were lists goes by those of the catalogue that it was made from. */
export function localityList(reading: WorkbookReading, table: Table, id: string): LocalityList | null {
  const programme = programmeFor(reading, table);
  if (!programme) return null;
  const origin = programme.basedOn === null ? undefined : findProgramme(programme.basedOn);
  return [programme, origin].flatMap((one) => one?.localityLists ?? []).find((one) => one.id === id) ?? null;
}

/** A line that is a district (huyện), the total of a district's own table among them. */
export interface ListedLine {
  readonly row: TableRow;
  /** As the table names it. */
  readonly name: string;
  readonly place: ListedPlace;
}

function placeNamed(
  { places }: LocalityList,
  name: string,
  isThere: (place: ListedPlace) => boolean,
): ListedPlace | undefined {
  const { kind } = splitKind(unitText(name));
  if (kind !== null && kind !== 'huyen') return undefined;
  const key = nameKey(unitText(name));
  return key === '' ? undefined : places.find((place) => nameKey(place.name) === key && isThere(place));
}

/** The total of a table that a district's committee (UBND huyện) made is the district. */
function ownTotal({ rows }: Table, { places }: LocalityList, where: Whereabouts): readonly ListedLine[] {
  const total = rows.find(({ role }) => role === 'total');
  const place = places.find((one) => where.isOfDistrict(nameKey(one.name), one.province));
  return total && place ? [{ row: total, name: `huyện ${place.name}`, place }] : [];
}

function findLines(table: Table, list: LocalityList, units: KnownNames | null): readonly ListedLine[] {
  const where = whereabouts(table, list, units);
  const lines = table.rows.flatMap((row): readonly ListedLine[] => {
    const { name } = row;
    if (row.role === 'total') return [];
    const place = placeNamed(list, name, ({ province }) => where.liesIn(row, province));
    return place ? [{ row, name: name.trim(), place }] : [];
  });
  return [...lines, ...ownTotal(table, list, where)];
}

interface Found {
  readonly units: KnownNames | null;
  readonly lines: readonly ListedLine[];
}

/** Told by words alone: what the figures of a table are makes no difference, and after an edit of them it need not be told again. */
const found = new WeakMap<Table, Map<LocalityList, Found>>();

/** Lines that are proved to be districts of the list: by their name and by the province that they lie in. */
export function listedLines(
  table: Table,
  list: LocalityList,
  units: KnownNames | null,
): readonly ListedLine[] {
  const ofTable = found.get(table) ?? new Map<LocalityList, Found>();
  found.set(table, ofTable);
  const known = ofTable.get(list);
  if (known?.units === units) return known.lines;
  const lines = findLines(table, list, units);
  ofTable.set(list, { units, lines });
  return lines;
}

/** Kinds of units that are districts. */
const DISTRICT_KINDS: ReadonlySet<string | null> = new Set(['huyen', 'quan', 'thi-xa', 'thanh-pho']);

/** Lines that say themselves that they are districts, and that a list does not name, in whatever province. */
export function unlistedLines({ rows }: Pick<Table, 'rows'>, { places }: LocalityList): readonly TableRow[] {
  const named = new Set(places.map(({ name }) => nameKey(name)));
  return rows.filter(({ role, name }) => {
    const { kind } = splitKind(unitText(name));
    if (role === 'total' || !DISTRICT_KINDS.has(kind)) return false;
    return kind !== 'huyen' || !named.has(nameKey(unitText(name)));
  });
}
