/** The measure of `npm run bench:reading` must not fall. */
import { labelledTables } from './labelledTables';
import { ratios, recognise } from './recognition';

const RESULTS = labelledTables().map(recognise);

test('header words, equations and total rows of seventy tables', () => {
  expect(RESULTS).toHaveLength(70);
  const [headers, equations, totals] = [
    ratios(RESULTS.map((result) => result.headers)),
    ratios(RESULTS.map((result) => result.equations)),
    ratios(RESULTS.map((result) => result.totals)),
  ];
  for (const { precision } of [headers, equations, totals]) expect(precision).toBeGreaterThanOrEqual(0.98);
  for (const { recall } of [headers, equations, totals]) expect(recall).toBeGreaterThanOrEqual(0.95);
});

/** Lạng Sơn is wrong as printed. */
const NOT_CORRECT = /^Lạng Sơn/;

test.each(
  RESULTS.filter(({ name }) => !NOT_CORRECT.test(name)).map(
    (result) => [result.name, result.errors] as const,
  ),
)('no error is claimed of a correct table: %s', (_name, errors) => {
  expect(errors).toEqual([]);
});
