/** Sheets written out as rows of cells, as people have them. */
import { ownLeaves } from '../../../src/forms/ownForms/ownForm';
import { declareForm } from '../../../src/reading/declare/declareForm';
import type { FormDraft } from '../../../src/reading/declare/draft';
import { cellKey, parseArea, type Area } from '../../../src/sheet/address';
import type { CellSnapshot, SheetSnapshot } from '../../../src/sheet/snapshot';

export type GridCell = string | number | null;

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area`);
  return area;
}

/** @param rows from row 1 on, cells from column A on */
export function gridSheet(
  rows: readonly (readonly GridCell[])[],
  merges: readonly string[] = [],
  name = 'Biểu 02',
): SheetSnapshot {
  const cells = new Map<number, CellSnapshot>();
  rows.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === null) return;
      cells.set(cellKey(row, column), {
        row,
        column,
        value:
          typeof content === 'number' ? { type: 'number', value: content } : { type: 'text', value: content },
        formula: null,
        numberFormat: 'General',
      });
    }),
  );
  return {
    name,
    kind: 'grid',
    visible: true,
    cells,
    merges: merges.map(areaOf),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function drafted(sheet: SheetSnapshot, selection: string): FormDraft {
  const result = declareForm(sheet, areaOf(selection));
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.draft;
}

/** "no-header": why nothing could be declared. */
export function refusal(sheet: SheetSnapshot, selection: string | null): string | null {
  const result = declareForm(sheet, selection === null ? null : areaOf(selection));
  return result.ok ? null : result.reason.key.replace('own-forms.declare.', '');
}

/** "Kế hoạch / Tổng số: money 1=2+3" for each column. */
export function columnsOf({ form }: FormDraft): readonly string[] {
  return ownLeaves(form).map(
    ({ column: { header, kind, index, equation = index }, groups }) =>
      `${[...groups, header].join(' / ')}: ${kind} ${equation}`,
  );
}

/** "0 I Công trình" for each line, with what is special about it. */
export function linesOf({ form }: FormDraft): readonly string[] {
  if (form.rows.kind !== 'lines') throw new Error('The rows are localities');
  return form.rows.lines.map(({ level, code, name, total, addsUp, freeRows }) =>
    [
      level,
      code,
      name,
      ...(total === true ? ['(total)'] : []),
      ...(addsUp === false ? ['(of which)'] : []),
      ...(freeRows === undefined ? [] : [`(+${freeRows})`]),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

export function notesOf({ notes }: FormDraft): readonly string[] {
  return notes.map(({ key }) => key.replace('own-forms.declare.', ''));
}

/** "3: equation-lost" for each remark on a column. */
export function columnNotesOf({ columns }: FormDraft): readonly string[] {
  return columns.flatMap(({ code, notes }) =>
    notes.map(({ key }) => `${code}: ${key.replace('own-forms.declare.', '')}`),
  );
}

/** "5=4/1*100 7/8" for each suggestion. */
export function suggestionsOf({ columns }: FormDraft): readonly string[] {
  return columns.flatMap(({ suggestion }) =>
    suggestion ? [`${suggestion.text} ${suggestion.holds}/${suggestion.of}`] : [],
  );
}
