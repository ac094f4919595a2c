/** Finds the objects that a request speaks of. Each path is followed once per request, since methods may have effects. */
import { HostCollection, HostObject, type HostService } from './hostObject';
import type { MemberAccess } from './memberAccess';
import { RichError, located } from './richError';
import { PathType, isPlainObject, type WireArguments, type WirePath, type WireRequest } from './wire';

/** `null` is a null object, as the "OrNullObject" methods give it. */
export type Target = HostObject | null;

/** What outlives a request: the root, the services, and the objects that the client asked to keep. */
export interface PathContext {
  readonly access: MemberAccess;
  readonly root: HostObject;
  readonly kept: ReadonlyMap<string, HostObject>;
  readonly services: Readonly<Record<string, () => HostService>>;
}

export class ObjectPaths {
  private readonly found = new Map<number, Target>();

  constructor(
    private readonly request: WireRequest,
    private readonly context: PathContext,
  ) {}

  /** The object of a path; throws when it is gone or was never there. */
  resolve(id: number): Target {
    const known = this.found.get(id);
    if (known !== undefined) return checkAlive(known);
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new RichError('InvalidObjectPath');
    const target = checkAlive(this.follow(path));
    this.found.set(id, target);
    return target;
  }

  /** The arguments of a call, with objects in place of their path ids. */
  arguments(info: WireArguments | undefined): unknown[] {
    const values = this.argumentList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? null);
    // Arguments that were left out arrive as null.
    while (values.length > 0 && values[values.length - 1] == null) values.pop();
    return values;
  }

  private follow(path: WirePath): Target {
    const name = path.Name ?? '';
    const { root, kept, services } = this.context;
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return root;
      case PathType.NewObject: {
        const service = services[name];
        if (!service) throw new RichError('ApiNotFound', `no service ${name}`);
        return service();
      }
      case PathType.ReferenceId: {
        const object = kept.get(name);
        if (!object) throw new RichError('InvalidObjectPath');
        return object;
      }
      case PathType.NullObject:
        return null;
      default:
        return this.followFrom(this.resolve(path.ParentObjectPathId ?? 0), path, name);
    }
  }

  private followFrom(parent: Target, path: WirePath, name: string): Target {
    if (parent === null) return null;
    const { access } = this.context;
    switch (path.ObjectPathType) {
      case PathType.Method:
        return asTarget(access.call(parent, name, this.arguments(path.ArgumentInfo)));
      case PathType.Property:
        return asTarget(access.get(parent, 'navigations', name));
      case PathType.Indexer:
        return located(`${parent.className}.getItem`, () => {
          if (!(parent instanceof HostCollection)) throw new RichError('InvalidObjectPath');
          const item = parent.itemFor(this.arguments(path.ArgumentInfo)[0]);
          if (!item) throw new RichError('ItemNotFound');
          return item;
        });
      default:
        throw new RichError('InvalidObjectPath');
    }
  }

  private argumentList(values: readonly unknown[], references: readonly unknown[] | null): unknown[] {
    return values.map((value, index) => {
      const reference = references?.[index];
      if (Array.isArray(value)) return this.argumentList(value, Array.isArray(reference) ? reference : null);
      if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
      return this.deepArgument(value);
    });
  }

  private deepArgument(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.deepArgument(one));
    if (!isPlainObject(value)) return value;
    const pathId = value['_ObjectPathId'];
    if (typeof pathId === 'number') return this.resolve(pathId);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.deepArgument(one)]));
  }
}

function asTarget(value: unknown): Target {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new RichError('GeneralException', 'the stand-in gave something that is no object');
}

function checkAlive(target: Target): Target {
  const reason = target?.deathReason() ?? null;
  if (reason !== null) throw new RichError(reason);
  return target;
}
