/** What the user decided about an equation of a table: not to be used, or to be relied on although figures go against it. */
import * as v from 'valibot';

export const EQUATION_RELATIONS = ['row', 'outline', 'between', 'own'] as const;

/** Which equation it is: the same one in every row of a column, or in every column of a row. */
export interface EquationKey {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly relation: (typeof EQUATION_RELATIONS)[number];
  /** Says which of the sheet's equations it is, and stays the same when figures change. */
  readonly text: string;
}

export interface EquationDecision extends EquationKey {
  readonly use: 'off' | 'on';
}

/** More than this nobody has decided one by one. */
export const MOST_DECISIONS = 2000;

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const Decision = v.object({
  sheet: text(31),
  relation: v.picklist(EQUATION_RELATIONS),
  text: text(1000),
  use: v.picklist(['off', 'on']),
});

export function isSameEquation(one: EquationKey, other: EquationKey): boolean {
  return one.sheet === other.sheet && one.relation === other.relation && one.text === other.text;
}

/** Those that are good; the others are of no use to anybody. */
export function readEquationDecisions(value: unknown): readonly EquationDecision[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_DECISIONS).flatMap((member: unknown) => {
    const result = v.safeParse(Decision, member);
    return result.success ? [result.output] : [];
  });
}

/** @param use `null`: as the table says it */
export function withEquationDecision(
  decisions: readonly EquationDecision[],
  { sheet, relation, text: which }: EquationKey,
  use: EquationDecision['use'] | null,
): readonly EquationDecision[] {
  const key: EquationKey = { sheet, relation, text: which };
  const others = decisions.filter((one) => !isSameEquation(one, key));
  return use === null ? others : [...others, { ...key, use }];
}
