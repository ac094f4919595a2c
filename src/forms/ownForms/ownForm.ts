/**
 * Biểu tự khai: a form that a user declared from a table, as plain data. It is kept in workbooks and sent as a file, so nothing in it is code: only
 * words, codes and index-row equations.
 *
 * In the title and the headers "{year}", "{year+1}", "{year-1}" stand for the plan year and its neighbours.
 */
import type { ColumnKind } from '../form';

/** Says what a file is, whatever its name. */
export const OWN_FORM_FORMAT = 'soat-bieu-own-form';
export const OWN_FORM_VERSION = 1;

/** What may stand in one form. Larger tables than these are no forms, and a file may come from anybody. */
export const OWN_FORM_LIMITS = {
  fileLength: 300_000,
  /** Members within members. */
  nesting: 24,
  fewestColumns: 3,
  columns: 60,
  headerRows: 5,
  id: 40,
  header: 200,
  title: 300,
  name: 80,
  sheetName: 31,
  annexLabel: 40,
  equation: 200,
  alternatives: 3,
  decimals: 6,
  narrowest: 3,
  widest: 90,
  lines: 300,
  levels: 6,
  code: 12,
  lineName: 300,
  freeRows: 50,
  tracks: 4,
  track: 30,
} as const;

/** One column. */
export interface OwnColumn {
  readonly kind: ColumnKind;
  readonly header: string;
  /** Code in the index row; it is the column's name in equations. */
  readonly index: string;
  /** "5=4/1*100" */
  readonly equation?: string;
  /** Other derivations that are right as well. */
  readonly alternatives?: readonly string[];
  /** The count may have been planned as a rate first. */
  readonly countMayFollowRate?: boolean;
  /** May be below nought, as changes are. */
  readonly signed?: boolean;
  /** Decimals that it is written with; left out, those that are usual for its kind. */
  readonly decimals?: number;
  /** In characters. */
  readonly width: number;
}

/** A header over several columns. */
export interface OwnColumnGroup {
  readonly kind: 'group';
  readonly header: string;
  readonly columns: readonly OwnColumnNode[];
}

export type OwnColumnNode = OwnColumn | OwnColumnGroup;

/** A row that stands in every sheet of the form. */
export interface OwnLine {
  /** TT as written; empty where there is none. */
  readonly code: string;
  readonly name: string;
  /** 0 at the top; a row is part of the last row before it with a lower level. */
  readonly level: number;
  /** The grand total: all rows of level 0 are its parts. The first or the last row. */
  readonly total?: boolean;
  /** False: the rows below it are only some of its parts (trong đó), so they need not add up to it. */
  readonly addsUp?: boolean;
  /** Rows kept free below it, for what each unit lists itself. */
  readonly freeRows?: number;
}

/** The same lines in every sheet. */
export interface OwnLines {
  readonly kind: 'lines';
  readonly lines: readonly OwnLine[];
}

/** A row for each locality (địa bàn) that is chosen when the sheet is made. */
export interface OwnLocalities {
  readonly kind: 'localities';
  /** Where the total row stands. */
  readonly total: 'first' | 'last' | 'none';
  /** Rows of each locality, one for each count: hộ, nhân khẩu. Left out: one row. */
  readonly tracks?: readonly string[];
}

export type OwnRows = OwnLines | OwnLocalities;

export interface OwnForm {
  readonly format: typeof OWN_FORM_FORMAT;
  readonly version: typeof OWN_FORM_VERSION;
  /** Small letters, digits and hyphens; two forms with one id are one form. */
  readonly id: string;
  readonly name: string;
  readonly sheetName: string;
  /** Number of the annex at the top right; empty where there is none. */
  readonly annexLabel: string;
  readonly title: string;
  /** Whether the sheet has a line "Đơn vị tính", with the unit of money that is chosen when the sheet is made. */
  readonly usesMoneyUnit: boolean;
  readonly columns: readonly OwnColumnNode[];
  readonly rows: OwnRows;
}

export function isOwnGroup(node: OwnColumnNode): node is OwnColumnGroup {
  return node.kind === 'group';
}

export interface OwnLeaf {
  readonly column: OwnColumn;
  /** Headers of the groups it stands in, from the outermost. */
  readonly groups: readonly string[];
  /** Where it stands in the document: "columns[2].columns[0]". */
  readonly path: string;
}

function leavesOf(
  nodes: readonly OwnColumnNode[],
  groups: readonly string[],
  path: string,
): readonly OwnLeaf[] {
  return nodes.flatMap((node, place) => {
    const at = `${path}[${place}]`;
    return isOwnGroup(node)
      ? leavesOf(node.columns, [...groups, node.header], `${at}.columns`)
      : [{ column: node, groups, path: at }];
  });
}

/** All columns from left to right. */
export function ownLeaves({ columns }: Pick<OwnForm, 'columns'>): readonly OwnLeaf[] {
  return leavesOf(columns, [], 'columns');
}
