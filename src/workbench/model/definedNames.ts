/** The defined names of a workbook. */
import { ModelError } from './modelError';
import type { DefinedName } from './sheetParts';

export class DefinedNames {
  private names: readonly DefinedName[] = [];

  get list(): readonly DefinedName[] {
    return this.names;
  }

  byId(id: string): DefinedName | undefined {
    return this.names.find((name) => name.id === id);
  }

  /** Adds or, with the id of one that is there, replaces a name. */
  set(name: DefinedName): void {
    const clash = this.names.find(
      (other) => other.scope === name.scope && other.name.toLowerCase() === name.name.toLowerCase(),
    );
    if (clash && clash.id !== name.id) throw new ModelError('name-taken', name.name);
    if (!isUsableName(name.name)) throw new ModelError('bad-name', name.name);
    this.names = [...this.names.filter((other) => other.id !== name.id), name];
  }

  delete(id: string): void {
    this.names = this.names.filter((name) => name.id !== id);
  }

  /** A deleted sheet takes its own names along. */
  deleteScope(sheetId: string): void {
    this.names = this.names.filter((name) => name.scope !== sheetId);
  }

  /** Changes what names stand for; tells which ones did change. */
  rewrite(rewrite: (name: DefinedName) => string): readonly string[] {
    const changed: string[] = [];
    this.names = this.names.map((name) => {
      const reference = rewrite(name);
      if (reference === name.reference) return name;
      changed.push(name.name);
      return { ...name, reference };
    });
    return changed;
  }
}

/** Letters of any language, digits, "_", "." and "\", and not what could be read as a cell. */
function isUsableName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rc]$/i.test(name) &&
    name.length <= 255
  );
}
