/** Reads requirement sets, types and enum values out of the client's type declarations, and joins them to the classes. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { ClassMetadata, Member, ScalarMember } from '../src/workbench/host/metadata';
import type { ClientClass, ClientClasses } from './office-metadata-client';

interface DeclaredMember {
  api?: string;
  type?: string;
  readonly: boolean;
}
interface DeclaredClass {
  api?: string;
  members: Record<string, DeclaredMember>;
}
export interface DeclaredTypes {
  readonly classes: Record<string, DeclaredClass>;
  readonly enums: Record<string, string[]>;
}

const API_TAG = /\[Api set: (\w+) ([\d.]+?)\.?(?: for| -|\]|,|\s)/;

export function readTypes(file: string): DeclaredTypes {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const types: DeclaredTypes = { classes: {}, enums: {} };
  const visit = (node: ts.Node, namespaces: readonly string[]): void => {
    if (ts.isModuleDeclaration(node) && node.body) {
      const inside = [...namespaces, node.name.text];
      ts.forEachChild(node.body, (child) => visit(child, inside));
    } else if (namespaces.join('.') === 'Excel' && ts.isEnumDeclaration(node)) {
      types.enums[node.name.text] = node.members.flatMap(({ initializer }) =>
        initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
      );
    } else if (namespaces.join('.') === 'Excel' && ts.isClassDeclaration(node) && node.name) {
      types.classes[node.name.text] = readClass(source, node);
    } else if (!ts.isClassDeclaration(node)) {
      ts.forEachChild(node, (child) => visit(child, namespaces));
    }
  };
  visit(source, []);
  return types;
}

function readClass(source: ts.SourceFile, node: ts.ClassDeclaration): DeclaredClass {
  const members: Record<string, DeclaredMember> = {};
  for (const member of node.members) {
    if (!member.name) continue;
    const name = member.name.getText(source).replace(/"/g, '');
    // Overloads are declared several times; the first tag that is found counts.
    const declared = (members[name] ??= { readonly: false });
    const api = apiTag(source, member);
    if (api) declared.api ??= api;
    if (!ts.isPropertyDeclaration(member)) continue;
    declared.readonly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
    if (member.type) declared.type = member.type.getText(source);
  }
  const api = apiTag(source, node);
  return api ? { api, members } : { members };
}

function apiTag(source: ts.SourceFile, node: ts.Node): string | undefined {
  const match = API_TAG.exec(source.text.slice(node.getFullStart(), node.getStart(source)));
  return match ? `${match[1]} ${match[2]}` : undefined;
}

/** The classes with the declared requirement sets, which win where the two sources disagree. */
export function joinTypes(classes: ClientClasses, types: DeclaredTypes): Record<string, ClassMetadata> {
  return Object.fromEntries(
    Object.entries(classes).map(([name, found]) => [name, joinClass(found, types.classes[name])]),
  );
}

function joinClass(found: ClientClass, declared: DeclaredClass | undefined): ClassMetadata {
  const join = <M extends Member>(members: Record<string, M>): Record<string, M> =>
    Object.fromEntries(Object.entries(members).map(([wire, member]) => [wire, joinMember(member, declared)]));
  const scalars = Object.entries(found.scalars).map(([wire, member]): [string, ScalarMember] => {
    const known = declared?.members[member.js];
    const writable = member.writable && !known?.readonly;
    return [
      wire,
      { ...joinMember(member, declared), writable, ...(known?.type ? { type: known.type } : {}) },
    ];
  });
  return {
    isCollection: found.isCollection,
    scalars: Object.fromEntries(scalars),
    navigations: join(found.navigations),
    methods: join(found.methods),
    events: join(found.events),
  };
}

function joinMember<M extends Member>(member: M, declared: DeclaredClass | undefined): M {
  const known = declared?.members[member.js];
  const api = (known && (known.api ?? declared.api)) ?? member.api;
  return api ? { ...member, api } : member;
}
