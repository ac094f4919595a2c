/** What law, resolutions and plans prescribe, as far as a workbook says it: capital types, counterpart funds, reductions, houses, maintenance. */
import { buildFormLayout } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import type { Finding } from '../../src/findings/finding';
import { reviewReading } from '../../src/findings/review';
import { translator } from '../../src/locales/translate';
import type { PolicyParameter } from '../../src/programme/policyParameter';
import { POVERTY_REDUCTION_2021 } from '../../src/programme/catalogue';
import type { Programme } from '../../src/programme/programme';
import { BUILT_IN } from '../../src/reading/knownForms';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { fillLayout, type Entry } from '../../src/samples/fillLayout';
import { langSonLineEntries } from '../../src/samples/langSon2022';
import type { SheetLayout } from '../../src/sheet/layout';
import { snapshotOf, workbookOf, type Edits } from '../core/layoutSnapshot';
import { filledAnnex, filledTargets, OPTIONS } from '../core/workbooks';
import { expectToReadWell } from './hygiene/sheets';

const IDS = ['capital-type', 'counterpart', 'reduction-target', 'housing-cost', 'maintenance-share'];

/** A catalogue of the user's with some parameters changed. */
function withParameters(changes: Readonly<Record<string, Partial<PolicyParameter>>>): Programme {
  return {
    ...POVERTY_REDUCTION_2021,
    id: 'own',
    basedOn: POVERTY_REDUCTION_2021.id,
    parameters: POVERTY_REDUCTION_2021.parameters.map((one) => ({ ...one, ...changes[one.id] })),
  };
}

function findingsOf(layout: SheetLayout, edits: Edits = {}, own?: Programme): readonly Finding[] {
  const known = own ? { ...BUILT_IN, programmes: [own] } : BUILT_IN;
  const reading = readWorkbook(workbookOf(snapshotOf(layout, edits)), known);
  const found = reviewReading(reading).findings.filter(({ check }) => IDS.includes(check));
  found.forEach(expectToReadWell);
  return found;
}

function told(layout: SheetLayout, edits: Edits = {}, own?: Programme): readonly string[] {
  return findingsOf(layout, edits, own).map(({ severity, check, cell }) => `${severity} ${check} ${cell}`);
}

function says(layout: SheetLayout, edits: Edits = {}, own?: Programme): readonly string[] {
  return findingsOf(layout, edits, own).map(({ message }) => translator('vi').say(message));
}

test('the plans of Lạng Sơn and Bắc Kạn meet what is known', () => {
  expect(told(filledAnnex())).toEqual([]);
  expect(told(filledTargets())).toEqual([]);
});

describe('capital-type', () => {
  test('an investment in a line that has recurrent funds only', () => {
    // 3.2, central budget, development investment.
    expect(told(filledAnnex(), { E17: 500 })).toEqual(['warning capital-type E17']);
    expect(says(filledAnnex(), { E17: 500 })).toEqual([
      'Dòng 3.2 (Cải thiện dinh dưỡng) ghi số ở cột vốn đầu tư phát triển, chương trình chỉ cho dòng này vốn sự nghiệp.',
    ]);
  });

  test('of several sources it is one finding with its cells', () => {
    expect(findingsOf(filledAnnex(), { E17: 500, H17: 20 })[0]?.causes[0]?.cells).toEqual(['E17', 'H17']);
  });

  test('a nought and a line that may carry both are no matter', () => {
    expect(told(filledAnnex(), { E17: 0, E19: 700, F19: 100 })).toEqual([]);
  });

  test('not before or after the years of the rule, and not where it is switched off', () => {
    const late = { E17: 500 };
    const off = withParameters({ 'capital-type.lines': { severity: 'off' } });
    const ended = withParameters({ 'capital-type.lines': { to: 2021 } });
    expect(told(filledAnnex({ programme: off }), late, off)).toEqual([]);
    expect(told(filledAnnex({ programme: ended }), late, ended)).toEqual([]);
  });
});

describe('counterpart', () => {
  function annexOf(unitName: string, local: number, options: Partial<FormOptions> = {}): SheetLayout {
    const entries: readonly Entry[] = [
      { row: '2', column: 'central.recurrent', value: 100_000 },
      { row: '2', column: 'local.recurrent', value: local },
    ];
    return fillLayout(buildFormLayout('annex-1', { ...OPTIONS, unitName, ...options }), entries);
  }

  test('a province below the lowest share is warned, at the total of its local budget', () => {
    expect(told(annexOf('UBND tỉnh Lạng Sơn', 2_999))).toEqual(['warning counterpart G10']);
    expect(told(annexOf('UBND tỉnh Lạng Sơn', 3_000))).toEqual([]);
    expect(says(annexOf('UBND tỉnh Lạng Sơn', 2_500))).toEqual([
      'Ngân sách địa phương bằng 2,50% ngân sách trung ương, dưới mức đối ứng 3%.',
    ]);
  });

  test('the provinces that are named have the highest share', () => {
    expect(told(annexOf('UBND tỉnh Quảng Ngãi', 14_999))).toEqual(['warning counterpart G10']);
    expect(told(annexOf('UBND tỉnh Quảng Ngãi', 15_000))).toEqual([]);
  });

  test.each([
    'UBND huyện Sơn Hà',
    'UBND xã Hòa Đồng',
    'Sở Y tế tỉnh Lạng Sơn',
    '',
    'UBND thành phố Lạng Sơn',
  ])('nothing is said of "%s", whose share of the province nobody knows', (unitName) => {
    expect(told(annexOf(unitName, 0))).toEqual([]);
    expect(told(annexOf(unitName, 10))).toEqual([]);
  });

  test('a share that the user entered holds for everybody, instead of the others', () => {
    const own = withParameters({ 'counterpart.own': { value: '10', document: 'NQ 03/2022/NQ-HĐND' } });
    expect(told(annexOf('UBND huyện Sơn Hà', 9_999, { programme: own }), {}, own)).toEqual([
      'warning counterpart G10',
    ]);
    expect(told(annexOf('UBND tỉnh Lạng Sơn', 10_000, { programme: own }), {}, own)).toEqual([]);
  });

  test('a province that plans no local budget at all is told', () => {
    expect(told(annexOf('UBND tỉnh Lạng Sơn', 0))).toEqual(['warning counterpart G10']);
  });
});

