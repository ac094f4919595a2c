/** `--catalogue FILE`: a programme catalogue as the pane exports it. */
import { readProgrammeText } from '../programme/readProgramme';
import type { Programme } from '../programme/programme';
import type { CommandLine } from './commandLine';
import { readDocument } from './documentFile';
import type { Surroundings } from './surroundings';

/** `null` when none is given. @throws UsageError when it is none that can be used */
export async function readCatalogue(
  { catalogue }: CommandLine['values'],
  surroundings: Surroundings,
): Promise<Programme | null> {
  return catalogue === undefined ? null : readDocument(catalogue, readProgrammeText, surroundings);
}
