/** docs/schemas/: the JSON Schemas of the documents that people exchange. */
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { ColumnNodeSchema, OwnFormSchema } from '../../src/forms/ownForms/schema';
import { ProgrammeSchema } from '../../src/programme/schema';

/** One pattern beside another, which the conversion has no place for by itself. */
const patterns: NonNullable<ConversionConfig['overrideAction']> = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type !== 'regex' || !('requirement' in valibotAction)) return undefined;
  const { requirement } = valibotAction;
  if (!(requirement instanceof RegExp)) return undefined;
  const { pattern: _own, allOf = [], ...rest } = jsonSchema;
  return { ...rest, allOf: [...allOf, { pattern: requirement.source }] };
};

/** JSON Schema draft 7, the one that most editors know. */
function schemaText(
  title: string,
  schema: Parameters<typeof toJsonSchema>[0],
  definitions: NonNullable<ConversionConfig['definitions']> = {},
): string {
  const json = toJsonSchema(schema, {
    target: 'draft-07',
    errorMode: 'throw',
    // Says something to the compiler only.
    ignoreActions: ['readonly'],
    overrideAction: patterns,
    definitions,
  });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}

export function ownFormSchema(): string {
  return schemaText('Soát Biểu: biểu tự khai (own form)', OwnFormSchema, { columnNode: ColumnNodeSchema });
}

export function programmeSchema(): string {
  return schemaText('Soát Biểu: danh mục chương trình (programme catalogue)', ProgrammeSchema);
}
