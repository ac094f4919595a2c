/**
 * Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo (BC1): households and people at the time of the review, the poor, the near-poor and
 * households of average living standard, in counts and rates.
 *
 * The columns and the index row were read from an official-style report of Đắk Nông; that it is the annex of TT 07/2021/TT-BLĐTBXH is not certain.
 */
import { atLeast, atMost, type FormBound } from './bound';
import type { FormColumn, FormColumnGroup, FormDefinition } from './form';
import { nameColumn } from './parts/columns';
import { localitiesThenTotal } from './parts/rows';

const KINDS = [
  { key: 'poor', households: 'Hộ nghèo', people: 'Khẩu nghèo' },
  { key: 'near-poor', households: 'Hộ cận nghèo', people: 'Khẩu cận nghèo' },
  {
    key: 'average',
    households: 'Hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
    people: 'Khẩu làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
  },
] as const;

function countAndRate(
  key: string,
  header: string,
  count: string,
  first: number,
  base: number,
): FormColumnGroup {
  return {
    header,
    columns: [
      { key: `${key}.count`, header: count, index: String(first), kind: 'count', width: 8.2 },
      {
        key: `${key}.rate`,
        header: 'Tỷ lệ (%)',
        index: String(first + 1),
        equation: `${first + 1}=${first}/${base}*100`,
        kind: 'rate',
        width: 9.2,
      },
    ],
  };
}

const POPULATION: readonly FormColumn[] = [
  { key: 'households', header: 'Số hộ', index: '1', kind: 'count', width: 9 },
  { key: 'people', header: 'Nhân khẩu', index: '2', kind: 'count', width: 9.5 },
];

/** Hộ nghèo, hộ cận nghèo and households of average living standard are groups apart: none is in two of them (NĐ 07/2021/NĐ-CP, Điều 3). */
function groupsApart(of: 'households' | 'people'): readonly FormBound[] {
  const [first, ...others] = KINDS.map(({ key }) => `${key}.${of}.count`);
  if (first === undefined) return [];
  return [
    atMost(first, [of], 'part-of-whole'),
    ...others.map((column, place) => atMost(column, [of, first, ...others.slice(0, place)], 'groups-apart')),
  ];
}

/** Nobody lives in no household, and a household has at least one person. */
function peopleOfHouseholds(): readonly FormBound[] {
  return [
    atLeast('people', ['households'], 'people-of-households'),
    ...KINDS.map(({ key }) =>
      atLeast(`${key}.people.count`, [`${key}.households.count`], 'people-of-households'),
    ),
  ];
}

export const POVERTY_REVIEW: FormDefinition = {
  id: 'poverty-review',
  source: {
    text: 'BC1 of an official-style report set of Đắk Nông, index row included; that it is the form of TT 07/2021/TT-BLĐTBXH is likely, not certain.',
    certainty: 'printed',
  },
  sheetName: 'Kết quả rà soát',
  annexLabel: '',
  title: ({ year }) => `TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`,
  columns: () => [
    { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 5 },
    nameColumn('Địa bàn', 24),
    { header: 'Tổng số hộ dân cư tại thời điểm rà soát', columns: POPULATION },
    {
      header: 'Kết quả rà soát về hộ',
      columns: KINDS.map(({ key, households }, place) =>
        countAndRate(`${key}.households`, households, 'Số hộ', 3 + 2 * place, 1),
      ),
    },
    {
      header: 'Kết quả rà soát về nhân khẩu',
      columns: KINDS.map(({ key, people }, place) =>
        countAndRate(`${key}.people`, people, 'Số khẩu', 9 + 2 * place, 2),
      ),
    },
  ],
  rows: ({ localities }) => localitiesThenTotal(localities),
  bounds: [...groupsApart('households'), ...groupsApart('people'), ...peopleOfHouseholds()],
  usesLocalities: true,
  usesYears: false,
  usesMoneyUnit: false,
};
