/** What whole tables show, kept by checks and tables, so that only those look again that rest on what was edited. */
import type { StructureCheck } from '../../checks/engine/check';
import type { StructureResult } from '../../checks/engine/result';
import { structureResults, type RunInParts } from '../../checks/engine/runChecks';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { KnownNames } from '../../units/knownNames';

type Parts = readonly (readonly StructureResult[])[];

export class CheckedStructure {
  private readonly parts: Map<StructureCheck, Parts>;

  constructor(
    private readonly reading: WorkbookReading,
    parts: RunInParts['structure'],
    private readonly units: KnownNames | null,
  ) {
    this.parts = new Map(parts);
  }

  /** In the order of the checks, and of the tables. */
  results(): readonly StructureResult[] {
    return [...this.parts.values()].flat(2);
  }

  /**
   * @param touched places of tables that have other figures, or equations that speak of them
   * @param refilled those of which other cells hold anything than before
   * @returns false where a check threw
   */
  inspect(touched: ReadonlySet<number>, refilled: ReadonlySet<Table>): boolean {
    try {
      for (const [check, before] of this.parts) {
        this.parts.set(check, this.partsOf(check, before, touched, refilled));
      }
      return true;
    } catch {
      return false;
    }
  }

  private partsOf(
    check: StructureCheck,
    before: Parts,
    touched: ReadonlySet<number>,
    refilled: ReadonlySet<Table>,
  ): Parts {
    const { inspectTable, restsOn } = check;
    if (restsOn === 'words') return before;
    if (!inspectTable) return [structureResults(check, check.inspect(this.reading, this.units))];
    return before.map((results, place) => {
      const table = this.reading.tables[place];
      if (!table || !touched.has(place)) return results;
      // What a formula adds up is the same, whatever the figures are.
      if (restsOn === 'formulas' && results.length === 0 && !refilled.has(table)) return results;
      return structureResults(check, inspectTable(this.reading, table, place));
    });
  }
}
