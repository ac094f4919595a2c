/** From a form's declaration to a sheet that is ready to fill in and to print. */
import type { SheetLayout } from '../../sheet/layout';
import type { FormDefinition } from '../form';
import type { FormOptions } from '../formOptions';
import { putBody } from './body';
import { SheetDraft } from './draft';
import { putHeader } from './header';
import { placeForm } from './place';
import { rowHeights } from './rowHeights';
import { putSignatures, putTitleBlock } from './titleBlock';

export function buildLayout(form: FormDefinition, options: FormOptions): SheetLayout {
  const places = placeForm(form, options);
  const draft = new SheetDraft();
  putTitleBlock(draft, form, options, places);
  putHeader(draft, options, places);
  const inputRules = putBody(draft, options, places);
  putSignatures(draft, options, places);
  const { lastColumn, headerTop, indexRow, signatureRow } = places;
  return {
    name: form.sheetName,
    formId: form.id,
    cells: draft.cells,
    merges: draft.merges,
    columnWidths: places.columns.map(({ column }) => column.width),
    rowHeights: rowHeights(options, places),
    freeze: { rows: indexRow + 1, columns: 2 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: signatureRow + 1, right: lastColumn },
      titleRows: { first: headerTop, last: indexRow },
      margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1 },
      centerHorizontally: true,
    },
    inputRules,
    grid: {
      rows: places.rows.map(({ key }) => ({ key, row: places.rowOf.get(key) ?? places.bodyTop })),
      columns: places.columns.map(({ column }, place) => ({ key: column.key, column: place })),
    },
  };
}
