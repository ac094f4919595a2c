/** What the user decided about which form a table is, and which of its columns is which of the form. */
import * as v from 'valibot';

/** A column by its header words; `place` tells which one, of those with the same words. */
const Column = v.object({
  words: v.pipe(v.string(), v.maxLength(4000)),
  place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000)),
});

const Decision = v.object({
  sheet: v.pipe(v.string(), v.minLength(1), v.maxLength(31)),
  /** The words of all headers: which table of the sheet it is, wherever it stands. */
  header: v.pipe(v.string(), v.minLength(1), v.maxLength(8000)),
  /** Id of the form; `null`: it is none of the forms. */
  form: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  /** Columns of the form that the user pointed out; `null`: the table has no such column. */
  columns: v.pipe(
    v.array(
      v.object({ key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), column: v.nullable(Column) }),
    ),
    v.maxLength(500),
  ),
});

export type TableDecision = v.InferOutput<typeof Decision>;
export type DecidedColumn = v.InferOutput<typeof Column>;

/** Which table it is. */
export type TableKey = Pick<TableDecision, 'sheet' | 'header'>;

/** More tables than these nobody has decided one by one. */
export const MOST_TABLE_DECISIONS = 500;

function isSameTable(one: TableKey, other: TableKey): boolean {
  return one.sheet === other.sheet && one.header === other.header;
}

export function findTableDecision(
  decisions: readonly TableDecision[],
  key: TableKey,
): TableDecision | undefined {
  return decisions.find((one) => isSameTable(one, key));
}

export interface TableDecisionsReading {
  readonly items: readonly TableDecision[];
  /** Members that this version cannot read: written back as they are. */
  readonly unread: readonly unknown[];
}

export function readTableDecisions(value: unknown): TableDecisionsReading {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const items: TableDecision[] = [];
  const unread: unknown[] = [];
  for (const member of list) {
    const result = v.safeParse(Decision, member);
    if (result.success && items.length < MOST_TABLE_DECISIONS) items.push(result.output);
    else unread.push(member);
  }
  return { items, unread };
}

/** @param decision `null`: as the table is read without one */
export function withTableDecision(
  decisions: readonly TableDecision[],
  { sheet, header }: TableKey,
  decision: Pick<TableDecision, 'form' | 'columns'> | null,
): readonly TableDecision[] {
  const key = { sheet, header };
  const others = decisions.filter((one) => !isSameTable(one, key));
  return decision === null ? others : [...others, { ...key, ...decision }];
}

/** Puts a column of the form to another column of the table; the others stay as they were decided. */
export function withColumn(
  columns: TableDecision['columns'],
  key: string,
  column: DecidedColumn | null,
): TableDecision['columns'] {
  return [...columns.filter((one) => one.key !== key), { key, column }];
}
