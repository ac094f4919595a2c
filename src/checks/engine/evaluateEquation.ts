/** An equation under its rule and, where that does not hold exactly, under its alternatives. */
import type { Equation, EquationRule } from '../../reading/equation';
import type { FigureLookup } from './check';
import { evaluateRatio } from './evaluateRatio';
import { evaluateSum } from './evaluateSum';
import type { Evaluation } from './result';

function evaluateRule(equation: Equation, rule: EquationRule, lookup: FigureLookup): Evaluation {
  return rule.kind === 'sum' ? evaluateSum(equation, rule, lookup) : evaluateRatio(equation, rule, lookup);
}

export function evaluateEquation(equation: Equation, lookup: FigureLookup): Evaluation {
  const first = evaluateRule(equation, equation.rule, lookup);
  if (first.outcome !== 'fail' && first.outcome !== 'rounding') return first;
  for (const rule of equation.alternatives) {
    const other = evaluateRule(equation, rule, lookup);
    if (other.outcome === 'pass') return { ...other, via: 'alternative' };
  }
  return first;
}
