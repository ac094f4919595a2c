/** What the workbook has kept, asked for along with other things: which parts there are in one batch, the text in the next. */
import { MEMORY_NAMESPACE, memoryFromXml } from '../sheet/memoryXml';

/** Where the text stood before it had a part: in the workbook's settings, which only Excel can read. */
const FORMER_KEY = 'soat-bieu.plan';

export class PendingMemory {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly former: Excel.Setting;
  private text: OfficeExtension.ClientResult<string> | undefined;

  /** Queues the question which parts there are. */
  constructor(private readonly context: Excel.RequestContext) {
    this.parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
    this.parts.load({ id: true });
    this.former = context.workbook.settings.getItemOrNullObject(FORMER_KEY);
    this.former.load({ value: true });
  }

  /** Queues the question for the text in the same batch, to which only a workbook with a single part has an answer. */
  queueOnlyText(): void {
    this.text = this.parts.getOnlyItemOrNullObject().getXml();
  }

  /** Queues it once it is known which parts there are. Of several the last counts, which was added last. */
  queueText(): void {
    const last = this.parts.items.at(-1);
    this.text = last && this.context.workbook.customXmlParts.getItem(last.id).getXml();
  }

  /** The text, when all has been answered; asked for by itself when the batch that asked for it was refused. */
  async take(): Promise<string | null> {
    if (this.text && !isAnswered(this.text)) {
      this.queueText();
      await this.context.sync();
    }
    const xml: unknown = this.text?.value;
    return (typeof xml === 'string' ? memoryFromXml(xml) : null) ?? this.formerText();
  }

  private formerText(): string | null {
    const value: unknown = this.former.isNullObject ? null : this.former.value;
    return typeof value === 'string' ? value : null;
  }
}

/** Office.js throws when a result is looked at that has not come. */
function isAnswered(result: OfficeExtension.ClientResult<string>): boolean {
  try {
    const value: unknown = result.value;
    return value !== undefined;
  } catch {
    return false;
  }
}
