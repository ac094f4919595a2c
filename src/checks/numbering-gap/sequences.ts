/** The codes of lines under one parent, in the order of the sheet, and where they do not count on. */
import { normalizeCode } from '../../programme/outline';
import { columnOfKind, type Table, type TableRow } from '../../reading/table';
import type { CellSnapshot } from '../../sheet/snapshot';
import { codeCell } from '../engine/tableCells';
import { codesBetween, isFirst, waysToCount, type Counted } from './counting';

interface CodedLine {
  readonly row: TableRow;
  readonly cell: CellSnapshot;
  readonly ways: readonly Counted[];
  readonly isNumber: boolean;
  /** A line without a code stands before it: a heading may begin to count anew. */
  readonly afterHeading: boolean;
}

export type NumberingIssue =
  | {
      readonly kind: 'numbering-gap';
      readonly cell: CellSnapshot;
      readonly before: string;
      readonly after: string;
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'numbering-repeat';
      readonly cell: CellSnapshot;
      readonly code: string;
      readonly first: TableRow;
    }
  | {
      readonly kind: 'code-as-number';
      readonly cell: CellSnapshot;
      readonly code: string;
      readonly meant: string;
    };

/** Where more than this share of the steps goes wrong, the codes are names and do not count. */
const MOST_ODD = 0.34;
/** Codes that a programme gives: a project that is not carried out is not missing. */
const OFFICIAL =
  /^\s*(?:tiểu\s+)?(?:dự án|chương trình|nội dung thành phần|hợp phần|tiêu chí|mục tiêu|chỉ tiêu)(?!\p{L})/iu;

function codedLines(table: Table): readonly CodedLine[] {
  if (!columnOfKind(table, 'code')) return [];
  let afterHeading = false;
  return table.rows.flatMap((row): CodedLine[] => {
    const cell = codeCell(table, row);
    if (row.code === '' && row.name !== '') afterHeading = true;
    // Further rows of a unit repeat its code in the reading, not on the sheet.
    if (row.role !== 'line' || row.code === '' || !cell) return [];
    const ways = waysToCount(row.code);
    const line = { row, cell, ways, isNumber: cell.value?.type === 'number', afterHeading };
    afterHeading = false;
    return ways.length === 0 ? [] : [line];
  });
}

/** One style at a time: letters and Roman numbers are told by the codes beside them. */
function inSequences(
  lines: readonly CodedLine[],
): readonly (readonly (CodedLine & { readonly at: Counted })[])[] {
  const byParent = new Map<string, CodedLine[]>();
  for (const line of lines) {
    const key = String(line.row.parent);
    const known = byParent.get(key);
    if (known) known.push(line);
    else byParent.set(key, [line]);
  }
  return [...byParent.values()].flatMap((siblings) => {
    // The reading puts an I that comes after H on a level of its own, so that it is never the letter here.
    const isRoman = siblings.some(({ row }) => normalizeCode(row.code) === 'I');
    const sequences = new Map<string, (CodedLine & { readonly at: Counted })[]>();
    for (const line of siblings) {
      const at = line.ways.find(({ style }) => line.ways.length === 1 || (style === 'roman') === isRoman);
      if (!at) continue;
      const key = `${at.style}|${at.prefix}`;
      const known = sequences.get(key);
      if (known) known.push({ ...line, at });
      else sequences.set(key, [{ ...line, at }]);
    }
    return [...sequences.values()];
  });
}

/** 3.10 that Excel keeps as 3.1: a number that comes where the tenth is due. */
function lostNought(before: Counted, line: CodedLine & { readonly at: Counted }): string | null {
  if (!line.isNumber || line.at.style !== 'dotted') return null;
  const due = before.number + 1;
  return due % 10 === 0 && line.at.number === due / 10 ? `${before.prefix}.${due}` : null;
}

/** Whether a number between two others stands further down, before counting begins anew, or stood above: a line was moved, and none is missing. */
function wasMoved(
  sequence: readonly (CodedLine & { readonly at: Counted })[],
  place: number,
  seen: ReadonlyMap<number, TableRow>,
  [before, after]: readonly [Counted, Counted],
): boolean {
  const isBetween = (number: number): boolean => number > before.number && number < after.number;
  const below = sequence.slice(place + 1).map(({ at }) => at);
  const end = below.findIndex(isFirst);
  const untilFirst = end < 0 ? below : below.slice(0, end);
  return untilFirst.some(({ number }) => isBetween(number)) || [...seen.keys()].some(isBetween);
}

function issuesIn(sequence: readonly (CodedLine & { readonly at: Counted })[]): readonly NumberingIssue[] {
  const issues: NumberingIssue[] = [];
  let [steps, odd] = [0, 0];
  let before: Counted | null = null;
  let previous = '';
  let seen = new Map<number, TableRow>();
  for (const [place, line] of sequence.entries()) {
    const { at, cell, row } = line;
    const restarts = isFirst(at) && before !== null && (before.number > 1 || line.afterHeading);
    const lost = before ? lostNought(before, line) : null;
    const due: Counted = before && lost ? { ...at, number: before.number + 1 } : at;
    if (lost) issues.push({ kind: 'code-as-number', cell, code: row.code, meant: lost });
    if (before === null || (restarts && !lost)) seen = new Map();
    else {
      steps += 1;
      const first = seen.get(due.number);
      if (first) {
        odd += 1;
        issues.push({ kind: 'numbering-repeat', cell, code: row.code, first });
      } else if (due.number > before.number + 1) {
        const missing = wasMoved(sequence, place, seen, [before, due]) ? [] : codesBetween(before, due);
        if (missing.length > 0) {
          odd += 1;
          issues.push({ kind: 'numbering-gap', cell, before: previous, after: row.code, missing });
        }
      } else if (due.number < before.number) odd += 1;
    }
    if (!seen.has(due.number)) seen.set(due.number, row);
    before = due;
    previous = row.code;
  }
  const counts = sequence.length > 2 && odd <= Math.max(1, MOST_ODD * steps);
  const [head] = sequence;
  return counts && head && isFirst(head.at) ? issues : issues.filter(({ kind }) => kind === 'code-as-number');
}

export function numberingIssues(table: Table): readonly NumberingIssue[] {
  const lines = codedLines(table);
  const official =
    table.foreign === null || lines.some(({ row }) => OFFICIAL.test(row.name.normalize('NFC')));
  return inSequences(lines)
    .flatMap(issuesIn)
    .filter(({ kind }) => !official || kind !== 'numbering-gap')
    .sort((one, other) => one.cell.row - other.cell.row);
}
