/** What whole tables show, kept by checks and tables, so that only those look again that rest on what was edited. */
import type { StructureCheck } from '../../checks/engine/check';
import type { StructureResult } from '../../checks/engine/result';
import { structureResults, type RunInParts, type StructureParts } from '../../checks/engine/runChecks';
import type { ChangedFigures } from '../../checks/engine/tableInspector';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { KnownNames } from '../../units/knownNames';

interface Edited {
  readonly changed: ChangedFigures;
  readonly touched: ReadonlySet<number>;
  readonly refilled: ReadonlySet<Table>;
}

export class CheckedStructure {
  private readonly parts: Map<StructureCheck, StructureParts>;

  constructor(
    private readonly reading: WorkbookReading,
    parts: RunInParts['structure'],
    private readonly units: KnownNames | null,
  ) {
    this.parts = new Map(parts);
  }

  /** In the order of the checks, and of the tables. */
  results(): readonly StructureResult[] {
    return [...this.parts.values()].flatMap(({ parts }) => parts.flat());
  }

  /**
   * @param touched places of tables that have other figures, or equations that speak of them
   * @param refilled those of which other cells hold anything than before
   * @returns false where a check threw
   */
  inspect(changed: ChangedFigures, touched: ReadonlySet<number>, refilled: ReadonlySet<Table>): boolean {
    try {
      for (const [check, before] of this.parts) {
        const parts = this.partsOf(check, before, { changed, touched, refilled });
        this.parts.set(check, { ...before, parts });
      }
      return true;
    } catch {
      return false;
    }
  }

  private partsOf(
    check: StructureCheck,
    { parts, inspectors }: StructureParts,
    { changed, touched, refilled }: Edited,
  ): StructureParts['parts'] {
    const { inspectTable, restsOn } = check;
    if (restsOn === 'words') return parts;
    if (!inspectTable) return [structureResults(check, check.inspect(this.reading, this.units))];
    return parts.map((results, place) => {
      const table = this.reading.tables[place];
      if (!table || !touched.has(place)) return results;
      // What a formula adds up is the same, whatever the figures are.
      if (restsOn === 'formulas' && results.length === 0 && !refilled.has(table)) return results;
      const inspector = inspectors[place];
      inspector?.change(changed);
      return structureResults(
        check,
        inspector ? inspector.issues() : inspectTable(this.reading, table, place),
      );
    });
  }
}
