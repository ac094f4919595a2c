/** "Khai báo biểu từ bảng đang chọn": from the cells that are selected to a form that the user can correct and keep. */
import type { Area } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { DeclareResult } from './draft';
import { findTable } from './foundTable';
import { declareMessage } from './message';
import { viewSheet } from './sheetView';
import { areasToLookAt, isPointing } from './tableArea';
import { writeDraft } from './writeDraft';

function refused(code: string): DeclareResult {
  return { ok: false, reason: declareMessage(code) };
}

/** @param selection the cells that are selected, as far as they are filled; `null` when they are blank */
export function declareForm(sheet: SheetSnapshot, selection: Area | null): DeclareResult {
  if (sheet.kind !== 'grid' || sheet.unread) return refused('sheet-not-read');
  if (!selection) return refused('nothing-selected');
  const view = viewSheet(sheet);
  const lastUsed = view.used?.bottom ?? -1;
  let first: DeclareResult | null = null;
  for (const area of areasToLookAt(view, selection)) {
    const result = findTable(view, area, isPointing(view, selection) ? lastUsed : area.bottom);
    if (result.ok) return { ok: true, draft: writeDraft(result.table) };
    first ??= result;
  }
  return first ?? refused('no-header');
}
