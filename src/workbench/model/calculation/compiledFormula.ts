/** A formula taken to pieces: what it refers to, and how the engine must be given it. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../sheet/address';
import { formulaPieces } from '../formulas/formulaPieces';
import { parseReference, printArea, splitSheetName } from '../references';

/** Cells a formula reads; `sheetKey` is the engine's key of the sheet. */
export interface Precedent {
  readonly sheetKey: string;
  readonly area: Area;
}

type Part = { readonly text: string } | { readonly precedent: Precedent };

export interface CompiledFormula {
  readonly parts: readonly Part[];
  readonly precedents: readonly Precedent[];
  /** The names that it goes through, in lower case, those that nothing defines included. */
  readonly names: ReadonlySet<string>;
  /** Functions whose references are only known when they run, or which change by themselves. */
  readonly volatile: boolean;
  /** Functions whose result depends on where something stands, not only on what stands there. */
  readonly tellsPlace: boolean;
}

/** How a formula finds the sheets and names it speaks of. */
export interface FormulaScope {
  /** The sheet it stands on. */
  readonly sheetKey: string;
  sheetKeyOf(name: string): string | undefined;
  /** What a defined name stands for, with its "="; undefined when there is no such name. */
  meaningOf(name: string): string | undefined;
}

const VOLATILE = /\b(TODAY|NOW|RAND|RANDBETWEEN|INDIRECT|OFFSET)\(/i;
const TELLING_PLACE = /\b(ROW|COLUMN|CELL|FORMULATEXT)\(/i;
/** Names may stand for names; a circle among them ends here. */
const MAX_NAME_DEPTH = 8;

export function compileFormula(formula: string, scope: FormulaScope): CompiledFormula {
  const names = new Set<string>();
  const parts = partsOf(formula, scope, names, 0);
  const words = parts.map((part) => ('text' in part ? part.text : ',')).join('');
  return {
    parts,
    names,
    precedents: parts.flatMap((part) => ('precedent' in part ? [part.precedent] : [])),
    volatile: VOLATILE.test(words),
    tellsPlace: TELLING_PLACE.test(words),
  };
}

function partsOf(formula: string, scope: FormulaScope, names: Set<string>, depth: number): readonly Part[] {
  return formulaPieces(formula).flatMap((piece): readonly Part[] => {
    if (piece.kind === 'reference') return [referencePart(piece.text, scope)];
    if (piece.kind === 'name') {
      names.add(splitSheetName(piece.text).rest.toLowerCase());
      const meaning = depth < MAX_NAME_DEPTH ? scope.meaningOf(piece.text) : undefined;
      if (meaning === undefined) return [{ text: piece.text }];
      return [{ text: '(' }, ...partsOf(meaning, scope, names, depth + 1).slice(1), { text: ')' }];
    }
    return [{ text: piece.text }];
  });
}

function referencePart(text: string, scope: FormulaScope): Part {
  const reference = parseReference(text);
  const sheetKey = reference?.sheet == null ? scope.sheetKey : scope.sheetKeyOf(reference.sheet);
  // Excel says #REF! for a sheet that is not there; so does a reference beyond the sheet's edge.
  if (!reference || sheetKey === undefined) return { text: '#REF!' };
  return { precedent: { sheetKey, area: reference.area } };
}

/**
 * The formula for the engine: sheets by their keys, whole columns and rows cut down to the rows and columns in use.
 * @param lastCell the lowest row and rightmost column in use on a sheet
 */
export function engineText(
  formula: CompiledFormula,
  lastCell: (sheetKey: string) => { row: number; column: number },
): string {
  return formula.parts
    .map((part) => {
      if ('text' in part) return part.text;
      const { sheetKey, area } = part.precedent;
      const last = lastCell(sheetKey);
      const bottom = area.bottom === MAX_ROWS - 1 ? Math.max(area.top, last.row) : area.bottom;
      const right = area.right === MAX_COLUMNS - 1 ? Math.max(area.left, last.column) : area.right;
      return `${sheetKey}!${printArea({ ...area, bottom, right })}`;
    })
    .join('');
}
