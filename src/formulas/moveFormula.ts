/** A formula as Excel would copy it to another cell: references follow, those with "$" stay. */
import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS, type CellPosition } from '../sheet/address';

/** @returns `null` beyond the edge of the sheet; an unbounded end of a range has no number and stays */
function moved(at: number | null, by: number, isFixed: boolean, count: number): number | null {
  if (at === null || isFixed) return at;
  const to = at + by;
  if (to < 0 || to >= count) throw new RangeError('The reference leaves the sheet');
  return to;
}

/** Only the part after the sheet's name moves; the name stays as it is written. */
function movedReference(text: string, down: number, right: number): string {
  const owner = text.slice(0, text.lastIndexOf('!') + 1);
  const found = parseA1Ref(text.slice(owner.length), { allowNamed: false });
  if (!found || !('range' in found)) return text;
  const { range } = found;
  const { top, left, bottom = null, right: last = null } = range;
  return (
    owner +
    stringifyA1Ref({
      range: {
        ...range,
        top: moved(top, down, range.$top === true, MAX_ROWS),
        bottom: moved(bottom, down, range.$bottom === true, MAX_ROWS),
        left: moved(left, right, range.$left === true, MAX_COLUMNS),
        right: moved(last, right, range.$right === true, MAX_COLUMNS),
      },
    })
  );
}

/**
 * @param formula with its leading "=", en-US notation
 * @returns `null` where it cannot be read, or a reference would leave the sheet
 */
export function moveFormula(formula: string, from: CellPosition, to: CellPosition): string | null {
  const [down, right] = [to.row - from.row, to.column - from.column];
  try {
    return tokenize(formula, { withLocation: false, mergeRefs: true })
      .map(({ type, value }) =>
        type === 'range' || type === 'range_beam' ? movedReference(value, down, right) : value,
      )
      .join('');
  } catch {
    return null;
  }
}
