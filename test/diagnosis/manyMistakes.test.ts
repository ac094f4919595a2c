/** Twenty independent mistakes in the movements of a province with 150 communes: each is named at its cell. */
import { definitionsOf } from '../../src/forms/catalogue';
import { buildFormSet } from '../../src/forms/formSet';
import { reviewWorkbook } from '../../src/findings/review';
import type { SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from '../core/generator';
import { setSnapshot } from '../core/setSnapshot';

const COMMUNES = 150;
const FLOW = 'Diễn biến hộ nghèo';
const FIRST_ROW = 11;

/** The poor and the near-poor are some of the households that the review counts. */
const OF_HOUSEHOLDS = 0.2;

function filled(): readonly SheetLayout[] {
  return buildFormSet(definitionsOf(['poverty-review', 'poverty-flow', 'near-poor-flow']), {
    unitName: 'UBND tỉnh Thử Nghiệm',
    year: 2022,
    moneyUnit: 'trieu-dong',
    localities: Array.from({ length: COMMUNES }, (_, place) => `Xã số ${place + 1}`),
  }).map((layout, place) =>
    filledWithFigures(layout, 100 + place, layout.formId.endsWith('-flow') ? OF_HOUSEHOLDS : 1),
  );
}

/** Spread over seven columns, so that three mistakes share a column and no single change heals its total. */
function mistakes(count: number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, place) => {
      const column = 'EFGHIJK'[place % 7] ?? 'E';
      return [`${column}${FIRST_ROW + 2 * ((place * 7) % COMMUNES)}`, 777_777 + place * 1_111];
    }),
  );
}

test('each is one finding at its cell, and there is no other', () => {
  const edits = mistakes(20);
  const { findings } = reviewWorkbook(setSnapshot(filled(), { [FLOW]: edits }, true));
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ sheet, cell }) => `${sheet} ${cell}`).sort()).toEqual(
    Object.keys(edits)
      .map((cell) => `${FLOW} ${cell}`)
      .sort(),
  );
}, 60_000);

test('a sheet in which nothing agrees is told in few findings, and does not take for ever', () => {
  const edits = Object.fromEntries(
    Array.from({ length: COMMUNES }, (_, place) => [`L${FIRST_ROW + 2 * place}`, 1_000_003 * (place + 1)]),
  );
  const { findings, coverage } = reviewWorkbook(setSnapshot(filled(), { [FLOW]: edits }, true));
  expect(coverage.fail).toBeGreaterThan(COMMUNES);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThan(COMMUNES);
}, 60_000);
