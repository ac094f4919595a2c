/** docs/schemas/: the JSON Schemas of the documents that people exchange. */
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { ColumnNodeSchema, OwnFormSchema } from '../../src/forms/ownForms/schema';

/** One pattern beside another, which the conversion has no place for by itself. */
const patterns: NonNullable<ConversionConfig['overrideAction']> = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type !== 'regex' || !('requirement' in valibotAction)) return undefined;
  const { requirement } = valibotAction;
  if (!(requirement instanceof RegExp)) return undefined;
  const { pattern: _own, allOf = [], ...rest } = jsonSchema;
  return { ...rest, allOf: [...allOf, { pattern: requirement.source }] };
};

/** JSON Schema draft 7, the one that most editors know. */
export function ownFormSchema(): string {
  const schema = toJsonSchema(OwnFormSchema, {
    target: 'draft-07',
    errorMode: 'throw',
    overrideAction: patterns,
    definitions: { columnNode: ColumnNodeSchema },
  });
  return `${JSON.stringify({ title: 'Soát Biểu: biểu tự khai (own form)', ...schema }, null, 2)}\n`;
}
