/** The editor, for the fields and cards inside it. */
import { createContext, useContext } from 'react';
import type { ProgrammeEditorControl } from './useProgrammeEditor';

const EditorContext = createContext<ProgrammeEditorControl | null>(null);

export const EditorProvider = EditorContext.Provider;

export function useEditor(): ProgrammeEditorControl {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('A part of the editor was rendered without it');
  return editor;
}
