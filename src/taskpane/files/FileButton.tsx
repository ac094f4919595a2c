/** A button that asks for a file and hands over its text; what cannot be a document of ours is refused here. */
import { Button, Field } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Message } from '../../messages/message';
import { useTranslator } from '../language';
import { readTextFile } from './readTextFile';

export function FileButton(props: {
  label: string;
  onText: (text: string, fileName: string) => void;
  /** Called before a file is read: what was said of the last one no longer counts. */
  onChoose: () => void;
}) {
  const { label, onText, onChoose } = props;
  const { say } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Message | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    onChoose();
    setRefused(null);
    const result = await readTextFile(file);
    if (result.ok) onText(result.text, file.name);
    else setRefused(result.reason);
  }

  return (
    <Field validationMessage={refused ? say(refused) : null}>
      <div>
        <Button size="small" onClick={() => input.current?.click()}>
          {label}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={label}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again, once it was put right.
            void take(file).finally(() => {
              if (input.current) input.current.value = '';
            });
          }}
        />
      </div>
    </Field>
  );
}
