/** Districts of the lists (huyện nghèo) are held to what the programme sets for them, where it is certain that they are those districts. */
import { poorDistrictReductionCheck } from '../../../src/checks/poor-district-reduction/check';
import { reviewReading } from '../../../src/findings/review';
import type { Finding } from '../../../src/findings/finding';
import { buildFormLayout } from '../../../src/forms/catalogue';
import { localityKey } from '../../../src/forms/parts/rows';
import { translator } from '../../../src/locales/translate';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { PolicyParameter } from '../../../src/programme/policyParameter';
import type { Programme } from '../../../src/programme/programme';
import { BUILT_IN } from '../../../src/reading/knownForms';
import type { CellId } from '../../../src/reading/cellId';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { fillLayout, type Entry } from '../../../src/samples/fillLayout';
import { SAMPLES } from '../../../src/samples/samples';
import type { SheetLayout } from '../../../src/sheet/layout';
import { loadKnownNames } from '../../../src/units/loadKnownNames';
import type { KnownNames } from '../../../src/units/knownNames';
import { snapshotOf, workbookOf, type Edits } from '../../core/layoutSnapshot';
import { handReading, handTable, idAt, line, type HandLine } from '../handTable';
import { expectToReadWell } from '../hygiene/sheets';

let units: KnownNames;
beforeAll(async () => {
  units = await loadKnownNames();
});

interface Context {
  readonly own?: Programme;
  readonly names?: KnownNames | null;
}

function findingsOf(layouts: readonly SheetLayout[], edits: Edits, context: Context): readonly Finding[] {
  const { own, names = units } = context;
  const known = own ? { ...BUILT_IN, programmes: [own] } : BUILT_IN;
  const sheets = layouts.map((layout, place) => snapshotOf(layout, place === 0 ? edits : {}));
  const reading = readWorkbook(workbookOf(...sheets), known);
  const found = reviewReading(reading, undefined, [], names).findings;
  return found.filter(({ check }) => check === 'poor-district-reduction');
}

function told(layouts: readonly SheetLayout[], edits: Edits = {}, context: Context = {}): readonly string[] {
  const found = findingsOf(layouts, edits, context);
  found.forEach(expectToReadWell);
  return found.map(({ severity, cell }) => `${severity} ${cell}`);
}

/** Localities from row 10 on; the rate of the reduction, typed, in column G. */
function targets(
  unitName: string,
  localities: readonly (readonly [name: string, rate: number])[],
  year = 2022,
): SheetLayout {
  const layout = buildFormLayout('poverty-target', {
    unitName,
    year,
    moneyUnit: 'trieu-dong',
    localities: localities.map(([name]) => name),
  });
  return fillLayout(
    layout,
    localities.flatMap(([, rate], place): readonly Entry[] => {
      const row = localityKey(place);
      return [
        { row, column: 'households', value: 10_000 },
        { row, column: 'poor-households', value: 5_000 },
        { row, column: 'reduction', value: Math.round(rate * 100) },
      ];
    }),
  );
}

const BAC_KAN = 'UBND tỉnh Bắc Kạn';

