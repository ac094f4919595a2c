/** What everything has in common that belongs to one conditional format. */
import type { ConditionalFormat, ConditionalStyle } from '../../model';
import { HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { requireUnprotected, type CellBlock } from './cellBlock';

/** The format is found by its id each time, since anybody may delete it meanwhile. */
export abstract class PartOfFormat extends HostObject {
  constructor(
    protected readonly block: CellBlock,
    protected readonly id: string,
  ) {
    super();
  }

  override deathReason(): RichErrorCode | null {
    return this.block.book.sheets.includes(this.block.sheet) && this.find() ? null : 'ItemNotFound';
  }

  protected get format(): ConditionalFormat {
    const found = this.find();
    if (!found) throw new RichError('ItemNotFound');
    return found;
  }

  protected change(patch: Partial<ConditionalFormat>): void {
    requireUnprotected(this.block);
    const { sheet } = this.block;
    sheet.setConditionalFormats(
      sheet.conditionalFormats.map((one) => (one.id === this.id ? { ...one, ...patch } : one)),
    );
  }

  protected changeStyle(patch: ConditionalStyle): void {
    this.change({ style: { ...this.format.style, ...patch } });
  }

  private find(): ConditionalFormat | undefined {
    return this.block.sheet.conditionalFormats.find(({ id }) => id === this.id);
  }
}
