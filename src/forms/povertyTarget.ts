/**
 * Biểu mục tiêu giảm tỷ lệ hộ nghèo, hộ cận nghèo: the yearly target by locality.
 *
 * As attached to Kế hoạch 166/KH-UBND (Bắc Kạn, 17/03/2022) for poor households. That table prints no index row; the equations are those its figures
 * follow. The near-poor table is the same with the other households.
 */
import { atMost } from './bound';
import type { FormDefinition } from './form';
import { nameColumn } from './parts/columns';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from './parts/households';
import { localitiesThenTotal } from './parts/rows';

function targetForm(group: HouseholdGroup): FormDefinition {
  const { households, capitals, key } = HOUSEHOLD_GROUPS[group];
  return {
    id: `${key}-target`,
    source: {
      text:
        group === 'poor'
          ? 'The table attached to Kế hoạch 166/KH-UBND (Bắc Kạn, 17/03/2022). It prints no index row; the equations are those that its figures follow.'
          : 'The table for poor households attached to Kế hoạch 166/KH-UBND (Bắc Kạn, 17/03/2022), with near-poor households in its place.',
      certainty: group === 'poor' ? 'printed' : 'reconstructed',
    },
    sheetName: group === 'poor' ? 'Mục tiêu giảm nghèo' : 'Mục tiêu giảm cận nghèo',
    annexLabel: '',
    title: ({ year }) => `MỤC TIÊU PHẤN ĐẤU GIẢM TỶ LỆ ${capitals} NĂM ${year}`,
    columns: () => [
      { key: 'code', header: 'STT', index: 'A', kind: 'code', width: 6 },
      nameColumn('Tên đơn vị', 30),
      {
        key: 'households',
        header: 'Tổng số hộ dân đầu năm {year} (hộ)',
        index: '1',
        kind: 'count',
        width: 15,
      },
      {
        key: 'poor-households',
        header: `Số ${households} đầu năm {year} (hộ)`,
        index: '2',
        kind: 'count',
        width: 15,
      },
      {
        key: 'poverty-rate',
        header: `Tỷ lệ ${households} đầu năm {year} (%)`,
        index: '3',
        equation: '3=2/1*100',
        kind: 'rate',
        width: 15,
      },
      {
        header: `Mục tiêu phấn đấu giảm tỷ lệ ${households} năm {year}`,
        columns: [
          { key: 'reduction', header: `Giảm số ${households} (hộ)`, index: '4', kind: 'count', width: 14 },
          {
            key: 'rate-reduction',
            header: `Giảm tỷ lệ ${households} (%)`,
            index: '5',
            equation: '5=4/1*100',
            countMayFollowRate: true,
            kind: 'rate',
            width: 14,
          },
          {
            key: 'end-rate',
            header: `Tỷ lệ ${households} cuối năm {year} (%)`,
            index: '6',
            equation: '6=3-5',
            alternatives: ['6=(2-4)/1*100'],
            kind: 'rate',
            width: 15,
          },
        ],
      },
    ],
    rows: ({ localities }) => localitiesThenTotal(localities),
    bounds: [
      atMost('poor-households', ['households'], 'part-of-whole'),
      atMost('reduction', ['poor-households'], 'reduction'),
    ],
    usesLocalities: true,
    usesYears: false,
    usesMoneyUnit: false,
  };
}

export const POVERTY_TARGET = targetForm('poor');
export const NEAR_POOR_TARGET = targetForm('near-poor');
