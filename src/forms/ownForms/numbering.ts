/** Codes of the index row: letters for columns of words, numbers for figures, both from the left. */
import { isFigure, type ColumnKind } from '../form';
import { codesOf, parseIndexCell, writeEquation, type IndexEquation, type IndexTerm } from '../indexNotation';
import { isOwnGroup, ownLeaves, type OwnColumn, type OwnColumnNode, type OwnForm } from './ownForm';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @param taken letters that columns have already */
export function columnCodes(kinds: readonly ColumnKind[], taken: readonly string[] = []): readonly string[] {
  const letters = Array.from(LETTERS).filter((letter) => !taken.includes(letter));
  let numbers = 0;
  return kinds.map((kind) => (isFigure(kind) ? String((numbers += 1)) : (letters.shift() ?? 'Z')));
}

/** The equation with other codes; `null` when it speaks of a code that has none. */
export function withCodes(equation: IndexEquation, codes: ReadonlyMap<string, string>): IndexEquation | null {
  if (codesOf(equation).some((code) => !codes.has(code))) return null;
  const code = (old: string): string => codes.get(old) ?? old;
  const terms = (list: readonly IndexTerm[]): readonly IndexTerm[] =>
    list.map((term) => ({ ...term, code: code(term.code) }));
  const target = code(equation.target);
  return equation.kind === 'sum'
    ? { ...equation, target, terms: terms(equation.terms) }
    : { ...equation, target, numerator: terms(equation.numerator), denominator: terms(equation.denominator) };
}

/** An equation's text with other codes; as it is where it cannot be read or speaks of a code that has none. */
function translated(text: string, codes: ReadonlyMap<string, string>): string {
  const equation = parseIndexCell(text)?.equation;
  const other = equation ? withCodes(equation, codes) : null;
  // What cannot be read is left for its author to put right.
  return other ? writeEquation(other) : text;
}

function renumberedNodes(
  nodes: readonly OwnColumnNode[],
  codes: ReadonlyMap<string, string>,
): readonly OwnColumnNode[] {
  return nodes.map((node): OwnColumnNode => {
    if (isOwnGroup(node)) return { ...node, columns: renumberedNodes(node.columns, codes) };
    const { equation, alternatives } = node;
    const column: OwnColumn = { ...node, index: codes.get(node.index) ?? node.index };
    return {
      ...column,
      ...(equation === undefined ? {} : { equation: translated(equation, codes) }),
      ...(alternatives === undefined
        ? {}
        : { alternatives: alternatives.map((text) => translated(text, codes)) }),
    };
  });
}

/** The code that each column gets when the columns are numbered anew, by the one it has. */
export function newCodes(form: Pick<OwnForm, 'columns'>): ReadonlyMap<string, string> {
  const columns = ownLeaves(form).map(({ column }) => column);
  const codes = columnCodes(columns.map(({ kind }) => kind));
  return new Map(columns.map(({ index }, place) => [index, codes[place] ?? index]));
}

/** The form with its columns numbered anew, and its equations with them. */
export function renumbered(form: OwnForm): OwnForm {
  return { ...form, columns: renumberedNodes(form.columns, newCodes(form)) };
}
