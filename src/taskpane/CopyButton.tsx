/** A button that copies a text and says whether that worked. */
import { Button, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { Copy16Regular } from './icons';
import { useTranslator } from './language';
import { useServices } from './services';

export function CopyButton(props: { label: string; text: () => string }) {
  const { copyText } = useServices();
  const { text } = useTranslator();
  const { announce } = useAnnounce();
  const [result, setResult] = useState<'done' | 'failed' | null>(null);

  async function copy() {
    const copied = await copyText(props.text());
    setResult(copied ? 'done' : 'failed');
    announce(text(copied ? 'pane.copy.done' : 'pane.copy.failed'));
  }

  return (
    <span>
      <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => void copy()}>
        {result === 'done' ? text('pane.copy.done') : props.label}
      </Button>
      {result === 'failed' && <span>{text('pane.copy.failed')}</span>}
    </span>
  );
}
