/** `relations`: every table of each file, and by which equations it is checked. */
import type { ReviewedEquation, ReviewedTable } from '../../findings/finding';
import type { Translator } from '../../locales/translate';
import type { CheckedFile } from '../checkedFile';
import type { CommandLine } from '../commandLine';
import { ExitCode } from '../exitCode';
import { plainLine } from '../plainLine';
import { json } from '../render/list';
import { lostEntry, lostLine } from '../render/lostEquations';
import { recognitionEntry } from '../render/recognitionEntry';
import { reviewFiles } from '../reviewFiles';
import type { Surroundings } from '../surroundings';

function equationLine(equation: ReviewedEquation, texts: Translator): string {
  const { title, sourceTitle, useTitle, holds, of, cell } = equation;
  return texts.text('cli.relations.equation', {
    title: { message: title },
    source: { message: sourceTitle },
    use: { message: useTitle },
    holds,
    of,
    cell,
  });
}

function tableLines(table: ReviewedTable, texts: Translator): readonly string[] {
  const { sheet, range, formTitle, equations, recognition } = table;
  const form = formTitle === null ? { message: { key: 'cli.relations.foreign' } } : { message: formTitle };
  return [
    `  ${texts.text('cli.relations.table', { sheet, range, form })}`,
    ...recognition.reasons.map((reason) => `    ${plainLine(texts.say(reason))}`),
    ...equations.map((equation) => `    ${plainLine(equationLine(equation, texts))}`),
  ];
}

function fileLines(file: CheckedFile, texts: Translator): readonly string[] {
  if ('error' in file) {
    return [
      file.path,
      `  ${texts.text('cli.check.unreadable', { reason: { message: file.error.message } })}`,
    ];
  }
  return [
    file.path,
    ...file.review.tables.flatMap((table) => tableLines(table, texts)),
    ...file.review.lostEquations.map((lost) => `  ${lostLine(lost, texts)}`),
    ...file.review.unchecked.map(
      ({ sheet, reason }) => `  ${texts.text('cli.check.unchecked', { sheet, reason: { message: reason } })}`,
    ),
  ];
}

function fileEntry(file: CheckedFile, texts: Translator): unknown {
  if ('error' in file) {
    return { path: file.path, error: { code: file.error.code, message: texts.say(file.error.message) } };
  }
  return {
    path: file.path,
    tables: file.review.tables.map(({ sheet, range, form, equations, recognition }) => ({
      sheet,
      range,
      form,
      recognition: recognitionEntry(recognition, texts),
      equations: equations.map(({ key, title, source, use, holds, of, cell }) => ({
        relation: key.relation,
        id: key.text,
        text: texts.say(title),
        source,
        use,
        holds,
        of,
        cell,
      })),
    })),
    lostEquations: file.review.lostEquations.map((lost) => lostEntry(lost, texts)),
  };
}

export async function relationsCommand(
  commandLine: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const files = await reviewFiles(commandLine, surroundings);
  surroundings.out(
    commandLine.values.format === 'json'
      ? json({ files: files.map((file) => fileEntry(file, texts)) })
      : `${files.flatMap((file) => fileLines(file, texts)).join('\n')}\n`,
  );
  return files.some((file) => 'error' in file) ? ExitCode.unusable : ExitCode.fine;
}
