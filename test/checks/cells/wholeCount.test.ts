/** Fractions of households. */
import { wholeCountCheck } from '../../../src/checks/whole-count/check';
import { handTable, type HandColumn, type HandContent } from '../handTable';
import { at, columnOf, issuesOf } from './issues';

describe('whole-count', () => {
  const ofCounts = (...figures: readonly HandContent[]): string =>
    at(issuesOf(wholeCountCheck, columnOf({ kind: 'count' }, figures)));

  test.each([
    [0.35, true],
    [12.0355, true],
    [1000.5, true],
    [-0.35, true],
    [12, false],
    [0, false],
    [null, false],
    ['0,35', false],
    // The separator explains it.
    [12.035, false],
  ])('a count of %s: %s', (figure, told) => {
    expect(ofCounts(figure)).toBe(told ? 'C3' : '');
  });

  test('what it states', () => {
    const [issue] = issuesOf(wholeCountCheck, columnOf({ kind: 'count' }, [0.35]));
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'fraction',
      proposed: null,
      message: { key: 'findings.whole-count.message', params: { stated: { decimal: '0.35' } } },
    });
    expect(issue?.stated?.toFixed()).toBe('0.35');
  });

  test.each([
    ['=D3*0.35', true],
    ['=D3/3', true],
    ['=AVERAGE(D3:D9)', true],
    ['=average(D3:D9)', true],
    ['=SUM(D3:D9)', false],
    ['=D3+D4', false],
  ])('computed as %s: %s', (formula, told) => {
    expect(ofCounts([formula, 0.35])).toBe(told ? 'C3' : '');
  });

  test('a quantity only where its line counts people or households', () => {
    const quantity = (kind: HandColumn['kind'], countsWhole: boolean): string =>
      at(
        issuesOf(
          wholeCountCheck,
          handTable({ columns: [{ kind, index: '1' }], lines: [{ name: 'A', countsWhole, cells: [0.35] }] }),
        ),
      );
    expect(quantity('quantity', true)).toBe('C3');
    expect(quantity('quantity', false)).toBe('');
    expect(quantity('money', true)).toBe('');
    expect(quantity('rate', true)).toBe('');
  });
});
