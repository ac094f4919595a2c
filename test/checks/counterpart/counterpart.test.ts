/** The local budget beside the central one: which share is asked for, and when. */
import { counterpartCheck } from '../../../src/checks/counterpart/check';
import { toPlain } from '../../../src/numbers/decimal';
import { annexReading, changedReading, programmeWith, type Changes } from '../engine/annexes';
import { addressOf, BLANK, computed, DASH, WORDS, type Figures } from '../engine/equations';
import { onlyTable } from '../engine/tables';

const READING = annexReading('annex-1');
const { rows, columns } = onlyTable(READING);

/** The totals in row 10: D of the central budget, G of the local one; the title names the province in A1 and A4. */
function issues({ figures = {}, ...rest }: Changes) {
  return counterpartCheck.inspect(
    changedReading(READING, { figures: { D10: 100_000, ...figures }, ...rest }),
    null,
  );
}

function told(changes: Changes): readonly string[] {
  return issues(changes).map(({ severity, kind, cell }) => `${severity ?? ''} ${kind} ${addressOf(cell)}`);
}

const titled = (title: string): NonNullable<Changes['texts']> => ({ A1: title, A4: null });
const LOWEST = ['warning counterpart-lowest G10'];
const OTHER = ['warning counterpart G10'];

test('a province below the lowest share, in which words', () => {
  expect(issues({ figures: { G10: 2_345 } })).toEqual([
    expect.objectContaining({ outcome: 'fail', kind: 'counterpart-lowest', isAside: true, proposed: null }),
  ]);
  const [issue] = issues({ figures: { G10: 2_345 } });
  expect(issue?.stated && toPlain(issue.stated)).toBe('2345');
  expect(issue?.further.map(addressOf)).toEqual(['D10']);
  expect(issue?.explains?.map(addressOf)).toEqual(['G10', 'D10']);
  expect(issue?.message.params).toEqual({
    percent: { decimal: '2.35', decimals: 2 },
    least: { decimal: '3' },
    amount: {
      message: { key: 'findings.amount.trieu-dong', params: { value: { decimal: '3000' } } },
    },
    document: 'QĐ 02/2022/QĐ-TTg',
  });
  expect(issue?.cause).toEqual({
    key: 'findings.policy.counterpart-lowest.cause',
    params: issue?.message.params,
  });
});

test('just the share is enough', () => {
  expect(told({ figures: { G10: '2999.99' } })).toEqual(LOWEST);
  expect(told({ figures: { G10: 3_000 } })).toEqual([]);
  expect(told({ figures: { G10: 0 } })).toEqual(LOWEST);
  expect(told({ figures: { G10: DASH } })).toEqual(LOWEST);
});

test('figures of the total row are compared, however they come about', () => {
  const figures: Figures = { G10: computed(5, '=G11'), G11: 99_999, D11: 1 };
  expect(told({ figures })).toEqual(LOWEST);
});

describe('nothing is said', () => {
  test.each([
    ['without a local budget', { G10: BLANK }],
    ['without a central one', { G10: 5, D10: BLANK }],
    ['of a central budget of nought', { G10: 0, D10: 0 }],
    ['of one below nought', { G10: 0, D10: -5 }],
    ['of what cannot be read', { G10: WORDS }],
  ])('%s', (_what, figures) => {
    expect(told({ figures })).toEqual([]);
  });

  test('without a total row, without its columns, of another form', () => {
    const figures = { G10: 5 };
    const lines = rows.map((row) => ({ ...row, role: 'line' as const }));
    expect(told({ figures, table: { rows: lines } })).toEqual([]);
    const without = columns.filter(({ formColumn }) => formColumn.key !== 'local.total');
    expect(told({ figures, table: { columns: without } })).toEqual([]);
    expect(told({ figures, table: { form: { ...onlyTable(READING).form, id: 'annex-2' } } })).toEqual([]);
  });

  test('of a subtotal', () => {
    const figures = { G10: 5 };
    const below = rows.map((row) => (row.role === 'total' ? { ...row, role: 'subtotal' as const } : row));
    expect(told({ figures, table: { rows: below } })).toEqual([]);
  });
});

describe('which share', () => {
  test.each(['UBND tỉnh Quảng Ngãi', 'UBND TỈNH QUẢNG NAM', 'HĐND tỉnh Quảng Ngãi, khóa X'])(
    'of %s is the highest',
    (title) => {
      expect(told({ figures: { G10: 14_999 }, texts: titled(title) })).toEqual(OTHER);
      expect(told({ figures: { G10: 15_000 }, texts: titled(title) })).toEqual([]);
      const [issue] = issues({ figures: { G10: 0 }, texts: titled(title) });
      expect(issue?.message.params?.['least']).toEqual({ decimal: '15' });
      expect(issue?.cause.key).toBe('findings.policy.counterpart.cause');
    },
  );

  test.each(['UBND tỉnh Quảng Trị', 'UBND tỉnh Quảng Namm'])('of %s is the lowest', (title) => {
    expect(told({ figures: { G10: 2_999 }, texts: titled(title) })).toEqual(LOWEST);
    expect(told({ figures: { G10: 3_000 }, texts: titled(title) })).toEqual([]);
  });

  test('any title that names the province tells', () => {
    const texts = { A1: 'UBND tỉnh A', A4: 'Kèm theo Kế hoạch của UBND tỉnh Quảng Nam' };
    expect(told({ figures: { G10: 3_000 }, texts })).toEqual(OTHER);
  });

  test('of a district, or of nobody that is known, is not prescribed', () => {
    expect(told({ figures: { G10: 0 }, texts: titled('UBND huyện Chi Lăng') })).toEqual([]);
    expect(told({ figures: { G10: 0 }, texts: titled('Kế hoạch') })).toEqual([]);
  });

  test('that was entered goes before all, for everybody', () => {
    const programme = programmeWith({
      'counterpart.own': { value: '10', document: 'NQ 03', severity: 'error' },
    });
    const of = (G10: number, title: string): readonly string[] =>
      told({ figures: { G10 }, texts: titled(title), table: { programme } });
    expect(of(9_999, 'UBND tỉnh Lạng Sơn')).toEqual(['error counterpart G10']);
    expect(of(10_000, 'UBND tỉnh Quảng Nam')).toEqual([]);
    expect(of(9_999, 'UBND huyện Chi Lăng')).toEqual(['error counterpart G10']);
  });
});

test('a parameter without a value asks for nothing', () => {
  const programme = programmeWith({ 'counterpart.central-70': { comparison: 'rule', value: null } });
  expect(told({ figures: { G10: 0 }, table: { programme } })).toEqual([]);
});
