/** The workbooks that faults are put into: all forms typed and with live formulas, sets of linked sheets, the real tables and plans. */
import { buildFormLayout, FORM_IDS, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { PRESETS } from '../../src/forms/presets';
import { SAMPLES } from '../../src/samples/samples';
import type { SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from '../../test/core/generator';
import { CORRECT_ANNEX } from '../../test/core/plans';
import { labelledTables, type LabelledTable } from '../../test/reading/foreign/labelledTables';
import { LANG_SON_FUNDS } from '../../test/reading/foreign/realTables';
import { shaped, type LogicalTable } from '../../test/reading/foreign/shapes';
import { filledSet } from './filledSet';
import { frozen, modelOfLayouts, modelOfSheet, type Model } from './model';
import { settled } from './settle';
import { makeSubject, type Shape, type Subject } from './subject';

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ['Huyện Một', 'Huyện Hai', 'Huyện Ba', 'Huyện Bốn', 'Huyện Năm', 'Huyện Sáu'],
};
const SETS: readonly (readonly [string, readonly FormId[]])[] = [
  ...PRESETS.map(({ id, forms }) => [id, forms] as const),
  [
    'deprivation',
    [
      ...(['poverty-review', 'poverty-flow', 'near-poor-flow', 'deprivation-counts'] as const),
      ...(['near-poor-deprivation-counts', 'deprivation-rates', 'near-poor-deprivation-rates'] as const),
    ],
  ],
];

/** A subject that is not made before it is needed: reading all of them takes a while. */
export interface Prepared {
  readonly id: string;
  readonly group: 'form' | 'set' | 'table' | 'plan';
  readonly shape: Shape;
  readonly subject: () => Subject;
}

function prepared(id: string, group: Prepared['group'], shape: Shape, make: () => Model): Prepared {
  let known: Subject | undefined;
  return {
    id,
    group,
    shape,
    subject: () => {
      if (known) return known;
      const model = make();
      const live = model.some(({ cells }) => cells.some(({ isFormula }) => isFormula)) ? model : null;
      known = makeSubject(id, shape, shape === 'typed' ? frozen(model) : model, live);
      return known;
    },
  };
}

function bothShapes(id: string, group: Prepared['group'], make: () => Model): readonly Prepared[] {
  return [prepared(`${id}, typed`, group, 'typed', make), prepared(`${id}, live`, group, 'live', make)];
}

function formSubjects(seed: number): readonly Prepared[] {
  return FORM_IDS.flatMap((id) =>
    bothShapes(id, 'form', () => modelOfLayouts([filledWithFigures(buildFormLayout(id, OPTIONS), seed)])),
  );
}

function setSubjects(seed: number): readonly Prepared[] {
  return SETS.flatMap(([id, forms]) =>
    bothShapes(`set ${id}`, 'set', () => settled(modelOfLayouts(filledSet(forms, OPTIONS, seed)), seed)),
  );
}

/** With a total that its lines come to, whatever the source prints. */
function corrected(table: LogicalTable): LogicalTable {
  const { total, lines } = table;
  if (!total || table !== LANG_SON_FUNDS) return table;
  const sums = total.figures.map((_, at) => lines.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0));
  return { ...table, total: { ...total, figures: sums } };
}

function tableModel({ table, shape }: LabelledTable): Model {
  const style = buildFormLayout('annex-1', OPTIONS).cells[0]?.style;
  if (!style) throw new Error('A form without cells');
  return [modelOfSheet(shaped(corrected(table), shape).sheet, style)];
}

function tableSubjects(): readonly Prepared[] {
  return labelledTables()
    .filter(({ shape }) => !shape.asText)
    .map((one) => prepared(`table ${one.name}`, 'table', 'typed', () => tableModel(one)));
}

export interface NamedModel {
  readonly id: string;
  readonly model: Model;
}

export function tablesAsText(): readonly NamedModel[] {
  return labelledTables()
    .filter(({ shape }) => shape.asText)
    .map((one) => ({ id: `table ${one.name}`, model: tableModel(one) }));
}

export function blankForms(): readonly NamedModel[] {
  return FORM_IDS.map((id) => ({
    id: `${id}, blank`,
    model: modelOfLayouts([buildFormLayout(id, OPTIONS)]),
  }));
}

/** The real plans. What the plan of Lạng Sơn states wrongly is put right: the first annex as its lines add up, without the resources of 2021. */
function planSubjects(): readonly Prepared[] {
  return SAMPLES.flatMap(({ id, sheets }) => {
    const correct = (): readonly SheetLayout[] => {
      const own = sheets();
      if (id !== 'lang-son-2022') return own;
      return [CORRECT_ANNEX, ...own.slice(1).filter(({ formId }) => formId !== 'resources')];
    };
    return bothShapes(`plan ${id}`, 'plan', () => modelOfLayouts(correct()));
  });
}

export function allSubjects(seed: number): readonly Prepared[] {
  return [...formSubjects(seed), ...setSubjects(seed), ...tableSubjects(), ...planSubjects()];
}

/** Whether its figures agree to begin with. */
export function isClean({ review }: Subject): boolean {
  return review.findings.every(({ severity }) => severity !== 'error');
}
