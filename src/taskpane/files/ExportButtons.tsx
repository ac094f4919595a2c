/** Saves a document as a file, or copies it where the pane may not save files. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CopyButton } from '../CopyButton';
import { useTranslator } from '../language';
import { useServices } from '../services';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  note: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function ExportButtons(props: { fileName: string; text: () => string }) {
  const { saveText } = useServices();
  const styles = useStyles();
  const { text } = useTranslator();
  const [saved, setSaved] = useState(false);
  return (
    <div className={styles.row}>
      <Button
        size="small"
        onClick={() => {
          saveText(props.fileName, props.text());
          setSaved(true);
        }}
      >
        {text('catalogue.files.save')}
      </Button>
      <CopyButton label={text('catalogue.files.copy')} text={props.text} />
      <p className={styles.note} role="status">
        {saved && text('catalogue.files.saved', { file: props.fileName })}
      </p>
    </div>
  );
}
