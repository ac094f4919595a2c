/** Reads a file that the user chose, as text; nothing about it is trusted. */
import type { Message } from '../../messages/message';

/** Catalogues and forms take a few dozen KB; what is larger is something else. */
export const LARGEST_FILE = 1024 * 1024;

export type TextFileResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Message };

function refused(reason: string): TextFileResult {
  return { ok: false, reason: { key: `catalogue.files.${reason}` } };
}

export async function readTextFile(file: File): Promise<TextFileResult> {
  if (file.size > LARGEST_FILE) return refused('too-large');
  if (file.size === 0) return refused('empty');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved, locked, or on a drive that is gone.
    return refused('unreadable');
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused('not-text');
  }
}
