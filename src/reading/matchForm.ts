/** Which standard sheet a table is, by its index codes and header words. */
import { isFigure, leafColumns, type FormColumn, type FormDefinition } from '../forms/form';
import { MOST_YEARS, optionsWithYears, type FormOptions } from '../forms/formOptions';
import type { Programme } from '../programme/programme';
import type { Header } from './header';
import type { IndexRow } from './indexRow';
import type { KnownForms } from './knownForms';
import { headerTokens, isOther } from './match/headerTokens';
import { yearsInOrder, type HeaderPair } from './match/yearsInOrder';
import { remembered } from '../words/remembered';
import { foldName } from './names';

export interface FormMatch {
  readonly form: FormDefinition;
  /** The catalogue that the table's columns follow; `null` for forms that use none. */
  readonly programme: Programme | null;
  /** How close its header words are, 0 to 1. */
  readonly score: number;
  /** Options that give the form the columns it was compared with. */
  readonly options: FormOptions;
  /** Sheet columns with the form column each is. */
  readonly columns: readonly { readonly column: number; readonly formColumn: FormColumn }[];
}

/** Share of the form's figure columns whose header words must agree; people shorten and reword headers. */
const ENOUGH_HEADERS = 0.6;
/** Share of words that two headers must have in common. */
const ENOUGH_WORDS = 0.5;

const words = remembered(
  (text): ReadonlySet<string> =>
    new Set(
      foldName(text.replace('{year}', ' '))
        .split(' ')
        .filter((word) => word !== '' && !/^\d{4}$/.test(word)),
    ),
);

/** 0: no word in common; 1: the same words. */
function likeness(expected: string, found: string): number {
  const [left, right] = [words(expected), words(found)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, left.size, right.size);
}

interface Candidate {
  readonly match: FormMatch;
  /** Share of the figure columns whose headers agree; decides whether this is the form at all. */
  readonly agreement: number;
  /** How close all header words are; decides between forms that agree, such as poor and near-poor. */
  readonly closeness: number;
}

/** How well one column's own header and the headers over it are met. */
export function columnLikeness(
  header: string,
  groups: readonly string[],
  path: readonly string[],
): readonly number[] {
  const own = likeness(header, path.at(-1) ?? '');
  return [own, ...groups.map((group) => Math.max(0, ...path.map((word) => likeness(group, word))))];
}

/** Of central funds where the form has local ones, recurrent where it has investment: however many words they share, it is another column. */
function saysOther(expected: readonly string[], found: readonly string[]): boolean {
  return isOther(headerTokens(expected, null), headerTokens(found, null));
}

function matchOne(
  form: FormDefinition,
  options: FormOptions,
  indexRow: IndexRow,
  header: Header,
): Candidate | null {
  const columnOf = new Map(indexRow.cells.map(({ code, column }) => [code, column]));
  const columns: { column: number; formColumn: FormColumn }[] = [];
  const headers: HeaderPair[] = [];
  const all: number[] = [];
  let figures = 0;
  let agreeing = 0;
  for (const { column: formColumn, groups } of leafColumns(form, options)) {
    const column = columnOf.get(formColumn.index);
    if (column === undefined) {
      // Notes may be left out; a missing figure or name makes it another table.
      if (formColumn.kind !== 'text') return null;
      continue;
    }
    columns.push({ column, formColumn });
    const path = header.words.get(column) ?? [];
    headers.push({ expected: [...groups, formColumn.header], found: path });
    // The same numbers over other columns: the table numbers them in its own order.
    if (isFigure(formColumn.kind) && saysOther([...groups, formColumn.header], path)) return null;
    const alike = columnLikeness(formColumn.header, groups, path);
    all.push(...alike);
    if (!isFigure(formColumn.kind)) continue;
    figures += 1;
    if (alike.every((value) => value >= ENOUGH_WORDS)) agreeing += 1;
  }
  // Likewise where the numbers go up and the years over them do not.
  if (form.usesYears && !yearsInOrder(headers)) return null;
  const known = new Set(columns.map(({ column }) => column));
  const strange = indexRow.cells.filter(
    ({ code, column }) => /^\d+$/.test(code) && !known.has(column),
  ).length;
  const closeness = all.reduce((total, value) => total + value, 0) / Math.max(1, all.length + strange);
  const programme = form.usesProgramme ? (options.programme ?? null) : null;
  return {
    match: { form, programme, score: closeness, options, columns },
    agreement: agreeing / Math.max(1, figures + strange),
    closeness,
  };
}

function shapesWith(programme: Programme | undefined): readonly FormOptions[] {
  return Array.from({ length: MOST_YEARS }, (_, place) => optionsWithYears(place + 1, programme));
}

/** The same for every table and every form, so that the columns of each are made only once. */
const PLAIN_SHAPES = shapesWith(undefined);
const shapes = new WeakMap<Programme, readonly FormOptions[]>();

function shapesOfProgramme(programme: Programme): readonly FormOptions[] {
  const known = shapes.get(programme) ?? shapesWith(programme);
  shapes.set(programme, known);
  return known;
}

/** A form whose columns run over years or follow a programme is tried with each of them. */
export function shapesOf(form: FormDefinition, programmes: readonly Programme[]): readonly FormOptions[] {
  const followed = form.usesProgramme ? programmes.map(shapesOfProgramme) : [PLAIN_SHAPES];
  return followed.flatMap((years) => years.slice(0, form.usesYears ? MOST_YEARS : 1));
}

export function matchForm(known: KnownForms, indexRow: IndexRow, header: Header): FormMatch | null {
  let best: Candidate | null = null;
  for (const form of known.forms) {
    for (const options of shapesOf(form, known.programmes)) {
      const found = matchOne(form, options, indexRow, header);
      if (!found || found.agreement < ENOUGH_HEADERS) continue;
      if (!best || found.closeness > best.closeness) best = found;
    }
  }
  return best?.match ?? null;
}
