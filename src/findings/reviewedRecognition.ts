/** Which form a table was read as, and why, for people: what they can correct. */
import { formTitle } from '../forms/ownForms/ownFormInfo';
import type { Message } from '../messages/message';
import { decidedColumn, type FormLikeness, type HeaderColumn } from '../reading/match/recognition';
import type { Table } from '../reading/table';
import { columnName } from '../sheet/address';
import { message } from './describe';
import type { ReviewedRecognition } from './finding';

/** "Ngân sách trung ương / Tổng số" */
function headerText(header: readonly string[]): string {
  return header.map((word) => word.replace('{year}', '').replace(/\s+/g, ' ').trim()).join(' / ');
}

function percent(score: number): number {
  return Math.round(score * 100);
}

/** Columns of the form that the table does not have; remarks are nobody's need. */
function missing({ columns }: FormLikeness): readonly string[] {
  return columns
    .filter(({ column, isText }) => column === null && !isText)
    .map(({ header }) => headerText(header));
}

function additional(columns: readonly HeaderColumn[], likeness: FormLikeness): readonly string[] {
  const used = new Set(likeness.columns.map(({ column }) => column));
  return columns.filter(({ column }) => !used.has(column)).map(({ column }) => columnName(column));
}

function reasonsOf(table: Table): readonly Message[] {
  const { how, likeness, columns, isDecided } = table.recognition;
  if (!likeness) return isDecided ? [message('findings.recognition.none-chosen')] : [];
  const found = likeness.columns.filter(({ column }) => column !== null).length;
  const counts = { found, of: likeness.columns.length, score: percent(likeness.score) };
  const first =
    how === 'none'
      ? message('findings.recognition.similar', { ...counts, form: { message: formTitle(likeness.form) } })
      : message(`findings.recognition.${how}`, counts);
  if (how === 'none') return [first];
  const lacking = missing(likeness);
  const more = additional(columns, likeness);
  return [
    first,
    ...(lacking.length > 0 ? [message('findings.recognition.missing', { columns: { list: lacking } })] : []),
    ...(more.length > 0 ? [message('findings.recognition.additional', { columns: { list: more } })] : []),
  ];
}

export function reviewedRecognition(table: Table): ReviewedRecognition {
  const { how, likeness, header, columns, isDecided } = table.recognition;
  return {
    key: { sheet: table.sheet.name, header },
    how,
    form: how === 'none' ? null : (likeness?.form.id ?? null),
    similar: how === 'none' && likeness ? { form: likeness.form.id, title: formTitle(likeness.form) } : null,
    score: likeness?.score ?? null,
    reasons: reasonsOf(table),
    mapping: (likeness?.columns ?? []).map(({ key, header: words, column }) => ({
      key,
      header: headerText(words),
      column: column === null ? null : columnName(column),
    })),
    columns: columns.flatMap(({ column, header: words }) => {
      const decided = decidedColumn(columns, column);
      return decided ? [{ column: columnName(column), header: headerText(words), decided }] : [];
    }),
    isDecided,
  };
}
