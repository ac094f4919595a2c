/** The localities that a table names. */
import { cellId, type CellId } from '../../reading/cellId';
import { columnOfKind, type Table } from '../../reading/table';
import { splitKind, type NameParts } from '../../units/kinds';
import { nameKey } from '../../units/sameName';

/** Shorter names are one letter from many others. */
const SHORTEST = 4;

export interface Named {
  readonly cell: CellId;
  readonly name: string;
  /** By which names are equal, their kind apart. */
  readonly key: string;
  readonly kind: NonNullable<NameParts['kind']>;
}

/** Rows that name a unit with its kind: "Huyện Ba Bể". Numbers tell units apart by a single digit. */
export function localitiesOf(table: Table): readonly Named[] {
  const column = columnOfKind(table, 'name');
  if (!column) return [];
  return table.rows.flatMap(({ row, name, role, track }, place): readonly Named[] => {
    // The second row of a unit bears its name too, but nothing stands there.
    if (track !== '' && table.rows[place - 1]?.name === name) return [];
    const { kind } = splitKind(name);
    const key = nameKey(name);
    if (role !== 'line' || kind === null || key.length < SHORTEST || /\d/.test(key)) return [];
    return [{ cell: cellId(table.sheetIndex, row, column.column), name: name.trim(), key, kind }];
  });
}
