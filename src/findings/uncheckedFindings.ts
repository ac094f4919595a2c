/** Equations that could not be checked. Never silent: one finding for each table and reason, with its cells. */
import { CHECKS } from '../checks/catalogue';
import type { CannotCheckReason, CheckCrash, EquationResult } from '../checks/engine/result';
import { lighter } from '../checks/engine/severity';
import type { MessageParam } from '../messages/message';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { toA1 } from '../sheet/address';
import { message, namesFrom } from './describe';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';

function toFinding(
  reading: WorkbookReading,
  reason: CannotCheckReason,
  results: readonly EquationResult[],
  crashes: readonly CheckCrash[],
): readonly Finding[] {
  const [first] = results;
  if (!first) return [];
  const { equation } = first;
  const { sheet } = locate(reading, equation.target);
  const { address, comparison } = namesFrom(reading, equation.target);
  const figures = comparison({ cell: equation.target, stated: first.stated, expected: first.expected });
  const crash = crashes.find(({ check }) => check === first.check);
  return [
    {
      check: first.check,
      outcome: 'cannot-check',
      severity: lighter('warning', first.severity),
      sheet,
      ...figures,
      unit: reading.places.get(equation.target)?.table.unit ?? null,
      equation: { text: equation.text, cells: first.blockers.map(address), source: equation.source },
      causes: [
        {
          kind: reason,
          // What several places wait for is named once.
          cells: [...new Set(results.flatMap(({ blockers }) => blockers.map(address)))],
          message: message(
            `findings.cannot-check.${reason}.cause`,
            crashParams({ check: first.check, detail: crash?.detail ?? '' }),
          ),
        },
      ],
      suspects: [{ cell: figures.cell, expected: figures.expected }],
      symptoms: results
        .slice(1)
        .map((result) =>
          comparison({ cell: result.equation.target, stated: result.stated, expected: result.expected }),
        ),
      fixes: [],
      message: message(`findings.cannot-check.${reason}`, { count: results.length, cell: figures.cell }),
      waived: null,
      fingerprint: fingerprint([
        first.check,
        reason,
        sheet,
        ...results.map((result) => address(result.equation.target)),
      ]),
    },
  ];
}

/** Equations blocked by an unreadable cell are told with that cell, not again here. */
export function uncheckedFindings(
  reading: WorkbookReading,
  results: readonly EquationResult[],
  crashes: readonly CheckCrash[],
): readonly Finding[] {
  const groups = new Map<string, { reason: CannotCheckReason; results: EquationResult[] }>();
  for (const result of results) {
    const { reason } = result;
    if (result.outcome !== 'cannot-check' || !reason || reason === 'unreadable') continue;
    const key = [result.equation.table, reason, reason === 'crashed' ? result.check : ''].join(':');
    const known = groups.get(key);
    if (known) {
      // A cell that two equations define is one gap.
      const listed = known.results.some(({ equation }) => equation.target === result.equation.target);
      if (!listed) known.results.push(result);
    } else groups.set(key, { reason, results: [result] });
  }
  return [
    ...[...groups.values()].flatMap((group) => toFinding(reading, group.reason, group.results, crashes)),
    ...crashes
      .filter(({ check }) => !results.some((result) => result.check === check))
      .flatMap((crash) => crashFinding(reading, crash)),
  ];
}

/** A check of single cells that broke down has no equation to tell it by: it is told at the first table. */
function crashFinding(reading: WorkbookReading, crash: CheckCrash): readonly Finding[] {
  const [table] = reading.tables;
  if (!table) return [];
  const cell = toA1(table.area.top, table.area.left);
  return [
    {
      check: crash.check,
      outcome: 'cannot-check',
      severity: 'warning',
      sheet: table.sheet.name,
      cell,
      stated: null,
      expected: null,
      difference: null,
      unit: table.unit,
      equation: null,
      causes: [
        {
          kind: 'crashed',
          cells: [],
          message: message('findings.cannot-check.crashed.cause', crashParams(crash)),
        },
      ],
      suspects: [],
      symptoms: [],
      fixes: [],
      message: message('findings.cannot-check.crashed', { count: reading.figures.size, cell }),
      waived: null,
      fingerprint: fingerprint([crash.check, 'crashed', table.sheet.name]),
    },
  ];
}

/** The check by what it looks at, for the reader; by its id and what was thrown, for whoever gives support. */
function crashParams({ check, detail }: CheckCrash): Record<string, MessageParam> {
  const known = CHECKS.find(({ id }) => id === check);
  return { check, detail, title: known ? { message: known.description } : check };
}
