/** Where the parts of a standard sheet stand: title block, header, index row, body, signatures. */
import type { FormDefinition, FormRow, LeafColumn } from '../form';
import { headerDepth, leavesOf, type FormColumnNode } from '../form';
import type { FormOptions } from '../formOptions';
import { withMoneyWidths } from './moneyWidths';

/** Rows from 0. */
export interface FormPlaces {
  readonly unitNameRow: number;
  readonly titleRow: number;
  readonly attachmentRow: number;
  readonly unitLineRow: number;
  readonly headerTop: number;
  readonly indexRow: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly signatureRow: number;
  readonly lastColumn: number;
  readonly nodes: readonly FormColumnNode[];
  readonly columns: readonly LeafColumn[];
  readonly rows: readonly FormRow[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOfIndex: ReadonlyMap<string, number>;
}

const HEADER_TOP = 6;

export function placeForm(form: FormDefinition, options: FormOptions): FormPlaces {
  const nodes = withMoneyWidths(form.columns(options), options.moneyUnit);
  const columns = leavesOf(nodes);
  const rows = form.rows(options);
  const indexRow = HEADER_TOP + headerDepth(nodes);
  const bodyTop = indexRow + 1;
  const bodyBottom = bodyTop + rows.length - 1;
  return {
    unitNameRow: 0,
    titleRow: 2,
    attachmentRow: 3,
    unitLineRow: 5,
    headerTop: HEADER_TOP,
    indexRow,
    bodyTop,
    bodyBottom,
    signatureRow: bodyBottom + 2,
    lastColumn: columns.length - 1,
    nodes,
    columns,
    rows,
    rowOf: new Map(rows.map((row, place) => [row.key, bodyTop + place])),
    columnOfIndex: new Map(columns.map(({ column }, place) => [column.index, place])),
  };
}
