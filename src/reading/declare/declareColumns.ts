/** The columns of a declared table: header tree, kinds, codes, equations. */
import { columnDecimals, isFigure, type ColumnKind } from '../../forms/form';
import type { OwnColumn, OwnColumnNode } from '../../forms/ownForms/ownForm';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { columnName } from '../../sheet/address';
import { numberColumns, type NumberedColumn } from './columnCodes';
import { readContents, writtenDecimals, type ColumnContents } from './columnContents';
import { columnKinds, type KindSource } from './columnKinds';
import { headerLeaves, isHeaderGroup, readHeaderTree, type HeaderNode } from './headerTree';
import type { IndexRowCells } from './indexCells';
import type { LinesAbove } from './linesAbove';
import type { SheetView } from './sheetView';
import type { TableParts } from './tableParts';

export interface FoundColumn {
  readonly column: number;
  readonly groups: readonly string[];
  readonly own: OwnColumn;
  readonly kindFrom: KindSource;
  readonly hasHeader: boolean;
  readonly contents: ColumnContents;
  /** Arithmetic of the index row that could not be kept. */
  readonly lost: string | null;
}

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  readonly nodes: readonly OwnColumnNode[];
  /** False where the index row could not be used and the columns were numbered anew; `null` where there is none. */
  readonly asOnSheet: boolean | null;
}

/** Figures with more decimals than this were computed, not written. */
const MOST_DECIMALS = 4;

const WIDTHS: Readonly<Record<ColumnKind, { readonly least: number; readonly most: number }>> = {
  code: { least: 5, most: 9 },
  name: { least: 24, most: 46 },
  text: { least: 11, most: 24 },
  track: { least: 10, most: 14 },
  money: { least: 11, most: 16 },
  count: { least: 9, most: 14 },
  quantity: { least: 9, most: 14 },
  rate: { least: 9, most: 12 },
};

function widthOf(kind: ColumnKind, { longest }: ColumnContents): number {
  const { least, most } = WIDTHS[kind];
  return Math.min(most, Math.max(least, longest));
}

/** Decimals that are written, where they are not those that are usual for the kind. */
function decimalsOf(kind: ColumnKind, contents: ColumnContents, unit: MoneyUnit | null): number | null {
  if (kind === 'count' || !isFigure(kind)) return null;
  const written = writtenDecimals(contents);
  const usual = columnDecimals({ kind }, unit);
  return written === 0 || written > MOST_DECIMALS || written === usual ? null : written;
}

/** Only changes are below nought. */
function isSigned(kind: ColumnKind, { values }: ColumnContents): boolean {
  return isFigure(kind) && values.some((value) => value.lt(0));
}

function ownColumn(
  header: string,
  kind: ColumnKind,
  { code, equation }: NumberedColumn,
  contents: ColumnContents,
  unit: MoneyUnit | null,
): OwnColumn {
  const decimals = decimalsOf(kind, contents, unit);
  return {
    kind,
    header,
    index: code,
    ...(equation === null ? {} : { equation }),
    ...(isSigned(kind, contents) ? { signed: true } : {}),
    ...(decimals === null ? {} : { decimals }),
    width: widthOf(kind, contents),
  };
}

function toNodes(
  nodes: readonly HeaderNode[],
  columnOf: ReadonlyMap<number, OwnColumn>,
): readonly OwnColumnNode[] {
  return nodes.flatMap((node): readonly OwnColumnNode[] => {
    if (!isHeaderGroup(node)) return [columnOf.get(node.column)].flatMap((column) => column ?? []);
    const columns = toNodes(node.nodes, columnOf);
    return columns.length > 0 ? [{ kind: 'group', header: node.text, columns }] : [];
  });
}

/** @param bodyBottom the last row that may belong to the table */
export function declareColumns(
  view: SheetView,
  parts: TableParts,
  indexRow: IndexRowCells | null,
  above: LinesAbove,
  bodyBottom: number,
): FoundColumns {
  const contentsOf = new Map<number, ColumnContents>();
  const contents = (column: number): ColumnContents => {
    const known = contentsOf.get(column) ?? readContents(view, column, parts.bodyTop, bodyBottom);
    contentsOf.set(column, known);
    return known;
  };
  const hasContent = (column: number): boolean => {
    const { figures, texts } = contents(column);
    return figures + texts > 0 || indexRow?.cells.has(column) === true;
  };
  const tree = readHeaderTree(view, parts, hasContent);
  const leaves = headerLeaves(tree).filter(({ text, column }) => text !== '' || hasContent(column));
  const kinds = columnKinds({
    columns: leaves.map(({ text, groups, column }) => ({
      text,
      groups,
      index: indexRow?.cells.get(column) ?? null,
      contents: contents(column),
    })),
    title: above.title,
    hasMoneyUnit: above.unit !== null,
  });
  const numbers = numberColumns(
    leaves.map(({ column }, place) => ({
      kind: kinds[place]?.kind ?? 'text',
      index: indexRow?.cells.get(column) ?? null,
    })),
  );
  const columns = leaves.flatMap(({ text, column, groups }, place): readonly FoundColumn[] => {
    const [kind, number] = [kinds[place], numbers.columns[place]];
    if (!kind || !number) return [];
    const header = text === '' ? `Cột ${columnName(column)}` : text;
    const own = ownColumn(header, kind.kind, number, contents(column), above.unit);
    const { lost } = number;
    return [
      { column, groups, own, kindFrom: kind.from, hasHeader: text !== '', contents: contents(column), lost },
    ];
  });
  const columnOf = new Map(columns.map(({ column, own }) => [column, own]));
  return { columns, nodes: toNodes(tree, columnOf), asOnSheet: indexRow ? numbers.asOnSheet : null };
}
