import { definitionsOf, FORM_IDS, type FormId } from '../../src/forms/catalogue';
import { buildFormSet } from '../../src/forms/formSet';
import { PRESETS } from '../../src/forms/presets';
import { relationsOf } from '../../src/forms/relations/relations';
import { PROGRAMMES } from '../../src/programme/catalogue';
import { toA1 } from '../../src/sheet/address';
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from '../core/generator';
import { setSnapshot } from '../core/setSnapshot';
import { reviewFigures } from '../core/policy';

const OPTIONS = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai'],
} as const;

function cell(layouts: readonly SheetLayout[], form: FormId, address: string): LayoutCell | undefined {
  return layouts
    .find(({ formId }) => formId === form)
    ?.cells.find(({ row, column }) => toA1(row, column) === address);
}

/** The poor and the near-poor are some of the households that the review counts. */
const OF_HOUSEHOLDS = 0.2;

/** Every entry filled. */
function filled(ids: readonly FormId[]): readonly SheetLayout[] {
  return buildFormSet(definitionsOf(ids), OPTIONS).map((layout, place) =>
    filledWithFigures(
      layout,
      4711 + place,
      /-flow$|deprivation-counts$/.test(layout.formId) ? OF_HOUSEHOLDS : 1,
    ),
  );
}

test.each(PROGRAMMES)('every relation of $id names forms, columns and rows that exist', (programme) => {
  const relations = relationsOf(programme);
  const layouts = buildFormSet(definitionsOf(FORM_IDS), { ...OPTIONS, programme });
  const columnsOf = (form: FormId): readonly string[] =>
    layouts.find(({ formId }) => formId === form)?.grid.columns.map(({ key }) => key) ?? [];
  for (const { id, target, source, per } of relations) {
    const named = [
      ...target.columns.map((column) => columnsOf(target.form).includes(column)),
      ...source.columns.map((column) => columnsOf(source.form).includes(column)),
      per === undefined || columnsOf(source.form).includes(per),
    ];
    expect([id, ...named]).toEqual([id, ...named.map(() => true)]);
  }
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
});

test('Annex I takes its lines from Annexes II and III, and asks for what they do not give', () => {
  const layouts = buildFormSet(definitionsOf(['annex-1', 'annex-2', 'annex-3']), OPTIONS);
  const investment = cell(layouts, 'annex-1', 'E12');
  expect(investment?.content).toMatch(/^=\{\{annex-2\}\}!N\d+$/);
  expect(investment?.style.italic).toBe(true);
  expect(cell(layouts, 'annex-1', 'F13')?.content).toMatch(/^=\{\{annex-3\}\}!G\d+$/);
  // Line 1.1.a carries no recurrent funds, so Annex III has no such line: the cell stays an entry.
  expect(cell(layouts, 'annex-1', 'F12')?.isFormula).toBe(false);
});

test('alone, a sheet has no links', () => {
  const [annex] = buildFormSet(definitionsOf(['annex-1']), OPTIONS);
  expect(annex?.cells.some(({ content }) => String(content).includes('{{'))).toBe(false);
});

test.each(PRESETS.map(({ id, forms }) => ({ id, forms })))(
  'the set $id, filled in, has no finding',
  ({ forms }) => {
    const { findings, tables } = reviewFigures(setSnapshot(filled(forms)));
    expect(tables.map(({ form }) => form)).toEqual(forms);
    // The table by unit is made on its own: it need not agree with figures that were filled in at random.
    const others = findings.filter(({ check }) => check !== 'between-sheets');
    expect(others).toEqual([]);
    if (!forms.includes('annex-4a')) expect(findings).toEqual([]);
  },
);

test('a figure that was typed over its link is named, with the sheet it disagrees with', () => {
  const layouts = filled(['annex-1', 'annex-2', 'annex-3']);
  const { findings } = reviewFigures(setSnapshot(layouts, { 'Phụ lục I': { E12: 5 } }));
  expect(findings.map(({ severity, check, sheet, cell: at }) => [severity, check, sheet, at])).toEqual([
    ['error', 'between-sheets', 'Phụ lục I', 'E12'],
  ]);
  expect(findings[0]?.equation?.text).toMatch(/^'Phụ lục I'!E12 = 'Phụ lục II'!N\d+$/);
});

