/** An own equation in words of its table: "Tổng số = Hộ nghèo + Hộ cận nghèo", "Tỷ lệ = Hộ nghèo / Tổng số hộ × 100". */
import type { CellMark, MarkedTerm, OwnEquation } from '../../kept/ownEquation';
import { quoteSheetName } from '../../sheet/address';
import { shortName } from '../names';
import { columnMarkName, rowMarkName } from './marks';

function joined<Mark>(terms: readonly MarkedTerm<Mark>[], name: (mark: Mark) => string): string {
  return terms
    .map(({ sign, from, to }, place) => {
      const ends = to === null ? name(from) : `${name(from)} … ${name(to)}`;
      const range = to === null || terms.length === 1 ? ends : `(${ends})`;
      if (sign < 0) return place === 0 ? `− ${range}` : ` − ${range}`;
      return place === 0 ? range : ` + ${range}`;
    })
    .join('');
}

function bracketed<Mark>(terms: readonly MarkedTerm<Mark>[], name: (mark: Mark) => string): string {
  const text = joined(terms, name);
  return terms.length > 1 ? `(${text})` : text;
}

function cellText(target: CellMark): (mark: CellMark) => string {
  return ({ sheet, at }) => (sheet === target.sheet ? at : `${quoteSheetName(sheet)}!${at}`);
}

/** Column and row as they are called, without further words. */
export function ownText(own: OwnEquation): string {
  switch (own.kind) {
    case 'column': {
      const { target, terms, over, rule } = own;
      const name = (mark: typeof target): string => shortName(columnMarkName(mark));
      if (rule === 'sum') return `${name(target)} = ${joined(terms, name)}`;
      if (rule === 'rate') {
        return `${name(target)} = ${bracketed(terms, name)} / ${bracketed(over, name)} × 100`;
      }
      return `${name(target)} = TB(${terms.map((term) => joined([term], name)).join('; ')})`;
    }
    case 'row': {
      const name = (mark: typeof own.target): string => shortName(rowMarkName(mark));
      return `${name(own.target)} = ${joined(own.terms, name)}`;
    }
    case 'cell': {
      const name = cellText(own.target);
      return `${name(own.target)} = ${joined(own.terms, name)}`;
    }
  }
}
