/** Turns changes of the workbook into the events that Excel sends to add-ins. */
import type { Area } from '../../sheet/address';
import type { ModelChange, SheetModel, WorkbookModel } from '../model';
import { areaOfLines } from '../model/lines/lineShift';
import { printArea } from '../model/references';
import { toWireValue, wireValueType } from './excel/wireValues';
import type { OfficeMetadata } from './metadata';

/** [message category, event type, target, arguments as JSON, id], as the client expects them. */
export type EventEntry = readonly [number, number, string, string, string];

const EVENT_CATEGORY = 65536;
/** What handlers on the worksheet collection listen to; a single sheet's handlers listen to its id. */
const WORKBOOK_TARGET = 'Workbook';

type EventName =
  'onChanged' | 'onSelectionChanged' | 'onAdded' | 'onDeleted' | 'onActivated' | 'onCalculated';

export class HostEvents {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly deliverers = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly stopListening: () => void;
  private waiting: EventEntry[] = [];
  private nextId = 1;

  constructor(
    book: WorkbookModel,
    private readonly metadata: OfficeMetadata,
  ) {
    this.stopListening = book.onChange((change) => this.take(change));
  }

  /** Delivers later, never in the middle of a request, and several together, as Excel does. */
  onEntries(deliver: (entries: readonly EventEntry[]) => void): () => void {
    this.deliverers.add(deliver);
    return () => this.deliverers.delete(deliver);
  }

  dispose(): void {
    this.stopListening();
    this.deliverers.clear();
  }

  private take(change: ModelChange): void {
    if (!this.enabled) return;
    switch (change.kind) {
      case 'contents':
        return this.announce('onChanged', change.sheet, changedArguments(change));
      case 'lines':
        return this.announce('onChanged', change.sheet, linesArguments(change));
      case 'calculated':
        return this.announce('onCalculated', change.sheet, { worksheetId: change.sheet.id, address: '' });
      case 'selected':
        return this.announce('onSelectionChanged', change.sheet, {
          worksheetId: change.sheet.id,
          address: printArea(change.area),
        });
      case 'activated':
        return this.announce('onActivated', change.sheet, { worksheetId: change.sheet.id });
      case 'sheet-added':
        return this.announce('onAdded', null, { worksheetId: change.sheet.id, source: 'Local' });
      case 'sheet-deleted':
        return this.announce('onDeleted', null, { worksheetId: change.sheet.id, source: 'Local' });
      default:
        return undefined;
    }
  }

  private announce(name: EventName, sheet: SheetModel | null, details: object): void {
    const type = this.metadata.classes['WorksheetCollection']?.events[name]?.eventType;
    if (type === undefined || type === null) throw new Error(`the client library has no event ${name}`);
    const targets = sheet ? [sheet.id, WORKBOOK_TARGET] : [WORKBOOK_TARGET];
    for (const target of targets)
      this.queue([EVENT_CATEGORY, type, target, JSON.stringify(details), String(this.nextId++)]);
  }

  private queue(entry: EventEntry): void {
    this.waiting.push(entry);
    if (this.waiting.length > 1) return;
    setTimeout(() => {
      const entries = this.waiting;
      this.waiting = [];
      for (const deliver of [...this.deliverers]) deliver(entries);
    }, 0);
  }
}

function changedArguments(change: ModelChange & { kind: 'contents' }): object {
  const { sheet, area, before } = change;
  const details = { ...commonArguments(change, area), changeType: 'RangeEdited' };
  if (before === undefined) return details;
  // Only for a single cell does Excel say what was there before.
  const after = sheet.valueAt(area.top, area.left);
  return {
    ...details,
    valueBefore: toWireValue(before),
    valueAfter: toWireValue(after),
    valueTypeBefore: wireValueType(before),
    valueTypeAfter: wireValueType(after),
  };
}

const LINE_CHANGES = {
  rows: { insert: 'RowInserted', delete: 'RowDeleted' },
  columns: { insert: 'ColumnInserted', delete: 'ColumnDeleted' },
} as const;

/** The address is that of the new rows or columns, or of those that are gone. */
function linesArguments(change: ModelChange & { kind: 'lines' }): object {
  const { axis, kind } = change.shift;
  return { ...commonArguments(change, areaOfLines(change.shift)), changeType: LINE_CHANGES[axis][kind] };
}

function commonArguments({ sheet, source }: ModelChange & { sheet: SheetModel }, area: Area): object {
  return {
    address: printArea(area),
    source: 'Local',
    worksheetId: sheet.id,
    triggerSource: source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    // Said only of cells that make room, not of whole rows and columns.
    shiftDirection: 'None',
  };
}
