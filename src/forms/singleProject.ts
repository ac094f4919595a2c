/**
 * Biểu kinh phí một dự án, tiểu dự án: what an office or a district plans for one budget line, activity by activity, year by year and by source.
 *
 * Put together from the plans of a provincial office of Lạng Sơn (one line: 100 = 10 + 30 + 30 + 30) and of the district Sơn Hà (project 7, two
 * sub-projects).
 */
import type { FormDefinition, FormRow } from './form';
import { sourceColumns } from '../programme/programme';
import { planYears, programmeOf, type FormOptions } from './formOptions';
import { CODE, nameColumn } from './parts/columns';
import { periodBySource } from './parts/years';
import { blankLines, TOTAL_FIRST } from './parts/rows';

const ACTIVITIES = 4;

function partRows(options: FormOptions): readonly FormRow[] {
  return ['I', 'II'].flatMap((code, place): readonly FormRow[] => {
    const key = `part-${place + 1}`;
    return [
      { key, code, name: `Tiểu dự án ${place + 1}`, parent: 'total', role: 'group' },
      ...blankLines(key, options, ACTIVITIES),
    ];
  });
}

export const SINGLE_PROJECT: FormDefinition = {
  id: 'single-project',
  source: {
    text: 'Put together from the plans of a provincial office of Lạng Sơn (2022-2025) and of the district Sơn Hà (project 7, 2024).',
    certainty: 'reconstructed',
  },
  sheetName: 'Kinh phí một dự án',
  annexLabel: '',
  title: (options) => {
    const years = planYears(options);
    return `NHU CẦU KINH PHÍ THỰC HIỆN DỰ ÁN ......, GIAI ĐOẠN ${years[0]} - ${years.at(-1)}`;
  },
  columns: (options) => [
    CODE,
    nameColumn('Nội dung hoạt động', 40),
    ...periodBySource(planYears(options), sourceColumns(programmeOf(options))),
  ],
  rows: (options) => [TOTAL_FIRST, ...partRows(options)],
  usesLocalities: false,
  usesYears: true,
  usesMoneyUnit: true,
  usesProgramme: true,
};
