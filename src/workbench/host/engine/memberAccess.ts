/** The gate before every member: is it real, does this host's requirement set have it, is it implemented here? */
import type { ClassMetadata, Member, OfficeMetadata, ScalarMember } from '../metadata';
import { HostService, type HostObject } from './hostObject';
import { supports, type RequirementSets } from './requirements';
import { RichError, located } from './richError';

type MemberKind = 'scalars' | 'navigations' | 'methods';

const SERVICE_CLASS: ClassMetadata = {
  isCollection: false,
  scalars: {},
  navigations: {},
  methods: {},
  events: {},
};

export class MemberAccess {
  constructor(
    private readonly metadata: OfficeMetadata,
    readonly requirements: RequirementSets,
    /** Told of every real member that the stand-in does not implement, so that tests can fail on it. */
    private readonly onUnimplemented: (member: string) => void,
  ) {}

  classOf(object: HostObject): ClassMetadata {
    if (object instanceof HostService) return SERVICE_CLASS;
    const found = this.metadata.classes[object.className];
    if (!found) throw new RichError('GeneralException', `no class ${object.className} in the client library`);
    return found;
  }

  isAvailable(object: HostObject, wireName: string, member: Member): boolean {
    return supports(this.requirements, member.api) && wireName in object;
  }

  /** Where a member is, in the words of an error's `errorLocation`. */
  locate(object: HostObject, kind: MemberKind, wireName: string): string {
    return `${object.className}.${this.classOf(object)[kind][wireName]?.js ?? wireName}`;
  }

  get(object: HostObject, kind: 'scalars' | 'navigations', wireName: string): unknown {
    const where = this.admit(object, kind, wireName);
    return located(where, (): unknown => Reflect.get(object, wireName));
  }

  call(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const where = this.admit(object, 'methods', wireName);
    const method: unknown = Reflect.get(object, wireName);
    if (typeof method !== 'function') throw new RichError('GeneralException', `${where} is no method`);
    return located(where, (): unknown => Reflect.apply(method, object, args) ?? null);
  }

  set(object: HostObject, wireName: string, value: unknown): void {
    const where = this.admit(object, 'scalars', wireName);
    const member = this.classOf(object).scalars[wireName];
    located(where, () => {
      if (!member?.writable || !isSettable(object, wireName))
        throw new RichError('InvalidArgument', `${where} is read-only`);
      checkType(member, value);
      Reflect.set(object, wireName, value);
    });
  }

  private admit(object: HostObject, kind: MemberKind, wireName: string): string {
    const where = this.locate(object, kind, wireName);
    const refuse = (error: RichError): never =>
      located(where, () => {
        throw error;
      });
    const member = this.classOf(object)[kind][wireName];
    if (!member && !(object instanceof HostService)) refuse(new RichError('ApiNotFound'));
    if (!supports(this.requirements, member?.api)) {
      refuse(new RichError('ApiNotFound', `${where} needs ${member?.api}, which this host does not have.`));
    }
    if (!(wireName in object)) {
      this.onUnimplemented(where);
      refuse(
        new RichError(
          'NotImplemented',
          `${where} is real, but the stand-in for Excel does not implement it.`,
        ),
      );
    }
    return where;
  }
}

/** Whether the class has a setter for the member; a getter alone is read-only. */
function isSettable(object: HostObject, wireName: string): boolean {
  for (let owner: object | null = object; owner; owner = Reflect.getPrototypeOf(owner)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(owner, wireName);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

/** Refuses values that the declared type rules out: text for a number, a word that is not in the enum. */
function checkType(member: ScalarMember, value: unknown): void {
  const { type } = member;
  if (type === undefined || value === undefined) return;
  const choices = type.split(' | ').filter((part) => part.startsWith('"'));
  const isEnum =
    choices.length > 0 &&
    type.split(' | ').every((part) => part.startsWith('"') || part.startsWith('Excel.'));
  const fits =
    (type === 'string' && (typeof value === 'string' || value === null)) ||
    (type === 'number' && typeof value === 'number' && Number.isFinite(value)) ||
    (type === 'boolean' && typeof value === 'boolean') ||
    (isEnum && choices.includes(JSON.stringify(value))) ||
    (!isEnum && type !== 'string' && type !== 'number' && type !== 'boolean');
  if (!fits) throw new RichError('InvalidArgument');
}
