/** The tables of a sheet that no index row of a known form tells. */
import { findTableDecision, type TableDecision } from '../../kept/tableDecision';
import type { Area } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { findTable, type FoundTable } from '../declare/foundTable';
import { viewSheet } from '../declare/sheetView';
import type { KnownForms } from '../knownForms';
import { headerKey } from '../match/recognition';
import type { IndexedTables } from '../readTables';
import type { Table } from '../table';
import { eachBlock } from './blocks';
import { withHeaderAbove } from './headerAbove';
import { recognizedTable } from './recognizedTable';
import { splitBlock } from './splitBlock';

/** A table that is wider is no table that people read. */
const MOST_COLUMNS = 500;
/** A table of fewer rows says too little of how its figures hang together. */
const FEWEST_ROWS = 2;

export interface ForeignTables {
  readonly tables: readonly Table[];
  /** There are figures outside the tables that were read already, whether or not they are tables. */
  readonly hasOtherFigures: boolean;
}

/**
 * Tables that have no index row of a known form.
 *
 * @param read tables of the sheet that are read already
 * @param decisions which form its tables are, as far as the user said so
 */
export function readForeignTables(
  sheet: SheetSnapshot,
  sheetIndex: number,
  read: IndexedTables,
  known: KnownForms,
  decisions: readonly TableDecision[] = [],
): ForeignTables {
  const view = viewSheet(sheet);
  const lastUsed = view.used?.bottom ?? -1;
  const tables: Table[] = [];

  function decisionOn({ indexRow, columns }: FoundTable): TableDecision | undefined {
    const byIndexRow = indexRow === null ? undefined : read.decided.get(indexRow.row);
    return byIndexRow ?? findTableDecision(decisions, { sheet: sheet.name, header: headerKey(columns) });
  }

  /** What stands in a part of a block; only behind the last part may a table go on. */
  function tableIn(area: Area, last: number): Table | null {
    const result = findTable(view, area, last, MOST_COLUMNS);
    if (!result.ok || result.table.rows.length < FEWEST_ROWS) return null;
    return recognizedTable(result.table, sheetIndex, known, decisionOn(result.table));
  }

  const hasOtherFigures = eachBlock(
    view,
    read.tables.map(({ area }) => area),
    (areas) => {
      for (const area of [...areas, ...areas.flatMap((one) => withHeaderAbove(view, one) ?? [])]) {
        const found = splitBlock(view, area).flatMap(
          (part) => tableIn(part, part.bottom === area.bottom ? lastUsed : part.bottom) ?? [],
        );
        tables.push(...found);
        if (found.length > 0) return found.map((table) => table.area);
      }
      return [];
    },
  );
  return { tables, hasOtherFigures };
}
