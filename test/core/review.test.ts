import { translator } from '../../src/locales/translate';
import { brief, CORRECT_ANNEX, CORRECT_TARGETS, reviewOf, sampleLayout } from './plans';

const vi = translator('vi');

describe.each([false, true])('Lạng Sơn 2022 with the totals as printed (all typed: %s)', (typed) => {
  const { findings, tables, coverage } = reviewOf(sampleLayout('lang-son-2022'), {}, typed);

  it('says that budget line 3.2 is missing from the total, in every column', () => {
    const [missing] = findings;
    expect(missing).toMatchObject({
      check: 'sum',
      outcome: 'fail',
      severity: 'error',
      sheet: 'Phụ lục I',
      cell: 'C10',
      stated: '466028',
      expected: '476028',
      difference: '-10000',
      unit: 'trieu-dong',
    });
    expect(missing?.causes[0]).toMatchObject({ kind: 'omitted-line' });
    expect(missing?.causes[0]?.cells).toContain('C17');
    expect(missing && vi.say(missing.message)).toBe(
      'TỔNG SỐ thiếu 10.000 triệu đồng: chưa cộng dòng 3.2 (Cải thiện dinh dưỡng).',
    );
    const differences = Object.fromEntries(
      (missing?.symptoms ?? []).map((cell) => [cell.cell, cell.difference]),
    );
    expect(differences).toEqual({ D10: '-8500', F10: '-8500', G10: '-1000', I10: '-1000', J10: '-500' });
  });

  it('says that 1.300 of mobilised funds stands as recurrent', () => {
    const shifted = findings[1];
    expect(shifted).toMatchObject({
      severity: 'error',
      cell: 'K10',
      stated: '0',
      expected: '1300',
      difference: '-1300',
    });
    expect(shifted?.causes[0]?.kind).toBe('wrong-capital-type');
    expect(shifted && vi.say(shifted.message)).toContain(
      '1.300 triệu đồng đang ghi ở cột Huy động khác – Sự nghiệp',
    );
    expect(shifted?.causes[0] && vi.say(shifted.causes[0].message)).toContain('Dự án 1');
    expect(shifted?.symptoms).toEqual([{ cell: 'L10', stated: '9780', expected: '8980', difference: '800' }]);
  });

  it('finds nothing else, and nothing on the thirteen lines', () => {
    expect(findings).toHaveLength(2);
    expect(coverage).toMatchObject({ fail: 8, rounding: 0, cannotCheck: 0 });
    expect(tables).toMatchObject([
      { sheet: 'Phụ lục I', range: 'A7:M28', form: 'annex-1', unit: 'trieu-dong' },
    ]);
  });
});

describe('Bắc Kạn 2022 as printed', () => {
  const { findings, tables } = reviewOf(sampleLayout('bac-kan-2022'));

  it('has no error and one notice, Ngân Sơn', () => {
    expect(findings.map(brief)).toEqual(['notice rate G16 count-from-rate']);
    expect(findings[0]).toMatchObject({ stated: '4', expected: '4.01', difference: '-0.01' });
    expect(findings[0]?.causes[0] && vi.say(findings[0].causes[0].message)).toContain(
      '298 = ROUND(4 % × 7.438)',
    );
  });

  it('tells which convention the rates at the end of the year follow', () => {
    expect(tables[0]?.remarks.map(vi.say)).toEqual(['Tỷ lệ cuối năm lấy hiệu hai tỷ lệ đã làm tròn.']);
  });
});

describe('correctly filled workbooks', () => {
  it.each([
    ['Annex I, live formulas', CORRECT_ANNEX, false],
    ['Annex I, all typed', CORRECT_ANNEX, true],
    ['poverty targets, live formulas', CORRECT_TARGETS, false],
    ['poverty targets, all typed', CORRECT_TARGETS, true],
  ])('%s: zero findings', (_, layout, typed) => {
    const { findings, coverage } = reviewOf(layout, {}, typed);
    expect(findings).toEqual([]);
    expect(coverage.pass).toBe(coverage.equations);
    expect(coverage.equations).toBeGreaterThan(20);
  });
});

