/** The results as a table, and the misses one by one. */
import { toA1 } from '../../src/sheet/address';
import { positionOf } from '../../src/reading/cellId';
import { describeFault, type CaseResult } from './cases';
import type { Tally } from './tally';

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}

const HEADINGS = [
  'Fault',
  'Cases',
  'Unseen',
  'Undetermined',
  'Found',
  'Located first',
  'of all',
  'In first three',
  'of all',
  'Explained',
  'of all',
  'False findings',
];

function cellsOf(tally: Tally): readonly string[] {
  const seen = tally.cases - tally.unseen;
  return [
    tally.name,
    String(tally.cases),
    String(tally.unseen),
    String(tally.undetermined),
    percent(tally.found, seen),
    percent(tally.determinedFirst, tally.determined),
    percent(tally.first, seen),
    percent(tally.determinedInThree, tally.determined),
    percent(tally.inThree, seen),
    percent(tally.determinedExplained, tally.determined),
    percent(tally.explained, seen),
    String(tally.falseFindings),
  ];
}

/** A table in Markdown, padded so that it reads well in a terminal. */
export function tableOf(tallies: readonly Tally[]): string {
  const rows = [HEADINGS, ...tallies.map(cellsOf)];
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** What went otherwise than it should; nothing where all is well. */
export function missOf({ determination, score }: CaseResult): string | null {
  if (determination === 'unseen') return score.falseFindings.length > 0 ? 'false finding' : null;
  const misses = [
    ...(score.faults.every(({ found }) => found) ? [] : ['not found']),
    ...(score.faults.every(({ first }) => first) ? [] : ['not located first']),
    ...(score.faults.every(({ explained }) => explained) ? [] : ['not explained']),
    ...(score.falseFindings.length === 0 ? [] : ['false finding']),
  ];
  return misses.length === 0 ? null : misses.join(', ');
}

/** One case as somebody wants to see it who looks for the reason. */
export function describeCase(result: CaseResult): string {
  const { subject, seed, faults, determination, score } = result;
  const told = score.findings
    .slice(0, 5)
    .map(({ severity, check, sheet, cell, stated, expected, causes }) => {
      const kinds = causes.map(({ kind }) => kind).join(', ');
      return `    ${severity} ${check} ${sheet}!${cell} ${stated ?? '–'} / ${expected ?? '–'}: ${kinds}`;
    });
  const blamed = faults.map((fault) =>
    fault.blame
      .slice(0, 3)
      .map((cell) => toA1(positionOf(cell).row, positionOf(cell).column))
      .join(' '),
  );
  return [
    `  ${seed} ${subject.id}: ${missOf(result) ?? 'right'} (${determination})`,
    ...faults.map(
      (fault, at) => `    put in: ${describeFault(subject, fault)}, to blame: ${blamed[at] ?? ''}`,
    ),
    ...told,
  ].join('\n');
}
