/** What the tables of a workbook may be. */
import { FORM_DEFINITIONS } from '../forms/catalogue';
import type { FormDefinition } from '../forms/form';
import { toFormDefinition } from '../forms/ownForms/toFormDefinition';
import type { KeptWorkbook } from '../kept/keptWorkbook';
import { programmesOf } from '../kept/programmes';
import { PROGRAMMES } from '../programme/catalogue';
import type { Programme } from '../programme/programme';

export interface KnownForms {
  readonly forms: readonly FormDefinition[];
  /** Where two fit equally well, the first one is taken. */
  readonly programmes: readonly Programme[];
}

/** The standard sheets and the built-in programmes. */
export const BUILT_IN: KnownForms = { forms: Object.values(FORM_DEFINITIONS), programmes: PROGRAMMES };

/** With what the workbook keeps of its own. */
export function knownFormsOf(kept: KeptWorkbook): KnownForms {
  return {
    forms: [...kept.ownForms.map(toFormDefinition), ...BUILT_IN.forms],
    programmes: programmesOf(kept),
  };
}
