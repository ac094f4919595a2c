/**
 * The stand-in for Excel: answers the requests of the real, unchanged Office.js client over a workbook model.
 * It does not know how the requests reach it; see crossFrame.ts for that.
 */
import { WorkbookModel } from '../model';
import { HostService } from './engine/hostObject';
import { MemberAccess } from './engine/memberAccess';
import { ProcessQuery } from './engine/processQuery';
import type { RequirementSets } from './engine/requirements';
import { readRequest, type WireRequest, type WireResponse } from './engine/wire';
import { HostEvents, type EventEntry } from './events';
import { Workbook } from './excel/workbook';
import type { OfficeMetadata } from './metadata';

/** Office LTSC 2021, the oldest Excel the add-in is made for. */
export const DEFAULT_REQUIREMENTS: RequirementSets = {
  ExcelApi: '1.14',
  RichApiRuntime: '1.3',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  DelayForCellEdit: '1.1',
};

/** The web version's limit for one request. */
const MOST_REQUEST_BYTES = 5 * 1024 * 1024;

/** A workbench stays open for hours; tests look at the last few requests only. */
const MOST_EXCHANGES_KEPT = 100;

/** What keeps Excel as a whole from answering; set it to have the next requests fail that way. */
export type Trouble = 'cell-edit-mode' | 'busy' | 'access-denied' | 'response-too-large';

/** A request that never got as far as the workbook. */
export type Refusal = Trouble | 'request-too-large';

export type Outcome = { readonly response: WireResponse } | { readonly refused: Refusal };

export interface Exchange {
  readonly request: WireRequest;
  readonly outcome: Outcome;
}

export interface ExcelHostOptions {
  readonly metadata: OfficeMetadata;
  readonly book?: WorkbookModel;
  readonly requirements?: RequirementSets;
  /** Told of members of the real API that the stand-in lacks. */
  readonly onUnimplemented?: (member: string) => void;
  /** Told of faults of the stand-in itself. */
  readonly onHostFault?: (error: unknown) => void;
}

export class ExcelHost {
  readonly book: WorkbookModel;
  readonly requirements: RequirementSets;
  readonly events: HostEvents;
  /** The latest requests with their outcomes, the newest last; each is one `context.sync()`. */
  readonly exchanges: Exchange[] = [];
  private count = 0;
  private readonly engine: ProcessQuery;
  private currentTrouble: Trouble | null = null;
  private waitingForTroubleToEnd: (() => void)[] = [];

  constructor(options: ExcelHostOptions) {
    this.book = options.book ?? newBook();
    this.requirements = options.requirements ?? DEFAULT_REQUIREMENTS;
    this.events = new HostEvents(this.book, options.metadata);
    const access = new MemberAccess(options.metadata, this.requirements, options.onUnimplemented ?? ignore);
    this.engine = new ProcessQuery({
      access,
      root: new Workbook(this.book, this.events),
      services: { 'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService() },
      onHostFault: options.onHostFault ?? ignore,
    });
  }

  /** Number of requests so far. */
  get requestCount(): number {
    return this.count;
  }

  get trouble(): Trouble | null {
    return this.currentTrouble;
  }
  set trouble(trouble: Trouble | null) {
    this.currentTrouble = trouble;
    if (trouble !== null) return;
    const waiting = this.waitingForTroubleToEnd;
    this.waitingForTroubleToEnd = [];
    for (const goOn of waiting) goOn();
  }

  /**
   * Answers one request.
   * @param body the request as JSON text
   * @param options.waitForCellEdit the add-in asked with `delayForCellEdit` to be kept waiting rather than refused
   */
  async answer(body: string, options: { readonly waitForCellEdit: boolean }): Promise<Outcome> {
    const request = readRequest(JSON.parse(body));
    if (this.currentTrouble === 'cell-edit-mode' && options.waitForCellEdit) {
      await new Promise<void>((goOn) => this.waitingForTroubleToEnd.push(goOn));
    }
    const outcome = this.outcomeOf(request, body);
    this.count++;
    this.exchanges.push({ request, outcome });
    if (this.exchanges.length > MOST_EXCHANGES_KEPT) this.exchanges.shift();
    return outcome;
  }

  /** Ids of Office.js events, ready to be sent; returns the way to stop. */
  onEvents(deliver: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.onEntries(deliver);
  }

  dispose(): void {
    this.events.dispose();
    this.book.dispose();
  }

  private outcomeOf(request: WireRequest, body: string): Outcome {
    if (utf8Length(body) > MOST_REQUEST_BYTES) return { refused: 'request-too-large' };
    if (this.currentTrouble !== null) return { refused: this.currentTrouble };
    return { response: this.book.edit('add-in', () => this.engine.execute(request)) };
  }
}

/** The client itself calls this once the add-in's event handlers are ready. */
class AddinInternalService extends HostService {
  readonly className = 'AddinInternalService';
  NotifyActionHandlerReady(): void {}
}

function newBook(): WorkbookModel {
  const book = new WorkbookModel();
  book.addSheet({ name: 'Sheet1' });
  return book;
}

/** Bytes that a text takes in UTF-8; jsdom has no TextEncoder. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    // A pair of surrogates takes four bytes, two for each of them.
    if (code > 0x7ff && !isSurrogate) length += 2;
    else if (code > 0x7f) length += 1;
  }
  return length;
}

function ignore(): void {}
