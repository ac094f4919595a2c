/**
 * What is changed: the operators of Stryker, and the methods of exact decimals, which stand here where other code has operators.
 *
 * Left out: message keys, the metadata of a check, names that are compared (`kind === 'money'`, where the comparison itself is changed), types.
 */
import ts from 'typescript';
import { patternChanges } from './patterns';
import type { Replacement } from './mutant';

const K = ts.SyntaxKind;

const OTHER_OPERATORS: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [K.AmpersandAmpersandToken, ['||']],
  [K.BarBarToken, ['&&']],
  [K.QuestionQuestionToken, ['&&']],
  [K.LessThanToken, ['<=', '>=']],
  [K.LessThanEqualsToken, ['<', '>']],
  [K.GreaterThanToken, ['>=', '<=']],
  [K.GreaterThanEqualsToken, ['>', '<']],
  [K.EqualsEqualsEqualsToken, ['!==']],
  [K.ExclamationEqualsEqualsToken, ['===']],
  [K.EqualsEqualsToken, ['!=']],
  [K.ExclamationEqualsToken, ['==']],
  [K.PlusToken, ['-']],
  [K.MinusToken, ['+']],
  [K.AsteriskToken, ['/']],
  [K.SlashToken, ['*']],
  [K.PercentToken, ['*']],
  [K.PlusEqualsToken, ['-=']],
  [K.MinusEqualsToken, ['+=']],
]);

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
  K.EqualsEqualsToken,
  K.ExclamationEqualsToken,
]);

/** Another method in place of the one; '' takes the call away. */
const OTHER_METHODS: Readonly<Record<string, readonly string[]>> = {
  startsWith: ['endsWith'],
  endsWith: ['startsWith'],
  every: ['some'],
  some: ['every'],
  toUpperCase: ['toLowerCase'],
  toLowerCase: ['toUpperCase'],
  trimStart: ['trimEnd'],
  trimEnd: ['trimStart'],
  min: ['max'],
  max: ['min'],
  trim: [''],
  filter: [''],
  reverse: [''],
  slice: [''],
  sort: [''],
  substring: [''],
  gt: ['gte', 'lte'],
  gte: ['gt', 'lt'],
  lt: ['lte', 'gte'],
  lte: ['lt', 'gt'],
  plus: ['minus'],
  minus: ['plus'],
  times: ['div'],
  div: ['times'],
  abs: [''],
  neg: [''],
  negated: [''],
};

const isLogical = (kind: ts.SyntaxKind): boolean =>
  kind === K.AmpersandAmpersandToken || kind === K.BarBarToken;

function isIn(parent: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === kind;
}

/** Where only its truth matters: what `true` and `false` in its place would mean. Within `&&` only `true` says something of this part alone. */
function decisions(node: ts.Expression): readonly string[] {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return [];
  if (isIn(parent, K.AmpersandAmpersandToken)) return ['true'];
  if (isIn(parent, K.BarBarToken)) return ['false'];
  if ((ts.isWhileStatement(parent) || ts.isForStatement(parent)) && isTest(parent, node)) return ['false'];
  if ((ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) && isTest(parent, node))
    return ['true', 'false'];
  const decides =
    ts.isBinaryExpression(node) &&
    (COMPARISONS.has(node.operatorToken.kind) || isLogical(node.operatorToken.kind));
  return decides ? ['true', 'false'] : [];
}

function isTest(
  parent: ts.IfStatement | ts.ConditionalExpression | ts.WhileStatement | ts.ForStatement,
  node: ts.Node,
): boolean {
  return (
    (ts.isIfStatement(parent) || ts.isWhileStatement(parent) ? parent.expression : parent.condition) === node
  );
}

/** A message key is no behaviour of the code: "findings.hygiene.unit-missing". */
const MESSAGE_KEY = /^[a-z]+(?:\.[\w-]+)*\.[\w-]*$/;

function isCompared(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && COMPARISONS.has(parent.operatorToken.kind)) ||
    isIn(parent, K.InKeyword)
  );
}

/** `key: 'findings.sum'` and its like. */
function namesMessage(node: ts.Node, text: string): boolean {
  const { parent } = node;
  return (ts.isPropertyAssignment(parent) && parent.name.getText() === 'key') || MESSAGE_KEY.test(text);
}

