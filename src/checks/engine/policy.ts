/** What the catalogues prescribe for a table: which catalogue, and which of its parameters are in force in the table's year. */
import { Decimal } from '../../numbers/decimal';
import { isInForce, type PolicyParameter } from '../../programme/policyParameter';
import type { Programme } from '../../programme/programme';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { Severity } from './severity';

/** A parameter (tham số chính sách) that is switched on, known and in force. */
export interface RuleInForce {
  readonly parameter: PolicyParameter;
  /** In the parameter's unit; `null` where it only says what is allowed. */
  readonly value: Decimal | null;
  readonly upper: Decimal | null;
  readonly severity: Severity;
}

function includes({ period }: Programme, year: number): boolean {
  return period.from <= year && year <= period.to;
}

/**
 * Tables of households follow no catalogue: theirs is the one that the workbook's other tables follow, else the one of their year, a kept one before
 * the built-in one.
 */
export function programmeFor({ tables, known }: WorkbookReading, table: Table): Programme | null {
  if (table.programme) return table.programme;
  const { year } = table;
  const followed = new Set(tables.flatMap(({ programme }) => programme ?? []));
  const [only, ...others] = followed;
  if (only && others.length === 0 && (year === null || includes(only, year))) return only;
  if (year === null) return null;
  const ofYear = known.programmes.filter((programme) => includes(programme, year));
  return ofYear.find(({ basedOn }) => basedOn !== null) ?? ofYear[0] ?? null;
}

function decimal(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}

/** `null` where it is switched off, not known, not in force, or the table's year is not known. */
export function ruleInForce(reading: WorkbookReading, table: Table, id: string): RuleInForce | null {
  const parameter = programmeFor(reading, table)?.parameters.find((one) => one.id === id);
  const { year } = table;
  if (!parameter || year === null || !isInForce(parameter, year)) return null;
  const { severity, value, upper } = parameter;
  return severity === 'off' ? null : { parameter, severity, value: decimal(value), upper: decimal(upper) };
}
