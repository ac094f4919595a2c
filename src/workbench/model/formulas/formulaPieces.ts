/**
 * A formula as it is written, cut into references, names and the rest. Put together again, the pieces are the formula, character for character:
 * whoever changes one reference leaves everything else as the user typed it.
 */
import { parseWideArea } from '../references';

/** A piece of a formula's text; of a name or reference, its sheet is part. */
export interface FormulaPiece {
  readonly kind: 'text' | 'reference' | 'name';
  readonly text: string;
}

const TEXT = /"(?:[^"]|"")*"?/uy;
/** The sheet before a reference: in quotes, or as one word, with its workbook in brackets or as the first of several sheets. */
const SHEET = /(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}\p{N}\p{M}_.\\?]+(?::[\p{L}\p{N}\p{M}_.\\?]+)?)!/uy;
const AREA =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}\p{M}_.\\?([!])/uy;
const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;

/** The pieces of a formula; the first is its "=". */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') pieces.push({ kind: 'text', text: plain });
    plain = '';
  };
  let place = formula.startsWith('=') ? 1 : 0;
  if (place === 1) pieces.push({ kind: 'text', text: '=' });
  while (place < formula.length) {
    const piece = pieceAt(formula, place);
    if (piece.kind === 'text') plain += piece.text;
    else {
      flush();
      pieces.push(piece);
    }
    place += piece.text.length;
  }
  flush();
  return pieces;
}

function pieceAt(formula: string, place: number): FormulaPiece {
  const quoted = matchAt(TEXT, formula, place);
  if (quoted !== '') return { kind: 'text', text: quoted };
  const sheet = matchAt(SHEET, formula, place);
  const start = place + sheet.length;
  const area = matchAt(AREA, formula, start);
  if (area !== '' && parseWideArea(area)) return { kind: 'reference', text: sheet + area };
  const error = matchAt(ERROR, formula, start);
  if (error !== '') return { kind: sheet === '' ? 'text' : 'reference', text: sheet + error };
  const word = matchAt(WORD, formula, start);
  if (word !== '') return wordPiece(formula, start + word.length, sheet + word);
  if (sheet !== '') return { kind: 'text', text: sheet };
  if (formula.startsWith('[', place)) return { kind: 'text', text: bracketsAt(formula, place) };
  return { kind: 'text', text: matchAt(NUMBER, formula, place) || formula.charAt(place) };
}

/** A word is a function before "(", a table before "[", and a name otherwise. */
function wordPiece(formula: string, end: number, word: string): FormulaPiece {
  if (formula.startsWith('(', end)) return { kind: 'text', text: word };
  if (formula.startsWith('[', end)) return { kind: 'text', text: word + bracketsAt(formula, end) };
  return { kind: 'name', text: word };
}

/** What stands in brackets are columns of a table, whatever it looks like. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let place = start; place < formula.length; place++) {
    const letter = formula.charAt(place);
    // An apostrophe takes its meaning from the next character.
    if (letter === "'") place++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return formula.slice(start, place + 1);
  }
  return formula.slice(start);
}

function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}
