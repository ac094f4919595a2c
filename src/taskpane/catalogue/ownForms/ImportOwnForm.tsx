/** Takes an own form from a file into the workbook. */
import type { OwnForm } from '../../../forms/ownForms/ownForm';
import { readOwnFormText } from '../../../forms/ownForms/readOwnForm';
import { takingOfOwnForm } from '../../../kept/ownForms';
import { ImportDocument } from '../import/ImportDocument';
import type { ImportRules } from '../import/useImport';
import type { OwnFormsControl } from './useOwnForms';

export function ImportOwnForm(props: { control: OwnFormsControl; onView: (id: string) => void }) {
  const { control, onView } = props;
  const rules: ImportRules<OwnForm> = {
    read: readOwnFormText,
    takingOf: (form) => takingOfOwnForm(control.kept, form),
    nameOf: ({ name }) => name,
    nameOfMine: (id) => control.forms.find((one) => one.id === id)?.name ?? id,
    add: control.add,
    replace: control.replace,
  };
  return <ImportDocument kind="own-forms" rules={rules} onView={onView} />;
}
