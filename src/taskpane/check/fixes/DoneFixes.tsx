/** "Đã sửa … · Hoàn tác": the last fix that was done, and the way back. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ExcelFailure } from '../../../excel/workbookPort';
import { FailureMessage } from '../../failures/FailureMessage';
import { useTranslator } from '../../language';
import type { DoneFix, FixesControl } from './useFixes';

/** @param props `onGone`: called when the button that was pressed vanishes, to put the focus on one that stays */
export function DoneFixes(props: { fixes: FixesControl; onGone: () => void }) {
  const { fixes, onGone } = props;
  const { last } = fixes;
  // With its own state for each: what went wrong with one says nothing about the next.
  return last && <DoneFixNote key={keyOf(last)} done={last} fixes={fixes} onGone={onGone} />;
}

function keyOf({ edits }: DoneFix): string {
  return edits.map(({ sheet, cell, after }) => `${sheet}!${cell}${after.value}`).join(';');
}

function DoneFixNote(props: { done: DoneFix; fixes: FixesControl; onGone: () => void }) {
  const { done, fixes, onGone } = props;
  const { say, text } = useTranslator();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const place = useRef<HTMLDivElement>(null);
  // The button of the card goes with its finding; this is where the user goes on.
  useEffect(() => place.current?.querySelector('button')?.focus(), []);

  function undo(): void {
    if (busy) return;
    setBusy(true);
    setError(null);
    fixes.undo().then(onGone, (failure: unknown) => {
      setError(failure);
      setBusy(false);
    });
  }

  function dismiss(): void {
    onGone();
    fixes.dismiss();
  }

  const isOverwritten = error instanceof ExcelFailure && error.code === 'cell-changed';
  return (
    <div ref={place}>
      <MessageBar intent={isOverwritten ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>{isOverwritten ? text('pane.fix.overwritten') : say(done.title)}</MessageBarBody>
        <MessageBarActions>
          {!isOverwritten && (
            <Button size="small" disabledFocusable={busy} onClick={undo}>
              {text('pane.fix.undo')}
            </Button>
          )}
          <Button size="small" appearance="transparent" onClick={dismiss}>
            {text('pane.fix.dismiss')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {error !== null && !isOverwritten && <FailureMessage error={error} onRetry={undo} />}
    </div>
  );
}
