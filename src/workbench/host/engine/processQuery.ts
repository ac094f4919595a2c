/** Carries out the client library's requests. Knows nothing of Excel: only objects, members and the metadata. */
import { HostService, type HostObject } from './hostObject';
import type { MemberAccess } from './memberAccess';
import { ObjectPaths, type Target } from './objectPaths';
import { QueryReader, type Answer } from './query';
import { RichError } from './richError';
import { ActionType, type WireAction, type WireError, type WireRequest, type WireResponse } from './wire';

export interface EngineOptions {
  readonly access: MemberAccess;
  readonly root: HostObject;
  readonly services: Readonly<Record<string, () => HostService>>;
  /** Told of faults in the stand-in itself; the add-in gets a GeneralException. */
  readonly onHostFault: (error: unknown) => void;
}

export class ProcessQuery {
  /** Objects that add-ins asked to keep between requests, by reference id. */
  private readonly kept = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private readonly reader: QueryReader;
  private nextReference = 1;

  constructor(private readonly options: EngineOptions) {
    this.reader = new QueryReader(options.access, (object) => this.identify(object));
  }

  /** Number of objects that are kept; add-ins that never let go make it grow. */
  get keptCount(): number {
    return this.kept.size;
  }

  /** Carries out the actions in turn. The first error ends the request; what was done before it stays done. */
  execute(request: WireRequest): WireResponse {
    const { access, root, services } = this.options;
    const paths = new ObjectPaths(request, { access, root, services, kept: this.kept });
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action, paths) });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.wireError(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private act(action: WireAction, paths: ObjectPaths): unknown {
    if (action.ActionType === ActionType.Trace || action.ActionType === ActionType.EnsureUnchanged)
      return null;
    const target = paths.resolve(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target && this.identify(target);
      case ActionType.Query:
        return (
          target && { ...this.reader.read(target, action.QueryInfo ?? {}, 'wire'), ...this.identify(target) }
        );
      case ActionType.QueryAsJson:
        return target && this.reader.read(target, action.QueryInfo ?? {}, 'js');
      case ActionType.Method:
        return this.callMethod(target, action.Name ?? '', paths.arguments(action.ArgumentInfo));
      case ActionType.SetProperty:
        this.options.access.set(
          existing(target),
          action.Name ?? '',
          paths.arguments(action.ArgumentInfo)[0] ?? null,
        );
        return null;
      case ActionType.Update:
        this.update(existing(target), action.ObjectState ?? {});
        return null;
      default:
        throw new RichError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  private callMethod(target: Target, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      // The client asks for it before it knows whether the object is a null object.
      if (target) this.keep(target);
      return null;
    }
    if (name === '_RemoveReference' && target === this.options.root) {
      this.kept.delete(String(args[0]));
      return null;
    }
    // A null object takes any call and does nothing, as Microsoft's own samples count on.
    return target && this.options.access.call(target, name, args);
  }

  private update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    const { scalars } = this.options.access.classOf(target);
    for (const [js, value] of Object.entries(state)) {
      const wireName = Object.keys(scalars).find((wire) => scalars[wire]?.js === js) ?? js;
      this.options.access.set(target, wireName, value);
    }
  }

  private keep(object: HostObject): void {
    const id = this.referenceIds.get(object) ?? `{ref-${this.nextReference++}}`;
    this.referenceIds.set(object, id);
    this.kept.set(id, object);
  }

  /** Without an id the client could not find an object again that a method has just made. */
  private identify(object: HostObject): Answer {
    if (object instanceof HostService) return {};
    const answer: Answer = {};
    const referenceId = this.referenceIds.get(object);
    if (referenceId !== undefined) answer['_ReferenceId'] = referenceId;
    const { scalars } = this.options.access.classOf(object);
    for (const name of ['Id', '_Id']) {
      if (name in scalars && name in object) answer[name] = Reflect.get(object, name);
    }
    return answer;
  }

  private wireError(error: unknown, index: number): WireError {
    if (!(error instanceof RichError)) this.options.onHostFault(error);
    const known = error instanceof RichError ? error : new RichError('GeneralException', String(error));
    return {
      ActionIndex: index,
      Code: known.code,
      HttpStatusCode: known.httpStatus,
      Location: known.location,
      Message: known.message,
    };
  }
}

function existing(target: Target): HostObject {
  if (target === null) throw new RichError('InvalidObjectPath');
  return target;
}
