/** Money of the projects for poor districts: said of other districts only where the list of poor districts is complete. */
import { reviewReading } from '../../../src/findings/review';
import type { Finding } from '../../../src/findings/finding';
import { buildFormLayout } from '../../../src/forms/catalogue';
import { localityKey } from '../../../src/forms/parts/rows';
import { translator } from '../../../src/locales/translate';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import { POOR_DISTRICTS, type LocalityList } from '../../../src/programme/localityList';
import type { PolicyParameter } from '../../../src/programme/policyParameter';
import type { Programme } from '../../../src/programme/programme';
import { BUILT_IN } from '../../../src/reading/knownForms';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { fillLayout, type Entry } from '../../../src/samples/fillLayout';
import type { SheetLayout } from '../../../src/sheet/layout';
import { snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { expectToReadWell } from '../hygiene/sheets';

/** A list that is complete with the two districts that it has. */
const TWO: Partial<LocalityList> = {
  total: 2,
  places: [
    { province: 'Lạng Sơn', name: 'Bình Gia' },
    { province: 'Lạng Sơn', name: 'Văn Quan' },
  ],
};

function programmeWith(list: Partial<LocalityList>, change: Partial<PolicyParameter> = {}): Programme {
  return {
    ...POVERTY_REDUCTION_2021,
    id: 'own',
    basedOn: POVERTY_REDUCTION_2021.id,
    localityLists: POVERTY_REDUCTION_2021.localityLists.map((one) =>
      one.id === POOR_DISTRICTS ? { ...one, ...list } : one,
    ),
    parameters: POVERTY_REDUCTION_2021.parameters.map((one) =>
      one.id === 'poor-district.projects' ? { ...one, ...change } : one,
    ),
  };
}

/** Localities from row 12 on, under the total in row 11. */
function annex(
  programme: Programme,
  lines: readonly (readonly [name: string, money: Readonly<Record<string, number>>])[],
  year = 2022,
): SheetLayout {
  const layout = buildFormLayout('annex-4a', {
    unitName: 'UBND tỉnh Lạng Sơn',
    year,
    moneyUnit: 'trieu-dong',
    localities: lines.map(([name]) => name),
    programme,
  });
  return fillLayout(
    layout,
    lines.flatMap(([, money], place) =>
      Object.entries(money).map(([column, value]): Entry => ({ row: localityKey(place), column, value })),
    ),
  );
}

function findingsOf(programme: Programme, layout: SheetLayout): readonly Finding[] {
  const reading = readWorkbook(workbookOf(snapshotOf(layout)), { ...BUILT_IN, programmes: [programme] });
  const found = reviewReading(reading).findings.filter(({ check }) => check === 'poor-district-projects');
  found.forEach(expectToReadWell);
  return found;
}

function told(programme: Programme, lines: Parameters<typeof annex>[1], year?: number): readonly string[] {
  return findingsOf(programme, annex(programme, lines, year)).map(
    ({ severity, causes: [cause] }) => `${severity} ${(cause?.cells ?? []).join(' ')}`,
  );
}

const COMPLETE = programmeWith(TWO);
const INVESTMENT = '1.development-investment';
const RECURRENT = '1.recurrent';

test('a district that the complete list does not name, at the cells of the project', () => {
  const lines = [
    ['Huyện Bình Gia', { [INVESTMENT]: 100, [RECURRENT]: 9, '5': 50 }],
    ['Huyện Chi Lăng', { [INVESTMENT]: 100, [RECURRENT]: 9 }],
    ['UBND huyện Lộc Bình', { '5': 50 }],
    ['Thành phố Lạng Sơn', { [RECURRENT]: 7 }],
  ] as const;
  expect(told(COMPLETE, lines)).toEqual(['notice F12 G12', 'notice M13', 'notice G14']);
  const { say } = translator('vi');
  const [district, office] = findingsOf(COMPLETE, annex(COMPLETE, lines));
  expect(district && say(district.message)).toBe(
    'Huyện Chi Lăng có vốn Dự án 1 nhưng không có tên trong danh sách huyện nghèo.',
  );
  expect(district?.causes[0] && say(district.causes[0].message)).toContain('xã bãi ngang');
  expect(office?.causes[0] && say(office.causes[0].message)).toContain('nhà ở');
});

test('nothing while the list is not complete, the built-in one among them', () => {
  const lines = [['Huyện Chi Lăng', { [INVESTMENT]: 100, '5': 50 }]] as const;
  expect(told(COMPLETE, lines)).toHaveLength(2);
  expect(told(programmeWith({ ...TWO, total: 3 }), lines)).toEqual([]);
  expect(told(POVERTY_REDUCTION_2021, lines)).toEqual([]);
});

test('nothing of communes, offices, names without a kind, other projects, noughts', () => {
  expect(
    told(COMPLETE, [
      ['Xã Hữu Kiên', { [INVESTMENT]: 100 }],
      ['Thị trấn Chi Lăng', { '5': 100 }],
      ['Sở Xây dựng', { '5': 100 }],
      ['Chi Lăng', { '5': 100 }],
      ['Huyện Hữu Lũng', { '2': 100, '5': 0, '3.1': 5 }],
    ]),
  ).toEqual([]);
});

test('only in the years of the rule, as grave as the catalogue says', () => {
  const lines = [['Huyện Chi Lăng', { '5': 50 }]] as const;
  expect([2021, 2022, 2025].map((year) => told(COMPLETE, lines, year).length)).toEqual([0, 1, 1]);
  expect(told(programmeWith(TWO, { severity: 'warning' }), lines)[0]).toMatch(/^warning/);
  expect(told(programmeWith(TWO, { severity: 'off' }), lines)).toEqual([]);
});
