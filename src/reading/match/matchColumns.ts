/**
 * Which form a table is whose columns stand in another order, with some left out, others added, or other words: every form is tried, and taken
 * only where it fits clearly better than all others.
 */
import { isFigure, type FormDefinition } from '../../forms/form';
import type { Programme } from '../../programme/programme';
import type { KnownForms } from '../knownForms';
import { assignColumns, type ChosenColumns, type ColumnMatch, type ColumnWords } from './assign';
import { formShapes } from './formShapes';

export interface ColumnsMatch {
  readonly form: FormDefinition;
  readonly programme: Programme | null;
  /** The first of the years that the columns of a form over several years name; `null` for other forms. */
  readonly firstYear: number | null;
  /** 0 to 1. */
  readonly score: number;
  readonly columns: readonly ColumnMatch[];
}

/** From here on a table is that form; from here on the form is worth telling. */
export const SURE_SCORE = 0.85;
export const LIKELY_SCORE = 0.5;
/** By how much the second best form has to be behind. */
const CLEARLY = 0.05;
/** Share of the form's figures that has to be there. */
const ENOUGH_FIGURES = 0.75;
/** Fewer columns of figures are met in tables of any kind. */
const FEWEST_FIGURES = 3;
/** With fewer than these, the name of the rows has to go with the form as well. */
const TELLING_FIGURES = 5;
const ENOUGH_NAME = 0.5;
const NAME_SHARE = 0.15;
/** What an additional column of figures costs, and how many of them count. */
const EXTRA_COST = 0.01;
const MOST_EXTRA = 10;

function scoreOf(columns: readonly ColumnMatch[], of: readonly ColumnWords[]): number {
  const figures = columns.filter(({ formColumn }) => isFigure(formColumn.kind));
  const found = figures.filter(({ place }) => place !== null);
  const name = columns.find(({ formColumn }) => formColumn.kind === 'name');
  const extra = of.filter(({ kind }) => isFigure(kind)).length - found.length;
  const share = figures.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, figures.length);
  const score = (1 - NAME_SHARE) * share + NAME_SHARE * (name?.likeness ?? 0);
  return Math.max(0, score - EXTRA_COST * Math.min(MOST_EXTRA, Math.max(0, extra)));
}

/** How well a table fits a form, in the shape of the form (years, programme) that fits best. */
export function fitForm(
  form: FormDefinition,
  programmes: KnownForms['programmes'],
  columns: readonly ColumnWords[],
  year: number | null,
  chosen: ChosenColumns | null = null,
): ColumnsMatch | null {
  const headers = columns.map(({ header }) => header);
  let best: ColumnsMatch | null = null;
  for (const shape of formShapes(form, programmes, headers, year)) {
    const found = assignColumns(form, shape, columns, chosen);
    const score = scoreOf(found, columns);
    const programme = form.usesProgramme ? (shape.options.programme ?? null) : null;
    const firstYear = shape.period?.first ?? null;
    if (!best || score > best.score) best = { form, programme, firstYear, score, columns: found };
  }
  return best;
}

function figuresOf({ columns }: ColumnsMatch): { readonly found: number; readonly all: number } {
  const figures = columns.filter(({ formColumn }) => isFigure(formColumn.kind));
  return { found: figures.filter(({ place }) => place !== null).length, all: figures.length };
}

/** Columns of the form that the table lacks, but for remarks at the end, which people leave out; and how many of the table's it accounts for. */
function fitOf({ columns }: ColumnsMatch): { readonly lacks: number; readonly used: number } {
  const needed = columns.at(-1)?.formColumn.kind === 'text' ? columns.slice(0, -1) : columns;
  return {
    lacks: needed.filter(({ place }) => place === null).length,
    used: columns.filter(({ place }) => place !== null).length,
  };
}

/**
 * Behind by enough; or worse than a form of which no figure is missing, with more columns missing or more left over. The targets of poor and near-poor
 * households over the years differ in one word of many columns.
 */
function isClearlyBehind(second: ColumnsMatch | undefined, first: ColumnsMatch): boolean {
  if (!second || first.score - second.score >= CLEARLY) return true;
  const { found, all } = figuresOf(first);
  const [one, other] = [fitOf(first), fitOf(second)];
  const isNoWorse = first.score > second.score && one.lacks <= other.lacks && one.used >= other.used;
  return found === all && isNoWorse && (one.lacks < other.lacks || one.used > other.used);
}

/** A form is taken where enough of its figures are there and nothing else fits as well. */
function isSure(match: ColumnsMatch, second: ColumnsMatch | undefined): boolean {
  const { found, all } = figuresOf(match);
  const name = match.columns.find(({ formColumn }) => formColumn.kind === 'name')?.likeness ?? 0;
  return (
    (found >= TELLING_FIGURES || name >= ENOUGH_NAME) &&
    match.score >= SURE_SCORE &&
    isClearlyBehind(second, match) &&
    found >= FEWEST_FIGURES &&
    found >= ENOUGH_FIGURES * all
  );
}

export interface BestMatch {
  readonly match: ColumnsMatch;
  /** Whether the table is taken for that form without asking. */
  readonly sure: boolean;
}

/** `null` where no form is even likely. */
export function matchColumns(
  known: KnownForms,
  columns: readonly ColumnWords[],
  year: number | null,
): BestMatch | null {
  const figures = columns.filter(({ kind }) => isFigure(kind)).length;
  if (figures < FEWEST_FIGURES) return null;
  const found = known.forms
    .flatMap((form) => fitForm(form, known.programmes, columns, year) ?? [])
    .sort((one, other) => other.score - one.score);
  const [match, second] = found;
  if (!match || match.score < LIKELY_SCORE) return null;
  return { match, sure: isSure(match, second) };
}
