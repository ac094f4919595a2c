/**
 * A workbook that is checked again and again while it is edited. Where only figures of known tables were edited, only what depends on them is looked
 * at again; what comes out is the same as of a full check (decision 24).
 */
import { withSettings } from '../../checks/engine/settings';
import type { ChecksToRun } from '../../checks/engine/runChecks';
import { readKept } from '../../kept/keptWorkbook';
import { knownFormsOf } from '../../reading/knownForms';
import { readWorkbook } from '../../reading/readWorkbook';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { KnownNames } from '../../units/knownNames';
import type { Review } from '../finding';
import { ALL_CHECKS } from '../review';
import { cellEdits } from './cellEdits';
import { CheckedReading } from './checkedReading';

/** `full`: everything anew. `figures`: what depends on the edited figures. `nothing`: no cell is another. */
export type RecheckPath = 'full' | 'figures' | 'nothing';

export interface Recheck {
  readonly review: Review;
  readonly path: RecheckPath;
}

/** With more edits at once it is not worth while to look at each. */
const MOST_EDITS = 2000;

/** A sheet whose cells can be replaced one by one, so that a single edit does not cost a copy of all of them. */
interface OwnSheet extends SheetSnapshot {
  readonly cells: Map<number, CellSnapshot>;
}

interface Known {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly OwnSheet[];
  readonly units: KnownNames | null;
  readonly checked: CheckedReading;
}

export class WorkbookCheck {
  private known: Known | null = null;

  /** @param checks all of them unless a test says otherwise */
  constructor(private readonly checks: ChecksToRun = ALL_CHECKS) {}

  /**
   * @param workbook as it is now, whole; it is not changed, and not kept
   * @param units the names of administrative units, where they are at hand
   */
  check(workbook: WorkbookSnapshot, units: KnownNames | null = null): Recheck {
    const { known } = this;
    // What is half changed when something throws is of no use any more.
    this.known = null;
    const edits = known && known.units === units ? cellEdits(known.workbook, workbook, MOST_EDITS) : null;
    if (!known || !edits) return this.full(workbook, units);
    const path = known.checked.edit(edits, known.sheets);
    if (path === 'full') return this.full(workbook, units);
    this.known = known;
    return { review: known.checked.review, path };
  }

  private full(workbook: WorkbookSnapshot, units: KnownNames | null): Recheck {
    const sheets = workbook.sheets.map((sheet): OwnSheet => ({ ...sheet, cells: new Map(sheet.cells) }));
    const own: WorkbookSnapshot = { ...workbook, sheets };
    const { kept } = readKept(workbook.memory);
    const reading = readWorkbook(own, knownFormsOf(kept), kept.ownEquations, kept.tables);
    const checks = withSettings(this.checks, kept.checks);
    const checked = new CheckedReading(reading, checks, kept.equations, units);
    this.known = { workbook: own, sheets, units, checked };
    return { review: checked.review, path: 'full' };
  }
}
