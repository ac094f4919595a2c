/** Which form a table without an index row is: by the header words of all its columns, in the order of the form. */
import { isFigure, leafColumns, type FormDefinition, type LeafColumn } from '../forms/form';
import type { FormOptions } from '../forms/formOptions';
import type { KnownForms } from './knownForms';
import { yearsInOrder } from './match/yearsInOrder';
import { columnLikeness, shapesOf, type FormMatch } from './matchForm';
import type { TableColumn } from './table';

/** Without the index row the words alone tell, so nearly all columns must agree. */
const ENOUGH_COLUMNS = 0.9;
const ENOUGH_WORDS = 0.5;

interface Candidate {
  readonly match: FormMatch;
  readonly closeness: number;
}

function matchOne(
  form: FormDefinition,
  options: FormOptions,
  columns: readonly Pick<TableColumn, 'column' | 'header' | 'kind'>[],
): Candidate | null {
  const leaves = leafColumns(form, options);
  // Notes at the end may be left out.
  const needed = leaves.at(-1)?.column.kind === 'text' ? leaves.length - 1 : leaves.length;
  if (columns.length !== leaves.length && columns.length !== needed) return null;
  let agreeing = 0;
  const all: number[] = [];
  const pairs: { column: number; formColumn: (typeof leaves)[number]['column'] }[] = [];
  for (const [place, { column, header, kind }] of columns.entries()) {
    const leaf = leaves[place];
    if (!leaf || isFigure(kind) !== isFigure(leaf.column.kind)) return null;
    const alike = columnLikeness(leaf.column.header, leaf.groups, header);
    all.push(...alike);
    if (alike.every((value) => value >= ENOUGH_WORDS)) agreeing += 1;
    pairs.push({ column, formColumn: leaf.column });
  }
  if (agreeing < ENOUGH_COLUMNS * columns.length) return null;
  const headers = columns.map(({ header: found }, place) => ({ expected: pathOf(leaves[place]), found }));
  if (form.usesYears && !yearsInOrder(headers)) return null;
  const closeness = all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
  const programme = form.usesProgramme ? (options.programme ?? null) : null;
  return { match: { form, programme, score: closeness, options, columns: pairs }, closeness };
}

function pathOf(leaf: LeafColumn | undefined): readonly string[] {
  return leaf ? [...leaf.groups, leaf.column.header] : [];
}

/** `null` when it is none that is known. */
export function matchByWords(
  known: KnownForms,
  columns: readonly Pick<TableColumn, 'column' | 'header' | 'kind'>[],
): FormMatch | null {
  let best: Candidate | null = null;
  for (const form of known.forms) {
    for (const options of shapesOf(form, known.programmes)) {
      const found = matchOne(form, options, columns);
      if (found && (!best || found.closeness > best.closeness)) best = found;
    }
  }
  return best?.match ?? null;
}
