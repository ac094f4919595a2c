/** The forms that the workbook keeps of its own: reading, keeping and taking them out. */
import type { OwnForm } from '../../../forms/ownForms/ownForm';
import type { KeptWorkbook } from '../../../kept/keptWorkbook';
import { beside, withOwnForm, withoutOwnForm } from '../../../kept/ownForms';
import { useKept } from '../../kept/KeptProvider';

export interface OwnFormsControl {
  readonly kept: KeptWorkbook;
  readonly forms: readonly OwnForm[];
  /** Puts a changed form in place of the one that the workbook keeps. @throws ExcelFailure, KeptByNewerVersion */
  readonly replace: (form: OwnForm) => Promise<void>;
  /** Resolves to the form as it was added: its id and name may be taken by another. @throws as `replace` */
  readonly add: (form: OwnForm) => Promise<OwnForm>;
  /** @throws as `replace` */
  readonly remove: (id: string) => Promise<void>;
}

/** @param shown whether the tab is the one in sight: only then is the workbook asked */
export function useOwnForms(shown: boolean): OwnFormsControl {
  const { kept, update } = useKept(shown);
  return {
    kept,
    forms: kept.ownForms,
    replace: (form) => update((old) => withOwnForm(old, form)),
    add: async (form) => {
      let added = form;
      await update((old) => {
        added = beside(old, form);
        return withOwnForm(old, added);
      });
      return added;
    },
    remove: (id) => update((old) => withoutOwnForm(old, id)),
  };
}
