/** Files of one folder, found by their address and never outside of it. */
import { readFile, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { contentTypeOf } from './contentTypes';

export interface ServedFile {
  readonly contentType: string;
  readonly body: Buffer;
}

/** A place below the folder, or undefined: "..", absolute paths, drive letters and NUL lead nowhere. */
function inside(folder: string, relative: string): string | undefined {
  if (relative.includes('\0') || relative.includes('\\') || relative.includes(':')) return undefined;
  const path = resolve(folder, `.${sep}${relative}`);
  return path.startsWith(folder + sep) ? path : undefined;
}

/**
 * Reads a file of `folder` by its decoded address below that folder; undefined when there is none that may be served.
 * Links that lead out of the folder are not followed.
 */
export async function readServedFile(folder: string, relative: string): Promise<ServedFile | undefined> {
  const path = inside(resolve(folder), relative);
  const contentType = path === undefined ? undefined : contentTypeOf(path);
  if (path === undefined || contentType === undefined) return undefined;
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
    if (!real.startsWith(root + sep)) return undefined;
    return { contentType, body: await readFile(real) };
  } catch {
    return undefined;
  }
}
