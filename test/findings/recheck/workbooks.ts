/** Workbooks of every kind that are edited in the tests: known forms typed and live, linked, foreign, with own equations, with gaps, crowded. */
import { writeKept, NOTHING_KEPT } from '../../../src/kept/keptWorkbook';
import type { OwnEquation } from '../../../src/kept/ownEquation';
import { amongAlike, markColumn, markRow } from '../../../src/reading/own/marks';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { figureColumns } from '../../../src/reading/table';
import { cellKey } from '../../../src/sheet/address';
import type { SheetLayout } from '../../../src/sheet/layout';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { buildFormLayout, type FormId } from '../../../src/forms/catalogue';
import type { FormOptions } from '../../../src/forms/formOptions';
import { filledSet } from '../../../scripts/faults/filledSet';
import { frozen, modelOfLayouts, snapshotOf as snapshotOfModel } from '../../../scripts/faults/model';
import { filledWithFigures } from '../../core/generator';
import { freeze, snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { annex, filledAnnex, filledTargets } from '../../core/workbooks';
import { BAC_KAN_TARGETS } from '../../reading/foreign/realTables';
import { PLAIN, shaped } from '../../reading/foreign/shapes';

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh',
  year: 2022,
  endYear: 2024,
  moneyUnit: 'trieu-dong',
  localities: ['Huyện Một', 'Huyện Hai', 'Huyện Ba'],
};

function set(forms: readonly FormId[]): readonly SheetLayout[] {
  return filledSet(forms, OPTIONS, 7);
}

function form(id: FormId): SheetLayout {
  return filledWithFigures(buildFormLayout(id, OPTIONS), 11);
}

/** Cells in reading order, with nothing in common with those that they were made of. */
export function fresh(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells]
          .sort(([one], [other]) => one - other)
          .map(([key, cell]) => [key, { ...cell, value: cell.value && { ...cell.value } }] as const),
      ),
    })),
  };
}

/** One sheet below the other, so close that the header of the second may be taken for lines of the first. */
function stacked(upper: SheetSnapshot, lower: SheetSnapshot, gap: number): SheetSnapshot {
  const last = Math.max(...[...upper.cells.values()].map(({ row }) => row));
  const down = last + 1 + gap;
  const moved = [...lower.cells.values()].map((cell): CellSnapshot => ({ ...cell, row: cell.row + down }));
  return {
    ...upper,
    cells: new Map(
      [...upper.cells.values(), ...moved].map((cell) => [cellKey(cell.row, cell.column), cell] as const),
    ),
    merges: [
      ...upper.merges,
      ...lower.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
    ],
  };
}

/** Its index row and title left out, so that it is told by the words of its header. */
function withoutIndexRow(sheet: SheetSnapshot): SheetSnapshot {
  const [table] = readWorkbook(workbookOf(sheet)).tables;
  return {
    ...sheet,
    cells: new Map([...sheet.cells].filter(([, { row }]) => row !== table?.indexRow)),
  };
}

/** Equations that the user declared on the first table, and that hold: of a column, and of a row. */
function withOwnEquations(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { tables } = readWorkbook(workbook);
  const [table] = tables;
  const [, target, second, third] = table ? figureColumns(table) : [];
  const rows = table?.rows ?? [];
  const lines = rows.flatMap((row, place) => (rows.some(({ parent }) => parent === place) ? [] : [row]));
  const head = rows.find((_, place) => lines.some(({ parent }) => parent === place));
  const [line, ...others] = lines.filter(({ parent }) => head !== undefined && parent === rows.indexOf(head));
  if (!table || !target || !second || !third || !head || !line) throw new Error('No such table');
  const base = { sheet: table.sheet.name, table: amongAlike(tables, table) };
  const own: readonly OwnEquation[] = [
    {
      kind: 'column',
      id: 'pt-1',
      ...base,
      rule: 'sum',
      target: markColumn(table, target),
      terms: [{ sign: 1, from: markColumn(table, second), to: markColumn(table, third) }],
      over: [],
    },
    {
      kind: 'row',
      id: 'pt-2',
      ...base,
      target: markRow(table, head),
      terms: [line, ...others].map((one) => ({ sign: 1 as const, from: markRow(table, one), to: null })),
    },
  ];
  return { ...workbook, memory: writeKept({ ...NOTHING_KEPT, ownEquations: own }) };
}

/** With lines that do not show. */
function withHidden(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, hiddenRows: new Set([11, 12]), hiddenColumns: new Set([3]) };
}

const annexTyped = (): SheetSnapshot => snapshotOf(filledAnnex(), {}, true);
const targetsTyped = (): SheetSnapshot => snapshotOf(filledTargets(), {}, true);

export interface EditedWorkbook {
  readonly name: string;
  readonly make: () => WorkbookSnapshot;
}

export const WORKBOOKS: readonly EditedWorkbook[] = [
  { name: 'annex, live', make: () => workbookOf(snapshotOf(filledAnnex())) },
  { name: 'annex, typed', make: () => workbookOf(annexTyped()) },
  { name: 'annex, hardly filled in', make: () => workbookOf(snapshotOf(annex(), { D12: 5, E12: 7 }, true)) },
  { name: 'targets, live', make: () => workbookOf(snapshotOf(filledTargets())) },
  { name: 'targets, hidden lines', make: () => workbookOf(withHidden(targetsTyped())) },
  {
    name: 'linked sheets, live',
    make: () =>
      snapshotOfModel(modelOfLayouts(set(['poverty-review', 'poverty-flow', 'poverty-multi-year']))),
  },
  {
    name: 'annexes, typed',
    make: () => snapshotOfModel(frozen(modelOfLayouts(set(['annex-1', 'annex-2', 'annex-3'])))),
  },
  {
    name: 'deprivation, typed',
    make: () => snapshotOfModel(frozen(modelOfLayouts(set(['deprivation-counts', 'deprivation-rates'])))),
  },
  { name: 'years', make: () => workbookOf(snapshotOf(freeze(form('poverty-multi-year')))) },
  { name: 'flow with people', make: () => workbookOf(snapshotOf(form('poverty-flow'))) },
  { name: 'foreign', make: () => workbookOf(shaped(BAC_KAN_TARGETS, { ...PLAIN, indexRow: false }).sheet) },
  {
    name: 'foreign beside a known one',
    make: () => workbookOf(shaped(BAC_KAN_TARGETS, PLAIN).sheet, { ...annexTyped(), name: 'Phụ lục' }),
  },
  { name: 'by its words', make: () => workbookOf(withoutIndexRow(targetsTyped())) },
  { name: 'stacked', make: () => workbookOf(stacked(targetsTyped(), annexTyped(), 0)) },
  { name: 'own equations', make: () => withOwnEquations(workbookOf(annexTyped())) },
  {
    name: 'two versions',
    make: () =>
      workbookOf(annexTyped(), { ...annexTyped(), name: 'Bản cũ' }, { ...targetsTyped(), name: 'Chỉ tiêu' }),
  },
];
