/** The draft of a form from what was found of its table. */
import {
  OWN_FORM_FORMAT,
  OWN_FORM_LIMITS,
  OWN_FORM_VERSION,
  isOwnGroup,
  type OwnColumnNode,
  type OwnForm,
} from '../../forms/ownForms/ownForm';
import type { Message } from '../../messages/message';
import { foldName } from '../names';
import type { TableColumn, TableRow } from '../table';
import { addsUpAt } from './addsUp';
import { writtenDecimals } from './columnContents';
import { columnNotes, equationOf } from './columnNotes';
import type { FoundColumn, FoundColumns } from './declareColumns';
import {
  declareLines,
  declareLocalities,
  looksLikeLocalities,
  withOfWhich,
  type DeclaredRows,
} from './declareRows';
import type { FormDraft } from './draft';
import { countFollowsRate, type FigureTable } from './figureTable';
import { areaOfTable, suggestionsFor, type FoundTable } from './foundTable';
import { isLocalityHeader } from './kindWords';
import type { LinesAbove } from './linesAbove';
import { declareMessage } from './message';
import { figuresBelow } from './tableEnd';

/** Names that Excel gives by itself say nothing of what a sheet holds. */
const NAMELESS = /^(sheet|trang tinh|bang|book|so)? ?\d*$/;

/** "Biểu 02: Giảm nghèo" → "bieu-02-giam-ngheo" */
export function idOf(name: string): string {
  const id = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'bieu' : id;
}

function sentenceCase(text: string): string {
  const lower = text.toLocaleLowerCase('vi');
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
}

function nameOf(sheet: string, { annexLabel, title }: LinesAbove): string {
  const candidates = [NAMELESS.test(foldName(sheet)) ? '' : sheet, annexLabel, sentenceCase(title), sheet];
  return (candidates.find((text) => text !== '') ?? '').slice(0, OWN_FORM_LIMITS.name).trim();
}

function tracksOf(rows: readonly TableRow[]): readonly string[] {
  const tracks = rows.map(({ track }) => track).filter((track) => track !== '');
  return tracks.filter(
    (track, place) => tracks.findIndex((other) => foldName(other) === foldName(track)) === place,
  );
}

function declareRows(
  found: readonly TableRow[],
  columns: readonly TableColumn[],
  table: FigureTable,
): DeclaredRows {
  const rows = withOfWhich(found);
  const tracks = tracksOf(rows);
  const nameHeader = columns.find(({ kind }) => kind === 'name')?.header.at(-1) ?? '';
  if (tracks.length > 1 || looksLikeLocalities(rows, isLocalityHeader(nameHeader))) {
    return declareLocalities(rows, tracks);
  }
  return declareLines(rows, (place) => addsUpAt(place, rows, columns, table));
}

/** Rates whose counts were planned as rates are marked so, or the check would call them wrong. */
function withFollowing(
  nodes: readonly OwnColumnNode[],
  follows: ReadonlySet<string>,
): readonly OwnColumnNode[] {
  return nodes.map((node) => {
    if (isOwnGroup(node)) return { ...node, columns: withFollowing(node.columns, follows) };
    return follows.has(node.index) ? { ...node, countMayFollowRate: true } : node;
  });
}

function followingColumns(columns: readonly FoundColumn[], table: FigureTable): ReadonlySet<string> {
  return new Set(
    columns.flatMap((column) => {
      const equation = equationOf(column);
      const decimals = writtenDecimals(column.contents);
      return equation && countFollowsRate(table, equation, decimals) ? [column.own.index] : [];
    }),
  );
}

/** Amounts say their unit above the table, in their headers, or nowhere. */
function unitInHeaders(columns: readonly FoundColumn[]): boolean {
  return columns.some(
    ({ own, groups }) =>
      own.kind === 'money' && /\b(dong|trd|trieu d)\b/.test(foldName([...groups, own.header].join(' '))),
  );
}

function tableNotes(form: OwnForm, above: LinesAbove, columns: FoundColumns): readonly Message[] {
  const hasMoney = columns.columns.some(({ own }) => own.kind === 'money');
  return [
    ...(above.title === '' ? [declareMessage('no-title')] : []),
    ...(hasMoney && above.unit === null && !unitInHeaders(columns.columns)
      ? [declareMessage('no-unit')]
      : []),
    ...(columns.asOnSheet === false ? [declareMessage('renumbered')] : []),
    ...(columns.asOnSheet === null ? [declareMessage('no-index-row')] : []),
    ...(form.rows.kind === 'lines' && form.rows.lines.length === 0 ? [declareMessage('no-rows')] : []),
  ];
}

/** The table as an own form. */
export function implicitForm(found: FoundTable): {
  readonly form: OwnForm;
  readonly notes: readonly Message[];
} {
  const { view, above, columns, rows, figures } = found;
  const declared = declareRows(rows, columns, figures);
  const name = nameOf(view.sheet.name, above);
  const hasMoney = columns.some(({ kind }) => kind === 'money');
  const form: OwnForm = {
    format: OWN_FORM_FORMAT,
    version: OWN_FORM_VERSION,
    id: idOf(name),
    name,
    sheetName: view.sheet.name,
    annexLabel: above.annexLabel.slice(0, OWN_FORM_LIMITS.annexLabel),
    title: above.title === '' ? name : above.title,
    usesMoneyUnit: hasMoney && !(above.unit === null && unitInHeaders(found.found.columns)),
    columns: withFollowing(found.found.nodes, followingColumns(found.found.columns, figures)),
    rows: declared.rows,
  };
  return { form, notes: declared.notes };
}

export function writeDraft(found: FoundTable): FormDraft {
  const { view, parts, area, above, rows, figures } = found;
  const { form, notes } = implicitForm(found);
  const suggestions = suggestionsFor(found);
  const last = rows.at(-1)?.row ?? parts.bodyTop - 1;
  const below = figuresBelow(view, parts, area, last);
  return {
    form,
    sheet: view.sheet.name,
    area: areaOfTable(found),
    columns: found.found.columns.map((column) => ({
      code: column.own.index,
      column: column.column,
      kindFrom: column.kindFrom,
      suggestion: suggestions.find(({ code }) => code === column.own.index) ?? null,
      notes: columnNotes(column, figures),
    })),
    notes: [
      ...tableNotes(form, above, found.found),
      ...notes,
      ...(below ? [declareMessage('rows-left-out', { first: below.first + 1, last: below.last + 1 })] : []),
    ],
    unit: above.unit,
    year: above.year,
  };
}
