/** Đề xuất sửa: what would put a finding right, to be looked at before it is done. Only where the evidence names one value or one formula. */
import type { Message } from '../../messages/message';
import type { CellEdit } from '../../sheet/cellEdit';

/**
 * `text-number`: text becomes the number that it says. `separator`: 12,035 becomes 12.035. `formula-restored`: a typed figure gives way to the formula
 * of its row or column. `formula-corrected`: a formula becomes the right one. `value`: the located figure takes the place of a typed one.
 */
export const FIX_KINDS = [
  'text-number',
  'separator',
  'formula-restored',
  'formula-corrected',
  'value',
] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** An edit with the figures that the cell states before and after; exact decimals, `null` where none is known. */
export interface FixEdit extends CellEdit {
  readonly stated: string | null;
  readonly expected: string | null;
}

export interface Fix {
  readonly kind: FixKind;
  /** "Ghi 476.028 vào ô C13 thay cho 466.028." */
  readonly title: Message;
  /** At least one; all of them belong to one mistake. */
  readonly edits: readonly FixEdit[];
}
