/** Small choices that outlive the pane (language, marks on or off, checking again after edits), kept in the browser's own storage. */

export interface Preferences {
  get(name: string): string | null;
  set(name: string, value: string): void;
  /** Calls back when another window of the add-in (a ribbon command) changes the value; returns the way to stop. */
  watch(name: string, listener: (value: string | null) => void): () => void;
}

/** Names of what is kept. */
export const LANGUAGE_PREFERENCE = 'language';
export const MARKS_PREFERENCE = 'marks';
export const RECHECK_PREFERENCE = 'recheck';

/**
 * @param storage `null` where storage is blocked; choices then last as long as the pane
 * @param partition Office's partition key: Excel on the web keeps add-ins of different sites apart by it
 */
export function createPreferences(storage: Storage | null, partition: string): Preferences {
  const memory = new Map<string, string>();
  const fullName = (name: string) => `${partition}soat-bieu.${name}`;
  return {
    get: (name) => {
      try {
        return storage?.getItem(fullName(name)) ?? memory.get(name) ?? null;
      } catch {
        return memory.get(name) ?? null;
      }
    },
    set: (name, value) => {
      memory.set(name, value);
      try {
        storage?.setItem(fullName(name), value);
      } catch {
        // Full or blocked: the choice lasts as long as the pane.
      }
    },
    watch: (name, listener) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key === fullName(name)) listener(event.newValue);
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    },
  };
}

/** The browser's storage, or `null` where a policy blocks even the access to it. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Office's partition key, where the host gives one. */
export function partitionOf(officeContext: object | undefined): string {
  const key: unknown = officeContext && Reflect.get(officeContext, 'partitionKey');
  return typeof key === 'string' ? key : '';
}
