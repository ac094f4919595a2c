/**
 * Phụ lục III: activities financed from recurrent funds, by budget line.
 *
 * Reconstructed: the Lạng Sơn plan for 2022 gives quantities in prose (40 models, 100 workers, 500 houses); the annex itself could not be read.
 */
import { POVERTY_REDUCTION_2021 } from '../programme/povertyReduction2021';
import type { Project } from '../programme/programme';
import type { FormDefinition, FormRow } from './form';
import { bySource, CODE, nameColumn, textColumn } from './parts/columns';
import { blankLines, TOTAL_FIRST } from './parts/rows';

const FREE_ROWS = 2;

function projectRows(project: Project): readonly FormRow[] {
  const lines = project.lines.filter(({ capitalTypes }) => capitalTypes.includes('recurrent'));
  const head: FormRow = {
    key: project.code,
    code: project.outlineCode,
    name: project.name,
    parent: 'total',
    role: 'group',
  };
  if (project.lines.length === 0) return [head, ...blankLines(project.code, FREE_ROWS)];
  return [
    head,
    ...lines.flatMap((line): readonly FormRow[] => [
      { key: line.code, code: line.code, name: line.name, parent: project.code, role: 'group' },
      ...blankLines(line.code, FREE_ROWS),
    ]),
  ];
}

export const ANNEX_3: FormDefinition = {
  id: 'annex-3',
  source: {
    text: 'Put together from what the Lạng Sơn plan for 2022 says of its recurrent activities; the annex itself could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục III',
  annexLabel: 'PHỤ LỤC III',
  title: ({ year }) => `NỘI DUNG, NHIỆM VỤ SỬ DỤNG VỐN SỰ NGHIỆP NĂM ${year}`,
  columns: () => [
    CODE,
    nameColumn('Nội dung hoạt động', 46),
    textColumn('unit', 'Đơn vị tính', 'C', 10),
    { key: 'quantity', header: 'Khối lượng', index: '1', kind: 'quantity', width: 10 },
    textColumn('agency', 'Cơ quan chủ trì', 'D', 18),
    bySource({ key: 'plan', header: 'Kinh phí năm {year}', first: 2 }),
    textColumn('note', 'Ghi chú', 'E', 14),
  ],
  rows: () => [TOTAL_FIRST, ...POVERTY_REDUCTION_2021.projects.flatMap(projectRows)],
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: true,
};
