/** Documents that the command line is given besides workbooks, as the pane exports them: JSON, read as a whole or refused with every problem. */
import type { DataResult } from '../messages/dataProblem';
import { plainLine } from './plainLine';
import { FileAccessError, type Surroundings } from './surroundings';
import { usage } from './usageError';

/** Catalogues and forms take a few dozen KB; what is larger is something else. */
const LARGEST_FILE = 1024 * 1024;

async function readBytes(path: string, surroundings: Surroundings): Promise<Uint8Array> {
  try {
    return await surroundings.readFile(path);
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    const reason = { message: { key: `cli.file.${error.code}` } };
    throw usage('document-unreadable', { path: plainLine(path), reason });
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    // Also takes a byte order mark away, as Notepad writes it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw usage('document-encoding', { path: plainLine(path) }, { cause });
  }
}

/**
 * @param read what the text has to be
 * @throws UsageError when the file cannot be read, or is not such a document: then with every problem at its place
 */
export async function readDocument<Document>(
  path: string,
  read: (text: string) => DataResult<Document>,
  surroundings: Surroundings,
): Promise<Document> {
  const bytes = await readBytes(path, surroundings);
  if (bytes.length > LARGEST_FILE) throw usage('document-large', { path: plainLine(path) });
  const result = read(decode(bytes, path));
  if (result.ok) return result.value;
  throw usage('document-refused', { path: plainLine(path) }, { problems: result.problems });
}
