/** The formulas that standard sheets write, as a tree. Everything else in Excel's language is left to Excel. */
import { Decimal } from '../../numbers/decimal';
import { parseArea, type Area } from '../../sheet/address';

export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** From the loosest binding to the tightest. */
const LEVELS = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
] as const;
export type Operator = (typeof LEVELS)[number][number];

const TOKENS =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<text>"(?:[^"]|"")*")|(?<area>(?:(?:'(?:[^']|'')+'|[\p{L}\p{M}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(]))|(?<name>[A-Z]+(?=\())|(?<mark><>|<=|>=|[-+*/=<>(),]))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'area' | 'name' | 'mark';
  readonly text: string;
}

function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < formula.length) {
    const groups = TOKENS.exec(formula)?.groups;
    if (!groups) return undefined;
    for (const kind of ['number', 'text', 'area', 'name', 'mark'] as const) {
      const text = groups[kind];
      if (text !== undefined) tokens.push({ kind, text });
    }
  }
  return tokens;
}

/** Thrown inside the parser for whatever it does not know; never leaves this file. */
class UnknownSyntax extends Error {}

class Parser {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parseAll(): Expression {
    const expression = this.parseLevel(0);
    if (this.next < this.tokens.length) throw new UnknownSyntax();
    return expression;
  }

  private parseLevel(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.parseUnary();
    let left = this.parseLevel(level + 1);
    for (;;) {
      const operator = operators.find((mark) => this.isMark(mark));
      if (!operator) return left;
      this.next++;
      left = { kind: 'binary', operator, left, right: this.parseLevel(level + 1) };
    }
  }

  private parseUnary(): Expression {
    if (!this.isMark('-')) return this.parseOperand();
    this.next++;
    return { kind: 'negate', operand: this.parseUnary() };
  }

  private parseOperand(): Expression {
    const token = this.tokens[this.next++];
    if (!token) throw new UnknownSyntax();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: new Decimal(token.text) };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'area':
        return reference(token.text);
      case 'name':
        return { kind: 'call', name: token.text, arguments: this.parseArguments() };
      case 'mark':
        return this.parseGroup(token.text);
    }
  }

  private parseGroup(mark: string): Expression {
    if (mark !== '(') throw new UnknownSyntax();
    const inner = this.parseLevel(0);
    this.expect(')');
    return inner;
  }

  private parseArguments(): Expression[] {
    this.expect('(');
    const list = [this.parseLevel(0)];
    while (this.isMark(',')) {
      this.next++;
      list.push(this.parseLevel(0));
    }
    this.expect(')');
    return list;
  }

  private isMark(mark: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === 'mark' && token.text === mark;
  }

  private expect(mark: string): void {
    if (!this.isMark(mark)) throw new UnknownSyntax();
    this.next++;
  }
}

function reference(text: string): Expression {
  const bang = text.lastIndexOf('!');
  const area = parseArea(text.slice(bang + 1));
  if (!area) throw new UnknownSyntax();
  const sheet = bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { kind: 'area', sheet, area };
}

/** Parses a formula with its leading "="; undefined when it uses anything that standard sheets do not write. */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = tokenize(formula.replace(/^=/, ''));
  if (!tokens) return undefined;
  try {
    return new Parser(tokens).parseAll();
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}
