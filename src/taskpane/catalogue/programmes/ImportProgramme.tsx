/** Takes a catalogue from a file into the workbook. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { takingOf } from '../../../kept/takeProgramme';
import type { DataProblem } from '../../../messages/dataProblem';
import type { Programme } from '../../../programme/programme';
import { readProgrammeText } from '../../../programme/readProgramme';
import { ConfirmBar } from '../../ConfirmBar';
import { FileButton } from '../../files/FileButton';
import { ProblemList } from '../../files/ProblemList';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import type { ProgrammesControl } from './useProgrammes';

type State =
  | { readonly phase: 'idle' }
  | { readonly phase: 'refused'; readonly file: string; readonly problems: readonly DataProblem[] }
  | { readonly phase: 'clash'; readonly programme: Programme }
  | { readonly phase: 'known'; readonly name: string }
  | { readonly phase: 'done'; readonly id: string; readonly name: string; readonly copied: boolean }
  | { readonly phase: 'failed'; readonly error: unknown; readonly retry: () => void };

interface ImportControl {
  readonly state: State;
  readonly reset: () => void;
  readonly take: (text: string, file: string) => void;
  readonly add: (programme: Programme) => void;
  readonly replace: (programme: Programme) => void;
}

function useImport(control: ProgrammesControl): ImportControl {
  const [state, setState] = useState<State>({ phase: 'idle' });

  function keep(work: () => Promise<Programme>, copied = false): void {
    work().then(
      ({ id, shortName }) => setState({ phase: 'done', id, name: shortName, copied }),
      (error: unknown) => setState({ phase: 'failed', error, retry: () => keep(work, copied) }),
    );
  }

  const add = (programme: Programme, copied = false): void => keep(() => control.add(programme), copied);

  function take(text: string, file: string): void {
    const result = readProgrammeText(text);
    if (!result.ok) return setState({ phase: 'refused', file, problems: result.problems });
    const programme = result.value;
    switch (takingOf(control.kept, programme)) {
      case 'clash':
        return setState({ phase: 'clash', programme });
      case 'known':
        return setState({ phase: 'known', name: programme.shortName });
      case 'copy':
        return add(programme, true);
      case 'new':
        return add(programme);
    }
  }

  return {
    state,
    reset: () => setState({ phase: 'idle' }),
    take,
    add,
    replace: (programme) => keep(() => control.replace(programme).then(() => programme)),
  };
}

function Outcome(props: {
  importing: ImportControl;
  control: ProgrammesControl;
  onView: (id: string) => void;
}) {
  const { importing, control, onView } = props;
  const { state, reset, add, replace } = importing;
  const { text } = useTranslator();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'refused':
      return (
        <ProblemList
          title={text('catalogue.import.refused', { file: state.file })}
          problems={state.problems}
        />
      );
    case 'clash': {
      const { programme } = state;
      const mine = control.programmes.find(({ id }) => id === programme.id);
      return (
        <ConfirmBar
          title={text('catalogue.import.clash', { name: mine?.shortName ?? programme.id })}
          detail={text('catalogue.import.clash.detail', { name: programme.shortName })}
          choices={[
            { label: text('catalogue.import.replace'), onChoose: () => replace(programme) },
            { label: text('catalogue.import.both'), onChoose: () => add(programme) },
            { label: text('catalogue.import.cancel'), onChoose: reset },
          ]}
        />
      );
    }
    case 'known':
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text('catalogue.import.known', { name: state.name })}</MessageBarBody>
        </MessageBar>
      );
    case 'done':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {text(state.copied ? 'catalogue.import.copied' : 'catalogue.import.done', { name: state.name })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onView(state.id)}>
              {text('catalogue.programmes.view')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'failed':
      return <KeepFailure error={state.error} onRetry={state.retry} />;
  }
}

export function ImportProgramme(props: { control: ProgrammesControl; onView: (id: string) => void }) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const importing = useImport(props.control);
  return (
    <div className={styles.section}>
      <FileButton label={text('catalogue.import.open')} onChoose={importing.reset} onText={importing.take} />
      <Outcome importing={importing} {...props} />
    </div>
  );
}