test('a wrong figure in the details is one finding, with the other sheet among its symptoms or equations', () => {
  const layouts = filled(['poverty-review', 'poverty-flow', 'near-poor-flow']);
  const { findings } = reviewFigures(setSnapshot(layouts, { 'Diễn biến hộ nghèo': { L11: 99999 } }, true));
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ sheet, cell: at }) => [sheet, at])).toEqual([['Diễn biến hộ nghèo', 'L11']]);
});

test('movements that do not arrive where they should are found', () => {
  const layouts = filled(['poverty-flow', 'near-poor-flow']);
  const enters = layouts
    .find(({ formId }) => formId === 'near-poor-flow')
    ?.cells.find(({ content }) => typeof content === 'string' && content.includes('{{poverty-flow}}'));
  expect(enters).toBeDefined();
  const address = enters ? toA1(enters.row, enters.column) : '';
  const { findings } = reviewFigures(setSnapshot(layouts, { 'Diễn biến hộ cận nghèo': { [address]: 3 } }));
  expect(findings.map(({ check, cell: at }) => [check, at])).toEqual([['between-sheets', address]]);
});

test('details that are not filled in yet are no errors', () => {
  const layouts = buildFormSet(definitionsOf(['annex-1', 'annex-2', 'annex-3']), OPTIONS);
  const { findings } = reviewFigures(setSnapshot(layouts, { 'Phụ lục I': { E12: 5000, F13: 700 } }));
  expect(findings.map(({ severity, outcome }) => [severity, outcome])).toEqual([['warning', 'cannot-check']]);
});

test('a figure with decimals in the details may be rounded in the annex, a whole one may not', () => {
  const layouts = filled(['annex-1', 'annex-2', 'annex-3']).map((layout) => ({
    ...layout,
    cells: layout.cells.map((one): LayoutCell => {
      const isWork = layout.formId === 'annex-2' && toA1(one.row, one.column) === 'N14';
      return isWork ? { ...one, content: 1000.4 } : one;
    }),
  }));
  const before = setSnapshot(layouts);
  const linked = before.sheets[0]?.cells;
  const value = [...(linked?.values() ?? [])].find(({ row, column }) => toA1(row, column) === 'E12')?.value;
  const exact = value?.type === 'number' ? value.value : NaN;
  const outcome = (typed: number): string[] =>
    reviewFigures(setSnapshot(layouts, { 'Phụ lục I': { E12: typed } })).findings.map((one) => one.outcome);
  expect(Number.isInteger(exact)).toBe(false);
  expect(outcome(Math.round(exact))).toEqual(['rounding']);
  expect(outcome(Math.round(exact) + 1)).toContain('fail');
});

test('what one year ends with, the next one begins with', () => {
  const flow = (year: number, name: string): SheetLayout => {
    const [layout] = buildFormSet(definitionsOf(['poverty-flow']), { ...OPTIONS, year });
    if (!layout) throw new Error('no layout');
    return { ...filledWithFigures(layout, year), name };
  };
  const first = flow(2022, 'Diễn biến 2022');
  const closing = first.grid.columns.find(({ key }) => key === 'closing')?.column ?? -1;
  const [before] = setSnapshot([first]).sheets;
  const closings = new Map(
    [...(before?.cells.values() ?? [])].flatMap(({ row, column, value }) =>
      column === closing && value?.type === 'number' ? [[row, value.value] as const] : [],
    ),
  );
  const next = flow(2023, 'Diễn biến 2023');
  const opening = next.grid.columns.find(({ key }) => key === 'opening')?.column ?? -1;
  const linked = {
    ...next,
    cells: next.cells.map((one): LayoutCell => {
      const carried = one.column === opening && !one.isFormula ? closings.get(one.row) : undefined;
      return carried === undefined ? one : { ...one, content: carried };
    }),
  };
  expect(reviewFigures(setSnapshot([first, linked])).findings).toEqual([]);
  const { findings } = reviewFigures(setSnapshot([first, linked], { 'Diễn biến 2023': { D11: 4321 } }));
  expect(findings.map(({ check, sheet, cell: at }) => [check, sheet, at])).toEqual([
    ['between-sheets', 'Diễn biến 2023', 'D11'],
  ]);
});
