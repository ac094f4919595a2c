/** The header of a table as a tree: from merged cells, or, where nobody knows of any, from the blanks beside a word. */
import type { SheetView } from './sheetView';
import type { TableParts } from './tableParts';

export interface HeaderLeaf {
  readonly text: string;
  readonly column: number;
}

export interface HeaderGroup {
  readonly text: string;
  readonly nodes: readonly HeaderNode[];
}

export type HeaderNode = HeaderLeaf | HeaderGroup;

export function isHeaderGroup(node: HeaderNode): node is HeaderGroup {
  return 'nodes' in node;
}

/** A word and the columns that it stands over. */
interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The first row below it. */
  readonly below: number;
}

function segmentAt(view: SheetView, row: number, column: number, to: number, infers: boolean): Segment {
  const merge = view.mergeAt(row, column);
  const text = view.wordsAt(row, column);
  if (merge) return { text, from: column, to: Math.min(merge.right, to), below: merge.bottom + 1 };
  let end = column;
  if (infers || text === '') {
    while (end < to && view.isBlank(row, end + 1) && !view.mergeAt(row, end + 1)) end += 1;
  }
  return { text, from: column, to: end, below: row + 1 };
}

export function readHeaderTree(
  view: SheetView,
  { headerTop, headerBottom, left, right }: TableParts,
  hasContent: (column: number) => boolean,
): readonly HeaderNode[] {
  const infers = !view.sheet.merges.some(
    (merge) =>
      merge.top >= headerTop &&
      merge.bottom <= headerBottom &&
      merge.right > merge.left &&
      merge.left >= left &&
      merge.right <= right,
  );
  const hasWordsBelow = (row: number, column: number): boolean => {
    for (let at = row; at <= headerBottom; at += 1) if (view.wordsAt(at, column) !== '') return true;
    return false;
  };

  /** A header over several columns with nothing below it: one column spread over them, or several without a name. */
  function spread({ text, from, to }: Segment): readonly HeaderNode[] {
    const columns = Array.from({ length: to - from + 1 }, (_, place) => from + place);
    const used = columns.filter(hasContent);
    if (used.length <= 1) return [{ text, column: used[0] ?? from }];
    return [{ text, nodes: used.map((column) => ({ text: '', column })) }];
  }

  function nodesOf(segment: Segment): readonly HeaderNode[] {
    const { text, from, to, below } = segment;
    const columns = Array.from({ length: to - from + 1 }, (_, place) => from + place);
    const headed = columns.filter((column) => hasWordsBelow(below, column));
    if (headed.length > 0) {
      const first = headed[0] ?? from;
      const nodes = build(below, from, to);
      if (text === '') return nodes;
      // "Tổng số" without words below it, then columns that have some: things side by side.
      return infers && first > from
        ? [{ text, column: from }, ...build(below, from + 1, to)]
        : [{ text, nodes }];
    }
    if (text !== '' && !infers) return spread(segment);
    // Of blanks beside a word only a merged area says that they are its own.
    return columns.map((column) => ({ text: column === from ? text : '', column }));
  }

  function build(row: number, from: number, to: number): readonly HeaderNode[] {
    const nodes: HeaderNode[] = [];
    for (let column = from; column <= to; column += 1) {
      const segment = segmentAt(view, row, column, to, infers);
      nodes.push(...nodesOf(segment));
      column = segment.to;
    }
    return nodes;
  }

  return build(headerTop, left, right);
}

/** Leaves from left to right, with the words over each. */
export function headerLeaves(
  nodes: readonly HeaderNode[],
  groups: readonly string[] = [],
): readonly (HeaderLeaf & { readonly groups: readonly string[] })[] {
  return nodes.flatMap((node) =>
    isHeaderGroup(node) ? headerLeaves(node.nodes, [...groups, node.text]) : [{ ...node, groups }],
  );
}
