/** `check`: reviews each file; one that cannot be read does not keep the others from being reviewed. */
import { reviewWorkbook } from '../../findings/review';
import { readKept, writeKept } from '../../kept/keptWorkbook';
import { preferringProgramme } from '../../kept/takeProgramme';
import type { Translator } from '../../locales/translate';
import type { Message } from '../../messages/message';
import type { OwnForm } from '../../forms/ownForms/ownForm';
import type { Programme } from '../../programme/programme';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { FileProblemError, fileProblemMessage } from '../../xlsx/fileProblem';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { readCatalogue } from '../catalogueFile';
import { keepingOwnForms, readOwnForms } from '../ownFormFile';
import type { CheckedFile } from '../checkedFile';
import type { CommandLine } from '../commandLine';
import { ExitCode } from '../exitCode';
import { checkJson } from '../render/checkJson';
import { checkText } from '../render/checkText';
import { FileAccessError, type Surroundings } from '../surroundings';
import { usage } from '../usageError';

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
}

/** The workbook as if it kept the catalogue and the forms itself. */
function withGiven(workbook: WorkbookSnapshot, { catalogue, ownForms }: Given): WorkbookSnapshot {
  if (!catalogue && ownForms.length === 0) return workbook;
  const { kept } = readKept(workbook.memory);
  const withForms = keepingOwnForms(kept, ownForms);
  return {
    ...workbook,
    memory: writeKept(catalogue ? preferringProgramme(withForms, catalogue) : withForms),
  };
}

async function checkFile(path: string, given: Given, surroundings: Surroundings): Promise<CheckedFile> {
  try {
    const workbook = readWorkbook(await surroundings.readFile(path));
    return { path, review: reviewWorkbook(withGiven(workbook, given)) };
  } catch (error) {
    return { path, error: problemOf(error) };
  }
}

function exitCode(files: readonly CheckedFile[]): ExitCode {
  if (files.some((file) => 'error' in file)) return ExitCode.unusable;
  const isError = (file: CheckedFile): boolean =>
    'review' in file && file.review.findings.some(({ severity }) => severity === 'error');
  return files.some(isError) ? ExitCode.errorsFound : ExitCode.fine;
}

export async function checkCommand(
  { files: paths, values }: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (paths.length === 0) throw usage('no-files');
  const given: Given = {
    catalogue: await readCatalogue(values, surroundings),
    ownForms: await readOwnForms(values, surroundings),
  };
  const files: CheckedFile[] = [];
  // One after the other: 150 workbooks at once would all be in memory.
  for (const path of paths) files.push(await checkFile(path, given, surroundings));
  const colours = surroundings.isTerminal && !surroundings.env['NO_COLOR'];
  surroundings.out(values.format === 'json' ? checkJson(files, texts) : checkText(files, texts, { colours }));
  return exitCode(files);
}
