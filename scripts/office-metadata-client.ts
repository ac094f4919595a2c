/**
 * Reads the object model out of the client library itself: which wire names it sends, what they return, which
 * requirement set it asks for. Properties come from the loaded classes, the rest from the source text's syntax tree.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import ts from 'typescript';

export interface ClientMember {
  js: string;
  api?: string;
}
export interface ClientClass {
  isCollection: boolean;
  scalars: Record<string, ClientMember & { writable: boolean; setOnly?: true }>;
  navigations: Record<string, ClientMember & { className: string }>;
  methods: Record<string, ClientMember>;
  events: Record<string, ClientMember & { eventType: number | null }>;
}
export type ClientClasses = Record<string, ClientClass>;

export function readClient(file: string): ClientClasses {
  const source = readFileSync(file, 'utf8');
  const classes = readLoadedClasses(source, file);
  new SourceReader(ts.createSourceFile(file, source, ts.ScriptTarget.ES5, true), classes).read();
  return classes;
}

// ---- the loaded classes

function readLoadedClasses(source: string, file: string): ClientClasses {
  const page = pageStub();
  vm.createContext(page);
  vm.runInContext(source, page, { filename: file });
  const excel: unknown = Reflect.get(page, 'Excel');
  if (typeof excel !== 'object' || excel === null) throw new Error(`${file} defines no Excel namespace`);
  const classes: ClientClasses = {};
  for (const [name, value] of Object.entries(excel)) {
    const prototype: unknown = typeof value === 'function' ? Reflect.get(value, 'prototype') : undefined;
    if (typeof prototype !== 'object' || prototype === null || !('_className' in prototype)) continue;
    classes[name] = {
      isCollection: Reflect.get(prototype, '_isCollection') === true,
      scalars: readScalars(prototype),
      navigations: {},
      methods: {},
      events: {},
    };
  }
  return classes;
}

function readScalars(prototype: object): ClientClass['scalars'] {
  const list = (name: string): unknown[] => {
    const value: unknown = Reflect.get(prototype, name);
    return Array.isArray(value) ? value : [];
  };
  const wireNames = list('_scalarPropertyOriginalNames');
  const writable = list('_scalarPropertyUpdateable');
  const entries = list('_scalarPropertyNames').map(
    (js, index): [string, ClientMember & { writable: boolean }] => [
      String(wireNames[index]),
      { js: String(js), writable: Boolean(writable[index]) },
    ],
  );
  return Object.fromEntries(entries);
}

/** Just enough of a page for the client to define its classes. */
function pageStub(): object {
  const element = (): object => ({
    style: {},
    setAttribute() {},
    appendChild() {},
    getElementsByTagName: () => [],
  });
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    origin: 'https://localhost',
    protocol: 'https:',
    host: 'localhost',
    pathname: '/',
  };
  const page = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    navigator: { userAgent: 'Node' },
    location,
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener() {},
      head: element(),
      body: element(),
      cookie: '',
      domain: 'localhost',
      location,
    },
    addEventListener() {},
    removeEventListener() {},
  };
  return Object.assign(page, { window: page, self: page, parent: page, top: page });
}

// ---- the source text

class SourceReader {
  constructor(
    private readonly source: ts.SourceFile,
    private readonly classes: ClientClasses,
  ) {}

  read(): void {
    const visit = (node: ts.Node): void => {
      const member = this.memberDefinition(node);
      if (member) this.readMember(member.className, member.js, member.body);
      else if (ts.isFunctionDeclaration(node)) this.readOverride(node);
      if (!member) ts.forEachChild(node, visit);
    };
    visit(this.source);
  }

  /** `X.prototype.y = function` or `Object.defineProperty(X.prototype, "y", ...)`. */
  private memberDefinition(node: ts.Node): { className: string; js: string; body: ts.Node } | null {
    if (ts.isCallExpression(node) && this.text(node.expression) === 'Object.defineProperty') {
      const [target, name, body] = node.arguments;
      const className = target && /^(\w+)\.prototype$/.exec(this.text(target))?.[1];
      if (className && name && body && className in this.classes)
        return { className, js: this.literal(name), body };
    }
    if (ts.isBinaryExpression(node) && ts.isFunctionExpression(node.right)) {
      const match = /^(\w+)\.prototype\.(\w+)$/.exec(this.text(node.left));
      const [, className = '', js = ''] = match ?? [];
      if (className in this.classes) return { className, js, body: node.right };
    }
    return null;
  }

  /**
   * A few properties are set under another name than they are read by: `Worksheet_ShowGridlines_Set` sends "Gridlines".
   * Those names become members that can only be set.
   */
  private readOverride(node: ts.FunctionDeclaration): void {
    const [, className = '', property = ''] =
      /^([A-Z]\w*?)_([A-Z]\w*)_Set$/.exec(node.name?.text ?? '') ?? [];
    const found = this.classes[className];
    const known = found?.scalars[property];
    if (!found || !known) return;
    const visit = (inner: ts.Node): void => {
      if (ts.isCallExpression(inner) && this.text(inner.expression) === '_invokeSetProperty') {
        const name = inner.arguments[1] ? this.literal(inner.arguments[1]) : property;
        if (!(name in found.scalars)) found.scalars[name] = { ...known, setOnly: true };
      }
      ts.forEachChild(inner, visit);
    };
    visit(node);
  }

  private readMember(className: string, js: string, body: ts.Node): void {
    const found = this.classes[className];
    if (!found) return;
    let api: string | undefined;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) api = this.readCall(found, className, js, node) ?? api;
      if (ts.isNewExpression(node) && /GenericEventHandlers$/.test(this.text(node.expression))) {
        found.events[js] = { js, eventType: this.eventType(node) };
      }
      ts.forEachChild(node, visit);
    };
    visit(body);
    if (api === undefined) return;
    for (const members of [found.scalars, found.navigations, found.methods, found.events]) {
      for (const member of Object.values(members)) if (member.js === js) member.api = api;
    }
  }

  /** Notes what a call inside a member says about it; tells the requirement set if the call asks for one. */
  private readCall(
    found: ClientClass,
    className: string,
    js: string,
    call: ts.CallExpression,
  ): string | undefined {
    const argument = (index: number): string => {
      const node = call.arguments[index];
      return node ? this.literal(node) : '';
    };
    switch (this.text(call.expression)) {
      case '_throwIfApiNotSupported': {
        if (argument(0) !== `${className}.${js}`) return undefined;
        const set = argument(1) === '_defaultApiSetName' ? 'ExcelApi' : argument(1);
        return `${set} ${argument(2)}`;
      }
      case '_createPropertyObject':
        found.navigations[argument(2)] = { js, className: argument(0).replace(/^Excel\./, '') };
        return undefined;
      case '_createMethodObject':
        found.methods[argument(2)] = { js };
        return undefined;
      case '_invokeMethod':
        found.methods[argument(1)] = { js };
        return undefined;
      default:
        return undefined;
    }
  }

  private eventType(node: ts.NewExpression): number | null {
    const options = node.arguments?.[3];
    if (!options || !ts.isObjectLiteralExpression(options)) return null;
    for (const property of options.properties) {
      if (!ts.isPropertyAssignment(property) || this.text(property.name) !== 'eventType') continue;
      const type = Number(this.literal(property.initializer));
      return Number.isFinite(type) ? type : null;
    }
    return null;
  }

  private text(node: ts.Node): string {
    return node.getText(this.source);
  }

  private literal(node: ts.Node): string {
    return ts.isStringLiteral(node) || ts.isNumericLiteral(node) ? node.text : this.text(node);
  }
}
