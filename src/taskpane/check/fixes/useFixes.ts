/** Doing what a fix says, and taking it back: the last one first. */
import { useAnnounce } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Fix } from '../../../findings/fixes/fix';
import type { Message } from '../../../messages/message';
import { reversed, type CellEdit } from '../../../sheet/cellEdit';
import { useTranslator } from '../../language';
import { useServices } from '../../services';

/** A fix that was done. */
export interface DoneFix {
  /** "Đã sửa ô C10, trang Phụ lục I." */
  readonly title: Message;
  /** As they came out. */
  readonly edits: readonly CellEdit[];
}

/** @throws ExcelFailure when it could not be done; then nothing has changed */
export type ApplyFix = (fix: Fix) => Promise<void>;

export interface FixesControl {
  /** The one that can be taken back; `null` where there is none. */
  readonly last: DoneFix | null;
  /** Cells are being written. */
  readonly busy: boolean;
  readonly apply: ApplyFix;
  /** @throws ExcelFailure when it could not be taken back; then nothing has changed */
  readonly undo: () => Promise<void>;
  /** Lets go of the last one: it stays done. */
  readonly dismiss: () => void;
}

function titleOf({ edits }: Fix): Message {
  const [first] = edits;
  return {
    key: 'pane.fix.done',
    params: { count: edits.length, cell: first?.cell ?? '', sheet: first?.sheet ?? '' },
  };
}

/** @param onChanged called when cells have been written, for the workbook to be checked again */
export function useFixes(onChanged: () => void): FixesControl {
  const { port } = useServices();
  const { announce } = useAnnounce();
  const { say, text } = useTranslator();
  const [done, setDone] = useState<readonly DoneFix[]>([]);
  const last = done.at(-1) ?? null;
  const [writing, setWriting] = useState(0);
  const write = useCallback(
    async (edits: readonly CellEdit[]) => {
      setWriting((count) => count + 1);
      try {
        return await port.editCells(edits);
      } finally {
        setWriting((count) => count - 1);
      }
    },
    [port],
  );

  const apply = useCallback<ApplyFix>(
    async (fix) => {
      const edits = await write(fix.edits);
      const title = titleOf(fix);
      setDone((before) => [...before, { title, edits }]);
      announce(say(title));
      onChanged();
    },
    [announce, onChanged, say, write],
  );

  const undo = useCallback(async () => {
    if (!last) return;
    await write(reversed(last.edits));
    setDone((before) => before.filter((one) => one !== last));
    announce(text('pane.fix.undone'));
    onChanged();
  }, [announce, last, onChanged, text, write]);

  const dismiss = useCallback(() => setDone((before) => before.slice(0, -1)), []);
  const busy = writing > 0;
  return useMemo(() => ({ last, busy, apply, undo, dismiss }), [last, busy, apply, undo, dismiss]);
}

const ApplyFixContext = createContext<ApplyFix | null>(null);

export const ApplyFixProvider = ApplyFixContext.Provider;

export function useApplyFix(): ApplyFix {
  const apply = useContext(ApplyFixContext);
  if (!apply) throw new Error('A fix was shown where nothing can be done');
  return apply;
}
