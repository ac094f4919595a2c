/** Which unit since 1/7/2025 an earlier one belongs to, and the other way round. */

export interface Successors {
  /**
   * Codes of the communes or of the province since 1/7/2025 that took in the earlier commune or province of that code; several when it was divided;
   * none when the source does not say.
   */
  readonly after: (code: string) => readonly string[];
  /** Codes of the communes or provinces until 30/6/2025 that went into this one. */
  readonly before: (code: string) => readonly string[];
}

/** As it stands in data/: the later code, and the earlier ones that went into it, separated by blanks. */
type SuccessorList = Readonly<Record<string, string>>;

function isSuccessorList(value: unknown): value is SuccessorList {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, old]) => /^\d+$/.test(key) && typeof old === 'string')
  );
}

/** @throws Error when the value is no such list */
export function readSuccessors(value: unknown): Successors {
  if (!isSuccessorList(value)) throw new Error('Not a list of successors');
  const before = new Map(Object.entries(value).map(([later, earlier]) => [later, earlier.split(' ')]));
  const after = new Map<string, string[]>();
  for (const [later, codes] of before) {
    for (const code of codes) after.set(code, [...(after.get(code) ?? []), later]);
  }
  return { after: (code) => after.get(code) ?? [], before: (code) => before.get(code) ?? [] };
}

let loaded: Promise<Successors> | null = null;

async function load(): Promise<Successors> {
  const list: { readonly default: unknown } = await import(
    /* webpackChunkName: "units-successors" */ './data/successors.json'
  );
  return readSuccessors(list.default);
}

/** Loaded once; a load that failed is tried again at the next call. */
export function loadSuccessors(): Promise<Successors> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}
