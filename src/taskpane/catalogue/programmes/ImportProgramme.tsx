/** Takes a catalogue from a file into the workbook. */
import { takingOf } from '../../../kept/takeProgramme';
import type { Programme } from '../../../programme/programme';
import { readProgrammeText } from '../../../programme/readProgramme';
import { ImportDocument } from '../import/ImportDocument';
import type { ImportRules } from '../import/useImport';
import type { ProgrammesControl } from './useProgrammes';

export function ImportProgramme(props: { control: ProgrammesControl; onView: (id: string) => void }) {
  const { control, onView } = props;
  const rules: ImportRules<Programme> = {
    read: readProgrammeText,
    takingOf: (programme) => takingOf(control.kept, programme),
    nameOf: ({ shortName }) => shortName,
    nameOfMine: (id) => control.programmes.find((one) => one.id === id)?.shortName ?? id,
    add: control.add,
    replace: control.replace,
  };
  return <ImportDocument kind="programmes" rules={rules} onView={onView} />;
}
