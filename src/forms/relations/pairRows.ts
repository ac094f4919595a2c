/** Which rows of two tables a relation brings together; the same for declared forms and for tables that were read. */
import type { RowPairing } from './relation';

export interface RelatedRow<Ref> {
  readonly ref: Ref;
  readonly code: string;
  readonly name: string;
  readonly track: string;
  readonly isTotal: boolean;
  /** Rows that add up others are made from them; a relation speaks of the rows that are not. */
  readonly hasChildren: boolean;
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

/** Rows by key, each key's rows in their order: two localities of one name are paired first with first, second with second. */
function byKey<Ref>(
  rows: readonly RelatedRow<Ref>[],
  keyOf: (row: RelatedRow<Ref>) => string,
): ReadonlyMap<string, readonly RelatedRow<Ref>[]> {
  const found = new Map<string, RelatedRow<Ref>[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '' || key === '-') continue;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function ofTrack<Ref>(
  rows: readonly RelatedRow<Ref>[],
  track: string | undefined,
): readonly RelatedRow<Ref>[] {
  return track === undefined ? rows : rows.filter((row) => fold(row.track) === fold(track));
}

/** The rows of one table that a relation speaks of. */
export interface RelatedRows<Ref> {
  readonly rows: readonly RelatedRow<Ref>[];
  readonly track?: string | undefined;
}

/** Rows of the target, each with its partner in every source; one that lacks a partner is left out. */
export function pairWithAll<Target, Source>(
  pairing: RowPairing,
  target: RelatedRows<Target>,
  sources: readonly RelatedRows<Source>[],
): readonly (readonly [Target, readonly Source[]])[] {
  const partners = sources.map((source) => new Map(pairRows(pairing, target, source)));
  return target.rows.flatMap(({ ref }) => {
    const found = partners.flatMap((of) => of.get(ref) ?? []);
    return found.length > 0 && found.length === sources.length ? [[ref, found] as const] : [];
  });
}

export function pairRows<Target, Source>(
  pairing: RowPairing,
  target: RelatedRows<Target>,
  source: RelatedRows<Source>,
): readonly (readonly [Target, Source])[] {
  const targets = ofTrack(target.rows, target.track);
  const sources = ofTrack(source.rows, source.track);
  if (typeof pairing === 'object') {
    const pick = <Ref>(rows: readonly RelatedRow<Ref>[], which: string): RelatedRow<Ref> | undefined =>
      rows.find(({ code, isTotal }) => (which === 'total' ? isTotal : code === which));
    const [one, other] = [pick(targets, pairing.target), pick(sources, pairing.source)];
    return one && other ? [[one.ref, other.ref]] : [];
  }
  const keyOf = <Ref>({ code, name }: RelatedRow<Ref>): string => (pairing === 'code' ? code : fold(name));
  const candidates = byKey(
    sources.filter(({ isTotal }) => !isTotal),
    keyOf,
  );
  const wanted = byKey(
    targets.filter(({ isTotal, hasChildren }) => !isTotal && !hasChildren),
    keyOf,
  );
  return [...wanted].flatMap(([key, rows]) => {
    const partners = candidates.get(key) ?? [];
    // With unequal numbers of the same name nobody can tell which belongs to which.
    if (partners.length !== rows.length) return [];
    return rows.flatMap((row, place) => {
      const partner = partners[place];
      return partner ? [[row.ref, partner.ref] as const] : [];
    });
  });
}