describe('reduction-target', () => {
  test('below the national reduction is a notice at the total', () => {
    // 92 of 42190 households.
    const few = { F10: 23, F11: 23, F12: 23, F13: 23 };
    expect(told(filledTargets(), few)).toEqual(['notice reduction-target G14']);
    expect(says(filledTargets(), few)).toEqual([
      'Mức giảm 0,22 điểm % thấp hơn mức chung cả nước 1–1,5 điểm % mỗi năm.',
    ]);
  });

  test("the unit's own target is a warning, and only the total answers for it", () => {
    const own = withParameters({ 'reduction.own': { value: '2.5' } });
    expect(told(filledTargets(), {}, own)).toEqual(['warning reduction-target G14']);
    const met = withParameters({ 'reduction.own': { value: '1.5' } });
    expect(told(filledTargets(), {}, met)).toEqual([]);
  });

  test('near-poor households have their own', () => {
    const own = withParameters({
      'reduction.own.near-poor': { value: '0.75' },
      'reduction.own': { value: '9' },
    });
    const layout = fillLayout(buildFormLayout('near-poor-target', { ...OPTIONS, localities: ['Xã Một'] }), [
      { row: 'locality-1', column: 'households', value: 1000 },
      { row: 'locality-1', column: 'poor-households', value: 100 },
      { row: 'locality-1', column: 'reduction', value: 5 },
    ]);
    expect(told(layout, {}, own)).toEqual(['warning reduction-target G11']);
    expect(told(layout, { F10: 8 }, own)).toEqual([]);
  });
});

describe('housing-cost', () => {
  function houses(
    name: string,
    unit: string,
    count: number,
    central: number,
    options: Partial<FormOptions> = {},
  ) {
    const layout = buildFormLayout('annex-3', { ...OPTIONS, ...options });
    const [line] = layout.grid.rows.filter(({ key }) => key.startsWith('5#'));
    if (!line) throw new Error('no free row of project 5');
    return fillLayout(layout, [
      { row: line.key, column: 'name', value: name },
      { row: line.key, column: 'unit', value: unit },
      { row: line.key, column: 'quantity', value: count },
      { row: line.key, column: 'plan.central', value: central },
    ]);
  }

  test('five hundred houses of forty millions each, as in Lạng Sơn', () => {
    expect(told(houses('Xây mới nhà ở', 'Hộ', 500, 20_000))).toEqual([]);
  });

  test('a new house for less or for more', () => {
    expect(told(houses('Xây mới nhà ở', 'Hộ', 500, 22_000))).toHaveLength(1);
    expect(told(houses('Sửa chữa nhà ở', 'nhà', 100, 4_000))).toHaveLength(1);
    expect(says(houses('Sửa chữa nhà ở', 'nhà', 100, 4_000))).toEqual([
      'Bình quân 40 triệu đồng một nhà, mức hỗ trợ là 20 triệu đồng.',
    ]);
  });

  test('new ones and repairs together lie between', () => {
    expect(told(houses('Hỗ trợ nhà ở', 'Hộ', 100, 3_000))).toEqual([]);
    expect(told(houses('Hỗ trợ nhà ở', 'Hộ', 100, 300))).toHaveLength(1);
    expect(told(houses('Hỗ trợ nhà ở', 'lớp', 100, 300))).toEqual([]);
  });

  test('in another unit of money', () => {
    expect(told(houses('Xây mới nhà ở', 'Hộ', 500, 20_000_000_000, { moneyUnit: 'dong' }))).toEqual([]);
    expect(told(houses('Xây mới nhà ở', 'Hộ', 500, 20_000, { moneyUnit: 'dong' }))).toHaveLength(1);
  });
});

describe('maintenance-share', () => {
  test('nobody is asked for a share that no document sets', () => {
    expect(told(filledAnnex(), { F13: 1 })).toEqual([]);
  });

  test('the share that was entered, as precisely as it was', () => {
    const at = (value: string): readonly string[] => {
      const own = withParameters({ 'maintenance.share': { value, severity: 'warning' } });
      return told(filledAnnex({ programme: own }), {}, own);
    };
    // 9.000 of 127.710 are 7,047 %.
    expect(at('7')).toEqual([]);
    expect(at('7.0')).toEqual([]);
    expect(at('7.00')).toEqual([]);
    expect(at('7.1')).toEqual(['warning maintenance-share F13']);
    expect(at('6.3')).toEqual(['warning maintenance-share F13']);
  });
});

test('the entries of Lạng Sơn are what the tests rest on', () => {
  expect(langSonLineEntries().length).toBeGreaterThan(20);
});
