/**
 * Biểu mục tiêu giảm tỷ lệ hộ nghèo: the yearly target by locality, as attached to Kế hoạch 166/KH-UBND (Bắc Kạn, 17/03/2022).
 * That table prints no index row; the equations are those its figures follow.
 */
import type { FormDefinition } from './form';

export const POVERTY_TARGET: FormDefinition = {
  id: 'poverty-target',
  source: {
    text: 'The table attached to Kế hoạch 166/KH-UBND (Bắc Kạn, 17/03/2022). It prints no index row; the equations are those that its figures follow.',
    certainty: 'printed',
  },
  sheetName: 'Mục tiêu giảm nghèo',
  annexLabel: '',
  title: ({ year }) => `MỤC TIÊU PHẤN ĐẤU GIẢM TỶ LỆ HỘ NGHÈO NĂM ${year}`,
  columns: () => [
    { key: 'code', header: 'STT', index: 'A', kind: 'code', width: 6 },
    { key: 'name', header: 'Tên đơn vị', index: 'B', kind: 'name', width: 30 },
    {
      key: 'households',
      header: 'Tổng số hộ dân đầu năm {year} (hộ)',
      index: '1',
      kind: 'count',
      width: 15,
    },
    {
      key: 'poor-households',
      header: 'Số hộ nghèo đầu năm {year} (hộ)',
      index: '2',
      kind: 'count',
      width: 15,
    },
    {
      key: 'poverty-rate',
      header: 'Tỷ lệ hộ nghèo đầu năm {year} (%)',
      index: '3',
      equation: '3=2/1*100',
      kind: 'rate',
      width: 15,
    },
    {
      header: 'Mục tiêu phấn đấu giảm tỷ lệ hộ nghèo năm {year}',
      columns: [
        { key: 'reduction', header: 'Giảm số hộ nghèo (hộ)', index: '4', kind: 'count', width: 14 },
        {
          key: 'rate-reduction',
          header: 'Giảm tỷ lệ hộ nghèo (%)',
          index: '5',
          equation: '5=4/1*100',
          countMayFollowRate: true,
          kind: 'rate',
          width: 14,
        },
        {
          key: 'end-rate',
          header: 'Tỷ lệ hộ nghèo cuối năm {year} (%)',
          index: '6',
          equation: '6=3-5',
          alternatives: ['6=(2-4)/1*100'],
          kind: 'rate',
          width: 15,
        },
      ],
    },
  ],
  rows: ({ localities }) => [
    ...localities.map(
      (name, place) => ({ key: name, code: String(place + 1), name, parent: 'total', role: 'line' }) as const,
    ),
    { key: 'total', code: '', name: 'Tổng số', parent: null, role: 'total' },
  ],
  usesLocalities: true,
  usesYears: false,
  usesMoneyUnit: false,
};
