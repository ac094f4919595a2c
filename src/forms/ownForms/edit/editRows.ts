/** Changes of the rows of an own form. */
import type { OwnLine, OwnLocalities, OwnRows } from '../ownForm';
import type { OwnFormDraft } from './draft';

const FIRST_ROWS: Readonly<Record<OwnRows['kind'], OwnRows>> = {
  lines: { kind: 'lines', lines: [{ code: '', name: '', level: 0 }] },
  localities: { kind: 'localities', total: 'first' },
};

function withRows(draft: OwnFormDraft, rows: OwnRows): OwnFormDraft {
  return { ...draft, form: { ...draft.form, rows } };
}

/** The same lines in every sheet, or a row for each locality. */
export function changeRowsKind(draft: OwnFormDraft, kind: OwnRows['kind']): OwnFormDraft {
  const { form, otherRows } = draft;
  if (form.rows.kind === kind) return draft;
  return {
    ...withRows(draft, otherRows?.kind === kind ? otherRows : FIRST_ROWS[kind]),
    otherRows: form.rows,
  };
}

/** Where the total row of localities stands. */
export function changeTotal(draft: OwnFormDraft, total: OwnLocalities['total']): OwnFormDraft {
  const { rows } = draft.form;
  return rows.kind === 'localities' ? withRows(draft, { ...rows, total }) : draft;
}

function changeLines(
  draft: OwnFormDraft,
  change: (lines: readonly OwnLine[]) => readonly OwnLine[],
): OwnFormDraft {
  const { rows } = draft.form;
  return rows.kind === 'lines' ? withRows(draft, { ...rows, lines: change(rows.lines) }) : draft;
}

/** What can be said of a line; members that say what is usual anyway are left out of the document. */
export interface LineChange {
  readonly code?: string;
  readonly name?: string;
  readonly level?: number;
  readonly total?: boolean;
  readonly addsUp?: boolean;
  readonly freeRows?: number;
}

function changedLine(line: OwnLine, change: LineChange): OwnLine {
  const { code, name, level, total = false, addsUp = true, freeRows = 0 } = { ...line, ...change };
  return {
    code,
    name,
    level,
    ...(total && { total }),
    ...(!addsUp && { addsUp }),
    ...(freeRows !== 0 && { freeRows }),
  };
}

export function changeLine(draft: OwnFormDraft, place: number, change: LineChange): OwnFormDraft {
  return changeLines(draft, (lines) =>
    lines.map((line, at) => (at === place ? changedLine(line, change) : line)),
  );
}

/** A line behind this one, on its level. */
export function addLine(draft: OwnFormDraft, after: number): OwnFormDraft {
  return changeLines(draft, (lines) => {
    const level = lines[after]?.total ? 0 : (lines[after]?.level ?? 0);
    return [...lines.slice(0, after + 1), { code: '', name: '', level }, ...lines.slice(after + 1)];
  });
}

export function removeLine(draft: OwnFormDraft, place: number): OwnFormDraft {
  return changeLines(draft, (lines) => lines.filter((_line, at) => at !== place));
}
