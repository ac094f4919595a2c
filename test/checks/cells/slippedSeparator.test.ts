/** Separators of thousands that were taken for decimal points. */
import { slippedSeparatorCheck } from '../../../src/checks/slipped-separator/check';
import { handReading, handTable, idAt, line, type HandColumn, type HandContent } from '../handTable';
import { at, columnOf, issuesOf } from './issues';

describe('slipped-separator', () => {
  const ofCounts = (...figures: readonly HandContent[]): string =>
    at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'count' }, figures)));

  test.each([
    [12.035, true],
    [1.2, true],
    [1.25, true],
    [999.999, true],
    [0.035, true],
    [0.125, true],
    [-12.035, true],
    [-12.5, true],
    [0.35, false],
    [0.5, false],
    [-0.35, false],
    [12, false],
    [1000.5, false],
    [1000.125, false],
    [-1000.5, false],
    [12.0355, false],
    [0, false],
    ['12,5', false],
  ])('a count of %s: %s', (figure, slipped) => {
    expect(ofCounts(figure)).toBe(slipped ? 'C3' : '');
  });

  test('what it states, and what was meant', () => {
    const [issue] = issuesOf(slippedSeparatorCheck, columnOf({ kind: 'count' }, [12.035]));
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'slipped-separator',
      message: {
        key: 'findings.slipped-separator.message',
        params: { stated: { decimal: '12.035' }, proposed: { decimal: '12035' } },
      },
    });
    expect([issue?.stated?.toFixed(), issue?.proposed?.toFixed()]).toEqual(['12.035', '12035']);
  });

  test('a formula does not slip', () => {
    expect(ofCounts(['=D3/2', 12.035])).toBe('');
  });

  test('the rate of its line is no count', () => {
    const table = (rate: HandContent, kind: HandColumn['kind'] = 'rate'): string =>
      at(
        issuesOf(
          slippedSeparatorCheck,
          handTable({
            columns: [
              { kind: 'count', index: '1' },
              { kind, index: '2' },
            ],
            lines: [line('Xã A', null, 28.33, rate)],
          }),
        ),
      );
    expect(table(28.33)).toBe('');
    expect(table('28,33')).toBe('');
    expect(table(28.34)).toBe('C3');
    expect(table(null)).toBe('C3');
    expect(table(28.33, 'quantity')).toBe('C3');
  });

  test('an amount in a column of whole ones only', () => {
    const ofMoney = (figures: readonly HandContent[], decimals = 0): string =>
      at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'money', decimals }, figures)));
    expect(ofMoney([12.035, 5, 6, 7])).toBe('C3');
    expect(ofMoney([12.035, 5, 6])).toBe('');
    expect(ofMoney([12.035, 5, 6, 7.5])).toBe('');
    expect(ofMoney([12.035, 5, null, 'chưa có'])).toBe('C3');
    expect(ofMoney([12.035, 5, 6, 7], 3)).toBe('');
    expect(at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'quantity' }, [12.035, 5, 6, 7])))).toBe('');
    expect(at(issuesOf(slippedSeparatorCheck, columnOf({ kind: 'rate' }, [12.035, 5, 6, 7])))).toBe('');
  });

  test('an amount that is the rate of its line is an amount', () => {
    const table = handTable({
      columns: [
        { kind: 'money', index: '1' },
        { kind: 'rate', index: '2' },
      ],
      lines: [line('A', null, 28.33, 28.33), ...[1, 2, 3].map((figure) => line('B', null, figure, 5))],
    });
    expect(at(issuesOf(slippedSeparatorCheck, table))).toBe('C3');
  });

  test('only fractions of whole amounts hang on their column', () => {
    const looks = (kind: HandColumn['kind'], figure: HandContent, decimals = 0): boolean => {
      const reading = handReading([columnOf({ kind, decimals }, [figure])]);
      const place = reading.places.get(idAt('C3'));
      const read = reading.figures.get(idAt('C3'));
      if (!place || !read) throw new Error('No figure');
      return slippedSeparatorCheck.looksAtColumn(read, place);
    };
    expect(looks('money', 12.035)).toBe(true);
    expect(looks('money', 12)).toBe(false);
    expect(looks('money', 12.035, 3)).toBe(false);
    expect(looks('count', 12.035)).toBe(false);
    expect(looks('money', null)).toBe(false);
    expect(looks('money', 'chưa có')).toBe(false);
  });
});
