/** Which programme's sheets `new` makes, and what the workbook keeps of it. */
import { NOTHING_KEPT, type KeptWorkbook } from '../kept/keptWorkbook';
import { programmesOf } from '../kept/programmes';
import { addProgramme, takingOf } from '../kept/takeProgramme';
import { findProgramme, programmeOfYear } from '../programme/catalogue';
import type { Programme } from '../programme/programme';
import type { CommandLine } from './commandLine';
import { readCatalogue } from './catalogueFile';
import type { Surroundings } from './surroundings';
import { usage } from './usageError';

/** What a new workbook keeps of the catalogue that is given: all of it, unless it is a built-in one just as it is. */
function keeping(catalogue: Programme): { readonly kept: KeptWorkbook; readonly given: Programme } {
  if (takingOf(NOTHING_KEPT, catalogue) === 'known') return { kept: NOTHING_KEPT, given: catalogue };
  const { kept, programme } = addProgramme(NOTHING_KEPT, catalogue);
  return { kept, given: programme };
}

export interface ChosenProgramme {
  readonly kept: KeptWorkbook;
  readonly programme: Programme;
}

/** The one that is named, else the one that is given, else the one of the plan year. @throws UsageError */
export async function chooseProgramme(
  values: CommandLine['values'],
  year: number,
  surroundings: Surroundings,
): Promise<ChosenProgramme> {
  const catalogue = await readCatalogue(values, surroundings);
  const { kept, given } = catalogue ? keeping(catalogue) : { kept: NOTHING_KEPT, given: null };
  const { programme: id } = values;
  if (id === undefined) return { kept, programme: given ?? programmeOfYear(year) };
  const known = programmesOf(kept);
  const programme = findProgramme(id, known);
  if (!programme) throw usage('unknown-programme', { id, known: { list: known.map((one) => one.id) } });
  return { kept, programme };
}
