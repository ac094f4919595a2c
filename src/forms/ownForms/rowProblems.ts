/** What is wrong with the rows of an own form. */
import type { DataProblem } from '../../messages/dataProblem';
import { ownLeaves, type OwnForm, type OwnLine } from './ownForm';
import { problem } from './problem';

/** The grand total is one row, at the top of the outline, before or after all others. */
function totalProblems(lines: readonly OwnLine[]): readonly DataProblem[] {
  const totals = lines.flatMap(({ total }, place) => (total === true ? [place] : []));
  const [first, ...more] = totals;
  const at = (place: number): string => `rows.lines[${place}]`;
  return [
    ...(first !== undefined && first !== 0 && first !== lines.length - 1
      ? [problem(`${at(first)}.total`, 'total-place')]
      : []),
    ...(first !== undefined && lines[first]?.level !== 0
      ? [problem(`${at(first)}.level`, 'total-level')]
      : []),
    ...more.map((place) => problem(`${at(place)}.total`, 'second-total')),
  ];
}

/** Nobody is two levels below the row before. */
function levelProblems(lines: readonly OwnLine[]): readonly DataProblem[] {
  let deepest = 0;
  return lines.flatMap(({ level, total }, place) => {
    if (total === true) return [];
    const allowed = deepest;
    deepest = level + 1;
    return level > allowed
      ? [problem(`rows.lines[${place}].level`, 'level-skipped', { level, most: allowed })]
      : [];
  });
}

export function rowProblems(form: OwnForm): readonly DataProblem[] {
  const { rows } = form;
  if (rows.kind !== 'lines') return [];
  const { lines } = rows;
  const hasCodes = ownLeaves(form).some(({ column }) => column.kind === 'code');
  const withoutColumn = (place: number, code: string): DataProblem =>
    problem(`rows.lines[${place}].${code === 'no-code-column' ? 'code' : 'freeRows'}`, code);
  return [
    ...totalProblems(lines),
    ...levelProblems(lines),
    ...(hasCodes
      ? []
      : lines.flatMap(({ code, freeRows = 0 }, place) => [
          ...(code === '' ? [] : [withoutColumn(place, 'no-code-column')]),
          // A row kept free is told from the end of the table by the dash in its column of codes.
          ...(freeRows === 0 ? [] : [withoutColumn(place, 'free-rows-without-codes')]),
        ])),
  ];
}
