/** How many of the annotated sums the reading of foreign tables finds. */
import { positionOf, type CellId } from '../../src/reading/cellId';
import { ruleCells, type Equation } from '../../src/reading/equation';
import { readWorkbook, type WorkbookReading } from '../../src/reading/readWorkbook';
import { CELL_CHECKS, EQUATION_CHECKS } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/engine/runChecks';
import { settleEquations } from '../../src/diagnosis/settleEquations';
import type { AnnotatedTable } from './readDataset';
import { numberIn, toSheet } from './toSheet';

export interface SumCount {
  readonly labels: number;
  readonly found: number;
  /** The same total of the same cells. */
  readonly right: number;
  /** The same total, of whichever cells. */
  readonly rightTotals: number;
  readonly foundTotals: number;
  readonly labelTotals: number;
}

function key(cells: readonly (readonly [number, number])[]): string {
  return cells
    .map(([row, column]) => `${row},${column}`)
    .sort()
    .join(' ');
}

function placeOf(cell: CellId): readonly [number, number] {
  const { row, column } = positionOf(cell);
  return [row, column];
}

/** Sums that hold and tell something; cells that hold nothing are part of no sum here or there. */
function sumsOf(reading: WorkbookReading): readonly Equation[] {
  const checks = { equationChecks: EQUATION_CHECKS, cellChecks: CELL_CHECKS, structureChecks: [] };
  const { run } = settleEquations(reading, runChecks(reading, checks), []);
  return run.equations.flatMap(({ equation, outcome }) => {
    const { rule } = equation;
    const isSum = rule.kind === 'sum' && rule.terms.every(({ sign }) => sign > 0);
    return isSum && (outcome === 'pass' || outcome === 'rounding') ? [equation] : [];
  });
}

function found(table: AnnotatedTable): ReadonlyMap<string, string> {
  const reading = readWorkbook({ sheets: [toSheet(table)], memory: null }, { forms: [], programmes: [] });
  return new Map(
    sumsOf(reading).flatMap(({ target, rule }) => {
      const parts = ruleCells(rule).filter((cell) => reading.figures.get(cell)?.state === 'number');
      const total = key([placeOf(target)]);
      return parts.length === 0 ? [] : [[`${total} = ${key(parts.map(placeOf))}`, total] as const];
    }),
  );
}

function labelled({
  aggregation_annotations,
  table_array,
  number_format,
}: AnnotatedTable): ReadonlyMap<string, string> {
  const isNumber = ([row, column]: readonly [number, number]): boolean =>
    numberIn(table_array[row]?.[column] ?? '', number_format) !== null;
  return new Map(
    aggregation_annotations
      .filter(({ operator }) => operator === 'Sum')
      .map(({ aggregator_index, aggregatee_indices }) => {
        const total = key([aggregator_index]);
        return [`${total} = ${key(aggregatee_indices.filter(isNumber))}`, total] as const;
      }),
  );
}

export function measureSums(table: AnnotatedTable): SumCount {
  const [labels, sums] = [labelled(table), found(table)];
  const [labelTotals, foundTotals] = [new Set(labels.values()), new Set(sums.values())];
  return {
    labels: labels.size,
    found: sums.size,
    right: [...sums.keys()].filter((sum) => labels.has(sum)).length,
    labelTotals: labelTotals.size,
    foundTotals: foundTotals.size,
    rightTotals: [...foundTotals].filter((total) => labelTotals.has(total)).length,
  };
}
