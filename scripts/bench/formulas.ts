/** Equations as formulas of a spreadsheet, each from its own cells: what would have to be calculated to check them there. */
import { positionOf, sheetIndexOf, type CellId } from '../../src/reading/cellId';
import type { Equation, EquationTerm } from '../../src/reading/equation';
import { MAX_COLUMNS, toA1 } from '../../src/sheet/address';

export function sheetKey(index: number): string {
  return `s${index}`;
}

function reference(first: CellId, last: CellId): string {
  const [from, to] = [positionOf(first), positionOf(last)];
  const end = first === last ? '' : `:${toA1(to.row, to.column)}`;
  return `${sheetKey(sheetIndexOf(first))}!${toA1(from.row, from.column)}${end}`;
}

/** Cells that follow each other, down or along, as one range. */
function references(cells: readonly CellId[]): readonly string[] {
  const found: string[] = [];
  for (let place = 0; place < cells.length;) {
    const first = cells[place] ?? 0;
    const step = (cells[place + 1] ?? first) - first;
    let end = place;
    if (step === 1 || step === MAX_COLUMNS) {
      while ((cells[end + 1] ?? 0) - (cells[end] ?? 0) === step) end += 1;
    }
    found.push(reference(first, cells[end] ?? first));
    place = end + 1;
  }
  return found;
}

function sumOf(terms: readonly EquationTerm[]): string {
  const part = (sign: 1 | -1): string => {
    const cells = terms.filter((term) => term.sign === sign).map(({ cell }) => cell);
    return cells.length === 0 ? '' : `SUM(${references(cells).join(',')})`;
  };
  const minus = part(-1);
  return minus === '' ? part(1) : `(${part(1) || '0'}-${minus})`;
}

/** The figure that an equation asks for; of a limit, whether it is kept. */
export function formulaOf({ target, rule, decimals }: Equation): string {
  if (rule.kind === 'sum') return `=${sumOf(rule.terms)}`;
  if (rule.kind === 'bound') {
    const sign = rule.limit === 'at-most' ? '<=' : '>=';
    return `=${reference(target, target)}${sign}${sumOf(rule.terms)}*${rule.factor}`;
  }
  const below = rule.denominator.length === 0 ? '1' : sumOf(rule.denominator);
  return `=ROUND(${sumOf(rule.numerator)}/${below}*${rule.factor}/${rule.divisor},${decimals})`;
}
