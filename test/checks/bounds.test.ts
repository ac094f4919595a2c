/** Limits within a row: a part and its whole, a reduction and its opening, people and their households. */
import {
  buildFormLayout,
  definitionsOf,
  FORM_DEFINITIONS,
  FORM_IDS,
  type FormId,
} from '../../src/forms/catalogue';
import { buildFormSet } from '../../src/forms/formSet';
import { leafColumns } from '../../src/forms/form';
import { writeBound, type FormBound } from '../../src/forms/bound';
import { reviewWorkbook } from '../../src/findings/review';
import { LANGUAGES, translator } from '../../src/locales/translate';
import { toA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from '../core/generator';
import { withoutPolicy } from '../core/policy';
import { setSnapshot } from '../core/setSnapshot';
import { snapshotOf, workbookOf, type Edits } from '../core/layoutSnapshot';
import { filledTargets, reviewOf, told } from '../core/workbooks';

const OPTIONS = {
  unitName: 'UBND tỉnh',
  year: 2022,
  endYear: 2024,
  moneyUnit: 'trieu-dong',
  localities: ['Huyện Một', 'Huyện Hai', 'Huyện Ba'],
} as const;

function filled(id: FormId): SheetLayout {
  return filledWithFigures(buildFormLayout(id, OPTIONS), 11);
}

/** Cells of the first line that has a figure in all of these columns, entries where there are any. */
function cellsOf(layout: SheetLayout, keys: readonly string[]): readonly { at: string; value: number }[] {
  const snapshot = snapshotOf(layout);
  const columns = keys.map((key) => layout.grid.columns.find((one) => one.key === key)?.column ?? -1);
  const entered = (row: number): boolean =>
    layout.cells.some((cell) => cell.row === row && cell.column === columns[0] && !cell.isFormula);
  const rows = layout.grid.rows.map(({ row }) => row);
  for (const row of [...rows.filter(entered), ...rows]) {
    const values = columns.map((column) => {
      const value = [...snapshot.cells.values()].find(
        (cell) => cell.row === row && cell.column === column,
      )?.value;
      return value?.type === 'number' ? { at: toA1(row, column), value: value.value } : null;
    });
    if (values.every((value) => value !== null)) return values;
  }
  throw new Error(`No line of ${layout.formId} has ${keys.join(', ')}`);
}

const BOUNDS = FORM_IDS.flatMap((id) =>
  (FORM_DEFINITIONS[id].bounds ?? []).flatMap((bound) => {
    const columns = leafColumns(FORM_DEFINITIONS[id], OPTIONS).map(({ column }) => column);
    const text = writeBound(bound, columns);
    return text === null ? [] : [{ id, text, bound }];
  }),
);

function brokenBy(id: FormId, { column, limit, of, factor }: FormBound): { edits: Edits; at: string } {
  const layout = filled(id);
  const [target, ...terms] = cellsOf(layout, [column, ...of.map(({ key }) => key)]);
  if (!target) throw new Error('no target');
  const whole = of.reduce((sum, { sign }, place) => sum + sign * (terms[place]?.value ?? 0), 0) * factor;
  return {
    at: target.at,
    edits: { [target.at]: limit === 'at-most' ? whole + 1000 : Math.max(0, whole - 0.01) },
  };
}

test('forms with limits', () => {
  expect(new Set(BOUNDS.map(({ id }) => id)).size).toBe(10);
  expect(BOUNDS.length).toBeGreaterThan(50);
});

test.each(BOUNDS)('$id $text, passed in its first line, is told at its cell', ({ id, text, bound }) => {
  const { edits, at } = brokenBy(id, bound);
  const { findings } = reviewWorkbook(workbookOf(snapshotOf(filled(id), edits)));
  const found = findings.filter(({ cell, symptoms, outcome }) => {
    return outcome === 'fail' && (cell === at || symptoms.some((symptom) => symptom.cell === at));
  });
  expect([text, found.length]).toEqual([text, 1]);
  for (const { message, causes } of found) {
    for (const language of LANGUAGES) {
      for (const said of [message, ...causes.map((cause) => cause.message)]) {
        expect(translator(language).say(said)).not.toMatch(/[{}]|undefined|null|NaN|\[object|findings\./);
      }
    }
  }
});

describe('poverty-target', () => {
  test('as much as the whole is no mistake, one more is', () => {
    expect(told(reviewOf(filledTargets(), { F10: 332 }))).toEqual([]);
    const review = reviewOf(filledTargets(), { F10: 333 });
    expect(told(review)).toEqual(['error bounds F10']);
    expect(review.findings[0]).toMatchObject({ stated: '333', expected: null, suspects: [{ cell: 'F10' }] });
    expect(translator('vi').say(review.findings[0]?.message ?? { key: '' })).toBe(
      'Huyện Một, cột Giảm số hộ nghèo (hộ): đang ghi 333, không được quá 332.',
    );
  });

  test('without the whole there is no limit', () => {
    const review = reviewOf(filledTargets(), { C10: null });
    expect(review.findings.map(({ check }) => check)).not.toContain('bounds');
  });

  test('a figure that an equation names is told by the equation, once', () => {
    const review = reviewOf(filledTargets(), { D10: 33200 }, true);
    expect(told(review)).toEqual(['error rate D10']);
    expect(review.findings[0]).toMatchObject({ expected: '332' });
  });

  test('what would mend an equation has to keep the limits', () => {
    // 332 of 12035; as 12, the households would mend the rate of 2766.67 % as well, but then there would be fewer households than poor ones.
    const review = reviewOf(filledTargets(), { C10: 120350 }, true);
    expect(review.findings[0]).toMatchObject({ cell: 'C10', expected: '12035' });
  });
});

test('the limits of one row are one finding', () => {
  const layout = filled('poverty-review');
  const [people] = cellsOf(layout, ['people']);
  const { findings } = reviewWorkbook(workbookOf(snapshotOf(layout, { [people?.at ?? '']: 5 })));
  expect(findings.filter(({ check }) => check === 'bounds')).toHaveLength(1);
  expect(findings[0]?.symptoms.length).toBeGreaterThan(0);
});

test('a total of works does not answer for works without a total investment', () => {
  const layout = filled('annex-2');
  const [investment] = cellsOf(layout, ['investment.central']);
  const row = Number(/\d+/.exec(investment?.at ?? '')?.[0]);
  const rowOf = (content: number | null): Edits =>
    Object.fromEntries(['H', 'I', 'J'].map((column) => [`${column}${row}`, content]));
  for (const edits of [rowOf(null), { ...rowOf(0), [`G${row}`]: 0 }]) {
    const { findings } = reviewWorkbook(workbookOf(snapshotOf(layout, edits)));
    expect(findings.filter(({ check }) => check === 'bounds')).toEqual([]);
  }
});

test('amounts in millions may go beyond by what rounding makes, whole đồng may not', () => {
  const atUnit = (moneyUnit: 'trieu-dong' | 'dong', beyond: number): readonly string[] => {
    const layout = filledWithFigures(buildFormLayout('annex-2', { ...OPTIONS, moneyUnit }), 3);
    const [part, whole] = cellsOf(layout, ['allocated.central', 'allocated.total']);
    const edits = { [part?.at ?? '']: (whole?.value ?? 0) + beyond };
    return told(reviewWorkbook(workbookOf(snapshotOf(layout, edits)))).filter((line) =>
      line.includes('bounds'),
    );
  };
  expect(atUnit('trieu-dong', 1)).toEqual([]);
  expect(atUnit('trieu-dong', 2)).toHaveLength(1);
  expect(atUnit('dong', 1)).toHaveLength(1);
});

test('the sheets of a set keep them, and one that does not is told on its sheet', () => {
  const layouts = buildFormSet(definitionsOf(['annex-2', 'poverty-target']), OPTIONS).map((layout, place) =>
    filledWithFigures(layout, 5 + place),
  );
  expect(withoutPolicy(reviewWorkbook(setSnapshot(layouts)).findings)).toEqual([]);
  const { findings } = reviewWorkbook(setSnapshot(layouts, { 'Mục tiêu giảm nghèo': { F10: 9_000 } }));
  expect(withoutPolicy(findings).map(({ check, sheet, cell }) => [check, sheet, cell])).toEqual([
    ['bounds', 'Mục tiêu giảm nghèo', 'F10'],
  ]);
});
