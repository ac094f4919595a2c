/**
 * The columns of a table that was told by its words. They keep the numbers that the table gives them, and the form's equations are written with
 * those numbers; where a column of an equation is missing, the equation is left out.
 */
import { columnDecimals, type FormColumn } from '../../forms/form';
import {
  declareEquation,
  writeEquation,
  type IndexEquation,
  type IndexTerm,
} from '../../forms/indexNotation';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import type { TableColumn } from '../table';
import type { ColumnMatch } from './assign';

type Codes = ReadonlyMap<string, string>;

function renamedTerms(terms: readonly IndexTerm[], codes: Codes): readonly IndexTerm[] | null {
  const renamed = terms.flatMap(({ sign, code }): readonly IndexTerm[] => {
    const own = codes.get(code);
    return own === undefined ? [] : [{ sign, code: own }];
  });
  return renamed.length === terms.length ? renamed : null;
}

function renamed(equation: IndexEquation, codes: Codes): IndexEquation | null {
  const target = codes.get(equation.target);
  if (target === undefined) return null;
  if (equation.kind === 'sum') {
    const terms = renamedTerms(equation.terms, codes);
    return terms && { ...equation, target, terms };
  }
  const numerator = renamedTerms(equation.numerator, codes);
  const denominator = renamedTerms(equation.denominator, codes);
  return numerator && denominator && { ...equation, target, numerator, denominator };
}

function rewritten(text: string, codes: Codes): string | null {
  const equation = renamed(declareEquation(text), codes);
  return equation && writeEquation(equation);
}

/** "1=2+5" and "1=5+2" say the same. */
function sayTheSame(one: string, other: string): boolean {
  const key = (text: string): string => {
    const equation = declareEquation(text);
    const sorted = (terms: readonly IndexTerm[]): string =>
      terms
        .map(({ sign, code }) => `${sign}*${code}`)
        .sort()
        .join(' ');
    return equation.kind === 'sum'
      ? `${equation.target}=${sorted(equation.terms)}`
      : `${equation.target}=${sorted(equation.numerator)}/${sorted(equation.denominator)}*${equation.factor}/${equation.divisor}`;
  };
  return key(one) === key(other);
}

function asFormColumn(formColumn: FormColumn, index: string, codes: Codes): FormColumn {
  const { equation, alternatives = [], ...rest } = formColumn;
  const own = [equation, ...alternatives].flatMap((text) =>
    text === undefined ? [] : (rewritten(text, codes) ?? []),
  );
  // Where the first way to come to the figure lacks a column, another one still tells it.
  const [first, ...others] = own;
  return {
    ...rest,
    index,
    ...(first !== undefined && { equation: first }),
    ...(others.length > 0 && { alternatives: others }),
  };
}

/** @param statedOf what the table's own index row says, by the numbers of its columns */
export function matchedColumns(
  columns: readonly TableColumn[],
  matches: readonly ColumnMatch[],
  unit: MoneyUnit | null,
  statedOf: ReadonlyMap<string, string>,
): readonly TableColumn[] {
  const at = new Map(
    matches.flatMap(({ formColumn, place }) => (place === null ? [] : [[place, formColumn] as const])),
  );
  const codes = new Map(
    [...at].flatMap(([place, { index }]) => {
      const own = columns[place]?.index;
      return own === undefined ? [] : [[index, own] as const];
    }),
  );
  return columns.map((column, place): TableColumn => {
    const { index } = column;
    const stated = statedOf.get(index);
    const match = at.get(place);
    if (!match) {
      // Nobody has said that a change may not be below nought.
      const formColumn = { ...column.formColumn, signed: true };
      // A second TT or name says nothing about which row it is.
      const kind =
        column.kind === 'code' || column.kind === 'name' || column.kind === 'track' ? 'text' : column.kind;
      return {
        ...column,
        kind,
        formColumn,
        decimals: columnDecimals(formColumn, unit),
        ...(stated && { stated }),
      };
    }
    const formColumn = asFormColumn(match, index, codes);
    const known = [formColumn.equation, ...(formColumn.alternatives ?? [])];
    const isNew =
      stated !== undefined && !known.some((text) => text !== undefined && sayTheSame(text, stated));
    return {
      ...column,
      kind: formColumn.kind,
      decimals: columnDecimals(formColumn, unit),
      formColumn,
      ...(isNew && { stated }),
    };
  });
}
