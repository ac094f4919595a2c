/** Which column of a table each column of a form is, by their words and kinds, in any order. */
import {
  isFigure,
  leafColumns,
  type ColumnKind,
  type FormColumn,
  type FormDefinition,
} from '../../forms/form';
import type { TableColumn } from '../table';
import type { FormShape } from './formShapes';
import { alike, contradict, headerTokens, TELLING_KINDS, type HeaderTokens } from './headerTokens';

export type ColumnWords = Pick<TableColumn, 'column' | 'header' | 'kind'>;

/** A column of the form with the place among the table's columns that it was found at. */
export interface ColumnMatch {
  readonly formColumn: FormColumn;
  /** Headers from the top down, as the form writes them. */
  readonly header: readonly string[];
  /** `null`: the table has no such column. */
  readonly place: number | null;
  /** 0 to 1; 1 where the user said so. */
  readonly likeness: number;
}

/** Columns that share less than this are different ones. */
const ENOUGH = 0.7;
/** Of a table that the user says is the form, a column that is like no other may share less. */
const ENOUGH_OF_CHOSEN = 0.45;
const OWN_SHARE = 0.4;

/** What the user said: for a form column (by its key) the place of the table's column, `null` for none. */
export type ChosenColumns = ReadonlyMap<string, number | null>;

interface Leaf {
  readonly formColumn: FormColumn;
  readonly header: readonly string[];
  readonly own: HeaderTokens;
  readonly path: HeaderTokens;
}

function wordsOf(header: readonly string[], { period, unsaidYear }: FormShape): Pick<Leaf, 'own' | 'path'> {
  const said = period ? header.map((text) => withoutPeriod(text, period)) : header;
  return { own: headerTokens(said.slice(-1), unsaidYear), path: headerTokens(said, unsaidYear) };
}

/** "Giai đoạn 2022 - 2025" names no single year; the beginning of the first year is the end of the one before. */
function withoutPeriod(text: string, { first, last }: NonNullable<FormShape['period']>): string {
  return text
    .replace(new RegExp(`${first}\\s*[-–—]\\s*${last}`, 'gu'), '')
    .replace(new RegExp(`đầu năm ${first}|cuối năm ${first - 1}`, 'giu'), 'đầu kỳ')
    .replace(new RegExp(`31[/.]12[/.]${first - 1}`, 'gu'), '');
}

function formLeaves(form: FormDefinition, shape: FormShape): readonly Leaf[] {
  return leafColumns(form, shape.options).map(({ column: formColumn, groups }) => {
    const header = [...groups, formColumn.header].map((text) =>
      text
        .replace('{year}', shape.planYear ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return { formColumn, header, ...wordsOf(header, shape) };
  });
}

function kindsFit(one: ColumnKind, other: ColumnKind): boolean {
  if (isFigure(one) !== isFigure(other)) return false;
  return isFigure(one) ? (one === 'rate') === (other === 'rate') : one === other;
}

/**
 * The best pairs first; of equal ones those that stand at the same place.
 *
 * @param chosen `null` where the user has not said that the table is this form
 */
export function assignColumns(
  form: FormDefinition,
  shape: FormShape,
  columns: readonly ColumnWords[],
  chosen: ChosenColumns | null,
): readonly ColumnMatch[] {
  const enough = chosen ? ENOUGH_OF_CHOSEN : ENOUGH;
  const leaves = formLeaves(form, shape);
  const telling = new Set<string>(
    TELLING_KINDS.filter((kind) => leaves.some(({ path }) => path.kinds.has(kind))),
  );
  const words = columns.map(({ header }) => wordsOf(header, shape));
  const taken = new Map<number, number>();
  const used = new Set<number>();
  const likenessOf = new Map<number, number>();
  leaves.forEach(({ formColumn }, leaf) => {
    const place = chosen?.get(formColumn.key);
    if (place === undefined || place === null || columns[place] === undefined || used.has(place)) return;
    taken.set(leaf, place);
    likenessOf.set(leaf, 1);
    used.add(place);
  });
  const pairs = leaves.flatMap(({ formColumn, own, path }, leaf) => {
    if (chosen?.has(formColumn.key) === true) return [];
    return columns.flatMap(({ kind }, place) => {
      const word = words[place];
      if (!word || !kindsFit(kind, formColumn.kind)) return [];
      const same = OWN_SHARE * alike(own, word.own) + (1 - OWN_SHARE) * alike(path, word.path);
      // TT, and the name of the row: what they are is told by what stands in them.
      const isTold = formColumn.kind === 'code' || formColumn.kind === 'name' || formColumn.kind === 'track';
      if (contradict(path, word.path, isTold ? new Set() : telling)) return [];
      return same >= enough || isTold ? [{ leaf, place, likeness: same }] : [];
    });
  });
  pairs.sort(
    (a, b) =>
      b.likeness - a.likeness || Math.abs(a.leaf - a.place) - Math.abs(b.leaf - b.place) || a.place - b.place,
  );
  for (const { leaf, place, likeness } of pairs) {
    if (taken.has(leaf) || used.has(place)) continue;
    taken.set(leaf, place);
    likenessOf.set(leaf, likeness);
    used.add(place);
  }
  return leaves.map(({ formColumn, header }, leaf) => ({
    formColumn,
    header,
    place: taken.get(leaf) ?? null,
    likeness: likenessOf.get(leaf) ?? 0,
  }));
}
