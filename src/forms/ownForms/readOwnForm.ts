/** Reads an own form from outside: a file, or what a workbook keeps. Every problem is told with its place. */
import * as v from 'valibot';
import type { DataProblem, DataResult } from '../../messages/dataProblem';
import { issuePath } from '../../programme/readProgramme';
import { columnProblems } from './columnProblems';
import { equationProblems } from './equationProblems';
import { OWN_FORM_LIMITS, type OwnForm } from './ownForm';
import { problem } from './problem';
import { rowProblems } from './rowProblems';
import { OwnFormSchema, toOwnForm } from './schema';

/** More problems than this are not read by anybody. */
const MOST_PROBLEMS = 20;

/** What is wrong with a form whose members are all of the right type. */
export function formProblems(form: OwnForm): readonly DataProblem[] {
  return [...columnProblems(form), ...equationProblems(form), ...rowProblems(form)];
}

/** The reasons stand as messages in the schema; a member that is missing or not known has none of its own there. */
function issueProblem(issue: v.BaseIssue<unknown>): DataProblem {
  const path = issuePath(issue);
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last && 'origin' in last && last.origin === 'key') {
    return problem(path, issue.expected === 'never' ? 'unknown-member' : 'missing-member');
  }
  const limit = issue.requirement;
  return problem(path, issue.message, typeof limit === 'number' ? { limit } : undefined);
}

/** Words as Excel compares them: pasted Vietnamese arrives composed and decomposed. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, composed(member)]));
}

/** Whether members hold members beyond `levels`; looks no deeper than that itself. */
function isNestedBeyond(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isNestedBeyond(levels - 1, member));
}

/** @param value what JSON.parse gave; nothing about it is trusted */
export function readOwnForm(value: unknown): DataResult<OwnForm> {
  if (isNestedBeyond(OWN_FORM_LIMITS.nesting, value)) {
    return { ok: false, problems: [problem('', 'too-nested')] };
  }
  const result = v.safeParse(OwnFormSchema, composed(value));
  const problems = result.success
    ? formProblems(toOwnForm(result.output))
    : result.issues.map((issue) => issueProblem(issue));
  if (!result.success || problems.length > 0)
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  return { ok: true, value: toOwnForm(result.output) };
}

/** Where JSON breaks off, as far as the engine tells: V8 gives the place in the text, others line and column, or nothing. */
function jsonProblem(error: unknown, text: string): DataProblem {
  const detail = error instanceof Error ? error.message : '';
  const place = /position (\d+)/.exec(detail)?.[1];
  const line =
    place === undefined ? /line (\d+)/.exec(detail)?.[1] : text.slice(0, Number(place)).split('\n').length;
  return line === undefined ? problem('', 'json') : problem('', 'json-line', { line: Number(line) });
}

function parseFile(file: string): DataResult<unknown> {
  const text = file.replace(/^\uFEFF/, '');
  const { fileLength } = OWN_FORM_LIMITS;
  if (text.length > fileLength) {
    return { ok: false, problems: [problem('', 'file-too-long', { limit: fileLength })] };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problems: [jsonProblem(error, text)] };
  }
}

/** Reads the text of a file with one form. */
export function readOwnFormText(file: string): DataResult<OwnForm> {
  const parsed = parseFile(file);
  return parsed.ok ? readOwnForm(parsed.value) : parsed;
}

/** Reads the text of a file with one form, or a list of forms; each with an id of its own. */
export function readOwnFormsText(file: string): DataResult<readonly OwnForm[]> {
  const parsed = parseFile(file);
  if (!parsed.ok) return parsed;
  if (!Array.isArray(parsed.value)) {
    const result = readOwnForm(parsed.value);
    return result.ok ? { ok: true, value: [result.value] } : result;
  }
  const list: readonly unknown[] = parsed.value;
  const forms: OwnForm[] = [];
  const problems: DataProblem[] = [];
  for (const [place, member] of list.entries()) {
    const result = readOwnForm(member);
    const reasons = result.ok
      ? forms.some(({ id }) => id === result.value.id)
        ? [problem('id', 'id-repeated')]
        : []
      : result.problems;
    if (result.ok) forms.push(result.value);
    problems.push(
      ...reasons.map(({ path, reason }) => ({ path: `[${place}]${path && `.${path}`}`, reason })),
    );
  }
  if (list.length === 0) problems.push(problem('', 'no-forms'));
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, value: forms };
}

/** The text of a form's file. */
export function ownFormText(form: OwnForm): string {
  return `${JSON.stringify(form, null, 2)}\n`;
}
