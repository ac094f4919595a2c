/**
 * An object of the host that add-ins can reach. Its members carry their wire names ("GetRange", "Values"), so that
 * supporting one more member of the API means adding one more getter, setter or method; the engine finds it by name.
 */
import type { RichErrorCode } from './richError';

export abstract class HostObject {
  /** The class's name in the metadata. */
  abstract readonly className: string;

  /** Why the object cannot be used any more (its sheet was deleted, say); `null` while it can. */
  deathReason(): RichErrorCode | null {
    return null;
  }
}

export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** What `getItem` and indexing give; `null` when there is no such item. */
  abstract itemFor(key: unknown): HostObject | null;
}

/** A service that the client library itself calls, outside Excel's object model; its members are not in the metadata. */
export abstract class HostService extends HostObject {}
