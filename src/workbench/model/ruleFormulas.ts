/** The formulas inside input rules. Limits that are plain numbers and lists of words are none. */
import type { ValidationRule } from './sheetParts';

/** The formulas of a rule, each with its "=". */
export function formulasOf(rule: ValidationRule): readonly string[] {
  return operandsOf(rule).filter(isFormula);
}

/** The rule with other formulas, as many as it has and in the same order. */
export function withFormulas(rule: ValidationRule, formulas: readonly string[]): ValidationRule {
  const waiting = [...formulas];
  const next = <T extends string | number>(operand: T): T | string =>
    isFormula(operand) ? (waiting.shift() ?? operand) : operand;
  switch (rule.kind) {
    case 'custom':
      return { ...rule, formula: next(rule.formula) };
    case 'list':
      return { ...rule, source: next(rule.source) };
    default: {
      const formula1 = next(rule.formula1);
      return rule.formula2 === undefined
        ? { ...rule, formula1 }
        : { ...rule, formula1, formula2: next(rule.formula2) };
    }
  }
}

function operandsOf(rule: ValidationRule): readonly (string | number)[] {
  switch (rule.kind) {
    case 'custom':
      return [rule.formula];
    case 'list':
      return [rule.source];
    default:
      return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  }
}

function isFormula(operand: string | number): operand is string {
  return typeof operand === 'string' && operand.startsWith('=');
}
