/** Every built-in form, declared anew from its own sheet: the columns, kinds, equations and rows that were recognised are those it declares. */
import fc from 'fast-check';
import { buildFormLayout, FORM_DEFINITIONS, FORM_IDS, type FormId } from '../../../src/forms/catalogue';
import { leafColumns, type FormColumnNode } from '../../../src/forms/form';
import type { FormOptions } from '../../../src/forms/formOptions';
import { readOwnForm } from '../../../src/forms/ownForms/readOwnForm';
import { ownLeaves } from '../../../src/forms/ownForms/ownForm';
import { toFormDefinition } from '../../../src/forms/ownForms/toFormDefinition';
import { declareForm } from '../../../src/reading/declare/declareForm';
import type { FormDraft } from '../../../src/reading/declare/draft';
import type { Area } from '../../../src/sheet/address';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { filledWithFigures } from '../../core/generator';
import { snapshotOf } from '../../core/layoutSnapshot';
import { withoutRow } from '../../core/sheetEdits';

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  endYear: 2024,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
};

function sheetOf(
  id: FormId,
  seed: number,
  typed: boolean,
  localities: readonly string[] = OPTIONS.localities,
): { sheet: SheetSnapshot; bodyTop: number; last: number } {
  const layout = filledWithFigures(buildFormLayout(id, { ...OPTIONS, localities }), seed);
  const rows = layout.grid.rows.map(({ row }) => row);
  return { sheet: snapshotOf(layout, {}, typed), bodyTop: Math.min(...rows), last: Math.max(...rows) };
}

function draftOf(sheet: SheetSnapshot, selection: Area): FormDraft {
  const result = declareForm(sheet, selection);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.draft;
}

/** "Ngân sách trung ương / Tổng số": money 2=3+4 */
function columnsOf(nodes: readonly FormColumnNode[], options: FormOptions): readonly string[] {
  const form = { ...FORM_DEFINITIONS['annex-1'], columns: () => nodes };
  return leafColumns(form, options).map(({ column, groups }) => {
    const { header, kind, index, equation = index } = column;
    return `${[...groups, header].join(' / ').replaceAll('{year}', '2022')}: ${kind} ${equation}`;
  });
}

/** Phụ lục IVa adds up columns whose headers have nothing in common. */
const BEYOND_SUGGESTING = ['3=5+6+7+8+10+11+12+13+14+15'];

describe.each(FORM_IDS)('%s', (id) => {
  const form = FORM_DEFINITIONS[id];

  test('columns, kinds and equations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.boolean(), (seed, typed) => {
        const { sheet, bodyTop } = sheetOf(id, seed, typed);
        const draft = draftOf(sheet, { top: bodyTop, left: 1, bottom: bodyTop, right: 1 });
        const own = toFormDefinition(draft.form);
        expect(columnsOf(own.columns(OPTIONS), OPTIONS)).toEqual(columnsOf(form.columns(OPTIONS), OPTIONS));
        expect(readOwnForm(JSON.parse(JSON.stringify(draft.form)))).toMatchObject({ ok: true });
        expect(draft.form.title).toBe(form.title(OPTIONS));
        expect([draft.form.annexLabel, draft.form.sheetName]).toEqual([form.annexLabel, form.sheetName]);
        expect(draft.form.usesMoneyUnit).toBe(form.usesMoneyUnit);
      }),
      { numRuns: 6 },
    );
  });

  test('rows and what they are part of', () => {
    const { sheet, bodyTop } = sheetOf(id, 7, true);
    const draft = draftOf(sheet, { top: bodyTop, left: 0, bottom: bodyTop, right: 0 });
    const own = toFormDefinition(draft.form);
    const shape = (rows: ReturnType<typeof form.rows>): readonly string[] => {
      const nameOf = new Map(rows.map(({ key, code, name }) => [key, `${code} ${name}`]));
      return rows.map(
        ({ code, name, parent, role, track = '' }) =>
          `${code} ${name} ${track} ${role} < ${parent === null ? '' : (nameOf.get(parent) ?? '?')}`,
      );
    };
    expect(own.usesLocalities).toBe(form.usesLocalities);
    expect(shape(own.rows(OPTIONS))).toEqual(shape(form.rows(OPTIONS)));
  });

  test.each([
    ['with its merged cells', true],
    ['where nobody knows of merged cells', false],
  ])('without its index row, %s: the same columns, its equations as suggestions', (_, merged) => {
    const { sheet, bodyTop } = sheetOf(id, 77, true, [...OPTIONS.localities, 'Xã Bốn', 'Xã Năm']);
    const bare = withoutRow(sheet, bodyTop);
    const draft = draftOf(merged ? bare : { ...bare, merges: [] }, {
      top: bodyTop,
      left: 1,
      bottom: bodyTop,
      right: 1,
    });
    const leaves = leafColumns(form, OPTIONS);
    const header = (groups: readonly string[], own: string): string =>
      [...groups, own].join(' / ').replaceAll('{year}', '2022');
    expect(
      ownLeaves(draft.form).map(({ column: { kind, index, header: own, equation }, groups }) => [
        header(groups, own),
        kind,
        index,
        equation,
      ]),
    ).toEqual(
      leaves.map(({ column: { header: own, kind, index }, groups }) => [
        header(groups, own),
        kind,
        index,
        undefined,
      ]),
    );
    expect(draft.columns.flatMap(({ suggestion }) => suggestion?.text ?? [])).toEqual(
      leaves.flatMap(({ column: { equation = '' } }) =>
        equation === '' || BEYOND_SUGGESTING.includes(equation) ? [] : [equation],
      ),
    );
    expect(draft.notes.map(({ key }) => key)).toEqual(['own-forms.declare.no-index-row']);
  });
});
