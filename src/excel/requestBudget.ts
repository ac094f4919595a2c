/** Keeps a request below what Excel on the web accepts. */

/** The limit is 5 MB; contents stay well below, since what Office.js wraps around them counts too. */
export const MAX_CONTENT_BYTES = 2_500_000;

/** What one operation on a range takes in a request, with the path to its range: 300 to 400 bytes were seen. */
const BYTES_PER_OPERATION = 400;

/** Counts the bytes queued in a context and sends them off before they become too many. */
export class RequestBudget {
  private queued = 0;
  private sent = false;

  constructor(private readonly context: Excel.RequestContext) {}

  /** True once Excel has taken a first part. */
  get hasSent(): boolean {
    return this.sent;
  }

  /** The same for a number of formats, merged areas and the like. */
  makeRoomForOperations(count: number): Promise<void> {
    return this.makeRoomFor(count * BYTES_PER_OPERATION);
  }

  /** Call before queueing `bytes`: makes sure that they fit into the request. */
  async makeRoomFor(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > MAX_CONTENT_BYTES) {
      await this.context.sync();
      this.queued = 0;
      this.sent = true;
    }
    this.queued += bytes;
  }
}
