/** What was measured as tables of ratios: times in themselves say more of the machine than of the check. */
import type { ErrorCost, GrowthStep, Rivalry } from './experiments';

export interface Measured {
  readonly rivals: readonly Rivalry[];
  readonly growth: readonly GrowthStep[];
  readonly errors: readonly ErrorCost[];
}

/** "0.23", "14", "1,250": as many digits as a repetition would bear out. */
export function ratio(value: number): string {
  return value.toLocaleString(
    'en-US',
    value < 10 ? { maximumFractionDigits: 2 } : { maximumFractionDigits: 0 },
  );
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}

function hundredths(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, place) => (place === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function rivalTable(rivals: readonly Rivalry[]): string {
  const value = (of: (rivalry: Rivalry) => string): readonly string[] => rivals.map(of);
  const against = (name: 'floats' | 'exceljs' | 'recalculation') =>
    value(({ times }) => ratio(times.check / times[name]));
  return table(
    ['', ...rivals.map(({ name }) => name)],
    [
      ['Figures', ...value(({ figures }) => count(figures))],
      ['Equations', ...value(({ equations }) => count(equations))],
      ['Error findings', ...value(({ errors }) => count(errors))],
      ['Check / (a) additions of floats', ...against('floats')],
      ['Check / (b) opening with exceljs', ...against('exceljs')],
      [
        'Reading the file and check / (b)',
        ...value(({ times }) => ratio(times.fileAndCheck / times.exceljs)),
      ],
      ['Check / (c) recalculation', ...against('recalculation')],
      ['Check after one edit', ...value(({ times }) => hundredths(times.recheck, times.check))],
      ['Reading of the tables', ...value(({ parts, times }) => percent(parts.reading, times.check))],
      ['Checks', ...value(({ parts, times }) => percent(parts.checks, times.check))],
      ['Diagnosis', ...value(({ parts, times }) => percent(parts.diagnosis, times.check))],
    ],
  );
}

function growthTable(growth: readonly GrowthStep[]): string {
  const [first] = growth;
  return table(
    ['Figures', 'Time per figure, against the first'],
    growth.map(({ figures, perFigure }) => [
      count(figures),
      ratio(perFigure / (first?.perFigure ?? perFigure)),
    ]),
  );
}

function errorTable(errors: readonly ErrorCost[]): string {
  const clean = errors.find((cost) => cost.errors === 0);
  return table(
    ['Errors', 'Error findings', 'Time, against none'],
    errors.map((cost) => [
      count(cost.errors),
      count(cost.found),
      ratio(cost.time / (clean?.time ?? cost.time)),
    ]),
  );
}

export function reportOf({ rivals, growth, errors }: Measured): string {
  return [
    '### A whole check',
    rivalTable(rivals),
    '### Growth',
    growthTable(growth),
    '### Errors',
    errorTable(errors),
  ].join('\n\n');
}

const [BEGIN, END] = ['<!-- measured: npm run bench -- --write -->', '<!-- end -->'];

/**
 * The page with what was measured anew.
 * @throws when the page has no place for it, which would be our own mistake
 */
export function withReport(page: string, report: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The page has no place for the report');
  return `${page.slice(0, begin)}${BEGIN}\n\n${report}\n\n${page.slice(end)}`;
}
