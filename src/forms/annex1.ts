/**
 * Phụ lục I: needs of funds of one year by budget line, funding source and capital type.
 *
 * The official annexes to CV 3486/LĐTBXH-VPQGGN could not be read. The columns are the breakdown that the Lạng Sơn plan for 2022 prints
 * in prose "(chi tiết phụ lục I, II, III, IV)"; capital types nested in sources as in Nghị quyết 24/2021/QH15.
 */
import {
  capitalTypeName,
  columnsOfSource,
  type FundingSource,
  type Programme,
  type SourceColumn,
} from '../programme/programme';
import type { FormColumn, FormColumnNode, FormDefinition } from './form';
import { programmeOf } from './formOptions';
import { nameColumn, textColumn } from './parts/columns';
import { programmeRows } from './parts/rows';

/** Columns under construction: each takes the next index code. */
class Numbering {
  constructor(private next: number) {}

  take(): number {
    return this.next++;
  }
}

interface Built {
  readonly node: FormColumnNode;
  /** Code of the column that stands for the whole. */
  readonly total: string;
}

const COMMON = { kind: 'money', width: 10.5 } as const;

/** One source: its total and its capital types, or one column where it is not divided. */
function sourceNode(programme: Programme, source: SourceColumn, numbers: Numbering): Built {
  const total = String(numbers.take());
  const key = `${source.id}.total`;
  if (source.capitalTypes.length === 0) {
    return { node: { ...COMMON, key, header: source.name, index: total, source: source.id }, total };
  }
  const types = source.capitalTypes.map((capitalType): FormColumn => ({
    ...COMMON,
    key: `${source.id}.${capitalType}`,
    header: capitalTypeName(programme, capitalType),
    index: String(numbers.take()),
    source: source.id,
    capitalType,
  }));
  const equation = `${total}=${types.map(({ index }) => index).join('+')}`;
  const head: FormColumn = {
    ...COMMON,
    key,
    header: 'Tổng số',
    index: total,
    equation,
    source: source.id,
  };
  return { node: { header: source.name, columns: [head, ...types] }, total };
}

/** A source with parts has a total over them, and each part its own columns. */
function topSourceNode(programme: Programme, source: FundingSource, numbers: Numbering): Built {
  const parts = columnsOfSource(source);
  const [only] = parts;
  if (source.parts.length === 0 && only) return sourceNode(programme, only, numbers);
  const total = String(numbers.take());
  const built = parts.map((part) => sourceNode(programme, part, numbers));
  const head: FormColumn = {
    ...COMMON,
    key: `${source.id}.total`,
    header: 'Tổng số',
    index: total,
    equation: `${total}=${built.map((part) => part.total).join('+')}`,
    source: source.id,
  };
  return { node: { header: source.name, columns: [head, ...built.map(({ node }) => node)] }, total };
}

function moneyColumns(programme: Programme): readonly FormColumnNode[] {
  const numbers = new Numbering(1);
  const total = String(numbers.take());
  const built = programme.sources.map((source) => topSourceNode(programme, source, numbers));
  const equation = `${total}=${built.map((source) => source.total).join('+')}`;
  return [
    { key: 'total', header: 'Tổng số', index: total, equation, kind: 'money', width: 11.5 },
    ...built.map(({ node }) => node),
  ];
}

export const ANNEX_1: FormDefinition = {
  id: 'annex-1',
  source: {
    text:
      'The breakdown that the plan of Lạng Sơn for 2022 prints in prose "(chi tiết phụ lục I, II, III, IV)"; capital types nested in sources as in ' +
      'Nghị quyết 24/2021/QH15. The official annexes to CV 3486/LĐTBXH-VPQGGN could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục I',
  annexLabel: 'PHỤ LỤC I',
  title: (options) => {
    const { titleName } = programmeOf(options);
    return `TỔNG HỢP NHU CẦU KINH PHÍ THỰC HIỆN ${titleName.toLocaleUpperCase('vi')} NĂM ${options.year}`;
  },
  columns: (options) => [
    { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 6.5 },
    nameColumn('Nội dung (dự án, tiểu dự án)', 46),
    ...moneyColumns(programmeOf(options)),
    textColumn('note', 'Ghi chú', 'C', 14),
  ],
  rows: programmeRows,
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: true,
  usesProgramme: true,
};
