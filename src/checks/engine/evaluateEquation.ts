/** An equation under its rule and, where that does not hold exactly or lacks its figures, under its alternatives. */
import type { Equation, EquationRule } from '../../reading/equation';
import type { FigureLookup } from './check';
import { evaluateBound } from './evaluateBound';
import { evaluateRatio } from './evaluateRatio';
import { evaluateSum } from './evaluateSum';
import type { Evaluation } from './result';

function evaluateRule(equation: Equation, rule: EquationRule, lookup: FigureLookup): Evaluation {
  switch (rule.kind) {
    case 'sum':
      return evaluateSum(equation, rule, lookup);
    case 'ratio':
      return evaluateRatio(equation, rule, lookup);
    case 'bound':
      return evaluateBound(equation, rule, lookup);
  }
}

/** Another derivation may settle what this one could not. */
function isOpen({ outcome, reason }: Evaluation): boolean {
  return outcome === 'fail' || outcome === 'rounding' || reason === 'missing-parts';
}

/** The first of the alternatives that holds. */
export function firstToHold(equation: Equation, lookup: FigureLookup): Evaluation | undefined {
  for (const rule of equation.alternatives) {
    const other = evaluateRule(equation, rule, lookup);
    if (other.outcome === 'pass') return { ...other, via: 'alternative' };
  }
  return undefined;
}

export function evaluateEquation(equation: Equation, lookup: FigureLookup): Evaluation {
  const first = evaluateRule(equation, equation.rule, lookup);
  return (isOpen(first) ? firstToHold(equation, lookup) : undefined) ?? first;
}
