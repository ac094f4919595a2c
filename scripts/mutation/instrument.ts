/**
 * All mutants of a file at once, each behind its own switch: `a < b` becomes `($M.on(7) ? a <= b : a < b)`. The file is translated and loaded once;
 * which of them is on is a number, so that one warm process can try thousands.
 */
import ts from 'typescript';
import { snippet, type Mutant, type Replacement } from './mutant';
import { isMetadata, replacementsOf } from './operators';

export interface Instrumented {
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

/** Of an optional chain only the whole can be replaced: `(a?.b).c` would not stop where `a?.b.c` does. */
function hostOf(node: ts.Node): ts.Node {
  let host = node;
  while (ts.isOptionalChain(host) && isLink(host.parent) && host.parent.expression === host)
    host = host.parent;
  return host;
}

function isLink(
  node: ts.Node,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression {
  return (
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)
  );
}

function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    isMetadata(node)
  );
}

function nameAround(node: ts.Node): string {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if ((ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) && at.name) return at.name.getText();
    if (ts.isVariableDeclaration(at) && ts.isIdentifier(at.name) && isOutermost(at)) return at.name.text;
  }
  return '';
}

/** Not a variable within a function. */
function isOutermost(node: ts.VariableDeclaration): boolean {
  return ts.isSourceFile(node.parent.parent.parent);
}

function isFunctionBody(block: ts.Block): boolean {
  return ts.isFunctionLike(block.parent) && !ts.isConstructorDeclaration(block.parent);
}

function isLoop(node: ts.Node): node is ts.IterationStatement {
  return ts.isIterationStatement(node, false);
}

/**
 * @param file its path from the root
 * @param code its text
 * @param first the number of its first mutant
 */
export function instrument(file: string, code: string, first: number): Instrumented {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const byHost = new Map<ts.Node, Replacement[]>();

  const add = (node: ts.Node, was: string, now: string): number => {
    const number = first + mutants.length;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    mutants.push({ number, file, line, inside: nameAround(node), was: snippet(was), now: snippet(now) });
    return number;
  };

  const collect = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    for (const replacement of replacementsOf(node, source)) {
      const host = hostOf(node);
      byHost.set(host, [...(byHost.get(host) ?? []), replacement]);
    }
    ts.forEachChild(node, collect);
  };

  const spliced = (node: ts.Node): string => {
    let text = '';
    let from = node.getStart(source);
    ts.forEachChild(node, (child) => {
      text += code.slice(from, child.getStart(source)) + emit(child);
      from = child.end;
    });
    return text + code.slice(from, node.end);
  };

  const ofBlock = (block: ts.Block): string => {
    const inner = spliced(block);
    if (block.statements.length === 0) return inner;
    const on = `$M.on(${String(add(block, block.getText(source), '{}'))})`;
    if (isFunctionBody(block)) return `{ if (${on}) return;${inner.slice(1)}`;
    return `{ ${isLoop(block.parent) ? '$M.tick(); ' : ''}if (!${on}) ${inner} }`;
  };

  const ofCase = (clause: ts.CaseOrDefaultClause): string => {
    if (clause.statements.length === 0 || clause.statements.some(ts.isVariableStatement))
      return spliced(clause);
    const on = `$M.on(${String(add(clause, clause.getText(source), '(nothing)'))})`;
    const head = ts.isCaseClause(clause) ? `case ${emit(clause.expression)}:` : 'default:';
    return `${head} if (!${on}) { ${clause.statements.map(emit).join('\n')} }`;
  };

  const emit = (node: ts.Node): string => {
    if (isLeftAlone(node)) return node.getText(source);
    if (ts.isBlock(node)) return ofBlock(node);
    if (ts.isCaseOrDefaultClause(node)) return ofCase(node);
    const seen = new Set<string>();
    const switches = (byHost.get(node) ?? []).flatMap(({ from, to, text }) => {
      const start = node.getStart(source);
      const changed = code.slice(start, from) + text + code.slice(to, node.end);
      if (seen.has(changed)) return [];
      seen.add(changed);
      // "({}) : (...)" before an arrow could be the parameters of a function and its type.
      const now = changed === '{}' || changed === '[]' ? changed : `(${changed})`;
      return [`$M.on(${String(add(node, node.getText(source), changed))}) ? ${now} : `];
    });
    const inner = spliced(node);
    return switches.length === 0 ? inner : `(${switches.join('')}(${inner}))`;
  };

  ts.forEachChild(source, collect);
  return { text: spliced(source), mutants };
}
