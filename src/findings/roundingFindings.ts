/** Differences that rounding explains: always shown with their residual, never as errors. */
import type { EquationResult } from '../checks/engine/result';
import { equationCells } from '../reading/equation';
import { figureValue } from '../reading/figure';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { roundTo } from '../numbers/decimal';
import { namesFrom, columnLabelOf, columnNumber, lineLabel, message, number, plain } from './describe';
import type { Cause, Finding } from './finding';
import { fingerprint } from './fingerprint';

/** The count was made from the planned rate: say so with the figures, since the recomputed rate looks like an error. */
function countFromRate(reading: WorkbookReading, result: EquationResult): Cause | null {
  const { rule, target } = result.equation;
  if (result.via !== 'count-from-rate' || rule.kind !== 'ratio' || !result.stated) return null;
  const { address } = namesFrom(reading, target);
  const [numerator] = rule.numerator;
  const [denominator] = rule.denominator;
  const count = numerator && figureValue(reading.figures.get(numerator.cell) ?? { state: 'blank' });
  const base = denominator && figureValue(reading.figures.get(denominator.cell) ?? { state: 'blank' });
  if (!count || !base) return null;
  return {
    kind: 'count-from-rate',
    cells: [numerator.cell, denominator.cell, target].map(address),
    message: message('findings.cause.count-from-rate', {
      count: number(count),
      rate: number(result.stated),
      base: number(base),
      exact: number(roundTo(result.stated.times(base).div(rule.factor), 2)),
    }),
  };
}

function toFinding(reading: WorkbookReading, results: readonly EquationResult[]): readonly Finding[] {
  const [first] = results;
  if (!first) return [];
  const { equation, stated, expected } = first;
  const { sheet } = locate(reading, equation.target);
  const { address, comparison } = namesFrom(reading, equation.target);
  const figures = comparison({ cell: equation.target, stated, expected });
  const cause = countFromRate(reading, first) ?? {
    kind: 'rounding',
    cells: [figures.cell],
    message: message('findings.cause.rounding'),
  };
  const others = results.slice(1);
  return [
    {
      check: first.check,
      outcome: 'rounding',
      severity: 'notice',
      sheet,
      ...figures,
      unit: reading.places.get(equation.target)?.table.unit ?? null,
      equation: { text: equation.text, cells: equationCells(equation).map(address), source: equation.source },
      causes: [cause],
      suspects: [{ cell: figures.cell, expected: figures.expected }],
      symptoms: others.map((other) =>
        comparison({ cell: other.equation.target, stated: other.stated, expected: other.expected }),
      ),
      fixes: [],
      message: message(others.length > 0 ? 'findings.rounding.several' : 'findings.rounding.one', {
        line: lineLabel(reading, equation.target),
        column: columnLabelOf(reading, equation.target),
        stated: stated ? columnNumber(reading, equation.target, stated) : '',
        expected: expected ? columnNumber(reading, equation.target, expected) : '',
        count: results.length,
      }),
      waived: null,
      fingerprint: fingerprint([
        first.check,
        'rounding',
        sheet,
        ...results.flatMap((result) => [
          address(result.equation.target),
          plain(result.stated),
          plain(result.expected),
        ]),
      ]),
    },
  ];
}

/** One finding for each column of a table and kind of derivation: a list of fifty ones is not read. */
export function roundingFindings(
  reading: WorkbookReading,
  results: readonly EquationResult[],
): readonly Finding[] {
  const groups = new Map<string, EquationResult[]>();
  for (const result of results) {
    if (result.outcome !== 'rounding') continue;
    const { table, relation, target } = result.equation;
    const column = reading.places.get(target)?.column.column ?? -1;
    const alone = result.via === 'count-from-rate' ? target : '';
    const key = [table, result.check, relation, column, result.via, alone].join(':');
    const known = groups.get(key);
    if (known) known.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()].flatMap((group) => toFinding(reading, group));
}
