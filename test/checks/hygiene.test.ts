/** text-number, error-value, slipped-separator, whole-count: what single cells show before any arithmetic. */
import type { Edits } from '../core/layoutSnapshot';
import { filledAnnex, filledTargets, reviewOf, told } from '../core/workbooks';

function ofAnnex(edits: Edits, typed = true) {
  return reviewOf(filledAnnex(), edits, typed);
}

function ofTargets(edits: Edits, typed = true) {
  return reviewOf(filledTargets(), edits, typed);
}

describe('text-number', () => {
  test('a number as text is told with its reading, and counts as that number', () => {
    const review = ofAnnex({ F14: '40.000' });
    expect(told(review)).toEqual(['warning text-number F14']);
    expect(review.findings[0]).toMatchObject({ outcome: 'fail', expected: '40000' });
    expect(review.findings[0]?.causes[0]?.kind).toBe('number-as-text');
  });

  test('where live totals leave it out, it is the root of what they lack', () => {
    const review = ofAnnex({ F14: '40.000' }, false);
    const [first] = review.findings;
    expect(first).toMatchObject({ check: 'text-number', cell: 'F14' });
    expect(review.findings).toHaveLength(1);
  });

  test('text that reads two ways is not guessed', () => {
    const review = ofAnnex({ F14: '900,000' });
    expect(told(review)).toEqual(['warning text-number F14']);
    expect(review.findings[0]).toMatchObject({ outcome: 'cannot-check', expected: null });
    expect(review.coverage.cannotCheck).toBeGreaterThan(0);
  });

  test('the size of the other figures of its column tells which of two readings is meant, and the finding says so', () => {
    const review = ofAnnex({ F14: '40,000' });
    expect(told(review)).toEqual(['warning text-number F14']);
    expect(review.findings[0]).toMatchObject({ outcome: 'fail', expected: '40000' });
    expect(review.findings[0]?.causes[0]?.message.key).toBe('findings.text-number.by-size');
  });

  test('so do the marks of its other texts; where they contradict its size, nobody guesses', () => {
    expect(ofAnnex({ F13: '9,000.0', F14: '40,000' }).findings.map(({ causes }) => causes[0])).toMatchObject([
      { kind: 'number-as-text', cells: ['F13', 'F14'] },
    ]);
    expect(ofAnnex({ F13: '9.000,0', F14: '40,000' }).findings.map(({ causes }) => causes[0])).toMatchObject([
      { kind: 'number-as-text', cells: ['F13'] },
      { kind: 'ambiguous-text', cells: ['F14'] },
    ]);
  });

  test('words where a figure should be', () => {
    const review = ofAnnex({ F14: 'chưa có' });
    expect(told(review)).toEqual(['warning text-number F14']);
    expect(review.findings[0]?.causes[0]?.kind).toBe('words');
  });

  test('a pasted column is one finding with all its cells', () => {
    const review = ofTargets({ C10: '12.035', C11: '12.152', C12: '8.670' });
    expect(told(review)).toEqual(['warning text-number C10']);
    expect(review.findings[0]?.causes[0]?.cells).toEqual(['C10', 'C11', 'C12']);
    expect(review.findings[0]?.message.params).toMatchObject({ count: 3 });
  });

  test('dashes, blanks and the column of notes are left alone', () => {
    expect(told(ofAnnex({ E14: '-', K14: null, M14: 'theo QĐ 90', M15: '1.200' }))).toEqual([]);
  });
});

describe('error-value', () => {
  test('an error is told once; the equations around it are counted, not told again', () => {
    const review = ofAnnex({ F14: { error: '#REF!' } });
    expect(told(review)).toEqual(['error error-value F14']);
    expect(review.findings[0]?.causes[0]?.message.params).toEqual({ code: '#REF!' });
    // D14 = E14 + F14, and the total of column F.
    expect(review.coverage.cannotCheck).toBe(2);
  });

  test('a dash among live sums counts as nothing', () => {
    expect(told(ofAnnex({ E13: '-' }, false))).toEqual([]);
  });

  test('errors of one column are one finding', () => {
    const review = ofAnnex({ F14: { error: '#REF!' }, F22: { error: '#VALUE!' } });
    expect(told(review)).toEqual(['error error-value F14']);
    expect(review.findings[0]?.causes[0]?.cells).toEqual(['F14', 'F22']);
  });
});

describe('slipped-separator', () => {
  test('a count of households with three decimals', () => {
    const review = ofTargets({ C10: 12.035 });
    expect(told(review)[0]).toBe('error slipped-separator C10');
    expect(review.findings).toHaveLength(1);
    expect(review.findings[0]).toMatchObject({ stated: '12.035', expected: '12035' });
  });

  test('one with a nought lost at the end: 8.670 became 8,67', () => {
    expect(told(ofTargets({ C12: 8.67 }))).toEqual(['error slipped-separator C12']);
  });

  test('live totals that follow the slip are its symptoms', () => {
    const review = ofTargets({ C10: 12.035 }, false);
    expect(review.findings.map(({ check, cell }) => `${check} ${cell}`)).toContain('slipped-separator C10');
    expect(review.findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  test('where everything follows by formula and no equation fails, it is told once', () => {
    expect(told(ofTargets({ F10: 0.023 }, false))).toEqual(['error slipped-separator F10']);
  });

  test('an amount, where all others of its column are whole', () => {
    const review = ofAnnex({ F17: 8.5 });
    expect(told(review)).toEqual(['error slipped-separator F17']);
    expect(review.findings[0]).toMatchObject({ stated: '8.5', expected: '8500' });
  });

  test('amounts with decimals throughout are a matter of taste', () => {
    const fractions = { F13: 9000.5, F14: 40.25, F16: 55000.5, F17: 8500.75 };
    // In print they do not add up, which is another matter.
    expect(told(ofAnnex(fractions, false))).toEqual(['notice as-printed C15']);
  });

  test('rates have decimals', () => {
    expect(told(ofTargets({}))).toEqual([]);
  });
});

describe('whole-count', () => {
  test('a fraction of a household that no slip explains', () => {
    const review = ofTargets({ C10: 12035.4 }, false);
    expect(told(review)).toContain('warning whole-count C10');
    expect(told(review)).not.toContain('error slipped-separator C10');
  });

  test('a computed fraction that the cell does not show', () => {
    const review = ofTargets({ F10: '=C10*0.0019' }, false);
    expect(told(review)).toContain('warning whole-count F10');
  });

  test('amounts may have fractions', () => {
    expect(told(ofAnnex({ F14: 40000.25 }, false)).filter((line) => line.includes('whole-count'))).toEqual(
      [],
    );
  });
});
