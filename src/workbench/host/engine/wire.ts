/** The requests of the client library ("ProcessQuery") and the answers it expects. */

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export enum PathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Object path ids of arguments that are objects, nested like the arguments; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly Message: string;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A request as it came over the wire; throws when it is not one. */
export function readRequest(body: unknown): WireRequest {
  if (isRequest(body)) return body;
  throw new TypeError('not a ProcessQuery request');
}

function isRequest(body: unknown): body is WireRequest {
  if (!isPlainObject(body) || !Array.isArray(body['Actions']) || !isPlainObject(body['ObjectPaths']))
    return false;
  const actions: readonly unknown[] = body['Actions'];
  const paths = Object.values(body['ObjectPaths']);
  return (
    actions.every((action) => isPlainObject(action) && typeof action['ActionType'] === 'number') &&
    paths.every((path) => isPlainObject(path) && typeof path['ObjectPathType'] === 'number')
  );
}
