/** `programmes`: the catalogues that plans can be made with, and with `--id` one of them. */
import { programmesOf } from '../../kept/programmes';
import { NOTHING_KEPT } from '../../kept/keptWorkbook';
import { preferringProgramme } from '../../kept/takeProgramme';
import type { Translator } from '../../locales/translate';
import { findProgramme } from '../../programme/catalogue';
import { programmeJson } from '../../programme/readProgramme';
import { sizeText } from '../../programme/programmeTexts';
import { readCatalogue } from '../catalogueFile';
import type { CommandLine } from '../commandLine';
import { ExitCode } from '../exitCode';
import { json, table } from '../render/list';
import { programmePage } from '../render/programmePage';
import type { Surroundings } from '../surroundings';
import { usage } from '../usageError';

export async function programmesCommand(
  { values }: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const catalogue = await readCatalogue(values, surroundings);
  const programmes = programmesOf(catalogue ? preferringProgramme(NOTHING_KEPT, catalogue) : NOTHING_KEPT);
  const { id: wanted } = values;
  if (wanted !== undefined) {
    const programme = findProgramme(wanted, programmes);
    if (!programme) {
      throw usage('unknown-programme', { id: wanted, known: { list: programmes.map(({ id }) => id) } });
    }
    // Nothing around it: the output is a file for --catalogue, and for the pane to import.
    surroundings.out(
      values.format === 'json'
        ? `${JSON.stringify(programmeJson(programme), null, 2)}\n`
        : programmePage(programme, texts),
    );
    return ExitCode.fine;
  }
  surroundings.out(
    values.format === 'json'
      ? json({
          programmes: programmes.map(({ id, name, shortName, period, basedOn }) => ({
            id,
            name,
            shortName,
            period,
            basedOn,
          })),
        })
      : table(
          programmes.map((programme) => ({
            id: programme.id,
            lines: [programme.shortName, texts.say(sizeText(programme))],
          })),
        ),
  );
  return ExitCode.fine;
}
