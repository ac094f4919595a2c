/** Does what a fix says, in a model of a workbook that is calculated again as Excel would. */
import type { Finding } from '../../../src/findings/finding';
import type { FixEdit } from '../../../src/findings/fixes/fix';
import { parseCell } from '../../../src/sheet/address';
import { withEdits, type Edit, type Model } from '../../../scripts/faults/model';
import type { LayoutCell } from '../../../src/sheet/layout';

function placeOf(model: Model, { sheet, cell }: FixEdit): { sheet: number; row: number; column: number } {
  const at = parseCell(cell);
  const place = model.findIndex(({ name }) => name === sheet);
  if (!at || place < 0) throw new Error(`${sheet}!${cell} is not in the workbook`);
  return { sheet: place, ...at };
}

export function cellOf(model: Model, edit: FixEdit): LayoutCell | undefined {
  const { sheet, row, column } = placeOf(model, edit);
  return model[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);
}

/** What a cell holds, as fixes speak of it. */
export function heldIn(model: Model, edit: FixEdit): string | undefined {
  const content = cellOf(model, edit)?.content;
  return content === undefined || content === null ? undefined : String(content);
}

export function applied(model: Model, edits: readonly FixEdit[]): Model {
  return withEdits(
    model,
    edits.map((edit): Edit => {
      const { type, value } = edit.after;
      return {
        ...placeOf(model, edit),
        content: type === 'number' ? Number(value) : value,
        isFormula: type === 'formula',
      };
    }),
  );
}

/** What a finding is about, whatever its figures: "error sum Phụ lục I!C10 omitted-line". */
export function about({ severity, check, sheet, cell, causes }: Finding): string {
  return `${severity} ${check} ${sheet}!${cell} ${causes[0]?.kind ?? ''}`;
}
