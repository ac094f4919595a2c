/** What becomes of one cell: the form's own contents may be replaced, what the user wrote stays. */
import type { LayoutCell } from '../sheet/layout';
import { sameContent, type CellContent } from './cellContents';
import { contentOf } from './sheetJob';

/** What becomes of one cell of the new layout. */
export interface CellPlan {
  /** `null`: what stands there stays. */
  readonly write: CellContent | null;
  readonly style: Partial<LayoutCell['style']> | null;
  readonly lost: CellContent | null;
  readonly keptOverwritten: boolean;
}

export interface CellStates {
  /** The cell as the form makes it now. */
  readonly wanted: LayoutCell;
  /** The cell as the form made it; `undefined` for one that is new. */
  readonly made: LayoutCell | undefined;
  readonly stands: CellContent;
  /** Nobody changed what the form put there. */
  readonly untouched: boolean;
  /** The form's numbering of its columns: never the user's. */
  readonly isIndex: boolean;
  /** It is the same cell of the sheet, wherever that has moved to. */
  readonly stays: boolean;
  /** Excel rewrites its formula meanwhile, and not always as the form has it. */
  readonly isRewritten: boolean;
}

export function planCell({
  wanted,
  made,
  stands,
  untouched,
  isIndex,
  stays,
  isRewritten,
}: CellStates): CellPlan {
  const style = styleChange(stays ? made : undefined, wanted);
  const fresh = contentOf(wanted);
  const plan = { style, lost: null, keptOverwritten: false };
  if (untouched || isIndex) {
    const isThere =
      stays &&
      !isRewritten &&
      sameContent(fresh, contentOf(made)) &&
      (untouched || sameContent(fresh, stands));
    return { ...plan, write: isThere || (!stays && fresh.content === null) ? null : fresh };
  }
  // What was an entry is calculated from now on.
  if (fresh.isFormula && made?.isFormula !== true && !stands.isFormula) {
    return { ...plan, write: fresh, lost: stands };
  }
  const keptOverwritten = made?.isFormula === true;
  if (stays) return { ...plan, write: null, keptOverwritten };
  // A formula of the user's cannot be carried to another row as text: its references would be those of the old place.
  return stands.isFormula
    ? { ...plan, write: fresh, lost: stands }
    : { ...plan, write: stands, keptOverwritten };
}

function styleChange(before: LayoutCell | undefined, after: LayoutCell): Partial<LayoutCell['style']> | null {
  if (!before) return after.style;
  const differing = Object.entries(after.style).filter(
    ([facet, value]) => Object.entries(before.style).find(([other]) => other === facet)?.[1] !== value,
  );
  return differing.length === 0 ? null : Object.fromEntries(differing);
}
