/** Reviews files one after the other; one that cannot be read does not keep the others from being reviewed. */
import type { OwnForm } from '../forms/ownForms/ownForm';
import { reviewWorkbook } from '../findings/review';
import type { CheckSetting } from '../kept/checkSetting';
import { readKept, writeKept } from '../kept/keptWorkbook';
import { preferringProgramme } from '../kept/takeProgramme';
import type { Message } from '../messages/message';
import type { Programme } from '../programme/programme';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { loadKnownNames } from '../units/loadKnownNames';
import { FileProblemError, fileProblemMessage } from '../xlsx/fileProblem';
import { readWorkbook } from '../xlsx/readWorkbook';
import { readCatalogue } from './catalogueFile';
import { keepingSettings, readCheckOption } from './checkSettings';
import type { CheckedFile } from './checkedFile';
import type { CommandLine } from './commandLine';
import { keepingOwnForms, readOwnForms } from './ownFormFile';
import { FileAccessError, type Surroundings } from './surroundings';
import { usage } from './usageError';

function problemOf(error: unknown): { code: string; message: Message } {
  if (error instanceof FileAccessError)
    return { code: error.code, message: { key: `cli.file.${error.code}` } };
  if (error instanceof FileProblemError) return { code: error.code, message: fileProblemMessage(error.code) };
  // A fault of our own in one file: said of that file, and the others are still checked.
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'internal-error', message: { key: 'cli.internal-error', params: { detail } } };
}

/** What the workbooks are checked with besides what they keep themselves. */
interface Given {
  readonly catalogue: Programme | null;
  readonly ownForms: readonly OwnForm[];
  readonly settings: readonly CheckSetting[];
}

/** The workbook as if it kept the catalogue, the forms and the settings itself. */
function withGiven(workbook: WorkbookSnapshot, { catalogue, ownForms, settings }: Given): WorkbookSnapshot {
  if (!catalogue && ownForms.length === 0 && settings.length === 0) return workbook;
  const { kept } = readKept(workbook.memory);
  const withForms = keepingSettings(keepingOwnForms(kept, ownForms), settings);
  return {
    ...workbook,
    memory: writeKept(catalogue ? preferringProgramme(withForms, catalogue) : withForms),
  };
}

async function checkFile(path: string, given: Given, surroundings: Surroundings): Promise<CheckedFile> {
  try {
    const workbook = readWorkbook(await surroundings.readFile(path));
    return { path, review: reviewWorkbook(withGiven(workbook, given), undefined, await loadKnownNames()) };
  } catch (error) {
    return { path, error: problemOf(error) };
  }
}

/** @throws UsageError when no file is named, or a document that is given besides cannot be used */
export async function reviewFiles(
  { files: paths, values }: CommandLine,
  surroundings: Surroundings,
): Promise<readonly CheckedFile[]> {
  if (paths.length === 0) throw usage('no-files');
  const given: Given = {
    catalogue: await readCatalogue(values, surroundings),
    ownForms: await readOwnForms(values, surroundings),
    settings: readCheckOption(values),
  };
  const files: CheckedFile[] = [];
  // One after the other: 150 workbooks at once would all be in memory.
  for (const path of paths) files.push(await checkFile(path, given, surroundings));
  return files;
}
