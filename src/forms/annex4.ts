/**
 * Phụ lục IV: funds of one year by unit or locality, and funds of a period by year.
 *
 * Reconstructed: "chi tiết phụ lục I, II, III, IV" is all that the Lạng Sơn plan says of it. The plan of its provincial office (one line: 100 = 10 + 30
 * + 30 + 30) is the table by year in its smallest form.
 */
import { POVERTY_REDUCTION_2021 } from '../programme/povertyReduction2021';
import type { CapitalType, Project } from '../programme/programme';
import type { FormColumn, FormColumnNode, FormDefinition } from './form';
import { planYears } from './formOptions';
import { CODE, nameColumn, textColumn } from './parts/columns';
import { periodBySource } from './parts/years';
import { programmeRows, totalThenLocalities } from './parts/rows';

const CAPITAL_HEADERS: Readonly<Record<CapitalType, string>> = {
  'development-investment': 'Đầu tư phát triển',
  recurrent: 'Sự nghiệp',
};
const FIRST_PROJECT_INDEX = 4;

interface Draft {
  readonly key: string;
  readonly group: string;
  readonly header: string;
  readonly capitalType: CapitalType;
}

/** One column for each project and capital type; sub-projects of one capital type side by side. */
function draftsOf(project: Project): readonly Draft[] {
  const group = `Dự án ${project.code}`;
  if (project.capitalTypes.length > 1) {
    return project.capitalTypes.map((capitalType) => ({
      key: `${project.code}.${capitalType}`,
      group,
      header: CAPITAL_HEADERS[capitalType],
      capitalType,
    }));
  }
  const [capitalType = 'recurrent'] = project.capitalTypes;
  if (project.lines.length === 0) {
    return [
      {
        key: project.code,
        group: '',
        header: `${group} (${CAPITAL_HEADERS[capitalType].toLocaleLowerCase('vi')})`,
        capitalType,
      },
    ];
  }
  return project.lines.map(({ code }) => ({
    key: code,
    group,
    header: `Tiểu dự án ${code.split('.')[1] ?? ''}`,
    capitalType,
  }));
}

function projectColumns(): readonly FormColumnNode[] {
  const drafts = POVERTY_REDUCTION_2021.projects.flatMap(draftsOf);
  const columns = drafts.map(({ key, header, capitalType }, place): FormColumn => ({
    key,
    header,
    index: String(FIRST_PROJECT_INDEX + place),
    kind: 'money',
    width: 9.5,
    capitalType,
  }));
  const indexesOf = (type: CapitalType): string =>
    columns
      .filter(({ capitalType }) => capitalType === type)
      .map(({ index }) => index)
      .join('+');
  const nodes: FormColumnNode[] = [
    {
      header: 'Tổng số',
      columns: [
        { key: 'total', header: 'Tổng', index: '1', equation: '1=2+3', kind: 'money', width: 11 },
        {
          key: 'development-investment',
          header: CAPITAL_HEADERS['development-investment'],
          index: '2',
          equation: `2=${indexesOf('development-investment')}`,
          kind: 'money',
          width: 10.5,
        },
        {
          key: 'recurrent',
          header: CAPITAL_HEADERS.recurrent,
          index: '3',
          equation: `3=${indexesOf('recurrent')}`,
          kind: 'money',
          width: 10.5,
        },
      ],
    },
  ];
  drafts.forEach(({ group }, place) => {
    const column = columns[place];
    const last = nodes.at(-1);
    if (!column) return;
    if (group === '') nodes.push(column);
    else if (last && 'columns' in last && last.header === group) {
      nodes[nodes.length - 1] = { header: group, columns: [...last.columns, column] };
    } else nodes.push({ header: group, columns: [column] });
  });
  return nodes;
}

export const ANNEX_4A: FormDefinition = {
  id: 'annex-4a',
  source: {
    text: 'Put together from the projects and capital types of the programme; the annex itself could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục IVa',
  annexLabel: 'PHỤ LỤC IVa',
  title: ({ year }) => `PHÂN BỔ KINH PHÍ THEO ĐƠN VỊ, ĐỊA BÀN NĂM ${year}`,
  columns: () => [
    CODE,
    nameColumn('Đơn vị, địa bàn', 26),
    ...projectColumns(),
    textColumn('note', 'Ghi chú', 'C', 10),
  ],
  rows: ({ localities }) => totalThenLocalities(localities),
  usesLocalities: true,
  usesYears: false,
  usesMoneyUnit: true,
};

export const ANNEX_4B: FormDefinition = {
  id: 'annex-4b',
  source: {
    text: 'Put together from the way plans of a period are written (period = sum of its years, by source); the annex itself could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục IVb',
  annexLabel: 'PHỤ LỤC IVb',
  title: (options) => {
    const years = planYears(options);
    return `TỔNG HỢP NHU CẦU KINH PHÍ THEO NĂM, GIAI ĐOẠN ${years[0]} - ${years.at(-1)}`;
  },
  columns: (options) => [
    CODE,
    nameColumn('Nội dung (dự án, tiểu dự án)', 40),
    ...periodBySource(planYears(options)),
  ],
  rows: () => programmeRows(POVERTY_REDUCTION_2021),
  usesLocalities: false,
  usesYears: true,
  usesMoneyUnit: true,
};
