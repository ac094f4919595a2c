import type { Message, MessageParam } from '../../messages/message';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { cellId, type CellId } from '../../reading/cellId';
import { ruleCells, type Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { figureColumns, type Table, type TableColumn } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import type { Severity } from '../engine/severity';
import { headerCell, idOf, NO_FIGURES } from '../engine/tableCells';
import { tablesOfOtherSize, type OtherSize } from './sameLines';
import { unitCellOf, unitInHeader, unitLineOf } from './tableUnits';

function unitName(unit: MoneyUnit): MessageParam {
  return { message: { key: `findings.hygiene.money-unit.${unit}` } };
}

function moneyColumns(table: Pick<Table, 'columns'>): readonly TableColumn[] {
  return figureColumns(table).filter(({ kind }) => kind === 'money');
}

function issue(
  kind: string,
  [cell, ...further]: readonly [CellId, ...CellId[]],
  message: Message,
  cause: Message,
  severity: Severity = 'warning',
): readonly StructureIssue[] {
  return [{ outcome: 'fail', kind, severity, cell, further, ...NO_FIGURES, message, cause }];
}

const added = new WeakMap<readonly Equation[], ReadonlyMap<Table, ReadonlySet<TableColumn>>>();

/** Columns that are added up with columns in another unit; made once for all equations of a workbook. */
function addedAcrossUnits(reading: WorkbookReading): ReadonlyMap<Table, ReadonlySet<TableColumn>> {
  const known = added.get(reading.equations);
  if (known) return known;
  const found = new Map<Table, Set<TableColumn>>();
  // In most tables no column names a unit, and a row adds up figures of its own table.
  const hasUnits = reading.tables.map(({ columns }) =>
    columns.some((column) => unitInHeader(column) !== null),
  );
  for (const { target, rule, relation, source, table: place } of reading.equations) {
    if (relation !== 'row' || rule.kind !== 'sum') continue;
    if (source !== 'own' && hasUnits[place] !== true) continue;
    const places = [target, ...ruleCells(rule)].flatMap((cell) => reading.places.get(cell) ?? []);
    const units = new Set(places.map(({ table, column }) => unitInHeader(column) ?? table.unit));
    if (units.size < 2 || units.has(null)) continue;
    for (const { table, column } of places) {
      const known = found.get(table) ?? new Set();
      found.set(table, known.add(column));
    }
  }
  added.set(reading.equations, found);
  return found;
}

/** The line above says one unit, headers say another: of all columns, or of some that are added up with the rest. */
function contradictions(
  table: Table,
  added: ReadonlySet<TableColumn> | undefined,
): readonly StructureIssue[] {
  const line = unitLineOf(table);
  if (!line) return [];
  const columns = moneyColumns(table);
  const other = columns.flatMap((column) => {
    const unit = unitInHeader(column);
    return unit && unit !== line.unit ? [{ column, unit }] : [];
  });
  const named = other.length === columns.length ? other : other.filter(({ column }) => added?.has(column));
  const [shown] = named;
  if (!shown) return [];
  const cells = named.flatMap(({ column: { column } }) => unitCellOf(table, table.sheet, column) ?? []);
  const headers = new Set(cells.map((cell) => idOf(table, cell)));
  return issue(
    'unit-contradiction',
    [idOf(table, line.cell), ...headers],
    {
      key: 'findings.hygiene.unit-contradiction',
      params: {
        line: unitName(line.unit),
        header: unitName(shown.unit),
        column: shown.column.header.at(-1) ?? '',
      },
    },
    { key: 'findings.hygiene.unit-contradiction.cause' },
  );
}

/** The first column of money of a table that names no unit. Of a known form, the lack of one is a remark on the table. */
function lackingUnit(table: Table): TableColumn | undefined {
  const columns = moneyColumns(table);
  const lacks =
    table.foreign !== null && table.unit === null && columns.every((column) => unitInHeader(column) === null);
  return lacks ? columns[0] : undefined;
}

/** @param unit the one that another table names, on a sheet with that name */
function missing(table: Table, sheet: string, unit: MoneyUnit): readonly StructureIssue[] {
  const first = lackingUnit(table);
  if (!first) return [];
  const { column } = first;
  const header = headerCell(table, column);
  return issue(
    'unit-missing',
    [header ? idOf(table, header) : cellId(table.sheetIndex, table.headerTop, column)],
    { key: 'findings.hygiene.unit-missing' },
    {
      key: 'findings.hygiene.unit-missing.cause',
      params: { sheet, unit: unitName(unit) },
    },
    'notice',
  );
}

function otherSize({ table, other, power, lines, cell, otherCell }: OtherSize): readonly StructureIssue[] {
  const line = unitLineOf(table);
  const times = { decimal: `1${'0'.repeat(Math.abs(power))}` };
  const params = { sheet: other.sheet.name, times, lines };
  // Whatever their headers say: where both name one unit, one of them is written in another.
  const unit = table.unit === other.unit ? table.unit : null;
  return issue(
    'unit-of-other-size',
    [line ? idOf(table, line.cell) : cell, ...(line ? [cell] : []), otherCell],
    {
      key: power > 0 ? 'findings.hygiene.unit-larger' : 'findings.hygiene.unit-smaller',
      params,
    },
    unit
      ? { key: 'findings.hygiene.unit-of-other-size.same', params: { unit: unitName(unit) } }
      : { key: 'findings.hygiene.unit-of-other-size.declared' },
  );
}

/** Đơn vị tính lẫn lộn: a unit that is missing, contradicted by a header, or by the figures of the same lines elsewhere. */
export const unitChangeCheck: StructureCheck = {
  kind: 'structure',
  id: 'unit-change',
  family: 'hygiene',
  severity: 'warning',
  source: 'Amounts are compared in đồng',
  description: { key: 'findings.check.unit-change' },
  severityReason: { key: 'findings.severity-reason.unit-change' },
  forms: 'any',
  parameters: [],
  restsOn: 'workbook',
  inspect: (reading) => {
    const across = addedAcrossUnits(reading);
    const [named] = reading.tables.flatMap(({ unit, sheet, columns }) =>
      unit !== null && moneyColumns({ columns }).length > 0 ? [{ unit, sheet: sheet.name }] : [],
    );
    return [
      ...reading.tables.flatMap((table) => contradictions(table, across.get(table))),
      ...(named ? reading.tables.flatMap((table) => missing(table, named.sheet, named.unit)) : []),
      ...tablesOfOtherSize(reading).flatMap(otherSize),
    ];
  },
};
