/** Things worth knowing about how a table was read and which convention it follows. */
import type { EquationResult } from '../checks/engine/result';
import type { Message } from '../messages/message';
import type { Table } from '../reading/table';
import { message } from './describe';

/** Rates at the end of the year: from rounded rates, or from counts. Worth telling, since the two differ by a hundredth now and then. */
function endRateConvention(results: readonly EquationResult[]): readonly Message[] {
  // Other differences of rates can be made in one way only.
  const ended = results.filter(
    ({ check, outcome, equation }) =>
      check === 'end-rate' && outcome === 'pass' && equation.alternatives.length > 0,
  );
  const fromCounts = ended.filter(({ via }) => via === 'alternative').length;
  if (ended.length === 0) return [];
  if (fromCounts === 0) return [message('findings.remark.end-rate-from-rates')];
  if (fromCounts * 2 > ended.length) return [message('findings.remark.end-rate-from-counts')];
  return [message('findings.remark.end-rate-mixed', { count: fromCounts })];
}

/** @param otherUnits sheets that belong with this one but are written in another unit of money */
export function tableRemarks(
  table: Table,
  results: readonly EquationResult[],
  otherUnits: readonly string[],
): readonly Message[] {
  const remarks: Message[] = otherUnits.map((sheet) => message('findings.remark.other-unit', { sheet }));
  if (table.form.usesMoneyUnit && table.unit === null) remarks.push(message('findings.remark.no-unit'));
  return [...remarks, ...endRateConvention(results)];
}
