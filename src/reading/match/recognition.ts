/** How it was told which form a table is: kept with the table, so that the user can see it and say otherwise. */
import type { FormDefinition } from '../../forms/form';
import type { DecidedColumn } from '../../kept/tableDecision';
import { foldName } from '../names';

/**
 * `index-row`: by the numbers of its columns and their words. `order`: all columns of the form in its order, by their words. `words`: by the words of
 * most columns, wherever they stand. `chosen`: the user said so. `none`: it is no form, or only resembles one.
 */
export type RecognizedBy = 'index-row' | 'order' | 'words' | 'chosen' | 'none';

export interface RecognizedColumn {
  /** Key of the column in its form. */
  readonly key: string;
  /** Headers from the top down, as the form writes them. */
  readonly header: readonly string[];
  /** Column of the sheet; `null`: the table has no such column. */
  readonly column: number | null;
  /** Remarks and the like, which people leave out. */
  readonly isText: boolean;
}

/** A form with what each of its columns is on the sheet. */
export interface FormLikeness {
  readonly form: FormDefinition;
  /** 0 to 1. */
  readonly score: number;
  readonly columns: readonly RecognizedColumn[];
}

export interface HeaderColumn {
  /** Column of the sheet. */
  readonly column: number;
  /** Header words from the top down. */
  readonly header: readonly string[];
}

export interface Recognition {
  readonly how: RecognizedBy;
  /** The form that the table is, or, where it is none, the one that it resembles; `null`: it resembles none. */
  readonly likeness: FormLikeness | null;
  /** Says which table of its sheet it is: the words of its headers. */
  readonly header: string;
  /** The columns that may be chosen from. */
  readonly columns: readonly HeaderColumn[];
  readonly isDecided: boolean;
}

const LONGEST_KEY = 8000;

function wordsOf(header: readonly string[]): string {
  return header.map(foldName).join(' / ').slice(0, 4000);
}

export function headerKey(columns: readonly HeaderColumn[]): string {
  return columns
    .map(({ header }) => wordsOf(header))
    .join(' | ')
    .slice(0, LONGEST_KEY);
}

/** How a column is kept: by its words, and which one it is of those with the same words. */
export function decidedColumn(columns: readonly HeaderColumn[], column: number): DecidedColumn | null {
  const found = columns.find((one) => one.column === column);
  if (!found) return null;
  const words = wordsOf(found.header);
  const alike = columns.filter(({ header }) => wordsOf(header) === words);
  return { words, place: alike.indexOf(found) };
}

/** The place among the columns that a kept column has now; `null` when it cannot be found. */
export function placeOfDecided(
  columns: readonly HeaderColumn[],
  { words, place }: DecidedColumn,
): number | null {
  const alike = columns.flatMap(({ header }, at) => (wordsOf(header) === words ? [at] : []));
  return alike[place] ?? null;
}
