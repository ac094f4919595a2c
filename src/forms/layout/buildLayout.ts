/** From a form's declaration to a sheet that is ready to fill in and to print. */
import type { SheetLayout } from '../../sheet/layout';
import type { FormDefinition } from '../form';
import type { FormOptions } from '../formOptions';
import { putBody } from './body';
import { SheetDraft } from './draft';
import { putHeader } from './header';
import { layoutNames } from './names';
import { withPageBreaks } from './pageBreaks';
import { placeForm } from './place';
import { printSetup } from './printSetup';
import { rowHeights } from './rowHeights';
import { putSignatures, putTitleBlock } from './titleBlock';

export function buildLayout(form: FormDefinition, options: FormOptions): SheetLayout {
  const places = placeForm(form, options);
  const draft = new SheetDraft();
  putTitleBlock(draft, form, options, places);
  putHeader(draft, options, places);
  const inputRules = putBody(draft, options, places);
  putSignatures(draft, options, places);
  const columnWidths = places.columns.map(({ column }) => column.width);
  return withPageBreaks({
    name: form.sheetName,
    formId: form.id,
    cells: draft.cells,
    merges: draft.merges,
    columnWidths,
    rowHeights: rowHeights(form, options, places),
    freeze: { rows: places.indexRow + 1, columns: 2 },
    print: printSetup(columnWidths, places),
    inputRules,
    names: layoutNames(places),
    grid: {
      rows: places.rows.map(({ key }) => ({ key, row: places.rowOf.get(key) ?? places.bodyTop })),
      columns: places.columns.map(({ column }, place) => ({ key: column.key, column: place })),
    },
  });
}
