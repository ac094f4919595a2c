/** The rows of a table's body: which they are, which is the total, and how they add up. */
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { cellText } from './cellText';
import { readFigure } from './figure';
import { foldName, isOfWhich, isTotalName } from './names';
import { outlineParents } from '../programme/outline';
import { figureColumns, type TableColumn, type TableRow } from './table';

interface BodyRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly track: string;
  readonly isTotal: boolean;
}

/** "Ghi chú: ...", "NGƯỜI LẬP BIỂU" where a TT should be: words, not a code. */
const WORDS = /\p{L}\s+\p{L}/u;

/** Which rows are looked at, and which of them are lines although they have neither code nor figures. */
export interface BodyRange {
  readonly first: number;
  readonly last: number;
  readonly isLine: (row: { readonly code: string; readonly name: string }) => boolean;
}

/** The body ends at the first empty row, or where words without code and figures begin (notes, signatures). */
function readRows(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  { first, last, isLine }: BodyRange,
): readonly BodyRow[] {
  const columnOf = (kind: TableColumn['kind']): TableColumn | undefined =>
    columns.find((column) => column.kind === kind);
  const [codeColumn, nameColumn, trackColumn] = [columnOf('code'), columnOf('name'), columnOf('track')];
  const figures = figureColumns({ columns });
  const textIn = (row: number, column: TableColumn | undefined): string =>
    column ? cellText(cellAt(sheet, row, column.column)) : '';
  const body: BodyRow[] = [];
  for (let row = first; row <= last; row += 1) {
    const code = textIn(row, codeColumn);
    const name = textIn(row, nameColumn);
    const track = textIn(row, trackColumn);
    const states = figures.map(({ column, kind }) => readFigure(cellAt(sheet, row, column), kind).state);
    const hasFigures = states.some((state) => state !== 'blank');
    // A date line over the signatures stands in figure columns too, but holds no figure.
    const hasNumbers = states.some((state) => state !== 'blank' && state !== 'text');
    const continues = track !== '' && code === '' && name === '' && body.length > 0;
    if (code === '' && name === '' && !hasNumbers && !continues) break;
    const isTotal = isTotalName(name) || (name === '' && isTotalName(code));
    const isKnown = isTotal || continues || isLine({ code, name });
    if (code === '' && !hasFigures && !isKnown) break;
    if (name === '' && WORDS.test(code) && !hasNumbers && !isTotal) break;
    body.push({
      row,
      code: isTotal && name === '' ? '' : code,
      name: name === '' && isTotal ? code : name,
      track,
      isTotal,
    });
  }
  return body;
}

/** A unit: one row, or several that each give another count of it. */
interface Unit {
  readonly places: readonly number[];
  readonly first: BodyRow;
}

function unitsOf(body: readonly BodyRow[]): readonly Unit[] {
  const units: { places: number[]; first: BodyRow }[] = [];
  for (const [place, row] of body.entries()) {
    const current = units.at(-1);
    const sameUnit = row.track !== '' && row.code === '' && row.name === '';
    if (current && sameUnit) current.places.push(place);
    else units.push({ places: [place], first: row });
  }
  return units;
}

/** A part that is named and not numbered; it adds up to nothing. */
function isLooseRemark({ code, name, isTotal }: BodyRow): boolean {
  return code === '' && !isTotal && isOfWhich(name);
}

/** The grand total is the first or the last unit; every unit at the top of the outline adds up to it. */
function withParents(body: readonly BodyRow[]): readonly TableRow[] {
  const units = unitsOf(body);
  const grandTotal = units.findIndex(({ first }) => first.isTotal);
  const others = units
    .map((unit, place) => ({ unit, place }))
    .filter(({ unit, place }) => place !== grandTotal && !isLooseRemark(unit.first));
  const parents = outlineParents(others.map(({ unit }) => unit.first));
  const parentUnit = new Map<number, number | null>();
  others.forEach(({ place }, order) => {
    const parent = parents[order] ?? null;
    const above = parent === null ? grandTotal : (others[parent]?.place ?? -1);
    parentUnit.set(place, above < 0 ? null : above);
  });
  return units.flatMap((unit, unitPlace) =>
    unit.places.flatMap((place): TableRow[] => {
      const row = body[place];
      if (!row) return [];
      const above = units[parentUnit.get(unitPlace) ?? -1];
      const parent = above?.places.find(
        (other) => foldName(body[other]?.track ?? '') === foldName(row.track),
      );
      return [
        {
          row: row.row,
          code: unit.first.code,
          name: unit.first.name,
          track: row.track,
          role: unitPlace === grandTotal ? 'total' : 'line',
          parent: parent ?? null,
        },
      ];
    }),
  );
}

export function readBody(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  range: BodyRange,
): readonly TableRow[] {
  return withParents(readRows(sheet, columns, range));
}
