/**
 * Diễn biến hộ nghèo, hộ cận nghèo trong năm (BC2, BC3): opening, movements out and in, closing; two rows for each unit, households and people.
 *
 * Columns and index row (9=1-2-3-4+5+6+7+8) were read from an official-style report set of Đắk Nông.
 */
import { atMost } from './bound';
import type { FormColumn, FormDefinition } from './form';
import { nameColumn } from './parts/columns';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from './parts/households';
import { TOTAL_LAST } from './parts/rows';
import { trackedLocalities, trackedTotal } from './parts/trackedRows';

/** Phân tổ: each unit is counted in households and in people. */
export const TRACKS = ['Hộ', 'Nhân khẩu'] as const;

interface Words {
  readonly leaves: readonly [string, string];
  readonly enters: string;
  readonly returns: string;
}

const WORDS: Readonly<Record<HouseholdGroup, Words>> = {
  poor: {
    leaves: ['Trở thành hộ cận nghèo', 'Vượt chuẩn cận nghèo'],
    enters: 'Hộ cận nghèo trở thành hộ nghèo',
    returns: 'Tái nghèo',
  },
  'near-poor': {
    leaves: ['Thoát cận nghèo', 'Trở thành hộ nghèo'],
    enters: 'Hộ nghèo trở thành hộ cận nghèo',
    returns: 'Tái cận nghèo',
  },
};

function count(key: string, header: string, index: number): FormColumn {
  return { key, header, index: String(index), kind: 'count', width: 11 };
}

function flowForm(group: HouseholdGroup): FormDefinition {
  const { households, capitals, key } = HOUSEHOLD_GROUPS[group];
  const words = WORDS[group];
  return {
    id: `${key}-flow`,
    source: {
      text: `${group === 'poor' ? 'BC2' : 'BC3'} of an official-style report set of Đắk Nông, index row included; that it is the form of TT 07/2021/TT-BLĐTBXH is likely, not certain.`,
      certainty: 'printed',
    },
    sheetName: group === 'poor' ? 'Diễn biến hộ nghèo' : 'Diễn biến hộ cận nghèo',
    annexLabel: '',
    title: ({ year }) => `TỔNG HỢP DIỄN BIẾN ${capitals} TRONG NĂM ${year}`,
    columns: () => [
      { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 5 },
      nameColumn('Địa bàn', 24),
      { key: 'track', header: 'Phân tổ', index: 'C', kind: 'track', width: 10 },
      count('opening', `Tổng số ${households} đầu kỳ`, 1),
      {
        header: `Diễn biến ${households} giảm`,
        columns: [
          {
            header: `Số hộ thoát ${group === 'poor' ? 'nghèo' : 'cận nghèo'}`,
            columns: words.leaves.map((header, place) => count(`leaves-${place + 1}`, header, 2 + place)),
          },
          count('leaves-other', 'Số hộ khác (chuyển đi, tách, nhập, thay đổi nhân khẩu)', 4),
        ],
      },
      {
        header: `Diễn biến ${households} tăng`,
        columns: [
          count('enters', words.enters, 5),
          {
            header: `Số ${households} bổ sung`,
            columns: [count('returns', words.returns, 6), count('new', 'Phát sinh mới', 7)],
          },
          count('enters-other', 'Số hộ khác (chuyển đến, tách, nhập, thay đổi nhân khẩu)', 8),
        ],
      },
      {
        key: 'closing',
        header: `Tổng số ${households} cuối kỳ`,
        index: '9',
        equation: '9=1-2-3-4+5+6+7+8',
        kind: 'count',
        width: 11,
      },
    ],
    rows: ({ localities }) => [
      ...trackedLocalities(localities, TRACKS, 'total'),
      ...trackedTotal(TOTAL_LAST.name, TRACKS),
    ],
    bounds: [atMost('leaves-1', ['opening', 'leaves-2', 'leaves-other'], 'leavers')],
    usesLocalities: true,
    usesYears: false,
    usesMoneyUnit: false,
  };
}

export const POVERTY_FLOW = flowForm('poor');
export const NEAR_POOR_FLOW = flowForm('near-poor');
