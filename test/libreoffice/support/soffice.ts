/** LibreOffice without a window: converts files, with settings of its own that no user's profile can change. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = process.env.SOFFICE ?? 'soffice';
const TIME_LIMIT_MS = 110_000;

/**
 * Files that name Excel as their maker are otherwise shown with the results that stand in them.
 * 0: always calculate (1: never, 2: ask). The locale is that of the people who use the sheets: 83.231, 4,01.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

export interface NamedFile {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A folder for the time of one piece of work. */
export function inScratchFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Converts workbooks in one run, since the program takes longer to start than to convert. A file that it would have to repair is not
 * converted, and that is an error here.
 * @param folder a scratch folder
 * @returns the path of each converted file, in the same order
 */
export function convertFiles(
  folder: string,
  files: readonly NamedFile[],
  ending: 'xlsx' | 'pdf',
): readonly string[] {
  const [source, target, settings] = ['in', 'out', 'profile/user'].map((name) => join(folder, name));
  if (!source || !target || !settings) throw new Error('no folders');
  for (const each of [source, target, settings]) mkdirSync(each, { recursive: true });
  writeFileSync(join(settings, 'registrymodifications.xcu'), SETTINGS);
  const paths = files.map(({ name, bytes }) => {
    const path = join(source, name);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    PROGRAM,
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', ending, '--outdir', target, ...paths],
    { timeout: TIME_LIMIT_MS, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const converted = paths.map((path) => join(target, `${basename(path, '.xlsx')}.${ending}`));
  const missing = converted.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`LibreOffice did not open: ${missing.join(', ')}`);
  return converted;
}
