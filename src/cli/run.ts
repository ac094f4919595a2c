/** The `soat-bieu` command: finds the language, reads the command line, runs the command. */
import packageFile from '../../package.json';
import { translator, type Translator } from '../locales/translate';
import { checkCommand } from './commands/check';
import { checksCommand } from './commands/checks';
import { formsCommand } from './commands/forms';
import { relationsCommand } from './commands/relations';
import { newCommand } from './commands/new';
import { programmesCommand } from './commands/programmes';
import { chooseLanguage, parseCommandLine, type CommandLine } from './commandLine';
import { ExitCode } from './exitCode';
import type { Surroundings } from './surroundings';
import { usageText } from './render/usageText';
import { UsageError, usage } from './usageError';

/** Runs a command line; never throws. The number is the exit code. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const texts = translator(chooseLanguage(words, surroundings.env['SOAT_BIEU_LANG']));
  try {
    return await runCommand(parseCommandLine(words), texts, surroundings);
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.err(usageText(error, texts));
    } else {
      surroundings.err(`${texts.text('cli.internal-error', { detail: String(error) })}\n`);
    }
    return ExitCode.unusable;
  }
}

async function runCommand(
  commandLine: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { command, help, version, files } = commandLine;
  if (help) {
    surroundings.out(`${texts.text('cli.help')}\n`);
    return ExitCode.fine;
  }
  if (version) {
    surroundings.out(`${packageFile.version}\n`);
    return ExitCode.fine;
  }
  if (command === null) throw usage('no-command');
  if (command === 'check') return checkCommand(commandLine, texts, surroundings);
  if (command === 'relations') return relationsCommand(commandLine, texts, surroundings);
  const [surplus] = files;
  if (surplus !== undefined) throw usage('surplus', { word: surplus, command });
  switch (command) {
    case 'new':
      return newCommand(commandLine, texts, surroundings);
    case 'forms':
      return formsCommand(commandLine, texts, surroundings);
    case 'programmes':
      return programmesCommand(commandLine, texts, surroundings);
    case 'checks':
      return checksCommand(commandLine, texts, surroundings);
  }
}
