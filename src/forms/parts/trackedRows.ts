/** Units that are counted in several ways, one row each (phân tổ: hộ, nhân khẩu). */
import type { FormRow } from '../form';
import { localityKey } from './rows';

interface Unit {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Key of the unit that it is part of. */
  readonly parent: string | null;
  readonly role: FormRow['role'];
}

/** The unit's code and name stand in its first row only. */
function unitRows({ key, code, name, parent, role }: Unit, tracks: readonly string[]): readonly FormRow[] {
  return tracks.map((track, place) => ({
    key: `${key}/${track}`,
    code: place === 0 ? code : '',
    name: place === 0 ? name : '',
    parent: parent === null ? null : `${parent}/${track}`,
    role,
    track,
  }));
}

/** @param parent key of the total that they are parts of */
export function trackedLocalities(
  localities: readonly string[],
  tracks: readonly string[],
  parent: string | null,
): readonly FormRow[] {
  return localities.flatMap((name, place) =>
    unitRows({ key: localityKey(place), code: String(place + 1), name, parent, role: 'line' }, tracks),
  );
}

export function trackedTotal(name: string, tracks: readonly string[]): readonly FormRow[] {
  return unitRows({ key: 'total', code: '', name, parent: null, role: 'total' }, tracks);
}
