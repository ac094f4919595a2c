/** The button that takes a document from a file into the workbook, and what came of it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ConfirmBar } from '../../ConfirmBar';
import { FileButton } from '../../files/FileButton';
import { ProblemList } from '../../files/ProblemList';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { useImport, type ImportControl, type ImportRules } from './useImport';

/** What the sentences speak of. */
export type ImportedKind = 'programmes' | 'own-forms';

interface OutcomeProps<Item> {
  kind: ImportedKind;
  importing: ImportControl<Item>;
  onView: (id: string) => void;
}

function Outcome<Item>({ kind, importing, onView }: OutcomeProps<Item>) {
  const { state, reset, add, replace } = importing;
  const { text } = useTranslator();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'refused':
      return (
        <ProblemList
          title={text(`catalogue.import.${kind}.refused`, { file: state.file })}
          problems={state.problems}
        />
      );
    case 'clash': {
      const { item, mine, name } = state;
      return (
        <ConfirmBar
          title={text(`catalogue.import.${kind}.clash`, { name: mine })}
          detail={text(`catalogue.import.${kind}.clash.detail`, { name })}
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
          <MessageBarBody>{text(`catalogue.import.${kind}.known`, { name: state.name })}</MessageBarBody>
        </MessageBar>
      );
    case 'done':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {state.copied
              ? text('catalogue.import.programmes.copied', { name: state.name })
              : text(`catalogue.import.${kind}.done`, { name: state.name })}
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
  kind: ImportedKind;
  rules: ImportRules<Item>;
  onView: (id: string) => void;
}) {
  const { kind, rules, onView } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const importing = useImport(rules);
  return (
    <div className={styles.section}>
      <FileButton
        label={text(`catalogue.import.${kind}.open`)}
        onChoose={importing.reset}
        onText={importing.take}
      />
      <Outcome kind={kind} importing={importing} onView={onView} />
    </div>
  );
}
