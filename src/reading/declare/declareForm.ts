/** "Khai báo biểu từ bảng đang chọn": from the cells that are selected to a form that the user can correct and keep. */
import { isFigure } from '../../forms/form';
import { OWN_FORM_LIMITS } from '../../forms/ownForms/ownForm';
import type { Message } from '../../messages/message';
import type { Area } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { declareColumns } from './declareColumns';
import type { DeclareResult } from './draft';
import { findIndexRowCells } from './indexCells';
import { readLinesAbove } from './linesAbove';
import { declareMessage } from './message';
import { viewSheet, type SheetView } from './sheetView';
import { areasToLookAt } from './tableArea';
import { lastRowOf } from './tableEnd';
import { findParts } from './tableParts';
import { writeDraft } from './writeDraft';

function refused(code: string, params?: Message['params']): DeclareResult {
  return { ok: false, reason: declareMessage(code, params) };
}

function declareArea(view: SheetView, area: Area): DeclareResult {
  const indexRows = findIndexRowCells(view, area);
  if (indexRows.length > 1) {
    return refused('several-tables', { rows: { list: indexRows.map(({ row }) => String(row + 1)) } });
  }
  const [indexRow = null] = indexRows;
  const parts = findParts(view, area, indexRow);
  if (!parts) return refused('no-header');
  const above = readLinesAbove(view, parts);
  const found = declareColumns(view, parts, indexRow, above, lastRowOf(view, parts, area));
  const count = found.columns.length;
  const { fewestColumns, columns: mostColumns } = OWN_FORM_LIMITS;
  if (count < fewestColumns) return refused('few-columns', { count, fewest: fewestColumns });
  if (count > mostColumns) return refused('many-columns', { count, most: mostColumns });
  if (!found.columns.some(({ own }) => own.kind === 'name')) return refused('no-names');
  if (!found.columns.some(({ own }) => isFigure(own.kind))) return refused('no-figures');
  return writeDraft(view, parts, area, above, found);
}

/** @param selection the cells that are selected, as far as they are filled; `null` when they are blank */
export function declareForm(sheet: SheetSnapshot, selection: Area | null): DeclareResult {
  if (sheet.kind !== 'grid' || sheet.unread) return refused('sheet-not-read');
  if (!selection) return refused('nothing-selected');
  const view = viewSheet(sheet);
  let first: DeclareResult | null = null;
  for (const area of areasToLookAt(view, selection)) {
    const result = declareArea(view, area);
    if (result.ok) return result;
    first ??= result;
  }
  return first ?? refused('no-header');
}
