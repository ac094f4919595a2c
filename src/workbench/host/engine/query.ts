/** Answers `load()`: picks the asked properties of an object, of what hangs on it, and of a collection's items. */
import { HostCollection, HostObject } from './hostObject';
import type { MemberAccess } from './memberAccess';
import { RichError } from './richError';
import type { WireQuery } from './wire';

/** Wire names for proxies, the add-in's own names for `retrieve`-like queries as JSON. */
export type NameStyle = 'wire' | 'js';
export type Answer = Record<string, unknown>;

const EVERYTHING = '*';

export class QueryReader {
  constructor(
    private readonly access: MemberAccess,
    /** The ids by which the client finds an object again. */
    private readonly identify: (object: HostObject) => Answer,
  ) {}

  read(object: HostObject, query: WireQuery, names: NameStyle): Answer {
    const selected = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
      path.replace(/\./g, '/'),
    );
    const paths = selected.length > 0 ? selected : [EVERYTHING];
    if (object instanceof HostCollection) return this.readCollection(object, paths, query, names);
    const answer: Answer = {};
    for (const path of paths) this.readPath(object, path, names, answer);
    return answer;
  }

  private readCollection(
    collection: HostCollection,
    paths: readonly string[],
    query: WireQuery,
    names: NameStyle,
  ): Answer {
    const answer: Answer = {};
    const itemPaths: string[] = [];
    for (const path of paths) {
      const [head = '', ...rest] = path.split('/');
      if (path === EVERYTHING) {
        this.readEverything(collection, names, answer);
        itemPaths.push(EVERYTHING);
      } else if (head.toLowerCase() === 'items') itemPaths.push(rest.join('/') || EVERYTHING);
      else if (rest.length === 0 && this.scalarNamed(collection, head))
        this.readPath(collection, path, names, answer);
      else itemPaths.push(path);
    }
    if (itemPaths.length === 0) return answer;
    const from = query.Skip ?? 0;
    const items = collection.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
    answer[names === 'wire' ? '_Items' : 'items'] = items.map((item, index) => {
      const read = this.read(item, { Select: itemPaths }, names);
      return names === 'wire' ? { ...read, ...this.identify(item), _Index: index } : read;
    });
    return answer;
  }

  private readPath(object: HostObject, path: string, names: NameStyle, answer: Answer): void {
    if (path === EVERYTHING) return this.readEverything(object, names, answer);
    const [head = '', ...rest] = path.split('/');
    const scalar = this.scalarNamed(object, head);
    if (scalar) {
      answer[names === 'wire' ? scalar.wire : scalar.js] =
        this.access.get(object, 'scalars', scalar.wire) ?? null;
      return;
    }
    const navigation = named(this.access.classOf(object).navigations, head);
    if (!navigation) {
      const error = new RichError(
        'InvalidArgument',
        `load() asks ${object.className} for "${path}", which it does not have.`,
      );
      error.location = `${object.className}.load`;
      throw error;
    }
    const key = names === 'wire' ? navigation.wire : navigation.js;
    const target = this.access.get(object, 'navigations', navigation.wire);
    if (!(target instanceof HostObject)) {
      answer[key] = null;
      return;
    }
    const read = this.read(target, { Select: [rest.join('/') || EVERYTHING] }, names);
    const identity = names === 'wire' ? this.identify(target) : {};
    answer[key] = mergeAnswers(answer[key], { ...read, ...identity });
  }

  /** A load without names: all plain properties that this host has; newer ones are left out silently, as Excel does. */
  private readEverything(object: HostObject, names: NameStyle, answer: Answer): void {
    for (const [wire, member] of Object.entries(this.access.classOf(object).scalars)) {
      if (wire.startsWith('_') || member.setOnly || !this.access.isAvailable(object, wire, member)) continue;
      answer[names === 'wire' ? wire : member.js] = this.access.get(object, 'scalars', wire) ?? null;
    }
  }

  private scalarNamed(object: HostObject, name: string): { wire: string; js: string } | null {
    return named(this.access.classOf(object).scalars, name);
  }
}

function named(
  members: Readonly<Record<string, { readonly js: string }>>,
  name: string,
): { wire: string; js: string } | null {
  const wanted = name.toLowerCase();
  for (const [wire, { js }] of Object.entries(members)) if (js.toLowerCase() === wanted) return { wire, js };
  return null;
}

/** Joins what "format/fill/color" and "format/font/bold" say about "format". */
function mergeAnswers(before: unknown, more: Answer): unknown {
  if (!isAnswer(before)) return more;
  const merged: Answer = { ...before };
  for (const [key, value] of Object.entries(more)) {
    const known = merged[key];
    if (Array.isArray(known) && Array.isArray(value)) {
      merged[key] = value.map((item: unknown, index) =>
        isAnswer(item) ? mergeAnswers(known[index], item) : item,
      );
    } else merged[key] = isAnswer(value) ? mergeAnswers(known, value) : value;
  }
  return merged;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
