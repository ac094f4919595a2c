/** A button that copies a text; where copying is blocked it shows the text instead, ready to be selected. */
import { Button, makeStyles, Textarea, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { Copy16Regular } from './icons';
import { useTranslator } from './language';
import { useServices } from './services';

const useStyles = makeStyles({
  // A full row of its own inside a toolbar.
  fallback: { flexBasis: '100%', width: '100%' },
});

export function CopyButton(props: { label: string; text: () => string }) {
  const { copyText } = useServices();
  const styles = useStyles();
  const { text } = useTranslator();
  const { announce } = useAnnounce();
  const [result, setResult] = useState<'done' | { readonly blocked: string } | null>(null);

  async function copy(): Promise<void> {
    const content = props.text();
    const copied = await copyText(content);
    setResult(copied ? 'done' : { blocked: content });
    announce(text(copied ? 'pane.copy.done' : 'pane.copy.failed'));
  }

  return (
    <>
      <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => void copy()}>
        {result === 'done' ? text('pane.copy.done') : props.label}
      </Button>
      {result !== null && result !== 'done' && (
        <div className={styles.fallback}>
          <p>{text('pane.copy.failed')}</p>
          <Textarea
            className={styles.fallback}
            aria-label={props.label}
            rows={6}
            readOnly
            value={result.blocked}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
    </>
  );
}
