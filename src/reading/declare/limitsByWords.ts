/**
 * Limits that the headers of a table name: a column under "Trong đó" is a part of the one before it, poor households are some of all households, those
 * of ethnic minorities some of the poor ones. Words may mislead: such limits are warnings, and hold only as long as the figures bear them out.
 */
import { atMost, type FormBound } from '../../forms/bound';
import { codesOf, declareEquation } from '../../forms/indexNotation';
import { foldName, isOfWhich } from '../names';
import type { TableColumn } from '../table';

type Column = Pick<TableColumn, 'header' | 'kind' | 'formColumn'>;

/** A column with the words over it, folded, and its own. */
interface Headed {
  readonly column: Column;
  readonly groups: string;
  readonly own: string;
  /** What stands over "Trong đó" where it is under one; else `null`. */
  readonly ofWhich: string | null;
}

const ALL_HOUSEHOLDS =
  /^(?:tong )?so ho(?: dan| gia dinh)?(?: cu)?(?: tren dia ban| toan (?:xa|huyen|tinh))?$/;
const POOR_HOUSEHOLDS = /^(?:tong )?(?:so )?ho (?:can )?ngheo(?: dan toc thieu so| dtts)?$/;
const MINORITY = /\s*\b(?:la )?(?:nguoi )?(?:dan toc thieu so|dtts)\b/;
const BETWEEN = '|';

function headed(column: Column): Headed {
  const words = column.header.filter((word) => word !== '');
  const folded = words.map((word) => foldName(word));
  const opening = words.findIndex(isOfWhich);
  return {
    column,
    groups: folded.slice(0, -1).join(BETWEEN),
    own: folded.at(-1) ?? '',
    ofWhich: opening < 0 ? null : folded.slice(0, opening).join(BETWEEN),
  };
}

/** Right before it, but for other parts: of the same kind, and under the same words. */
function wholeBefore(columns: readonly Headed[], place: number): Headed | undefined {
  const part = columns[place];
  const before = columns
    .slice(0, place)
    .reverse()
    .find(({ ofWhich }) => ofWhich === null);
  if (part?.ofWhich === null || !part || before?.column.kind !== part.column.kind) return undefined;
  const words = before.groups === '' ? before.own : `${before.groups}${BETWEEN}${before.own}`;
  return before.groups === part.ofWhich || words === part.ofWhich ? before : undefined;
}

/** All households, of the same group of columns or of the whole table. */
function householdsOf(columns: readonly Headed[], { column, groups, own }: Headed): Headed | undefined {
  if (column.kind !== 'count' || !POOR_HOUSEHOLDS.test(own)) return undefined;
  const all = columns.filter((one) => one.column.kind === 'count' && ALL_HOUSEHOLDS.test(one.own));
  const inGroup = all.filter((one) => one.groups === groups);
  const [only, ...others] = inGroup.length > 0 ? inGroup : all.filter((one) => one.groups === '');
  return others.length === 0 ? only : undefined;
}

/** "Hộ nghèo DTTS" beside "Hộ nghèo". */
function withoutMinority(columns: readonly Headed[], { column, groups, own }: Headed): Headed | undefined {
  if (column.kind !== 'count' || !MINORITY.test(own)) return undefined;
  const rest = own.replace(MINORITY, '').trim();
  const [only, ...others] = columns.filter(
    (one) => rest !== '' && one.column.kind === 'count' && one.groups === groups && one.own === rest,
  );
  return others.length === 0 ? only : undefined;
}

/** What a whole is the sum of is held to more than that already. */
function addsUp({ column: { formColumn } }: Headed, part: Headed): boolean {
  const { equation } = formColumn;
  return equation !== undefined && codesOf(declareEquation(equation)).includes(part.column.formColumn.index);
}

/** @returns each pair once; by the keys of the columns */
export function limitsByWords(columns: readonly Column[]): readonly FormBound[] {
  const all = columns
    .filter(({ kind }) => kind === 'count' || kind === 'money' || kind === 'quantity')
    .map(headed);
  const pairs = new Map<string, FormBound>();
  for (const [place, part] of all.entries()) {
    for (const whole of [wholeBefore(all, place), householdsOf(all, part), withoutMinority(all, part)]) {
      if (!whole || whole === part || addsUp(whole, part)) continue;
      const [limited, of] = [part.column.formColumn.key, whole.column.formColumn.key];
      pairs.set(`${limited} ${of}`, atMost(limited, [of], 'part-of-whole', { severity: 'warning' }));
    }
  }
  return [...pairs.values()];
}