function withParameter(id: string, change: Partial<PolicyParameter>): Programme {
  return {
    ...POVERTY_REDUCTION_2021,
    id: 'own',
    basedOn: POVERTY_REDUCTION_2021.id,
    parameters: POVERTY_REDUCTION_2021.parameters.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

test('the plan of Bắc Kạn meets it exactly: 4,00 in Ngân Sơn and Pác Nặm', () => {
  const sample = SAMPLES.find(({ id }) => id === 'bac-kan-2022');
  expect(sample).toBeDefined();
  expect(told(sample?.sheets() ?? [])).toEqual([]);
  // 298 of 7.456 households are 3,9968 %, written 4,00.
  const [layout] = [targets(BAC_KAN, [['Huyện Pác Nặm', 4]])];
  expect(told([layout], { C10: 7456, F10: 298 })).toEqual([]);
  expect(told([layout], { C10: 7456, F10: 297 })).toEqual(['warning G10']);
});

test('below the least, at the cell of the reduction, with place, document and figures', () => {
  const layout = targets(BAC_KAN, [
    ['Huyện Ba Bể', 2.5],
    ['Huyện Ngân Sơn', 3.99],
    ['Huyện Pác Nặm', 4],
  ]);
  expect(told([layout])).toEqual(['warning G11']);
  const [finding] = findingsOf([layout], {}, {});
  const { say } = translator('vi');
  expect(finding && say(finding.message)).toBe(
    'Huyện Ngân Sơn: mức giảm 3,99 điểm % thấp hơn mức tối thiểu 4 điểm % mỗi năm (QĐ 90/QĐ-TTg).',
  );
  expect(finding?.causes.map(({ message }) => say(message))).toEqual([
    'Huyện Ngân Sơn có tên trong danh sách “Huyện nghèo giai đoạn 2021 - 2025” (QĐ 353/QĐ-TTg); QĐ 90/QĐ-TTg đặt mức giảm 4–5 điểm % mỗi năm. Hãy xem lại mức giảm; nếu huyện đã ra khỏi danh sách thì không cần sửa.',
  ]);
});

test('six in the districts of QĐ 880, from 2022 on; above the upper end nothing', () => {
  const rates = (rate: number, year = 2022): SheetLayout =>
    targets('UBND tỉnh Lạng Sơn', [['Huyện Văn Quan', rate]], year);
  expect(told([rates(5.99)])).toEqual(['warning G10']);
  expect(told([rates(6)])).toEqual([]);
  expect(told([rates(9)])).toEqual([]);
  expect(told([rates(4.5, 2021)])).toEqual([]);
  expect(told([rates(3.5, 2021)])).toEqual(['warning G10']);
  // Switched off, the rule for all poor districts is left.
  const off = withParameter('reduction.district-880', { severity: 'off' });
  expect(told([rates(4)], {}, { own: off })).toEqual([]);
  expect(told([rates(3.9)], {}, { own: off })).toEqual(['warning G10']);
});

test('only in the years of the rule, as grave as the catalogue says', () => {
  const of = (year: number): SheetLayout => targets(BAC_KAN, [['Huyện Ngân Sơn', 3]], year);
  expect([2020, 2021, 2025, 2026].map((year) => told([of(year)]).length)).toEqual([0, 1, 1, 0]);
  const notice = withParameter('reduction.poor-district', { severity: 'notice' });
  expect(told([of(2022)], {}, { own: notice })).toEqual(['notice G10']);
  const off = withParameter('reduction.poor-district', { severity: 'off' });
  expect(told([of(2022)], {}, { own: off })).toEqual([]);
});

test('a copy from before there were lists goes by those of the catalogue that it was made from', () => {
  const old = { ...withParameter('', {}), localityLists: [] };
  expect(told([targets(BAC_KAN, [['Huyện Ngân Sơn', 3]])], {}, { own: old })).toEqual(['warning G10']);
  const alien = { ...old, basedOn: 'gone' };
  expect(told([targets(BAC_KAN, [['Huyện Ngân Sơn', 3]])], {}, { own: alien })).toEqual([]);
});

test('nothing where no reduction is entered, and nothing for other districts and communes', () => {
  const layout = targets(BAC_KAN, [
    ['Huyện Ngân Sơn', 0],
    ['Huyện Ba Bể', 1],
    ['Xã Ngân Sơn', 1],
    ['Thị trấn Pác Nặm', 1],
    ['Thành phố Bắc Kạn', 0.2],
  ]);
  expect(told([layout])).toEqual([]);
});

describe('a name that two provinces have', () => {
  const one = (unitName: string, name: string): SheetLayout => targets(unitName, [[name, 3]]);

  test.each([
    ['UBND tỉnh Bình Định', 'Huyện An Lão', 1],
    ['UBND thành phố Hải Phòng', 'Huyện An Lão', 0],
    ['', 'Huyện An Lão', 0],
    ['UBND tỉnh Lâm Đồng', 'Huyện Bảo Lâm', 0],
    ['UBND TỈNH CAO BẰNG', 'H. Bảo Lâm', 1],
    ['', 'Huyện Bảo Lâm', 0],
    ['Sở LĐTBXH tỉnh Đắk Lắk', "Huyện M'Đrắk", 1],
  ])('%s, %s', (unitName, name, count) => {
    expect(told([one(unitName, name)])).toHaveLength(count);
  });

  test('the other lines of the table tell the province', () => {
    const binhDinh = ['Huyện Hoài Ân', 'Huyện Vân Canh', 'Huyện Tuy Phước'].map((name) => [name, 1] as const);
    const haiPhong = ['Huyện An Dương', 'Huyện Cát Hải', 'Huyện Kiến Thụy'].map((name) => [name, 1] as const);
    expect(told([targets('', [...binhDinh, ['Huyện An Lão', 3]])])).toEqual(['warning G13']);
    expect(told([targets('', [...haiPhong, ['Huyện An Lão', 3]])])).toEqual([]);
  });
});

test('a name that only one province has needs nothing more, but the list of units', () => {
  const layout = targets('', [['Huyện Pác Nặm', 3]]);
  expect(told([layout])).toEqual(['warning G10']);
  expect(told([layout], {}, { names: null })).toEqual([]);
  expect(told([targets(BAC_KAN, [['Huyện Pác Nặm', 3]])], {}, { names: null })).toEqual(['warning G10']);
  expect(told([targets('UBND tỉnh Lạng Sơn', [['Huyện Pác Nặm', 3]])])).toEqual([]);
});

test('a name without its kind counts among districts, not among communes', () => {
  const districts = ['Ba Bể', 'Na Rì', 'Chợ Đồn'].map((name) => [name, 2] as const);
  expect(told([targets(BAC_KAN, [...districts, ['Ngân Sơn', 3]])])).toEqual(['warning G13']);
  const communes = ['Vân Tùng', 'Bằng Vân', 'Thượng Quan'].map((name) => [name, 2] as const);
  expect(told([targets(BAC_KAN, [...communes, ['Ngân Sơn', 3]])])).toEqual([]);
  expect(told([targets(BAC_KAN, [['Ngân Sơn', 3]])])).toEqual([]);
});

test('the total of the table that a district made itself', () => {
  const own = (unitName: string): readonly string[] =>
    told([
      targets(unitName, [
        ['Xã Bằng Vân', 3],
        ['Xã Thượng Quan', 3],
      ]),
    ]);
  expect(own('UBND huyện Ngân Sơn')).toEqual(['warning G12']);
  expect(own('Ủy ban nhân dân huyện Ngân Sơn, tỉnh Bắc Kạn')).toEqual(['warning G12']);
  expect(own('UBND huyện An Lão')).toEqual([]);
  expect(own('UBND huyện Ba Bể')).toEqual([]);
  expect(own('UBND xã Bằng Vân, huyện Ngân Sơn')).toEqual([]);
  expect(own('UBND huyện Ngân Sơn, UBND xã Bằng Vân')).toEqual([]);
});

/** Cells that are told of a table put together by hand: lines from row 3 on, reductions in column C. */
function toldByHand(...lines: readonly HandLine[]): readonly CellId[] {
  const table = handTable({
    columns: [{ kind: 'rate', index: '1', key: 'rate-reduction', decimals: 2 }],
    lines,
    formId: 'poverty-target',
    year: 2022,
  });
  const reading = handReading([{ ...table, programme: POVERTY_REDUCTION_2021 }]);
  return poorDistrictReductionCheck.inspect(reading, units).map(({ cell }) => cell);
}

test('the line of a province above tells where the districts below it are', () => {
  const cells = toldByHand(
    line('Tỉnh Cao Bằng', null, 3),
    line('Huyện Bảo Lâm', 0, 3),
    line('Tỉnh Lâm Đồng', null, 3),
    line('Huyện Bảo Lâm', 2, 3),
    line('Huyện Bảo Lâm', null, 3),
    line('Huyện Pác Nặm', 2, 3),
  );
  expect(cells).toEqual([idAt('C4')]);
});

test('a figure counts as it is written, to two decimals', () => {
  expect(toldByHand(line('Huyện Pác Nặm', null, 3.995))).toEqual([]);
  expect(toldByHand(line('Huyện Pác Nặm', null, 3.9949))).toEqual([idAt('C3')]);
});

test('both spellings of Mù Cang Chải', () => {
  for (const name of ['Huyện Mù Cang Chải', 'Huyện Mù Căng Chải'])
    expect(told([targets('UBND tỉnh Yên Bái', [[name, 3]])])).toEqual(['warning G10']);
});

describe('over several years', () => {
  /** The locality in row 10: 2.000 households, `opening` poor; each year's reduction. */
  function years(
    form: 'poverty-multi-year' | 'near-poor-multi-year',
    opening: number,
    reductions: readonly number[],
    options: { readonly name?: string; readonly year?: number } = {},
  ): SheetLayout {
    const { name = 'Huyện Văn Quan', year = 2022 } = options;
    const layout = buildFormLayout(form, {
      unitName: 'UBND tỉnh Lạng Sơn',
      year,
      endYear: year + reductions.length - 1,
      moneyUnit: 'trieu-dong',
      localities: [name],
    });
    const row = localityKey(0);
    return fillLayout(layout, [
      { row, column: 'households', value: 10_000 },
      { row, column: 'poor-households', value: opening },
      ...reductions.map((value, place): Entry => ({ row, column: `year-${place + 1}.reduction`, value })),
    ]);
  }

  test('the average is held to the least', () => {
    const enough = years('poverty-multi-year', 4000, [500, 700, 600, 600]);
    const less = years('poverty-multi-year', 4000, [600, 600, 600, 500]);
    expect(told([enough])).toEqual([]);
    // Column V: 3 of the opening, 4 of each of four years, TT and name.
    expect(told([less])).toEqual(['warning V10']);
    expect(told([years('near-poor-multi-year', 4000, [1, 1, 1, 1])])).toEqual([]);
  });

  test('poor and near-poor households together fall by sixty per cent', () => {
    const poor = years('poverty-multi-year', 4000, [600, 600, 600, 600]);
    const nearPoor = (last: number): SheetLayout =>
      years('near-poor-multi-year', 1000, [200, 200, 100, last]);
    expect(told([poor, nearPoor(100)])).toEqual([]);
    expect(told([poor, nearPoor(99)])).toEqual(['warning T10']);
    const [finding] = findingsOf([poor, nearPoor(99)], {}, {});
    const { say } = translator('vi');
    expect(finding && say(finding.message)).toBe(
      'Huyện Văn Quan: số hộ nghèo và hộ cận nghèo từ đầu năm 2022 đến cuối năm 2025 giảm 59,98%, thấp hơn mức tối thiểu 60% (QĐ 880/QĐ-TTg).',
    );
    expect(finding?.causes[0] && say(finding.causes[0].message)).toContain('có 5.000 hộ');
    expect(finding?.causes[0]?.cells).toHaveLength(4);
  });

  test('only where both tables state both ends, for the same unit', () => {
    const poor = years('poverty-multi-year', 4000, [600, 600, 600, 600]);
    const none = [0, 0, 0, 0];
    expect(told([poor])).toEqual([]);
    expect(told([poor, years('near-poor-multi-year', 1000, none)])).toEqual(['warning T10']);
    expect(told([poor, years('near-poor-multi-year', 1000, none, { name: 'Huyện Bình Gia' })])).toEqual([]);
    // To the end of 2024 only.
    const short = [600, 600, 600];
    expect(
      told([years('poverty-multi-year', 4000, short), years('near-poor-multi-year', 1000, [0, 0, 0])]),
    ).toEqual([]);
    const later = { year: 2023 };
    const other = [
      years('poverty-multi-year', 4000, short, later),
      years('near-poor-multi-year', 1000, [0, 0, 0], later),
    ];
    expect(told(other)).toEqual([]);
    const fromLater = [
      years('poverty-multi-year', 4000, [600, 600, 600, 600], later),
      years('near-poor-multi-year', 1000, none, later),
    ];
    expect(told(fromLater)).toEqual([]);
    expect(
      told([poor, years('near-poor-multi-year', 1000, none), years('near-poor-multi-year', 1000, none)]),
    ).toEqual([]);
    // Bình Gia is a poor district, but none of the 22.
    const binhGia = { name: 'Huyện Bình Gia' };
    expect(
      told([
        years('poverty-multi-year', 4000, [600, 600, 600, 600], binhGia),
        years('near-poor-multi-year', 1000, none, binhGia),
      ]),
    ).toEqual([]);
  });
});
