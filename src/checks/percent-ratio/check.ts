import { Decimal, toPlain } from '../../numbers/decimal';
import type { TableColumn } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { inspectorByTable } from '../engine/tableInspector';
import { NO_FIGURES } from '../engine/tableCells';
import { misplacedHundred } from './misplacedHundred';
import type { RateCell } from './rateColumn';
import { RatesOfTable, type ColumnIssues } from './ratesOfTable';
import { isShareOfWhole } from './shareOfWhole';

const HUNDRED = new Decimal(100);
/** A whole column of ratios has at least so many. */
const WHOLE_COLUMN = 3;

type Told = Pick<StructureIssue, 'kind' | 'message' | 'cause'> &
  Partial<Pick<StructureIssue, 'severity' | 'proposed' | 'stated'>>;

function issueOf(first: RateCell, others: readonly RateCell[], told: Told): readonly StructureIssue[] {
  const further = others.map(({ id }) => id);
  return [{ outcome: 'fail', cell: first.id, further, ...NO_FIGURES, ...told }];
}

function name({ header, index }: TableColumn): string {
  return header.filter((word) => word !== '').join(' – ') || index;
}

/** The number of the cell and what it would be as a percentage, of the first cell. */
function hundredfold(
  kind: 'stored-as-ratio' | 'percent-twice' | 'column-of-ratios',
  cells: readonly RateCell[],
  column: TableColumn,
): readonly StructureIssue[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const proposed =
    kind === 'percent-twice' ? first.value.div(HUNDRED) : first.value.times(HUNDRED).toDecimalPlaces(2);
  const params = { count: cells.length, column: name(column) };
  const figures = {
    stated: { decimal: toPlain(first.value) },
    proposed: { decimal: toPlain(proposed) },
  };
  return issueOf(first, others, {
    kind,
    stated: first.value,
    proposed,
    message: { key: `findings.hygiene.${kind}`, params },
    cause: { key: `findings.hygiene.${kind}.cause`, params: figures },
  });
}

/** Right by their value, but some show as "2,76%" and others as "2,76": a formula over both is off by a hundred. */
function mixed(cells: readonly RateCell[], column: TableColumn): readonly StructureIssue[] {
  const withSign = cells.filter(({ asPercent }) => asPercent);
  const without = cells.filter(({ asPercent }) => !asPercent);
  const fewer = withSign.length <= without.length ? withSign : without;
  const [first, ...others] = fewer;
  if (!first) return [];
  const [key, params] = [
    'findings.hygiene.mixed-percent',
    { count: fewer.length, of: cells.length, column: name(column) },
  ];
  return issueOf(first, others, {
    kind: 'mixed-percent',
    severity: 'notice',
    message: { key, params },
    cause: {
      key:
        fewer === withSign ? 'findings.hygiene.mixed-percent.with' : 'findings.hygiene.mixed-percent.without',
    },
  });
}

/** What the rates of one column come to. */
function inspectColumn(column: TableColumn, cells: readonly RateCell[]): ColumnIssues {
  const { below, above, right } = misplacedHundred(cells);
  const isWholeColumn = below.length >= WHOLE_COLUMN && below.length > right.length;
  const beyond = isShareOfWhole(column.header)
    ? right.filter(({ value, ofFractions }) => !ofFractions && (value.gt(HUNDRED) || value.isNeg()))
    : [];
  return {
    issues: [
      ...hundredfold(isWholeColumn ? 'column-of-ratios' : 'stored-as-ratio', below, column),
      ...hundredfold('percent-twice', above, column),
      ...mixed(right, column),
    ],
    beyond,
  };
}

function issuesOf(columns: readonly ColumnIssues[]): readonly StructureIssue[] {
  const beyond = columns.flatMap((column) => column.beyond).sort((one, other) => one.id - other.id);
  const [first, ...others] = beyond;
  return [
    ...columns.flatMap(({ issues }) => issues),
    ...(first
      ? issueOf(first, others, {
          kind: 'beyond-whole',
          message: { key: 'findings.hygiene.beyond-whole', params: { count: beyond.length } },
          cause: {
            key: 'findings.hygiene.beyond-whole.cause',
            params: { stated: { decimal: toPlain(first.value) } },
          },
        })
      : []),
  ];
}

/** Tỷ lệ phần trăm lẫn với số thập phân: 0,0276 among 2,76, and shares beyond the whole. */
export const percentRatioCheck: StructureCheck = {
  kind: 'structure',
  id: 'percent-ratio',
  family: 'hygiene',
  severity: 'warning',
  source: 'Excel: a percent format shows a hundred times the number',
  description: { key: 'findings.check.percent-ratio' },
  severityReason: { key: 'findings.severity-reason.percent-ratio' },
  forms: 'any',
  parameters: [],
  ...inspectorByTable((reading, table, place) => {
    const rates = new RatesOfTable(reading, table, place, inspectColumn);
    return {
      issues: () => issuesOf(rates.columns()),
      change: (changed) => {
        rates.change(changed);
      },
    };
  }),
};
