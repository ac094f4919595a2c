/**
 * The JSON of an own form: what may stand in it. The published schema is made from this. What depends on several members at once, such as an
 * equation that speaks of a column that is not there, is looked at afterwards (`formProblems`).
 *
 * The reasons are codes: the sentence for one is `own-forms.problem.*`.
 */
import * as v from 'valibot';
import { COLUMN_KINDS } from '../form';
import {
  OWN_FORM_FORMAT,
  OWN_FORM_LIMITS as MOST,
  OWN_FORM_VERSION,
  type OwnColumnNode,
  type OwnForm,
} from './ownForm';

/**
 * One line of plain text: it becomes a cell of a sheet. Characters that control the line, or turn the direction of reading round, are refused: a
 * name must be what it looks like.
 */
const PLAIN = new RegExp(
  `^[^${['\\u0000-\\u001f', '\\u007f-\\u009f', '\\u061c', '\\u200e\\u200f', '\\u2028-\\u202e', '\\u2066-\\u2069', '\\ufeff'].join('')}]*$`,
);

const text = (longest: number) =>
  v.pipe(v.string('text'), v.maxLength(longest, 'too-long'), v.regex(PLAIN, 'control-characters'));
const words = (longest: number) => v.pipe(text(longest), v.regex(/\S/, 'empty'));
const whole = (least: number, most: number) =>
  v.pipe(
    v.number('number'),
    v.integer('whole-number'),
    v.minValue(least, 'out-of-range'),
    v.maxValue(most, 'out-of-range'),
  );
const list = <const Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
  v.pipe(v.array(item, 'list'), v.minLength(least, 'too-few'), v.maxLength(most, 'too-many'));
const flag = v.boolean('true-or-false');

const Equation = words(MOST.equation);

const Column = v.strictObject(
  {
    kind: v.picklist(COLUMN_KINDS, 'kind'),
    header: words(MOST.header),
    index: v.pipe(v.string('text'), v.regex(/^(?:[A-Z]|[1-9]\d{0,2})$/, 'index')),
    equation: v.exactOptional(Equation),
    alternatives: v.exactOptional(list(Equation, 1, MOST.alternatives)),
    countMayFollowRate: v.exactOptional(flag),
    signed: v.exactOptional(flag),
    decimals: v.exactOptional(whole(0, MOST.decimals)),
    width: v.pipe(
      v.number('number'),
      v.minValue(MOST.narrowest, 'out-of-range'),
      v.maxValue(MOST.widest, 'out-of-range'),
    ),
  },
  'object',
);

const ColumnNode: v.GenericSchema<unknown, OwnColumnNode> = v.lazy(() => ColumnNodeSchema);

const ColumnGroup = v.strictObject(
  {
    kind: v.literal('group', 'kind'),
    header: words(MOST.header),
    columns: list(ColumnNode, 1, MOST.columns),
  },
  'object',
);

/** A column, or a header over columns. */
export const ColumnNodeSchema = v.variant('kind', [Column, ColumnGroup], 'kind');

const Line = v.strictObject(
  {
    code: text(MOST.code),
    name: words(MOST.lineName),
    level: whole(0, MOST.levels),
    total: v.exactOptional(flag),
    addsUp: v.exactOptional(flag),
    freeRows: v.exactOptional(whole(0, MOST.freeRows)),
  },
  'object',
);

const Rows = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('lines', 'rows'), lines: list(Line, 1, MOST.lines) }, 'object'),
    v.strictObject(
      {
        kind: v.literal('localities', 'rows'),
        total: v.picklist(['first', 'last', 'none'], 'choice'),
        tracks: v.exactOptional(list(words(MOST.track), 2, MOST.tracks)),
      },
      'object',
    ),
  ],
  'rows',
);

/** What Excel takes as the name of a sheet. */
const SheetName = v.pipe(words(MOST.sheetName), v.regex(/^(?!'|.*'$)[^\\/?*:[\]]*$/, 'sheet-name'));

export const OwnFormSchema = v.strictObject(
  {
    /** Tells an editor where to find the published schema; nothing else looks at it. */
    $schema: v.exactOptional(text(300)),
    format: v.literal(OWN_FORM_FORMAT, 'format'),
    version: v.literal(OWN_FORM_VERSION, 'version'),
    id: v.pipe(v.string('text'), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'id')),
    name: words(MOST.name),
    sheetName: SheetName,
    annexLabel: text(MOST.annexLabel),
    title: words(MOST.title),
    usesMoneyUnit: flag,
    columns: list(ColumnNode, 1, MOST.columns),
    rows: Rows,
  },
  'object',
);

/** The declaration gives just the type that the code works with. */
export function toOwnForm({ $schema: _schema, ...form }: v.InferOutput<typeof OwnFormSchema>): OwnForm {
  return form;
}
