/** Every page, and every schema, that is made from the code. */
import { FORM_IDS } from '../../src/forms/catalogue';
import { checksPage } from './checksPage';
import { formPage } from './formPage';
import { parametersPage } from './parametersPage';
import { ownFormSchema, programmeSchema } from './schemas';

export interface GeneratedPage {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export function generatedPages(): readonly GeneratedPage[] {
  return [
    { path: 'docs/checks/README.md', text: checksPage() },
    { path: 'docs/parameters.md', text: parametersPage() },
    { path: 'docs/schemas/own-form.schema.json', text: ownFormSchema() },
    { path: 'docs/schemas/programme.schema.json', text: programmeSchema() },
    ...FORM_IDS.map((id) => ({ path: `docs/forms/${id}.md`, text: formPage(id) })),
  ];
}
