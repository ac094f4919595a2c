/**
 * Biểu kinh phí một dự án, tiểu dự án: what an office or a district plans for one project or budget line, activity by activity, year by year and by
 * source.
 *
 * Put together from the plans of a provincial office of Lạng Sơn (one line: 100 = 10 + 30 + 30 + 30) and of the district Sơn Hà (project 7, two
 * sub-projects).
 */
import type { FormDefinition, FormRow } from './form';
import { sourceColumns } from '../programme/programme';
import { planYears, programmeOf, type FormOptions } from './formOptions';
import { CODE, nameColumn, textColumn } from './parts/columns';
import { chosenProject, type ChosenProject } from './parts/chosenProject';
import { periodBySource } from './parts/years';
import { blankLines, TOTAL_FIRST } from './parts/rows';

const ACTIVITIES = 4;
const NAME_WIDTH = 34;
/** There is room for whole names beside the columns of one year. */
const NAME_WIDTH_OF_ONE_YEAR = 62;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** Parts of a project that nobody named yet. */
const UNNAMED: ChosenProject = {
  title: 'DỰ ÁN ......',
  parts: [
    { key: 'part-1', name: 'Tiểu dự án 1' },
    { key: 'part-2', name: 'Tiểu dự án 2' },
  ],
};

function projectOf(options: FormOptions): ChosenProject {
  return chosenProject(programmeOf(options), options.project) ?? UNNAMED;
}

function partRows(options: FormOptions): readonly FormRow[] {
  return projectOf(options).parts.flatMap(({ key, name }, place): readonly FormRow[] => [
    { key, code: ROMAN[place] ?? String(place + 1), name, parent: 'total', role: 'group' },
    ...blankLines(key, options, ACTIVITIES),
  ]);
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
    const [from, to] = [years[0], years.at(-1)];
    const period = from === to ? `NĂM ${from}` : `GIAI ĐOẠN ${from} - ${to}`;
    return `NHU CẦU KINH PHÍ THỰC HIỆN ${projectOf(options).title}, ${period}`;
  },
  columns: (options) => {
    const years = planYears(options);
    return [
      CODE,
      nameColumn('Nội dung hoạt động', years.length > 1 ? NAME_WIDTH : NAME_WIDTH_OF_ONE_YEAR),
      textColumn('agency', 'Cơ quan thực hiện', 'C', 14),
      ...periodBySource(years, sourceColumns(programmeOf(options))),
      textColumn('note', 'Ghi chú', 'D', 12),
    ];
  },
  rows: (options) => [TOTAL_FIRST, ...partRows(options)],
  usesLocalities: false,
  usesYears: true,
  usesMoneyUnit: true,
  usesProgramme: true,
  usesProject: true,
};
