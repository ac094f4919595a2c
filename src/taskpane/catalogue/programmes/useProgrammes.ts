/** The catalogues of the workbook: reading, keeping and taking them out. */
import { useMemo } from 'react';
import { withoutProgramme, withProgramme, type KeptWorkbook } from '../../../kept/keptWorkbook';
import { programmesOf } from '../../../kept/programmes';
import { addProgramme } from '../../../kept/takeProgramme';
import type { DataProblem } from '../../../messages/dataProblem';
import type { Programme } from '../../../programme/programme';
import { useKept } from '../../kept/KeptProvider';

export interface ProgrammesControl {
  readonly kept: KeptWorkbook;
  readonly programmes: readonly Programme[];
  /** What the workbook keeps and cannot be read. */
  readonly problems: readonly DataProblem[];
  /** Puts a changed catalogue in place of the one that the workbook keeps. @throws ExcelFailure, KeptByNewerVersion */
  readonly replace: (programme: Programme) => Promise<void>;
  /** Resolves to the catalogue as it was added: its id and name may have been taken meanwhile. @throws as `replace` */
  readonly add: (programme: Programme) => Promise<Programme>;
  /** @throws as `replace` */
  readonly remove: (id: string) => Promise<void>;
}

/** @param shown whether the tab is the one in sight: only then is the workbook asked */
export function useProgrammes(shown: boolean): ProgrammesControl {
  const { kept, problems, update } = useKept(shown);
  const programmes = useMemo(() => programmesOf(kept), [kept]);
  return {
    kept,
    programmes,
    problems,
    replace: (programme) => update((old) => withProgramme(old, programme)),
    add: async (programme) => {
      let added = programme;
      await update((old) => {
        const result = addProgramme(old, programme);
        added = result.programme;
        return result.kept;
      });
      return added;
    },
    remove: (id) => update((old) => withoutProgramme(old, id)),
  };
}
