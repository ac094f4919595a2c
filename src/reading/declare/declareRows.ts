/** From the rows of a table to the rows of a form: one for each locality, or the same lines everywhere. */
import type { Message } from '../../messages/message';
import type { OwnLine, OwnRows } from '../../forms/ownForms/ownForm';
import { OWN_FORM_LIMITS } from '../../forms/ownForms/ownForm';
import { foldName, isOfWhich } from '../names';
import { normalizeCode } from '../../programme/outline';
import { declareMessage } from './message';
import type { TableRow } from '../table';

export interface DeclaredRows {
  readonly rows: OwnRows;
  readonly notes: readonly Message[];
}

/** Beginnings of the names of places. */
const PLACE =
  /^(tinh|thanh pho|tp|thi xa|tx|huyen|quan|xa|phuong|thi tran|tt|thon|ban|lang|ap|buon|khu|khu pho|to dan pho|to|xom)\b/;
const MOSTLY = 0.6;

/** "Trong đó: ..." without a number is part of the line above it, which it need not come to. */
export function withOfWhich(rows: readonly TableRow[]): readonly TableRow[] {
  let above: number | null = null;
  return rows.map((row, place) => {
    if (row.code === '' && row.role !== 'total' && isOfWhich(row.name)) return { ...row, parent: above };
    if (row.name !== '') above = place;
    return row;
  });
}

/** Nobody is part of anybody but the total. */
function isFlat(rows: readonly TableRow[]): boolean {
  return rows.every(({ parent }) => parent === null || rows[parent]?.role === 'total');
}

function areNumbered(rows: readonly TableRow[]): boolean {
  const codes = rows.filter(({ role }) => role !== 'total').map(({ code }) => normalizeCode(code));
  return codes.length > 0 && codes.every((code, place) => code === '' || code === String(place + 1));
}

function areNamed(rows: readonly TableRow[]): boolean {
  const names = rows.filter(({ role }) => role !== 'total').map(({ name }) => foldName(name));
  return names.length > 0 && names.filter((name) => PLACE.test(name)).length >= MOSTLY * names.length;
}

export function looksLikeLocalities(rows: readonly TableRow[], headedAsLocality: boolean): boolean {
  if (rows.length === 0) return headedAsLocality;
  if (!isFlat(rows) || rows.some(({ name }) => name === '')) return false;
  return areNamed(rows) || (headedAsLocality && areNumbered(rows));
}

function placeOfTotal(rows: readonly TableRow[]): 'first' | 'last' | 'none' {
  if (rows[0]?.role === 'total') return 'first';
  return rows.some(({ role }) => role === 'total') ? 'last' : 'none';
}

function levelOf(rows: readonly TableRow[], row: TableRow): number {
  const parent = row.parent === null ? undefined : rows[row.parent];
  return parent === undefined || parent.role === 'total' ? 0 : 1 + levelOf(rows, parent);
}

/** A row without a name is one kept free for what a unit lists itself. */
function isFree({ name }: TableRow): boolean {
  return name === '';
}

function lineOf(
  rows: readonly TableRow[],
  row: TableRow,
  place: number,
  addsUp: boolean,
  ends: boolean,
): OwnLine {
  const free = rows.filter((other) => isFree(other) && other.parent === place).length;
  const total = row.role === 'total' && ends;
  return {
    code: row.code,
    name: row.name,
    level: total ? 0 : levelOf(rows, row),
    ...(total ? { total } : {}),
    ...(addsUp ? {} : { addsUp }),
    ...(free > 0 ? { freeRows: Math.min(free, OWN_FORM_LIMITS.freeRows) } : {}),
  };
}

/** @param addsUp whether the parts of a row, by its place, come to it */
export function declareLines(rows: readonly TableRow[], addsUp: (place: number) => boolean): DeclaredRows {
  const named = rows.map((row, place) => ({ row, place })).filter(({ row }) => !isFree(row));
  const lines = named.map(({ row, place }, order) =>
    lineOf(rows, row, place, addsUp(place), order === 0 || order === named.length - 1),
  );
  const orphans = rows.filter((row) => isFree(row) && row.parent === null).length;
  return {
    rows: { kind: 'lines', lines },
    notes: [
      ...(orphans > 0 ? [declareMessage('unnamed-rows', { count: orphans })] : []),
      ...lines
        .filter((line) => line.addsUp === false)
        .map(({ code, name }) => declareMessage('does-not-add-up', { line: [code, name].join(' ').trim() })),
    ],
  };
}

export function declareLocalities(rows: readonly TableRow[], tracks: readonly string[]): DeclaredRows {
  const total = placeOfTotal(rows);
  return {
    rows: { kind: 'localities', total, ...(tracks.length > 1 ? { tracks } : {}) },
    notes: [],
  };
}
