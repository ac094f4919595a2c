/**
 * Phụ lục II: works financed from development investment.
 *
 * The column set is the usual one of public-investment lists (Luật Đầu tư công); the Lạng Sơn plan for 2022 gives only "45 công trình". Rows are
 * grouped by the budget lines that may carry development investment, then carried-over and new works.
 */
import { sourceColumns, type BudgetLine } from '../programme/programme';
import { atMost } from './bound';
import type { FormColumnNode, FormDefinition, FormRow } from './form';
import { programmeOf, type FormOptions } from './formOptions';
import { bySource, CODE, nameColumn, textColumn } from './parts/columns';
import { blankLines, detailRows } from './parts/rows';

/** Rows kept free for works in each group. */
const FREE_ROWS = 3;

function workGroups(line: BudgetLine, options: FormOptions): readonly FormRow[] {
  const group = (suffix: string, code: string, name: string): readonly FormRow[] => {
    const key = `${line.code}.${suffix}`;
    return [{ key, code, name, parent: line.code, role: 'group' }, ...blankLines(key, options, FREE_ROWS)];
  };
  return [...group('carried-over', 'a', 'Dự án chuyển tiếp'), ...group('new', 'b', 'Dự án khởi công mới')];
}

/** Total investment by source, what was allocated so far, and this year's plan by source. */
function moneyColumns(options: FormOptions): readonly FormColumnNode[] {
  const sources = sourceColumns(programmeOf(options));
  const allocated = 2 + sources.length;
  const index = (place: number): string => String(allocated + place);
  return [
    bySource({ key: 'investment', header: 'Tổng mức đầu tư', first: 1, sources, width: 9.5 }),
    {
      header: 'Lũy kế vốn đã bố trí',
      columns: [
        { key: 'allocated.total', header: 'Tổng số', index: index(0), kind: 'money', width: 9.5 },
        {
          key: 'allocated.central',
          header: 'Trong đó: ngân sách trung ương',
          index: index(1),
          kind: 'money',
          width: 10.5,
        },
      ],
    },
    bySource({ key: 'plan', header: 'Kế hoạch năm {year}', first: allocated + 2, sources, width: 9.5 }),
  ];
}

export const ANNEX_2: FormDefinition = {
  id: 'annex-2',
  source: {
    text: 'The usual list of works under Luật Đầu tư công; the annex of CV 3486/LĐTBXH-VPQGGN itself could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục II',
  annexLabel: 'PHỤ LỤC II',
  title: ({ year }) => `DANH MỤC CÔNG TRÌNH SỬ DỤNG VỐN ĐẦU TƯ PHÁT TRIỂN NĂM ${year}`,
  columns: (options) => [
    CODE,
    nameColumn('Danh mục dự án, công trình', 34),
    textColumn('location', 'Địa điểm xây dựng', 'C', 13),
    textColumn('capacity', 'Quy mô, năng lực thiết kế', 'D', 13),
    textColumn('period', 'Thời gian khởi công - hoàn thành', 'E', 11),
    textColumn('decision', 'Quyết định đầu tư (số, ngày)', 'F', 14),
    ...moneyColumns(options),
    textColumn('note', 'Ghi chú', 'G', 10),
  ],
  rows: (options) => detailRows(options, 'development-investment', (line) => workGroups(line, options)),
  bounds: [
    atMost('allocated.central', ['allocated.total'], 'part-of-whole'),
    atMost('plan.total', ['investment.total', 'allocated.total'], 'investment', { linesOnly: true }),
  ],
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: true,
  usesProgramme: true,
};
