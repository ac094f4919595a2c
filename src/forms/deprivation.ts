/**
 * Mức độ thiếu hụt các dịch vụ xã hội cơ bản (BC4 to BC7): twelve indicators of six services, in counts and in rates.
 *
 * Services and indicators: Nghị định 07/2021/NĐ-CP; the columns were read from an official-style report set of Đắk Nông.
 */
import { DEPRIVATION_SERVICES } from '../programme/deprivation';
import { atLeast, atMost, type FormBound } from './bound';
import type { FormColumn, FormColumnGroup, FormDefinition } from './form';
import { nameColumn } from './parts/columns';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from './parts/households';
import { localitiesThenTotal } from './parts/rows';

const INDICATORS = DEPRIVATION_SERVICES.flatMap(({ indicators }) => indicators).length;
/** Indicators that a poor household lacks at least: NĐ 07/2021/NĐ-CP, Điều 3. */
const LEAST_OF_POOR = 3;

/** One group of columns for each service; `first` is the index code of the first indicator. */
function serviceColumns(kind: 'count' | 'rate', first: number): readonly FormColumnGroup[] {
  let index = first;
  return DEPRIVATION_SERVICES.map(({ name, indicators }) => ({
    header: name,
    columns: indicators.map((indicator): FormColumn => {
      const column: FormColumn = {
        key: `${kind}.${indicator.key}`,
        header: indicator.name,
        index: String(index),
        kind,
        width: 9,
      };
      index += 1;
      return column;
    }),
  }));
}

/**
 * A household lacks an indicator once; a poor one lacks at least three of the twelve.
 *
 * Source: Nghị định 07/2021/NĐ-CP, Điều 3. Near-poor households lack fewer than three, which is no limit from below.
 */
function boundsOf(group: HouseholdGroup): readonly FormBound[] {
  const counts = DEPRIVATION_SERVICES.flatMap(({ indicators }) => indicators).map(
    ({ key }) => `count.${key}`,
  );
  const least = atLeast('deprivations', ['households'], 'deprived-of-poor', { factor: LEAST_OF_POOR });
  return [
    ...counts.map((column) => atMost(column, ['households'], 'part-of-whole')),
    atMost('deprivations', ['households'], 'indicators-in-all', { factor: INDICATORS }),
    ...(group === 'poor' ? [least] : []),
  ];
}

function countsForm(group: HouseholdGroup): FormDefinition {
  const { households, capitals } = HOUSEHOLD_GROUPS[group];
  const codes = Array.from({ length: INDICATORS }, (_, place) => 3 + place);
  return {
    id: group === 'poor' ? 'deprivation-counts' : 'near-poor-deprivation-counts',
    source: {
      text: `${group === 'poor' ? 'BC4' : 'BC6'} of an official-style report set of Đắk Nông; services and indicators of Nghị định 07/2021/NĐ-CP.`,
      certainty: 'printed',
    },
    sheetName: group === 'poor' ? 'Thiếu hụt - hộ nghèo' : 'Thiếu hụt - hộ cận nghèo',
    annexLabel: '',
    title: ({ year }) => `SỐ ${capitals} THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN NĂM ${year}`,
    columns: () => [
      { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 5 },
      nameColumn('Địa bàn', 24),
      { key: 'households', header: `Tổng số ${households}`, index: '1', kind: 'count', width: 9 },
      {
        key: 'deprivations',
        header: 'Tổng số chỉ số thiếu hụt',
        index: '2',
        equation: `2=${codes.join('+')}`,
        kind: 'count',
        width: 9.5,
      },
      ...serviceColumns('count', 3),
    ],
    rows: ({ localities }) => localitiesThenTotal(localities),
    bounds: boundsOf(group),
    usesLocalities: true,
    usesYears: false,
    usesMoneyUnit: false,
  };
}

function ratesForm(group: HouseholdGroup): FormDefinition {
  const { households, capitals } = HOUSEHOLD_GROUPS[group];
  return {
    id: group === 'poor' ? 'deprivation-rates' : 'near-poor-deprivation-rates',
    source: {
      text: `${group === 'poor' ? 'BC5' : 'BC7'} of an official-style report set of Đắk Nông; services and indicators of Nghị định 07/2021/NĐ-CP.`,
      certainty: 'printed',
    },
    sheetName: group === 'poor' ? 'Tỷ lệ thiếu hụt - HN' : 'Tỷ lệ thiếu hụt - HCN',
    annexLabel: '',
    title: ({ year }) => `TỶ LỆ ${capitals} THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN NĂM ${year}`,
    columns: () => [
      { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 5 },
      nameColumn('Địa bàn', 24),
      { key: 'households', header: `Tổng số ${households}`, index: '1', kind: 'count', width: 9 },
      ...serviceColumns('rate', 2),
    ],
    rows: ({ localities }) => localitiesThenTotal(localities),
    usesLocalities: true,
    usesYears: false,
    usesMoneyUnit: false,
  };
}

export const DEPRIVATION_COUNTS = countsForm('poor');
export const NEAR_POOR_DEPRIVATION_COUNTS = countsForm('near-poor');
export const DEPRIVATION_RATES = ratesForm('poor');
export const NEAR_POOR_DEPRIVATION_RATES = ratesForm('near-poor');
