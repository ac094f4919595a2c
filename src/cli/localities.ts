/** The list of localities that `new` is given: one name per line. */
import { plainLine } from './plainLine';
import { FileAccessError, type Surroundings } from './surroundings';
import { usage } from './usageError';

/** More rows than any table by locality has; a longer file is not such a list. */
const MAX_LOCALITIES = 2000;

function decode(bytes: Uint8Array, path: string): string {
  try {
    // Also takes a byte order mark away, as Notepad writes it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw usage('localities-encoding', { path }, { cause });
  }
}

async function readBytes(path: string, surroundings: Surroundings): Promise<Uint8Array> {
  try {
    return await surroundings.readFile(path);
  } catch (error) {
    if (error instanceof FileAccessError) {
      const reason = { message: { key: `cli.file.${error.code}` } };
      throw usage('localities-unreadable', { path: plainLine(path), reason });
    }
    throw error;
  }
}

/** @throws UsageError when the file cannot be read, is not UTF-8 text, or names a locality twice */
export async function readLocalities(path: string, surroundings: Surroundings): Promise<readonly string[]> {
  const text = decode(await readBytes(path, surroundings), plainLine(path));
  const names = text
    .split(/\r\n|\r|\n/)
    .map((line) => plainLine(line).trim().normalize('NFC'))
    .filter((name) => name !== '');
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (names.length > MAX_LOCALITIES)
    throw usage('localities-many', { path: plainLine(path), most: MAX_LOCALITIES });
  if (repeated !== undefined) throw usage('localities-repeated', { name: repeated });
  return names;
}
