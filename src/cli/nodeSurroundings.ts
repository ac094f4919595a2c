/** The command line's surroundings in Node. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { FileAccessError, type FileAccessProblem, type Surroundings } from './surroundings';

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function accessError(error: unknown, missing: FileAccessProblem): FileAccessError {
  if (error instanceof FileAccessError) return error;
  const codes: Readonly<Record<string, FileAccessProblem>> = {
    ENOENT: missing,
    ENOTDIR: missing,
    EISDIR: 'not-a-file',
    EACCES: 'no-access',
    EPERM: 'no-access',
    EBUSY: 'no-access',
    EEXIST: 'exists',
  };
  return new FileAccessError(codes[systemCode(error)] ?? 'input-output', { cause: error });
}

async function readWholeFile(path: string): Promise<Uint8Array> {
  try {
    // Devices and pipes may never end.
    if (!(await stat(path)).isFile()) throw new FileAccessError('not-a-file');
    return await readFile(path);
  } catch (error) {
    throw accessError(error, 'not-found');
  }
}

async function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    // "wx" fails when the file exists, with no moment between looking and writing.
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    throw accessError(error, 'no-folder');
  }
}

export function nodeSurroundings(): Surroundings {
  return {
    env: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY,
    readFile: readWholeFile,
    writeNewFile,
    now: () => new Date(),
  };
}
