/** Taking a catalogue from a file into a workbook: built-in ones are never changed, and nothing of the workbook's is replaced unasked. */
import { findProgramme, PROGRAMMES } from '../programme/catalogue';
import { copyOf, freeName, isBuiltIn } from '../programme/edit/ownProgramme';
import type { Programme } from '../programme/programme';
import { withProgramme, type KeptWorkbook } from './keptWorkbook';
import { programmesOf } from './programmes';

/**
 * `new`: nothing like it is there. `known`: the very same is there. `copy`: it bears the id of a built-in one, and becomes the workbook's own.
 * `clash`: the workbook has another one with its id.
 */
export type Taking = 'new' | 'known' | 'copy' | 'clash';

function same(left: Programme, right: Programme): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

export function takingOf(kept: KeptWorkbook, programme: Programme): Taking {
  const builtIn = findProgramme(programme.id, PROGRAMMES);
  if (builtIn) return same(builtIn, programme) ? 'known' : 'copy';
  const own = findProgramme(programme.id, kept.programmes);
  if (!own) return 'new';
  return same(own, programme) ? 'known' : 'clash';
}

export interface Added {
  readonly kept: KeptWorkbook;
  /** As it was added. */
  readonly programme: Programme;
}

/** Puts it beside what there is, under an id and a name of its own where others have them. */
export function addProgramme(kept: KeptWorkbook, programme: Programme): Added {
  const taken = programmesOf(kept);
  const isFree = !findProgramme(programme.id, taken);
  const added = isFree
    ? { ...programme, shortName: freeName(programme.shortName, taken) }
    : {
        ...copyOf(programme, programme.shortName, taken),
        // What it says itself, unless it is a built-in one under another id now.
        basedOn: isBuiltIn(programme.id) ? programme.id : programme.basedOn,
      };
  return { kept: withProgramme(kept, added), programme: added };
}

/**
 * What a review of the workbook goes by when a catalogue is given to it: that one first, in place of one with its id. One that bears the id of a
 * built-in one stands beside it.
 */
export function preferringProgramme(kept: KeptWorkbook, programme: Programme): KeptWorkbook {
  if (isBuiltIn(programme.id) && takingOf(kept, programme) === 'known') return kept;
  const first = isBuiltIn(programme.id) ? addProgramme(kept, programme).programme : programme;
  return { ...kept, programmes: [first, ...kept.programmes.filter(({ id }) => id !== first.id)] };
}