describe('single mistakes on a correct workbook', () => {
  it.each([
    [
      'swapped digits in a line',
      CORRECT_ANNEX,
      { F16: 50500 },
      true,
      'error row-sum F16 swapped-digits',
      '55000',
    ],
    [
      'swapped digits in a subtotal',
      CORRECT_ANNEX,
      { F15: 65300 },
      true,
      'error sum F15 swapped-digits',
      '63500',
    ],
    [
      'the same, typed over its formula',
      CORRECT_ANNEX,
      { F15: 65300 },
      false,
      'error sum F15 swapped-digits',
      '63500',
    ],
    [
      'swapped digits in the grand total',
      CORRECT_ANNEX,
      { C10: 467028 },
      true,
      'error sum C10 swapped-digits',
      '476028',
    ],
    [
      'two digits of the grand total',
      CORRECT_ANNEX,
      { F10: 118350 },
      false,
      'error sum F10 swapped-digits',
      '181350',
    ],
    [
      'a sum that stops short',
      CORRECT_ANNEX,
      { F18: '=SUM(F19:F20)' },
      false,
      'error sum F18 short-range',
      '28350',
    ],
    [
      'a line left out of a typed total',
      CORRECT_TARGETS,
      { D18: 17954 },
      true,
      'error sum D18 omitted-line',
      '21946',
    ],
    [
      'a line counted twice',
      CORRECT_ANNEX,
      { F10: '=SUM(F11,F14,F14,F15,F18,F22,F23,F26)' },
      false,
      'error sum F10 double-count',
      '181350',
    ],
    ['a figure times ten', CORRECT_ANNEX, { G27: 3000 }, true, 'error row-sum G27 factor', '300'],
    [
      '12.035 entered as 12,035',
      CORRECT_TARGETS,
      { C10: 12.035 },
      true,
      'error slipped-separator C10 slipped-separator',
      '12035',
    ],
    [
      'the same under live formulas',
      CORRECT_TARGETS,
      { C10: 12.035 },
      false,
      'error slipped-separator C10 slipped-separator',
      '12035',
    ],
    [
      'an amount under the wrong capital type',
      CORRECT_ANNEX,
      { E20: 1500, F20: 0 },
      true,
      'error sum F20 wrong-capital-type',
      '1500',
    ],
    [
      'text that formulas leave out',
      CORRECT_ANNEX,
      { F16: '55.000' },
      false,
      'error text-number F16 text-number',
      '55000',
    ],
  ] as const)('%s', (_, layout, edits, typed, expected, value) => {
    const { findings } = reviewOf(layout, edits, typed);
    expect(findings.map(brief)).toEqual([expected]);
    expect(findings[0]?.expected).toBe(value);
  });

  it('lists the totals that a wrong subtotal spoils as its symptoms, not as findings', () => {
    const { findings } = reviewOf(CORRECT_ANNEX, { F15: 65300 });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.symptoms.map(({ cell }) => cell).sort()).toEqual(['C10', 'C15', 'D10', 'D15', 'F10']);
  });
});

describe('several mistakes', () => {
  it('two independent ones are two findings', () => {
    const { findings } = reviewOf(CORRECT_ANNEX, { F16: 50500, G27: 30 }, true);
    expect(findings.map(brief)).toEqual(['error row-sum F16 swapped-digits', 'error row-sum G27 factor']);
  });

  it('two under the same subtotal are still two', () => {
    const { findings } = reviewOf(CORRECT_ANNEX, { F16: 50500, F17: 5800 }, true);
    expect(findings.map(({ cell, expected }) => [cell, expected])).toEqual([
      ['F16', '55000'],
      ['F17', '8500'],
    ]);
  });
});

describe('what cannot be checked is never silent', () => {
  it('words in a figure cell are one finding', () => {
    const { findings, coverage } = reviewOf(CORRECT_ANNEX, { F16: 'chưa có' });
    expect(findings.map(brief)).toEqual(['warning text-number F16 words']);
    expect(coverage.cannotCheck).toBeGreaterThan(0);
  });

  it('an error value is told where it stands', () => {
    const { findings } = reviewOf(CORRECT_ANNEX, { F16: { error: '#REF!' } }, true);
    expect(findings.map(brief)).toEqual(['error error-value F16 error-value']);
  });

  it('an empty subtotal is a gap, not a wrong grand total', () => {
    const { findings } = reviewOf(CORRECT_ANNEX, { C15: null, D15: null, F15: null }, true);
    expect(findings.map(({ severity, outcome, cell }) => [severity, outcome, cell])).toEqual([
      ['warning', 'cannot-check', 'C15'],
    ]);
    expect(findings[0]?.symptoms.map(({ cell }) => cell).sort()).toEqual(['D15', 'F15']);
  });

  it('a half-filled table asks for the missing entries instead of accusing one', () => {
    const { findings } = reviewOf(CORRECT_TARGETS, { F10: null, F11: null, F18: 1984 }, true);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(findings[0]?.causes[0]?.cells).toEqual(['F10']);
  });
});
