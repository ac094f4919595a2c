/** Calculates the formulas that standard sheets write, in exact decimals and with Excel's rules for blanks and text. */
import { Decimal, roundTo, sum, ZERO } from '../../numbers/decimal';
import type { Area } from '../../sheet/address';
import type { Expression, Operator } from './expression';

/** An error value of Excel, such as #DIV/0!. */
export class CellError {
  constructor(readonly code: string) {}
}

export type Scalar = null | Decimal | string | boolean | CellError;

/** Asked for the cells of a reference, row by row; the calculation ends as not possible when it throws. */
export type CellReader = (sheet: string | null, area: Area) => readonly Scalar[];

/** What a formula needs and this calculator does not have. */
export class NotCalculable extends Error {}

const DIV0 = new CellError('#DIV/0!');
const VALUE = new CellError('#VALUE!');

/** A value as a number, the way arithmetic takes it: blank is 0, text is no number. */
function toNumber(value: Scalar): Decimal | CellError {
  if (value === null) return ZERO;
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  return typeof value === 'string' ? VALUE : value;
}

function toCondition(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  const number = toNumber(value);
  return number instanceof CellError ? number : !number.isZero();
}

/** Excel's order of kinds: numbers, then texts, then logical values; a blank is whatever it is compared with. */
function compare(left: Scalar, right: Scalar): number {
  if (typeof left === 'string' || typeof right === 'string') {
    const [first, second] = [left ?? '', right ?? ''];
    if (typeof first !== 'string') return typeof first === 'boolean' ? 1 : -1;
    if (typeof second !== 'string') return typeof second === 'boolean' ? -1 : 1;
    const [a, b] = [first.toLowerCase(), second.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof CellError || b instanceof CellError) return 0;
  return a.comparedTo(b);
}

function applyOperator(operator: Operator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return calculate(operator, toNumber(left), toNumber(right));
  }
}

function calculate(
  operator: '+' | '-' | '*' | '/',
  left: Decimal | CellError,
  right: Decimal | CellError,
): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? DIV0 : left.dividedBy(right);
  }
}

class Evaluation {
  constructor(private readonly read: CellReader) {}

  value(expression: Expression): Scalar {
    switch (expression.kind) {
      case 'number':
      case 'text':
        return expression.value;
      case 'area': {
        const [value, ...more] = this.read(expression.sheet, expression.area);
        if (value === undefined || more.length > 0) throw new NotCalculable('an area where one cell belongs');
        return value;
      }
      case 'negate':
        return calculate('-', ZERO, toNumber(this.value(expression.operand)));
      case 'binary':
        return applyOperator(expression.operator, this.value(expression.left), this.value(expression.right));
      case 'call':
        return this.call(expression.name, expression.arguments);
    }
  }

  private call(name: string, given: readonly Expression[]): Scalar {
    const [first, second, third] = given;
    if (name === 'SUM') return this.sum(given);
    if (name === 'OR') return this.or(given);
    if (name === 'N' && first && !second) {
      const value = this.value(first);
      return typeof value === 'string' ? ZERO : toNumber(value);
    }
    if (name === 'ROUND' && first && second && !third) return this.round(first, second);
    if (name === 'IF' && first && second && third) {
      const condition = toCondition(this.value(first));
      return condition instanceof CellError ? condition : this.value(condition ? second : third);
    }
    throw new NotCalculable(name);
  }

  private round(number: Expression, places: Expression): Scalar {
    const [value, decimals] = [toNumber(this.value(number)), toNumber(this.value(places))];
    if (value instanceof CellError) return value;
    if (decimals instanceof CellError) return decimals;
    if (decimals.isNegative() || decimals.greaterThan(20)) throw new NotCalculable('ROUND to tens');
    return roundTo(value, decimals.trunc().toNumber());
  }

  /** Numbers of referenced cells are added; their texts and logical values are passed over. */
  private sum(given: readonly Expression[]): Scalar {
    const numbers: Decimal[] = [];
    for (const expression of given) {
      const isArea = expression.kind === 'area';
      const values = isArea ? this.read(expression.sheet, expression.area) : [this.value(expression)];
      for (const value of values) {
        const number = !isArea ? toNumber(value) : value;
        if (number instanceof CellError) return number;
        if (number instanceof Decimal) numbers.push(number);
      }
    }
    return sum(numbers);
  }

  private or(given: readonly Expression[]): Scalar {
    const conditions = given.map((expression) => toCondition(this.value(expression)));
    return conditions.find((condition) => condition instanceof CellError) ?? conditions.includes(true);
  }
}

/**
 * The value of a formula.
 * @throws NotCalculable when it needs more than standard sheets write
 */
export function evaluate(expression: Expression, read: CellReader): Scalar {
  return new Evaluation(read).value(expression);
}
