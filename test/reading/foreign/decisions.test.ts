/** What the user decides about equations goes before what the figures say. */
import { reviewWorkbook } from '../../../src/findings/review';
import type { Review, ReviewedEquation } from '../../../src/findings/finding';
import { withEquationDecision, type EquationDecision } from '../../../src/kept/equationDecision';
import { NOTHING_KEPT, writeKept } from '../../../src/kept/keptWorkbook';
import { workbookOf } from '../../core/layoutSnapshot';
import { BAC_KAN_TARGETS, LANG_SON_FUNDS } from './realTables';
import { PLAIN, shaped, type LogicalTable } from './shapes';

/** Header words that no form has, so that the table stays foreign. */
function foreign(table: LogicalTable): LogicalTable {
  const columns = table.columns.map(({ header, index }) => ({
    header: header.map((word) => `${word} (ghép)`),
    index,
  }));
  return { ...table, columns };
}

const STALE = foreign({
  ...BAC_KAN_TARGETS,
  columns: BAC_KAN_TARGETS.columns.map((column) =>
    column.index.startsWith('3=') ? { ...column, index: '3=1/2*100' } : column,
  ),
});

function review(table: LogicalTable, decisions: readonly EquationDecision[] = []): Review {
  const workbook = workbookOf(shaped(table, PLAIN).sheet);
  return reviewWorkbook({ ...workbook, memory: writeKept({ ...NOTHING_KEPT, equations: decisions }) });
}

function equation({ tables }: Review, text: string): ReviewedEquation {
  const found = tables.flatMap(({ equations }) => equations).find(({ key }) => key.text === text);
  if (!found) throw new Error(`no ${text}`);
  return found;
}

test('a doubtful equation that is confirmed is checked in every row', () => {
  const doubted = equation(review(STALE), '3=1/2*100');
  expect([doubted.use, doubted.source, doubted.holds, doubted.of]).toEqual(['doubtful', 'index-row', 0, 9]);
  const confirmed = review(STALE, withEquationDecision([], doubted.key, 'on'));
  expect(equation(confirmed, '3=1/2*100').use).toBe('confirmed');
  expect(confirmed.coverage.fail).toBeGreaterThanOrEqual(9);
  expect(confirmed.findings.some(({ severity }) => severity === 'error')).toBe(true);
});

test('a doubtful equation that is switched off is not spoken of any more', () => {
  const { key } = equation(review(STALE), '3=1/2*100');
  const quiet = review(STALE, withEquationDecision([], key, 'off'));
  expect(equation(quiet, '3=1/2*100').use).toBe('off');
  expect(quiet.findings.filter(({ causes }) => causes[0]?.kind === 'doubtful-equation')).toEqual([]);
});

test('what the figures suggest is a warning where one goes against it, and an error once it is confirmed', () => {
  const bare: LogicalTable = foreign({
    ...LANG_SON_FUNDS,
    total: null,
    lines: LANG_SON_FUNDS.lines.map((line, place) =>
      place === 3
        ? { ...line, figures: line.figures.map((value, at) => (at === 4 ? (value ?? 0) + 90 : value)) }
        : line,
    ),
  });
  const sheet = shaped(bare, { ...PLAIN, indexRow: false }).sheet;
  const of = (equations: readonly EquationDecision[]): Review =>
    reviewWorkbook({ ...workbookOf(sheet), memory: writeKept({ ...NOTHING_KEPT, equations }) });
  const first = of([]);
  expect(first.findings.map(({ severity }) => severity)).toEqual(['warning']);
  const suggested = first.tables[0]?.equations.filter(({ source }) => source === 'suggested') ?? [];
  expect(suggested.length).toBeGreaterThanOrEqual(3);
  const decisions = suggested.reduce<readonly EquationDecision[]>(
    (known, { key }) => withEquationDecision(known, key, 'on'),
    [],
  );
  const second = of(decisions);
  expect(second.findings.map(({ severity, cell }) => [severity, cell])).toEqual([
    ['error', first.findings[0]?.cell],
  ]);
});
