/** Keeps a request below what Excel on the web accepts. */

/** The limit is 5 MB; contents stay well below, since what Office.js wraps around them counts too. */
export const MAX_CONTENT_BYTES = 2_500_000;

/** Counts the bytes queued in a context and sends them off before they become too many. */
export class RequestBudget {
  private queued = 0;
  private sent = false;

  constructor(private readonly context: Excel.RequestContext) {}

  /** True once Excel has taken a first part. */
  get hasSent(): boolean {
    return this.sent;
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
