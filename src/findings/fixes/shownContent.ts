import type { MessageParam } from '../../messages/message';
import type { CellContent } from '../../sheet/cellEdit';

/**
 * A content as messages print it: numbers in the reader's way, everything else as it stands.
 *
 * @param figure what the cell states, where it keeps it otherwise: 0,125 for 12,5 %
 */
export function shownContent({ type, value }: CellContent, figure: string | null): MessageParam {
  return type === 'number' ? { decimal: figure ?? value } : value;
}