function isName(node: ts.Node): boolean {
  const { parent } = node;
  return 'name' in parent && parent.name === node;
}

/** `[a, b] = …` and `{ a } = …` are no values. */
function isTarget(node: ts.Node): boolean {
  return isIn(node.parent, K.EqualsToken) && (node.parent as ts.BinaryExpression).left === node;
}

function ofLiteral(node: ts.Node): readonly string[] {
  if (node.kind === K.TrueKeyword) return ['false'];
  if (node.kind === K.FalseKeyword) return ['true'];
  if (ts.isRegularExpressionLiteral(node)) return patternChanges(node.text);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    if (isName(node) || isCompared(node) || namesMessage(node, node.text)) return [];
    return [node.text === '' ? "'mutant'" : "''"];
  }
  if (ts.isTemplateExpression(node)) return namesMessage(node, node.head.text) ? [] : ["''"];
  if (ts.isArrayLiteralExpression(node))
    return isTarget(node) ? [] : [node.elements.length > 0 ? '[]' : "['mutant']"];
  if (ts.isObjectLiteralExpression(node))
    return isTarget(node) || node.properties.length === 0 || isCheck(node) ? [] : ['{}'];
  return [];
}

function holdsText(node: ts.Expression): boolean {
  return (
    ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)
  );
}

/** What was bound by the old operator stays together under the new one. */
function operand(node: ts.Expression, source: ts.SourceFile): string {
  return ts.isBinaryExpression(node) ? `(${node.getText(source)})` : node.getText(source);
}

function ofOperator(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken: sign, left, right } = node;
    if (sign.kind === K.PlusToken && (holdsText(left) || holdsText(right))) return [];
    return (OTHER_OPERATORS.get(sign.kind) ?? []).map((text) => ({
      from: node.getStart(source),
      to: node.end,
      text: `${operand(left, source)} ${text} ${operand(right, source)}`,
    }));
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const { operator } = node;
    const whole = { from: node.getStart(source), to: node.end };
    const inner = node.operand.getText(source);
    if (operator === K.ExclamationToken) return [{ ...whole, text: inner }];
    if (operator === K.MinusToken) return [{ ...whole, text: `+${inner}` }];
    if (operator === K.PlusPlusToken) return [{ ...whole, text: `--${inner}` }];
    if (operator === K.MinusMinusToken) return [{ ...whole, text: `++${inner}` }];
  }
  return [];
}

function ofCall(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression: object } = node.expression;
  const others = Object.hasOwn(OTHER_METHODS, name.text) ? (OTHER_METHODS[name.text] ?? []) : [];
  return others.map((other) =>
    other === ''
      ? { from: object.end, to: node.end, text: '' }
      : { from: name.getStart(source), to: name.end, text: other },
  );
}

function ofOptional(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (!ts.isPropertyAccessExpression(node) || !node.questionDotToken) return [];
  return [{ from: node.questionDotToken.getStart(source), to: node.questionDotToken.end, text: '.' }];
}

/** The value of a short function: `(x) => x.sum` gives nothing. What is true or false already became false. */
function ofResult(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  const { parent } = node;
  if (!ts.isArrowFunction(parent) || parent.body !== node || !ts.isExpression(node)) return [];
  if (decisions(node).length > 0) return [];
  return [{ from: node.getStart(source), to: node.end, text: 'undefined' }];
}

/** Every change of this one node; those of its parts are told with them. */
export function replacementsOf(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  const whole = { from: node.getStart(source), to: node.end };
  const inPlace = [...ofLiteral(node), ...(ts.isExpression(node) && !isName(node) ? decisions(node) : [])];
  const own = node.getText(source);
  return [
    ...inPlace.filter((text) => text !== own).map((text) => ({ ...whole, text })),
    ...ofOperator(node, source),
    ...ofCall(node, source),
    ...ofOptional(node, source),
    ...ofResult(node, source),
  ];
}

function isCheck(node: ts.ObjectLiteralExpression): boolean {
  const names = node.properties.map(({ name }) => name?.getText() ?? '');
  return ['id', 'family', 'description'].every((name) => names.includes(name));
}

/** Members of a check that only describe it: `id`, `family`, `severity`, `source`, `description` and what else is no function. */
export function isMetadata(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return false;
  return isCheck(node.parent) && !ts.isArrowFunction(node.initializer);
}
