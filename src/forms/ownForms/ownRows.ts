/** The rows of an own form, as every form states its rows. */
import type { FormRow } from '../form';
import type { FormOptions } from '../formOptions';
import { blankLines, localityRows, TOTAL_FIRST, TOTAL_LAST } from '../parts/rows';
import { trackedLocalities, trackedTotal } from '../parts/trackedRows';
import type { OwnForm, OwnLine, OwnLocalities } from './ownForm';

/** Place of the line that each line is part of: the last one before it with a lower level, or the total. */
function parentsOf(lines: readonly OwnLine[]): readonly (number | null)[] {
  const total = lines.findIndex((line) => line.total === true);
  const open: number[] = [];
  return lines.map((line, place) => {
    if (line.total === true) return null;
    open.length = Math.min(open.length, line.level);
    const parent = open.at(-1) ?? (total < 0 ? null : total);
    open.push(place);
    return parent;
  });
}

/** @param id of the form: how many rows are kept free is remembered by the key of a line, among all forms */
function lineRows(lines: readonly OwnLine[], id: string, options: FormOptions): readonly FormRow[] {
  const keyOf = (place: number): string => `${id}/line-${place + 1}`;
  const parents = parentsOf(lines);
  return lines.flatMap((line, place): readonly FormRow[] => {
    const { code, name, total = false, addsUp = true, freeRows = 0 } = line;
    const key = keyOf(place);
    const parent = parents[place] ?? null;
    const hasParts = parents.includes(place) || freeRows > 0;
    const row: FormRow = {
      key,
      code,
      name,
      parent: parent === null ? null : keyOf(parent),
      role: total ? 'total' : hasParts ? 'group' : 'line',
      ...(addsUp ? {} : { addsUp }),
    };
    const free = freeRows > 0 ? blankLines(key, options, freeRows) : [];
    // The total of a list may stand under it.
    return total && place > 0 ? [...free, row] : [row, ...free];
  });
}

function localityTableRows({ total, tracks }: OwnLocalities, names: readonly string[]): readonly FormRow[] {
  const parent = total === 'none' ? null : 'total';
  const localities = tracks ? trackedLocalities(names, tracks, parent) : localityRows(names, parent);
  if (total === 'none') return localities;
  const { name } = total === 'first' ? TOTAL_FIRST : TOTAL_LAST;
  const totals = tracks ? trackedTotal(name, tracks) : [total === 'first' ? TOTAL_FIRST : TOTAL_LAST];
  return total === 'first' ? [...totals, ...localities] : [...localities, ...totals];
}

export function ownRows({ id, rows }: OwnForm, options: FormOptions): readonly FormRow[] {
  return rows.kind === 'lines'
    ? lineRows(rows.lines, id, options)
    : localityTableRows(rows, options.localities);
}
