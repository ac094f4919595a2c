/** Every relation between standard sheets, broken in turn in a set whose figures agree: the break is found at its cell, and told as what it is. */
import { FORM_DEFINITIONS, FORM_IDS, isFormId, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { linkedLayouts } from '../../src/forms/formSet';
import type { FormRelation, RelationSide } from '../../src/forms/relations/relation';
import { relationsOf } from '../../src/forms/relations/relations';
import { reviewFigures } from '../core/policy';
import { NOTHING_KEPT, readKept, withProgramme, writeKept } from '../../src/kept/keptWorkbook';
import { POVERTY_REDUCTION_2021 } from '../../src/programme/catalogue';
import { budgetLines, CAPITAL_TYPES, type Programme } from '../../src/programme/programme';
import { positionOf, sheetIndexOf } from '../../src/reading/cellId';
import { knownFormsOf } from '../../src/reading/knownForms';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { fillLayout, type Entry } from '../../src/samples/fillLayout';
import { cellKey, toA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { enteredProgramme } from '../core/enteredProgramme';
import { filledWithFigures } from '../core/generator';
import { setSnapshot, type SetEdits } from '../core/setSnapshot';

const ANNEXES: readonly FormId[] = ['annex-1', 'annex-2', 'annex-3', 'annex-4a', 'annex-4b'];
const TARGETS: readonly string[] = ['poverty-target', 'near-poor-target'];
const HOUSEHOLDS: readonly FormId[] = FORM_IDS.filter(
  (id) => /-(target|review|flow|counts|rates)$/.test(id) && !id.startsWith('service'),
);
const DIFFERENCE = 1237;

function programmeOptions(programme: Programme): FormOptions {
  return {
    unitName: 'UBND tỉnh Thử Nghiệm',
    year: programme.period.from + 1,
    moneyUnit: 'trieu-dong',
    localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
    programme,
  };
}

interface RelatedSet {
  readonly programme: Programme;
  readonly layouts: readonly SheetLayout[];
}

function sheetOf(layouts: readonly SheetLayout[], form: FormId): SheetLayout {
  const found = layouts.find(({ formId }) => formId === form);
  if (!found) throw new Error(`The set has no ${form}`);
  return found;
}

/** The set as the review reads it. */
function workbook({ programme, layouts }: RelatedSet, edits: SetEdits = {}): WorkbookSnapshot {
  const memory = programme.basedOn === null ? null : writeKept(withProgramme(NOTHING_KEPT, programme));
  return { ...setSnapshot(layouts, edits), memory };
}

/** The cell of a side of a relation, and what stands in it. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
}

function placeAt(book: WorkbookSnapshot, layout: SheetLayout, rowKey: string, columnKey: string): Place {
  const row = layout.grid.rows.find(({ key }) => key === rowKey)?.row;
  const column = layout.grid.columns.find(({ key }) => key === columnKey)?.column;
  if (row === undefined || column === undefined) throw new Error(`${layout.name}: ${rowKey} / ${columnKey}`);
  const value = book.sheets.find(({ name }) => name === layout.name)?.cells.get(cellKey(row, column))?.value;
  return { sheet: layout.name, cell: toA1(row, column), value: value?.type === 'number' ? value.value : NaN };
}

/** Keys of the rows that a relation brings together; rows bear the codes of projects and lines, projects another TT. */
function rowsOf(
  relation: FormRelation,
  { programme, layouts }: RelatedSet,
): readonly Record<'target' | 'source', string>[] {
  const { rows, target, source } = relation;
  if (typeof rows === 'object') {
    const key = (code: string): string =>
      programme.projects.find(({ outlineCode }) => outlineCode === code)?.code ?? code;
    return [{ target: key(rows.target), source: key(rows.source) }];
  }
  const keysOf = (side: RelationSide): readonly string[] =>
    sheetOf(layouts, side.form).grid.rows.map(({ key }) => key);
  if (rows === 'code') {
    const inSource = keysOf(source);
    return budgetLines(programme)
      .map(({ code }) => code)
      .filter((code) => inSource.includes(code))
      .map((code) => ({ target: code, source: code }));
  }
  const key = (place: number, { track }: RelationSide): string =>
    [`locality-${place}`, ...(track === undefined ? [] : [track])].join('/');
  return [1, 2, 3].map((place) => ({ target: key(place, target), source: key(place, source) }));
}

/** A line has no money of a capital type that it is not planned by. */
function withoutForeignTypes({ programme, layouts }: RelatedSet): RelatedSet {
  const columns = sheetOf(layouts, 'annex-1').grid.columns.map(({ key }) => key);
  const nothing = budgetLines(programme).flatMap(({ code, capitalTypes }): readonly Entry[] =>
    columns
      .filter((key) => CAPITAL_TYPES.some((type) => key.endsWith(`.${type}`) && !capitalTypes.includes(type)))
      .map((column) => ({ row: code, column, value: 0 })),
  );
  return {
    programme,
    layouts: layouts.map((one) => (one.formId === 'annex-1' ? fillLayout(one, nothing) : one)),
  };
}

/** Figures that are entered in both sheets, made to agree: those of the target follow. */
function agreeing(set: RelatedSet): RelatedSet {
  const book = workbook(set);
  const entries = new Map<FormId, Entry[]>();
  for (const relation of relationsIn(set)) {
    if (relation.derived) continue;
    const target = sheetOf(set.layouts, relation.target.form);
    const [column = ''] = relation.target.columns;
    for (const rows of rowsOf(relation, set)) {
      const source = sheetOf(set.layouts, relation.source.form);
      const value = relation.source.columns.reduce(
        (sum, key) => sum + placeAt(book, source, rows.source, key).value,
        0,
      );
      const list = entries.get(relation.target.form) ?? [];
      entries.set(relation.target.form, list);
      const shares: readonly (readonly [string, number])[] =
        rows.target === 'total'
          ? [
              ['locality-1', value - 30],
              ['locality-2', 10],
              ['locality-3', 20],
            ]
          : [[rows.target, value]];
      for (const [row, share] of shares)
        if (isEntry(target, row, column)) list.push({ row, column, value: share });
    }
  }
  return {
    ...set,
    layouts: set.layouts.map((layout) =>
      fillLayout(layout, isFormId(layout.formId) ? (entries.get(layout.formId) ?? []) : []),
    ),
  };
}

/** The cells that a relation holds against others. */
function targetsOf(relation: FormRelation, set: RelatedSet, book: WorkbookSnapshot): readonly Place[] {
  const [column = ''] = relation.target.columns;
  const layout = sheetOf(set.layouts, relation.target.form);
  return rowsOf(relation, set).map(({ target }) => placeAt(book, layout, target, column));
}

function isEntry(layout: SheetLayout, rowKey: string, columnKey: string): boolean {
  const row = layout.grid.rows.find(({ key }) => key === rowKey)?.row;
  const column = layout.grid.columns.find(({ key }) => key === columnKey)?.column;
  return layout.cells.some((cell) => cell.row === row && cell.column === column && !cell.isFormula);
}

function relationsIn({ programme, layouts }: RelatedSet): readonly FormRelation[] {
  const forms = layouts.map(({ formId }) => formId);
  // What one year hands over to the next within one form, `formSet.test.ts` looks at.
  return relationsOf(programme).filter(
    ({ target, source }) => forms.includes(target.form) && target.form !== source.form,
  );
}

function setOf(forms: readonly FormId[], programme: Programme): RelatedSet {
  const options = programmeOptions(programme);
  const requests = forms.map((id) => ({
    form: FORM_DEFINITIONS[id],
    options: TARGETS.includes(id) ? { ...options, year: options.year + 1 } : options,
  }));
  const layouts = linkedLayouts(requests).map((layout, place) =>
    filledWithFigures(layout, 4711 + place, /-flow$|deprivation-counts$/.test(layout.formId) ? 0.2 : 1),
  );
  const set = { programme, layouts };
  return agreeing(forms.includes('annex-1') ? withoutForeignTypes(set) : set);
}

const SETS = [
  ['the annexes of 2021-2025', setOf(ANNEXES, POVERTY_REDUCTION_2021)],
  ['the annexes of a programme that was entered', setOf(ANNEXES, enteredProgramme())],
  ['the tables of households', setOf(HOUSEHOLDS, POVERTY_REDUCTION_2021)],
] as const;

test('which forms are held against which', () => {
  const pairs = relationsOf(POVERTY_REDUCTION_2021).map(
    ({ target, source }) => `${target.form} = ${source.form}`,
  );
  expect([...new Set(pairs)].sort()).toEqual([
    'annex-1 = annex-2',
    'annex-1 = annex-3',
    'annex-4a = annex-1',
    'annex-4b = annex-1',
    'deprivation-counts = poverty-review',
    'deprivation-rates = deprivation-counts',
    'near-poor-deprivation-counts = poverty-review',
    'near-poor-deprivation-rates = near-poor-deprivation-counts',
    'near-poor-flow = near-poor-flow',
    'near-poor-flow = poverty-flow',
    'near-poor-multi-year = poverty-review',
    'near-poor-target = poverty-review',
    'poverty-flow = near-poor-flow',
    'poverty-flow = poverty-flow',
    'poverty-multi-year = poverty-review',
    'poverty-review = near-poor-flow',
    'poverty-review = poverty-flow',
    'poverty-target = poverty-review',
  ]);
});

/** Sources that are not divided by capital type are all related alike: one of them is broken for all. */
const LIKE_LOCAL =
  /^annex-1\.(policy-credit|integrated|mobilised)\..*=|^annex-4b\.(policy-credit|integrated)=/;

describe.each(SETS)('%s', (_name, set) => {
  const book = workbook(set);

  test('agree with each other', () => {
    const { findings, tables } = reviewFigures(book);
    expect(tables.map(({ form }) => form)).toEqual(set.layouts.map(({ formId }) => formId));
    expect(findings).toEqual([]);
  });

  test('every relation is looked at in every row that it speaks of', () => {
    const compared = new Set(
      readWorkbook(book, knownFormsOf(readKept(book.memory).kept)).equations.flatMap(
        ({ relation, target }) => {
          const { row, column } = positionOf(target);
          return relation === 'between'
            ? [`${book.sheets[sheetIndexOf(target)]?.name} ${toA1(row, column)}`]
            : [];
        },
      ),
    );
    const places = relationsIn(set).flatMap((relation) => targetsOf(relation, set, book));
    expect(
      places.map(({ sheet, cell }) => `${sheet} ${cell}`).filter((place) => !compared.has(place)),
    ).toEqual([]);
  });

  const toBreak = relationsIn(set).filter(({ id }) => set.programme.basedOn === null || !LIKE_LOCAL.test(id));

  test.each(toBreak.map((relation) => [relation.id, relation] as const))('%s', (_id, relation) => {
    const places = targetsOf(relation, set, book);
    const place = places[places.length >> 1];
    if (!place) throw new Error('no rows');
    const { sheet, cell, value } = place;
    const { findings } = reviewFigures(workbook(set, { [sheet]: { [cell]: value + DIFFERENCE } }));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => [one.sheet, one.cell, Number(one.expected)])).toEqual([[sheet, cell, value]]);
  });
});
