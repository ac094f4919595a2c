/**
 * Phụ lục 01 and 02 of a commune plan (Hòa Đồng 2022-2025): households by hamlet, with the reduction and the remainder of each year to the end
 * of the period, the average reduction, and what the plan wants it to be: at least, and at best.
 *
 * The plan refers to these tables without printing them; the columns are those that its targets need.
 */
import { atLeast, atMost } from './bound';
import type { FormColumnGroup, FormDefinition } from './form';
import { MOST_YEARS, planYears } from './formOptions';
import { nameColumn } from './parts/columns';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from './parts/households';
import { localitiesThenTotal } from './parts/rows';

const OPENING = { total: 1, households: 2, rate: 3 } as const;
const COLUMNS_OF_A_YEAR = 4;
/** Counts of a commune, "1.234". */
const COUNT_WIDTH = 7.2;
/** As wide as "11=10/1*100" in the index row, which has no blank to break at. */
const RATE_WIDTH = 9.2;

interface YearCodes {
  readonly reduction: number;
  readonly rateReduction: number;
  readonly remaining: number;
  readonly remainingRate: number;
}

function codesOfYear(place: number): YearCodes {
  const first = 4 + place * COLUMNS_OF_A_YEAR;
  return { reduction: first, rateReduction: first + 1, remaining: first + 2, remainingRate: first + 3 };
}

/** Each year starts from what the year before left: còn lại = còn lại năm trước - giảm. */
function yearColumns(year: number, place: number): FormColumnGroup {
  const codes = codesOfYear(place);
  const before =
    place === 0
      ? { count: OPENING.households, rate: OPENING.rate }
      : { count: codesOfYear(place - 1).remaining, rate: codesOfYear(place - 1).remainingRate };
  const key = `year-${place + 1}`;
  return {
    header: `Năm ${year}`,
    columns: [
      {
        key: `${key}.reduction`,
        header: 'Giảm (hộ)',
        index: String(codes.reduction),
        kind: 'count',
        width: COUNT_WIDTH,
      },
      {
        key: `${key}.rate-reduction`,
        header: 'Giảm (%)',
        index: String(codes.rateReduction),
        equation: `${codes.rateReduction}=${codes.reduction}/${OPENING.total}*100`,
        countMayFollowRate: true,
        kind: 'rate',
        width: RATE_WIDTH,
      },
      {
        key: `${key}.remaining`,
        header: 'Còn (hộ)',
        index: String(codes.remaining),
        equation: `${codes.remaining}=${before.count}-${codes.reduction}`,
        kind: 'count',
        width: COUNT_WIDTH,
      },
      {
        key: `${key}.remaining-rate`,
        header: 'Còn (%)',
        index: String(codes.remainingRate),
        equation: `${codes.remainingRate}=${codes.remaining}/${OPENING.total}*100`,
        alternatives: [`${codes.remainingRate}=${before.rate}-${codes.rateReduction}`],
        kind: 'rate',
        width: RATE_WIDTH,
      },
    ],
  };
}

function multiYearForm(group: HouseholdGroup): FormDefinition {
  const { households, capitals, key } = HOUSEHOLD_GROUPS[group];
  return {
    id: `${key}-multi-year`,
    source: {
      text: `Phụ lục ${group === 'poor' ? '01' : '02'} that the plan of the commune Hòa Đồng refers to; the table itself was not printed.`,
      certainty: 'reconstructed',
    },
    sheetName: group === 'poor' ? 'Giảm nghèo theo năm' : 'Giảm cận nghèo theo năm',
    annexLabel: group === 'poor' ? 'PHỤ LỤC 01' : 'PHỤ LỤC 02',
    title: (options) => {
      const years = planYears(options);
      return `CHỈ TIÊU GIẢM ${capitals} TỪNG NĂM, GIAI ĐOẠN ${years[0]} - ${years.at(-1)}`;
    },
    columns: (options) => {
      const years = planYears(options);
      const average = 4 + years.length * COLUMNS_OF_A_YEAR;
      const reductions = years.map((_, place) => codesOfYear(place).rateReduction);
      return [
        { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 5 },
        nameColumn('Địa bàn', 20),
        {
          header: `Đầu kỳ (31/12/${options.year - 1})`,
          columns: [
            { key: 'households', header: 'Tổng số hộ', index: '1', kind: 'count', width: 8.5 },
            { key: 'poor-households', header: `Số ${households}`, index: '2', kind: 'count', width: 8.5 },
            {
              key: 'poverty-rate',
              header: 'Tỷ lệ (%)',
              index: '3',
              equation: '3=2/1*100',
              kind: 'rate',
              width: RATE_WIDTH,
            },
          ],
        },
        ...years.map(yearColumns),
        {
          key: 'average-reduction',
          header: 'Bình quân giảm (%/năm)',
          index: String(average),
          equation: `${average}=TB(${reductions.join(',')})`,
          kind: 'rate',
          width: 9,
        },
        {
          header: 'Mục tiêu giảm (%/năm)',
          columns: [
            {
              key: 'minimum-reduction',
              header: 'Tối thiểu',
              index: String(average + 1),
              kind: 'rate',
              width: 8,
            },
            {
              key: 'aspired-reduction',
              header: 'Phấn đấu',
              index: String(average + 2),
              kind: 'rate',
              width: 8,
            },
          ],
        },
      ];
    },
    rows: ({ localities }) => localitiesThenTotal(localities),
    bounds: [
      atMost('poor-households', ['households'], 'part-of-whole'),
      ...Array.from({ length: MOST_YEARS }, (_, place) =>
        atMost(
          `year-${place + 1}.reduction`,
          [place === 0 ? 'poor-households' : `year-${place}.remaining`],
          'reduction',
        ),
      ),
      atLeast('average-reduction', ['minimum-reduction'], 'own-target', { severity: 'warning' }),
      atLeast('aspired-reduction', ['minimum-reduction'], 'target-order', { severity: 'warning' }),
    ],
    usesLocalities: true,
    usesYears: true,
    usesMoneyUnit: false,
  };
}

export const POVERTY_MULTI_YEAR = multiYearForm('poor');
export const NEAR_POOR_MULTI_YEAR = multiYearForm('near-poor');
