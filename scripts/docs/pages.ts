/** Every page that is made from the code. */
import { FORM_IDS } from '../../src/forms/catalogue';
import { checksPage } from './checksPage';
import { formPage } from './formPage';

export interface GeneratedPage {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export function generatedPages(): readonly GeneratedPage[] {
  return [
    { path: 'docs/checks/README.md', text: checksPage() },
    ...FORM_IDS.map((id) => ({ path: `docs/forms/${id}.md`, text: formPage(id) })),
  ];
}
