/** Formulas that only add up cells, however they are written: SUM, SUBTOTAL, "+", or all of them at once. */
import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  type AstExpression,
} from '@borgar/fx/xlsx';
import { cellCount, parseReference, type FormulaReference } from './reference';

export interface SumTerm {
  readonly sign: 1 | -1;
  readonly reference: FormulaReference;
  /** SUBTOTAL passes over cells that are SUBTOTALs themselves. */
  readonly skipsSubtotals: boolean;
}

export interface SumForm {
  readonly terms: readonly SumTerm[];
  /** ROUND(SUM(...), 2) */
  readonly rounded: boolean;
}

type Terms = readonly SumTerm[] | null;

/** SUBTOTAL's numbers for a sum, with and without rows hidden by hand. */
const SUBTOTAL_OF_SUM = [9, 109];

function joined(parts: readonly Terms[]): Terms {
  const terms: SumTerm[] = [];
  for (const part of parts) {
    if (part === null) return null;
    terms.push(...part);
  }
  return terms;
}

function negated(terms: Terms): Terms {
  return terms && terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));
}

/** @param asList in a list of a function, where a range means all its cells */
function referenceTerms(text: string, asList: boolean): Terms {
  const reference = parseReference(text);
  if (!reference || (!asList && cellCount(reference) > 1)) return null;
  return [{ sign: 1, reference, skipsSubtotals: false }];
}

/** A missing argument, "SUM(A1,)", is nothing. */
function listTerms(arguments_: readonly (AstExpression | null)[]): Terms {
  return joined(arguments_.map((argument) => (argument ? termsOf(argument, true) : [])));
}

function callTerms(name: string, arguments_: readonly AstExpression[]): Terms {
  const [first, ...others] = arguments_;
  if (!first) return null;
  switch (name.toUpperCase()) {
    case 'SUM':
      return listTerms(arguments_);
    case 'SUBTOTAL': {
      const isSum = isLiteralNode(first) && SUBTOTAL_OF_SUM.includes(Number(first.value));
      const terms = isSum ? listTerms(others) : null;
      return terms && terms.map((term) => ({ ...term, skipsSubtotals: true }));
    }
    case 'N':
      return others.length === 0 ? termsOf(first, false) : null;
    case 'IFERROR':
      return termsOf(first, false);
    default:
      return null;
  }
}

function termsOf(node: AstExpression, asList: boolean): Terms {
  if (isReferenceNode(node)) return referenceTerms(node.value, asList);
  if (isLiteralNode(node)) return node.value === 0 ? [] : null;
  if (isUnaryNode(node)) {
    const [operand] = node.arguments;
    if (!operand) return null;
    if (node.operator === '-') return negated(termsOf(operand, false));
    return node.operator === '+' || node.operator === '@' ? termsOf(operand, false) : null;
  }
  if (isBinaryNode(node)) {
    const [left, right] = node.arguments;
    if (!left || !right) return null;
    if (node.operator === ',') return asList ? joined([termsOf(left, true), termsOf(right, true)]) : null;
    if (node.operator === '+') return joined([termsOf(left, false), termsOf(right, false)]);
    return node.operator === '-' ? joined([termsOf(left, false), negated(termsOf(right, false))]) : null;
  }
  return isCallNode(node) ? callTerms(node.callee.name, node.arguments) : null;
}

/** @returns `null` where the formula is anything but a sum of cells */
export function sumFormOf(tree: AstExpression): SumForm | null {
  const isRound = isCallNode(tree) && tree.callee.name.toUpperCase() === 'ROUND';
  const inner = isRound ? tree.arguments[0] : tree;
  const terms = inner ? termsOf(inner, false) : null;
  return terms === null || terms.length === 0 ? null : { terms, rounded: isRound };
}
