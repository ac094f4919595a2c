/** `check`: what is wrong in each file. */
import type { Translator } from '../../locales/translate';
import type { CheckedFile } from '../checkedFile';
import type { CommandLine } from '../commandLine';
import { ExitCode } from '../exitCode';
import { checkJson } from '../render/checkJson';
import { checkText } from '../render/checkText';
import { reviewFiles } from '../reviewFiles';
import type { Surroundings } from '../surroundings';

function exitCode(files: readonly CheckedFile[]): ExitCode {
  if (files.some((file) => 'error' in file)) return ExitCode.unusable;
  const isError = (file: CheckedFile): boolean =>
    'review' in file && file.review.findings.some(({ severity }) => severity === 'error');
  return files.some(isError) ? ExitCode.errorsFound : ExitCode.fine;
}

export async function checkCommand(
  commandLine: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const files = await reviewFiles(commandLine, surroundings);
  const colours = surroundings.isTerminal && !surroundings.env['NO_COLOR'];
  const { format } = commandLine.values;
  surroundings.out(format === 'json' ? checkJson(files, texts) : checkText(files, texts, { colours }));
  return exitCode(files);
}
