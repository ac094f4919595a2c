/** The JSON of a programme catalogue (danh mục chương trình): what may stand in it. The published schema is made from this. */
import * as v from 'valibot';
import { CERTAINTIES, COMPARISONS, PARAMETER_SEVERITIES, PARAMETER_UNITS } from './policyParameter';
import { CAPITAL_TYPES, type Programme } from './programme';

export const CATALOGUE_VERSION = 1;

/** Reasons, by the code that stands in a problem's message key: `programme.problem.<code>`. */
const text = (longest: number) =>
  v.pipe(
    v.string('text'),
    v.maxLength(longest, 'too-long'),
    // One line of plain text: it becomes a cell of a sheet.
    v.regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'control-characters'),
  );
const name = (longest = 300) => v.pipe(text(longest), v.regex(/\S/u, 'empty'));
const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item, 'list'), v.maxLength(most, 'too-many'), v.readonly());

/** "1", "3.10", "1.1.a", "I", "DA2": what can stand as TT, and cannot be taken for a formula or a dash. */
const Code = v.pipe(v.string('text'), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}.]{0,11}$/u, 'code'));
const Id = v.pipe(v.string('text'), v.regex(/^[a-z0-9][a-z0-9:-]{0,39}$/, 'id'));
const ParameterId = v.pipe(v.string('text'), v.regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, 'id'));
const Year = v.pipe(v.number('year'), v.integer('year'), v.minValue(2000, 'year'), v.maxValue(2100, 'year'));
/** A decimal as text, so that it is never a float. */
const Amount = v.pipe(v.string('decimal'), v.regex(/^\d{1,15}(?:\.\d{1,6})?$/, 'decimal'));
const CapitalTypes = list(v.picklist(CAPITAL_TYPES, 'choice'), CAPITAL_TYPES.length);
/** A line is planned by at least one capital type. */
const LineCapitalTypes = v.pipe(CapitalTypes, v.minLength(1, 'no-capital-type'));

const LINE = {
  code: Code,
  name: name(),
  shortName: name(),
  aliases: list(name(), 20),
  capitalTypes: LineCapitalTypes,
};
const Line = v.strictObject(LINE, 'object');

const Source = v.strictObject(
  {
    id: Id,
    name: name(80),
    capitalTypes: CapitalTypes,
    parts: list(v.strictObject({ id: Id, name: name(80) }, 'object'), 6),
  },
  'object',
);

const Parameter = v.strictObject(
  {
    id: ParameterId,
    name: name(),
    comparison: v.picklist(COMPARISONS, 'choice'),
    value: v.nullable(Amount),
    upper: v.nullable(Amount),
    unit: v.picklist(PARAMETER_UNITS, 'choice'),
    document: text(200),
    article: text(80),
    from: v.nullable(Year),
    to: v.nullable(Year),
    certainty: v.picklist(CERTAINTIES, 'choice'),
    severity: v.picklist(PARAMETER_SEVERITIES, 'choice'),
    note: text(500),
  },
  'object',
);

/** Of names and provinces alone, without "huyện" and "tỉnh", or with them. */
const Place = v.strictObject({ province: name(60), name: name(80) }, 'object');

const LocalityList = v.strictObject(
  {
    id: Id,
    name: name(),
    document: name(200),
    source: text(500),
    certainty: v.picklist(CERTAINTIES, 'choice'),
    total: v.pipe(v.number('count'), v.integer('count'), v.minValue(1, 'count'), v.maxValue(1000, 'count')),
    places: list(Place, 1000),
  },
  'object',
);

export const ProgrammeSchema = v.strictObject(
  {
    /** Tells an editor where to find the published schema; nothing else looks at it. */
    $schema: v.exactOptional(text(300)),
    version: v.literal(CATALOGUE_VERSION, 'version'),
    id: Id,
    name: name(),
    shortName: name(80),
    titleName: name(),
    period: v.strictObject({ from: Year, to: Year }, 'object'),
    source: text(500),
    basedOn: v.nullable(Id),
    capitalTypes: v.pipe(
      list(
        v.strictObject(
          { id: v.picklist(CAPITAL_TYPES, 'choice'), name: name(60), fullName: name(80) },
          'object',
        ),
        CAPITAL_TYPES.length,
      ),
      v.minLength(CAPITAL_TYPES.length, 'too-few'),
    ),
    sources: v.pipe(list(Source, 10), v.minLength(1, 'too-few')),
    projects: list(v.strictObject({ ...LINE, outlineCode: Code, lines: list(Line, 60) }, 'object'), 60),
    /** Left out in catalogues from before there were any. */
    localityLists: v.exactOptional(list(LocalityList, 20)),
    parameters: list(Parameter, 200),
  },
  'object',
);

type Output = v.InferOutput<typeof ProgrammeSchema>;

/** The declaration gives just the type that the code works with. */
export function toProgramme({
  $schema: _schema,
  version: _version,
  localityLists = [],
  ...programme
}: Output): Programme {
  return { ...programme, localityLists };
}
