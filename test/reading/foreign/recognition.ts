/** How well labelled tables are recognised: header words, equations, total rows. */
import { reviewReading } from '../../../src/findings/review';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { parseIndexCell, writeEquation } from '../../../src/forms/indexNotation';
import { toA1 } from '../../../src/sheet/address';
import { workbookOf } from '../../core/layoutSnapshot';
import type { LabelledTable } from './labelledTables';
import { shaped, type LogicalTable } from './shapes';

export interface Score {
  /** Found and right, found, to be found. */
  readonly right: number;
  readonly found: number;
  readonly labels: number;
}

export interface Recognition {
  readonly name: string;
  readonly headers: Score;
  readonly equations: Score;
  readonly totals: Score;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Findings of the gravest kind; on a correct table there must be none. */
  readonly errors: readonly string[];
}

function compare(
  found: readonly string[],
  labels: readonly string[],
): Score & { missed: string[]; wrong: string[] } {
  const right = found.filter((one) => labels.includes(one));
  return {
    right: right.length,
    found: found.length,
    labels: labels.length,
    missed: labels.filter((one) => !found.includes(one)),
    wrong: found.filter((one) => !labels.includes(one)),
  };
}

/** Row equations as the index row writes them, and a row that its lines add up to by its name. */
function equationLabels({ columns, lines, total }: LogicalTable): readonly string[] {
  const row = columns.flatMap(({ index }) => {
    const equation = parseIndexCell(index)?.equation;
    return equation ? [writeEquation(equation)] : [];
  });
  const roots = lines.filter((line, place) => {
    const below = lines[place + 1];
    if (!below) return false;
    const opens = /^[IVX]+$/.test(line.code) && /^\d+$/.test(below.code);
    return opens || below.code.startsWith(`${line.code}.`);
  });
  return [
    ...row,
    ...roots.map(({ code, name }) => `Σ ${code} ${name}`),
    ...(total ? [`Σ ${total.name}`] : []),
  ];
}

export function recognise({ name, table, shape }: LabelledTable): Recognition {
  const { sheet, cellOf } = shaped(table, shape);
  const reading = readWorkbook(workbookOf(sheet), { forms: [], programmes: [] });
  const review = reviewReading(reading);
  const [found] = reading.tables;
  const [reviewed] = review.tables;
  const headerLabels = table.columns.map(
    ({ header }, place) =>
      `${cellOf(table.lines[0]?.code ?? '', place).replace(/\d+/, '')} ${header.join(' › ')}`,
  );
  const headers = (found?.columns ?? [])
    .filter(({ kind }) => kind !== 'code' && kind !== 'name')
    .map(({ column, header }) => `${toA1(0, column).replace(/\d+/, '')} ${header.join(' › ')}`);
  const equations = (reviewed?.equations ?? [])
    .filter(({ use, of }) => use !== 'doubtful' && of > 0)
    .map(({ key }) => (key.relation === 'row' ? key.text : `Σ ${key.text}`));
  const totals = (found?.rows ?? []).filter(({ role }) => role === 'total').map(({ name: row }) => row);
  const [header, equation, total] = [
    compare(headers, headerLabels),
    compare(equations, equationLabels(table)),
    compare(totals, table.total ? [table.total.name] : []),
  ];
  return {
    name,
    headers: header,
    equations: equation,
    totals: total,
    missed: [...header.missed, ...equation.missed, ...total.missed],
    wrong: [...header.wrong, ...equation.wrong, ...total.wrong],
    errors: review.findings.filter(({ severity }) => severity === 'error').map(({ cell }) => cell),
  };
}

export function ratios(scores: readonly Score[]): { readonly precision: number; readonly recall: number } {
  const sum = (pick: (score: Score) => number): number => scores.reduce((all, score) => all + pick(score), 0);
  const right = sum((score) => score.right);
  return { precision: right / sum((score) => score.found), recall: right / sum((score) => score.labels) };
}
