/** The button that takes a document from a file into the workbook, and what came of it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ConfirmBar } from '../../ConfirmBar';
import { FileButton } from '../../files/FileButton';
import { ProblemList } from '../../files/ProblemList';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { useImport, type ImportControl, type ImportRules } from './useImport';

/** Where the sentences stand: they speak of a catalogue, or of a form. */
export type ImportTexts = 'catalogue.import' | 'catalogue.own-forms.import';

interface OutcomeProps<Item> {
  texts: ImportTexts;
  importing: ImportControl<Item>;
  onView: (id: string) => void;
}

function Outcome<Item>({ texts, importing, onView }: OutcomeProps<Item>) {
  const { state, reset, add, replace } = importing;
  const { text } = useTranslator();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'refused':
      return <ProblemList title={text(`${texts}.refused`, { file: state.file })} problems={state.problems} />;
    case 'clash': {
      const { item, mine, name } = state;
      return (
        <ConfirmBar
          title={text(`${texts}.clash`, { name: mine })}
          detail={text(`${texts}.clash.detail`, { name })}
          choices={[
            { label: text('catalogue.import.replace'), onChoose: () => replace(item) },
            { label: text('catalogue.import.both'), onChoose: () => add(item) },
            { label: text('catalogue.import.cancel'), onChoose: reset },
          ]}
        />
      );
    }
    case 'known':
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text(`${texts}.known`, { name: state.name })}</MessageBarBody>
        </MessageBar>
      );
    case 'done':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {state.copied
              ? text('catalogue.import.copied', { name: state.name })
              : text(`${texts}.done`, { name: state.name })}
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

export function ImportDocument<Item extends { readonly id: string }>(props: {
  texts: ImportTexts;
  rules: ImportRules<Item>;
  onView: (id: string) => void;
}) {
  const { texts, rules, onView } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const importing = useImport(rules);
  return (
    <div className={styles.section}>
      <FileButton label={text(`${texts}.open`)} onChoose={importing.reset} onText={importing.take} />
      <Outcome texts={texts} importing={importing} onView={onView} />
    </div>
  );
}
