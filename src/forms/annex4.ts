/**
 * Phụ lục IV: funds of one year by unit or locality, and funds of a period by year.
 *
 * Reconstructed: "chi tiết phụ lục I, II, III, IV" is all that the Lạng Sơn plan says of it. The plan of its provincial office (one line: 100 = 10 + 30
 * + 30 + 30) is the table by year in its smallest form.
 */
import {
  capitalTypeName,
  sourceColumns,
  type CapitalType,
  type Programme,
  type Project,
} from '../programme/programme';
import { CAPITAL_TYPES } from '../programme/programme';
import type { FormColumn, FormColumnNode, FormDefinition } from './form';
import { planYears, programmeOf } from './formOptions';
import { CODE, nameColumn, textColumn } from './parts/columns';
import { programmeRows, totalThenLocalities } from './parts/rows';
import { periodBySource } from './parts/years';

const FIRST_PROJECT_INDEX = 4;

interface Draft {
  readonly key: string;
  readonly group: string;
  readonly header: string;
  readonly capitalType: CapitalType;
}

/** One column for each project and capital type; sub-projects of one capital type side by side. */
function draftsOf(programme: Programme, project: Project): readonly Draft[] {
  const group = `Dự án ${project.code}`;
  if (project.capitalTypes.length > 1) {
    return project.capitalTypes.map((capitalType) => ({
      key: `${project.code}.${capitalType}`,
      group,
      header: capitalTypeName(programme, capitalType),
      capitalType,
    }));
  }
  const [capitalType = 'recurrent'] = project.capitalTypes;
  if (project.lines.length === 0) {
    const typeName = capitalTypeName(programme, capitalType).toLocaleLowerCase('vi');
    return [{ key: project.code, group: '', header: `${group} (${typeName})`, capitalType }];
  }
  return project.lines.map(({ code, name }) => ({
    key: code,
    group,
    header: name.split(':')[0] ?? code,
    capitalType,
  }));
}

function totalColumns(programme: Programme, columns: readonly FormColumn[]): FormColumnNode {
  const money = { kind: 'money', width: 10.5 } as const;
  const typeColumn = (capitalType: CapitalType, index: string): FormColumn => {
    const parts = columns.filter((column) => column.capitalType === capitalType);
    const equation = `${index}=${parts.map((part) => part.index).join('+')}`;
    return {
      ...money,
      key: capitalType,
      header: capitalTypeName(programme, capitalType),
      index,
      ...(parts.length > 0 && { equation }),
    };
  };
  return {
    header: 'Tổng số',
    columns: [
      { ...money, key: 'total', header: 'Tổng', index: '1', equation: '1=2+3', width: 11 },
      ...CAPITAL_TYPES.map((capitalType, place) => typeColumn(capitalType, String(2 + place))),
    ],
  };
}

function projectColumns(programme: Programme): readonly FormColumnNode[] {
  const drafts = programme.projects.flatMap((project) => draftsOf(programme, project));
  const columns = drafts.map(({ key, header, capitalType }, place): FormColumn => ({
    key,
    header,
    index: String(FIRST_PROJECT_INDEX + place),
    kind: 'money',
    width: 9.5,
    capitalType,
  }));
  const nodes: FormColumnNode[] = [totalColumns(programme, columns)];
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
  columns: (options) => [
    CODE,
    nameColumn('Đơn vị, địa bàn', 26),
    ...projectColumns(programmeOf(options)),
    textColumn('note', 'Ghi chú', 'C', 10),
  ],
  rows: ({ localities }) => totalThenLocalities(localities),
  usesLocalities: true,
  usesYears: false,
  usesMoneyUnit: true,
  usesProgramme: true,
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
    ...periodBySource(planYears(options), sourceColumns(programmeOf(options))),
  ],
  rows: programmeRows,
  usesLocalities: false,
  usesYears: true,
  usesMoneyUnit: true,
  usesProgramme: true,
};
