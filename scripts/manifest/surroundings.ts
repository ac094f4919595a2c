/** Looks up in the project what the manifest has to agree with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestSurroundings } from './checkManifest';

const PNG_SIGNATURE = '89504e470d0a1a0a';
/** The pages that the build makes. */
const PAGES = new Set(['/taskpane.html', '/commands.html']);

/** Pixel size as a PNG's header states it; undefined when the bytes are not a PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The requirement set that the code states. */
function readRequiredExcelApi(root: string): string {
  const source = readFileSync(join(root, 'src/excel/requirements.ts'), 'utf8');
  const found = /REQUIRED_EXCEL_API\b[^=]*=\s*['"]([\d.]+)['"]/.exec(source)?.[1];
  if (found === undefined) throw new Error('src/excel/requirements.ts does not state REQUIRED_EXCEL_API');
  return found;
}

/** Names that the ribbon page hands to Office.actions.associate. */
function readRibbonFunctions(root: string): Set<string> {
  const folder = join(root, 'src/commands');
  const sources = readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const calls = sources.flatMap((source) => [...source.matchAll(/\bassociate\(\s*['"](\w+)['"]/g)]);
  return new Set(calls.flatMap(([, name]) => (name === undefined ? [] : [name])));
}

/** The project that stands in a folder. */
export function projectSurroundings(root: string): ManifestSurroundings {
  return {
    requiredExcelApi: readRequiredExcelApi(root),
    ribbonFunctions: readRibbonFunctions(root),
    imageSize: (path) => {
      const file = join(root, path);
      return path.startsWith('/assets/') && existsSync(file) ? pngSize(readFileSync(file)) : undefined;
    },
    pageExists: (path) => PAGES.has(path),
  };
}
