/** A formula taken to pieces: what it refers to, and how to write it again when sheets change their names. */
import { MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Area } from '../../../sheet/address';
import { parseReference, printArea, splitSheetName, parseWideArea } from '../references';
import type { FormulaPiece } from './formulaEngine';

/** Cells a formula reads; `sheetKey` is the engine's key of the sheet. */
export interface Precedent {
  readonly sheetKey: string;
  readonly area: Area;
}

type Part = { readonly text: string } | { readonly precedent: Precedent };

export interface CompiledFormula {
  readonly parts: readonly Part[];
  readonly precedents: readonly Precedent[];
  /** Functions whose references are only known when they run, or which change by themselves. */
  readonly volatile: boolean;
}

/** How a formula finds the sheets and names it speaks of. */
export interface FormulaScope {
  /** The sheet it stands on. */
  readonly sheetKey: string;
  sheetKeyOf(name: string): string | undefined;
  /** What a defined name stands for, with its "="; undefined when there is no such name. */
  meaningOf(name: string): string | undefined;
  pieces(formula: string): readonly FormulaPiece[];
}

const VOLATILE = /\b(TODAY|NOW|RAND|RANDBETWEEN|INDIRECT|OFFSET)\(/i;
/** Names may stand for names; a circle among them ends here. */
const MAX_NAME_DEPTH = 8;

export function compileFormula(formula: string, scope: FormulaScope): CompiledFormula {
  const parts = partsOf(formula, scope, 0);
  return {
    parts,
    precedents: parts.flatMap((part) => ('precedent' in part ? [part.precedent] : [])),
    volatile: VOLATILE.test(formula),
  };
}

function partsOf(formula: string, scope: FormulaScope, depth: number): readonly Part[] {
  return scope.pieces(formula).flatMap((piece): readonly Part[] => {
    if (piece.kind === 'reference') return [referencePart(piece.text, scope)];
    if (piece.kind === 'name') {
      const meaning = depth < MAX_NAME_DEPTH ? scope.meaningOf(piece.text) : undefined;
      if (meaning === undefined) return [{ text: piece.text }];
      return [{ text: '(' }, ...partsOf(meaning, scope, depth + 1).slice(1), { text: ')' }];
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

/** The formula with another name for a sheet, or with #REF! where the sheet is gone (`newName` null). */
export function renameSheetInFormula(
  pieces: readonly FormulaPiece[],
  former: string,
  newName: string | null,
): string {
  return pieces
    .map((piece) => {
      if (piece.kind !== 'reference') return piece.text;
      const { sheet, rest } = splitSheetName(piece.text);
      if (sheet === null || sheet.toLowerCase() !== former.toLowerCase() || !parseWideArea(rest))
        return piece.text;
      return newName === null ? '#REF!' : `${quoteSheetName(newName)}!${rest}`;
    })
    .join('');
}
