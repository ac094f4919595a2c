/** What the fields and cards of an editor share, whatever document is edited. */
import { createContext, useContext } from 'react';
import type { Message } from '../../../messages/message';

export interface EditorFrame {
  /** A document that the workbook does not keep yet: no sheet was made from it. */
  readonly isNew: boolean;
  /** @param path place in the document: "projects[2].name" */
  readonly problemAt: (path: string) => Message | undefined;
  /** Whether anything in this card is shown as wrong. */
  readonly isWrong: (card: string) => boolean;
  readonly openCard: string | null;
  readonly toggle: (card: string) => void;
  /** Puts the cursor on what a selector finds, once the change is on the page: what had it may be gone. */
  readonly focusOn: (selector: string) => void;
}

const FrameContext = createContext<EditorFrame | null>(null);

export const FrameProvider = FrameContext.Provider;

export function useFrame(): EditorFrame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('A part of an editor was rendered without it');
  return frame;
}
