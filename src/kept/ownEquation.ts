/**
 * Phép tính tự khai: an equation that the user declared by pointing at a table. What it speaks of is kept by its words, not by its address, so that
 * rows and columns inserted before it do not move it to other figures.
 */
import * as v from 'valibot';
import type { DataResult } from '../messages/dataProblem';

/** More than these nobody has declared by hand. */
export const MOST_OWN_EQUATIONS = 200;
export const MOST_TERMS = 200;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000));

/** Which one it is of those that read the same: place 0 of 1 where there is no other. */
const Among = v.object({ place: Count, of: Count });

const ColumnMark = v.object({
  /** Header words from the top down. */
  header: v.pipe(v.array(text(2000)), v.maxLength(30)),
  /** Code in the index row; empty where none is written. */
  index: text(20),
  among: Among,
});

const RowMark = v.object({
  code: text(200),
  name: text(2000),
  /** Which count of its unit: hộ, nhân khẩu. */
  track: text(200),
  /** Name of the line that it is part of; empty where there is none. */
  under: text(2000),
  among: Among,
});

const CellMark = v.object({
  sheet: text(31),
  /** Where it stood (A1); decides for cells outside tables, as long as the words beside them are the same. */
  at: text(20),
  /** `null` outside tables. */
  inTable: v.nullable(v.object({ table: Among, column: ColumnMark, row: RowMark })),
  /** Outside tables: the words to the left. */
  label: text(2000),
});

function termsOf<Mark extends v.GenericSchema>(mark: Mark) {
  const sign = v.union([v.literal(1), v.literal(-1)]);
  // With `to`, everything from the one to the other: what is inserted between them belongs to it.
  const term = v.object({ sign, from: mark, to: v.nullable(mark) });
  return v.pipe(v.array(term), v.maxLength(MOST_TERMS));
}

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const OwnEquationSchema = v.variant('kind', [
  v.object({
    kind: v.literal('column'),
    id: Id,
    sheet: text(31),
    /** Which table of the sheet. */
    table: Among,
    rule: v.picklist(['sum', 'rate', 'average']),
    target: ColumnMark,
    terms: v.pipe(termsOf(ColumnMark), v.minLength(1)),
    /** What a rate is divided by; nothing for other rules. */
    over: termsOf(ColumnMark),
  }),
  v.object({
    kind: v.literal('row'),
    id: Id,
    sheet: text(31),
    table: Among,
    target: RowMark,
    terms: v.pipe(termsOf(RowMark), v.minLength(1)),
  }),
  v.object({
    kind: v.literal('cell'),
    id: Id,
    target: CellMark,
    terms: v.pipe(termsOf(CellMark), v.minLength(1)),
  }),
]);

export type MarkPlace = v.InferOutput<typeof Among>;
export type ColumnMark = v.InferOutput<typeof ColumnMark>;
export type RowMark = v.InferOutput<typeof RowMark>;
export type CellMark = v.InferOutput<typeof CellMark>;
export type OwnEquation = v.InferOutput<typeof OwnEquationSchema>;
export type ColumnEquation = Extract<OwnEquation, { kind: 'column' }>;
export type RowEquation = Extract<OwnEquation, { kind: 'row' }>;
export type CellEquation = Extract<OwnEquation, { kind: 'cell' }>;

export interface MarkedTerm<Mark> {
  readonly sign: 1 | -1;
  readonly from: Mark;
  readonly to: Mark | null;
}

export function readOwnEquation(value: unknown): DataResult<OwnEquation> {
  const result = v.safeParse(OwnEquationSchema, value);
  const isComplete = result.success && (result.output.kind !== 'column' || isWhole(result.output));
  if (isComplete) return { ok: true, value: result.output };
  return { ok: false, problems: [{ path: '', reason: { key: 'kept.problem.own-equation' } }] };
}

function isWhole({ rule, over }: ColumnEquation): boolean {
  return (rule === 'rate') === over.length > 0;
}

/** The sheet that its result stands on. */
export function sheetOfOwn(equation: OwnEquation): string {
  return equation.kind === 'cell' ? equation.target.sheet : equation.sheet;
}

/** An id that none of these has. */
export function freeEquationId(equations: readonly OwnEquation[]): string {
  let number = equations.length + 1;
  while (equations.some(({ id }) => id === `pt-${number}`)) number += 1;
  return `pt-${number}`;
}
