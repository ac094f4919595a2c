/** Codes and equations of the columns: those of the sheet's index row where it is good, or else numbered anew. */
import { isFigure, type ColumnKind } from '../../forms/form';
import { writeEquation, type IndexCell } from '../../forms/indexNotation';
import { columnCodes, withCodes } from '../../forms/ownForms/numbering';

export interface NumberedColumn {
  readonly code: string;
  readonly equation: string | null;
  /** Arithmetic of the index row that could not be read, or not be kept. */
  readonly lost: string | null;
}

export interface ColumnNumbers {
  readonly columns: readonly NumberedColumn[];
  /** Whether the codes are those of the sheet. */
  readonly asOnSheet: boolean;
}

export interface CodedColumn {
  readonly kind: ColumnKind;
  readonly index: (IndexCell & { readonly text: string }) | null;
}

/** The numbers run 1, 2, 3 from the left, no code stands twice, and every figure has a number. */
function isGood(columns: readonly CodedColumn[]): boolean {
  const codes = columns.flatMap(({ index }) => (index ? [index.code] : []));
  const numbers = codes.filter((code) => /^\d/.test(code));
  return (
    new Set(codes).size === codes.length &&
    numbers.every((code, place) => code === String(place + 1)) &&
    columns.every(({ kind, index }) => !isFigure(kind) || /^\d/.test(index?.code ?? ''))
  );
}

function lettersFor(columns: readonly CodedColumn[]): readonly string[] {
  const taken = columns.flatMap(({ index }) => (index ? [index.code] : []));
  const missing = columns.filter(({ index }) => index === null).map(({ kind }) => kind);
  return columnCodes(missing, taken);
}

export function numberColumns(columns: readonly CodedColumn[]): ColumnNumbers {
  const old = columns.map(({ index }) => index?.code ?? null);
  const asOnSheet = old.some((code) => code !== null) && isGood(columns);
  const letters = [...lettersFor(columns)];
  const codes = asOnSheet
    ? old.map((code) => code ?? letters.shift() ?? 'Z')
    : columnCodes(columns.map(({ kind }) => kind));
  const stated = old.filter((code) => code !== null);
  const distinct = new Set(stated).size === stated.length;
  const newCode = new Map(
    old.flatMap((code, place) => (code === null ? [] : [[code, codes[place] ?? code] as const])),
  );
  return {
    asOnSheet,
    columns: columns.map(({ index, kind }, place): NumberedColumn => {
      const code = codes[place] ?? '';
      if (!index) return { code, equation: null, lost: null };
      // A code that stands twice says nothing of which column is meant.
      const isUsable = (asOnSheet || distinct) && isFigure(kind);
      const equation = isUsable && index.equation ? withCodes(index.equation, newCode) : null;
      const hasArithmetic = index.text.includes('=');
      return {
        code,
        equation: equation ? writeEquation(equation) : null,
        lost: hasArithmetic && !equation ? index.text : null,
      };
    }),
  };
}
