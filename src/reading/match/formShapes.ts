/**
 * The shapes in which a form may be meant by a table: by which catalogue, and in which years. Of forms over several years the years are those that
 * the headers of the table name; own forms, which speak of years before and after that of the plan, are tried with each of these as the plan year.
 */
import type { FormDefinition } from '../../forms/form';
import { MOST_YEARS, type FormOptions } from '../../forms/formOptions';
import { isOwnFormId } from '../../forms/ownForms/toFormDefinition';
import type { KnownForms } from '../knownForms';
import { shapesOf } from '../matchForm';
import { planYearOf, yearsNamed } from './headerTokens';

export interface FormShape {
  readonly options: FormOptions;
  /** The year that "{year}" in the headers of the form stands for; `null` where no year is known. */
  readonly planYear: string | null;
  /** The year that columns without a year speak of: that of the plan, or before the first of several. */
  readonly unsaidYear: string | null;
  /** The years of a form over several years, as far as the table names them. */
  readonly period: { readonly first: number; readonly last: number } | null;
}

/** More years than these are named in no table that is a form. */
const MOST_TRIED = 6;

/** From the first year, or from the second where the first is that of the beginning ("Đầu kỳ (31/12/2021)"), to the last. */
function overYears(shapes: readonly FormOptions[], named: readonly number[]): readonly FormShape[] {
  const last = named.at(-1);
  if (last === undefined) return shapes.map((options) => shape(options, null, null));
  // The shapes differ in their number of years and in the catalogue.
  const oneYear = shapes.filter(({ year, endYear = year }) => endYear === year);
  return named
    .slice(0, 2)
    .filter((first) => last - first < MOST_YEARS)
    .flatMap((first) =>
      oneYear.map((options) => ({
        options: { ...options, year: first, endYear: last },
        planYear: String(first),
        unsaidYear: String(first - 1),
        period: { first, last },
      })),
    );
}

function shape(options: FormOptions, planYear: string | null, unsaidYear: string | null): FormShape {
  return { options, planYear, unsaidYear, period: null };
}

/**
 * @param headers of the columns of a table, each from the top down
 * @param year that the title names
 */
export function formShapes(
  form: FormDefinition,
  programmes: KnownForms['programmes'],
  headers: readonly (readonly string[])[],
  year: number | null,
): readonly FormShape[] {
  const shapes = shapesOf(form, programmes);
  const named = yearsNamed(headers);
  if (form.usesYears) return overYears(shapes, named);
  const planYear = planYearOf(headers, year);
  if (!isOwnFormId(form.id)) return shapes.map((options) => shape(options, planYear, planYear));
  const tried = [...new Set([...(planYear === null ? [] : [Number(planYear)]), ...named])].slice(
    0,
    MOST_TRIED,
  );
  if (tried.length === 0) return shapes.map((options) => shape(options, null, null));
  return tried.flatMap((one) =>
    shapes.map((options) => shape({ ...options, year: one }, String(one), String(one))),
  );
}
