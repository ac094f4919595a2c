/** Texts among figures. */
import { textNumberCheck } from '../../../src/checks/text-number/check';
import { Decimal } from '../../../src/numbers/decimal';
import type { Figure } from '../../../src/reading/figure';
import { handReading, idAt } from '../handTable';
import { columnOf, issuesOf, type Issue } from './issues';

describe('text-number', () => {
  const told = (figure: Figure): Omit<Issue, 'address'> | null => {
    const table = columnOf({ kind: 'money' }, [5]);
    const reading = handReading([table]);
    const [issue] = issuesOf(textNumberCheck, table, {
      ...reading,
      figures: new Map([[idAt('C3'), figure]]),
    });
    return issue ?? null;
  };

  test.each([
    ['form', 'readable'],
    ['kind', 'readable'],
    ['custom', 'readable'],
    ['column', 'by-column'],
    ['size', 'by-size'],
    ['workbook', 'by-workbook'],
  ] as const)('a number as text, read by its %s', (by, sentence) => {
    const issue = told({ state: 'text-number', value: new Decimal('1234.50'), text: '1.234,50', by });
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'number-as-text',
      stated: null,
      message: {
        key: `findings.text-number.${sentence}`,
        params: { text: '1.234,50', value: { decimal: '1234.5' } },
      },
    });
    expect(issue?.proposed?.toFixed()).toBe('1234.5');
  });

  test('one that may be two numbers, and words', () => {
    const readings = [new Decimal(1234), new Decimal('1.234')] as const;
    expect(told({ state: 'ambiguous', text: '1,234', readings })).toMatchObject({
      outcome: 'cannot-check',
      kind: 'ambiguous-text',
      stated: null,
      proposed: null,
      message: {
        key: 'findings.text-number.ambiguous',
        params: { text: '1,234', first: { decimal: '1234' }, second: { decimal: '1.234' } },
      },
    });
    expect(told({ state: 'text', text: 'chưa có' })).toMatchObject({
      outcome: 'cannot-check',
      kind: 'words',
      stated: null,
      proposed: null,
      message: { key: 'findings.text-number.words', params: { text: 'chưa có' } },
    });
  });

  test('nothing of numbers, blanks, dashes and errors', () => {
    expect(told({ state: 'number', value: new Decimal(5), formula: null })).toBeNull();
    expect(told({ state: 'blank' })).toBeNull();
    expect(told({ state: 'dash' })).toBeNull();
    expect(told({ state: 'error', code: '#REF!' })).toBeNull();
  });

  test('no figure hangs on its column', () => {
    const reading = handReading([columnOf({ kind: 'money' }, ['5'])]);
    const place = reading.places.get(idAt('C3'));
    if (!place) throw new Error('No figure');
    expect(textNumberCheck.looksAtColumn({ state: 'text', text: 'a' }, place)).toBe(false);
  });
});
