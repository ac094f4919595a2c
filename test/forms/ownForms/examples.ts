/** The two example files that are published beside the schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnForm } from '../../../src/forms/ownForms/ownForm';
import { readOwnFormText } from '../../../src/forms/ownForms/readOwnForm';

export const EXAMPLES = ['own-form.lines.example.json', 'own-form.localities.example.json'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

export function exampleText(name: ExampleName): string {
  return readFileSync(join(__dirname, '../../../docs/schemas', name), 'utf8');
}

export function example(name: ExampleName): OwnForm {
  const read = readOwnFormText(exampleText(name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.value;
}

export const LINES = example('own-form.lines.example.json');
export const LOCALITIES = example('own-form.localities.example.json');
