/**
 * What the last insertion of a set was made with. Anybody may have put anything there, so every part is looked at; a part that is no good is
 * left out and the others still count.
 */
import * as v from 'valibot';
import { isMoneyUnit, type MoneyUnit } from '../numbers/moneyUnit';
import { MOST_FREE_ROWS } from '../forms/formOptions';

export interface KeptPlan {
  /** Id of the set, or "own". */
  readonly set: string | null;
  /** Ids of the forms. */
  readonly forms: readonly string[];
  readonly unitName: string | null;
  readonly year: number | null;
  /** `null`: it follows the year. */
  readonly endYear: number | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly localities: readonly string[];
  /** Id of the programme; `null`: it follows the year. */
  readonly programme: string | null;
  /** Code of the project or budget line that the table of one project is for; `null`: left open. */
  readonly project: string | null;
  readonly freeRows: Readonly<Record<string, number>>;
}

/** One line each, whatever stands there: a line is a locality, and the unit's name is one cell. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const OneLine = v.pipe(v.string(), v.maxLength(500), v.transform(oneLine));
const NamedLine = v.pipe(OneLine, v.minLength(1));
const Year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_FREE_ROWS));

/** Members of a list that are good; none when it is no list. */
function goodOnes<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}

function goodOne<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

function goodCounts(value: unknown): Readonly<Record<string, number>> {
  const fields = goodOne(v.record(v.string(), v.unknown()), value) ?? {};
  const counts = Object.entries(fields).flatMap(([key, count]) => {
    const good = goodOne(Count, count);
    return good === null ? [] : [[key, good] as const];
  });
  return Object.fromEntries(counts);
}

/** `null` when it is no plan at all. */
export function readKeptPlan(value: unknown): KeptPlan | null {
  const fields = goodOne(v.record(v.string(), v.unknown()), value);
  if (fields === null || Array.isArray(value)) return null;
  const moneyUnit = goodOne(v.string(), fields['moneyUnit']);
  return {
    set: goodOne(NamedLine, fields['set']),
    forms: goodOnes(NamedLine, fields['forms']),
    unitName: goodOne(OneLine, fields['unitName']),
    year: goodOne(Year, fields['year']),
    endYear: goodOne(Year, fields['endYear']),
    moneyUnit: moneyUnit !== null && isMoneyUnit(moneyUnit) ? moneyUnit : null,
    localities: goodOnes(NamedLine, fields['localities']),
    programme: goodOne(NamedLine, fields['programme']),
    project: goodOne(NamedLine, fields['project']),
    freeRows: goodCounts(fields['freeRows']),
  };
}
