/** Changes of the columns of an own form. A column is named by its place in the document: "columns[2].columns[0]". */
import { isFigure, type ColumnKind } from '../../form';
import { codesOf, parseIndexCell } from '../../indexNotation';
import { isOwnGroup, type OwnColumn, type OwnColumnNode } from '../ownForm';
import { renumberedDraft, type OwnFormDraft } from './draft';

function placesIn(path: string): readonly number[] {
  return [...path.matchAll(/\[(\d+)\]/g)].map(([, place]) => Number(place));
}

type Change = (node: OwnColumnNode) => readonly OwnColumnNode[];

/** A header over no column says nothing. */
function changeAt(
  nodes: readonly OwnColumnNode[],
  [place, ...rest]: readonly number[],
  change: Change,
): readonly OwnColumnNode[] {
  return nodes.flatMap((node, at): readonly OwnColumnNode[] => {
    if (at !== place) return [node];
    if (rest.length === 0) return change(node);
    if (!isOwnGroup(node)) return [node];
    const columns = changeAt(node.columns, rest, change);
    return columns.length === 0 ? [] : [{ ...node, columns }];
  });
}

function changed(draft: OwnFormDraft, path: string, change: Change): OwnFormDraft {
  const { form } = draft;
  return { ...draft, form: { ...form, columns: changeAt(form.columns, placesIn(path), change) } };
}

/** Words of a column, or of a header over columns. */
export function changeHeader(draft: OwnFormDraft, path: string, header: string): OwnFormDraft {
  return changed(draft, path, (node) => [{ ...node, header }]);
}

/** @param text empty: the column is an entry */
export function changeEquation(draft: OwnFormDraft, path: string, text: string): OwnFormDraft {
  return changed(draft, path, (node) => {
    if (isOwnGroup(node)) return [node];
    const { equation: _equation, alternatives: _alternatives, ...entry } = node;
    // Other derivations were right beside the former equation; beside another one they say nothing.
    return [text.trim() === '' ? entry : { ...entry, equation: text }];
  });
}

function ofKind(column: OwnColumn, kind: ColumnKind): OwnColumn {
  const { equation, alternatives, countMayFollowRate, signed, decimals: _decimals, ...rest } = column;
  if (!isFigure(kind)) return { ...rest, kind };
  return {
    ...rest,
    kind,
    ...(equation !== undefined && { equation }),
    ...(alternatives !== undefined && { alternatives }),
    ...(countMayFollowRate !== undefined && { countMayFollowRate }),
    ...(signed !== undefined && { signed }),
  };
}

function columnAt(
  nodes: readonly OwnColumnNode[],
  [place = -1, ...rest]: readonly number[],
): OwnColumn | null {
  const node = nodes[place];
  if (!node) return null;
  if (!isOwnGroup(node)) return rest.length === 0 ? node : null;
  return columnAt(node.columns, rest);
}

/** Columns of words bear letters and columns of figures numbers, so the codes may change with the kind. */
export function changeKind(draft: OwnFormDraft, path: string, kind: ColumnKind): OwnFormDraft {
  const before = columnAt(draft.form.columns, placesIn(path));
  const result = changed(draft, path, (node) => [isOwnGroup(node) ? node : ofKind(node, kind)]);
  return before && isFigure(before.kind) !== isFigure(kind) ? renumberedDraft(result) : result;
}

/** @param decimals `null`: those that are usual for its kind */
export function changeDecimals(draft: OwnFormDraft, path: string, decimals: number | null): OwnFormDraft {
  return changed(draft, path, (node) => {
    if (isOwnGroup(node)) return [node];
    const { decimals: _decimals, ...rest } = node;
    return [decimals === null ? rest : { ...rest, decimals }];
  });
}

export function changeCountMayFollowRate(draft: OwnFormDraft, path: string, may: boolean): OwnFormDraft {
  return changed(draft, path, (node) => {
    if (isOwnGroup(node)) return [node];
    const { countMayFollowRate: _may, ...rest } = node;
    return [may ? { ...rest, countMayFollowRate: true } : rest];
  });
}

/** Whether its figures may be below nought. */
export function changeSigned(draft: OwnFormDraft, path: string, may: boolean): OwnFormDraft {
  return changed(draft, path, (node) => {
    if (isOwnGroup(node)) return [node];
    const { signed: _signed, ...rest } = node;
    return [may ? { ...rest, signed: true } : rest];
  });
}

function speaksOf(text: string, code: string): boolean {
  const equation = parseIndexCell(text)?.equation;
  return equation ? codesOf(equation).includes(code) : false;
}

/** Without the equations that speak of a column: with one of its terms gone each would say something else. */
function withoutEquationsOn(nodes: readonly OwnColumnNode[], code: string): readonly OwnColumnNode[] {
  return nodes.map((node): OwnColumnNode => {
    if (isOwnGroup(node)) return { ...node, columns: withoutEquationsOn(node.columns, code) };
    const { equation, alternatives: others, ...entry } = node;
    if (equation === undefined || speaksOf(equation, code)) return entry;
    const alternatives = others?.filter((text) => !speaksOf(text, code)) ?? [];
    return { ...entry, equation, ...(alternatives.length > 0 && { alternatives }) };
  });
}

/** Equations that speak of the column go with it. */
export function removeColumn(draft: OwnFormDraft, path: string): OwnFormDraft {
  const column = columnAt(draft.form.columns, placesIn(path));
  if (!column) return draft;
  const left = changed(draft, path, () => []);
  const columns = withoutEquationsOn(left.form.columns, column.index);
  return renumberedDraft({ ...left, form: { ...left.form, columns } });
}

const NEW_WIDTH = 14;

/** A column of figures behind the others. */
export function addColumn(draft: OwnFormDraft): OwnFormDraft {
  const { form } = draft;
  // A code that no other column has, until all are numbered anew.
  const column: OwnColumn = { kind: 'count', header: '', index: '999', width: NEW_WIDTH };
  return renumberedDraft({ ...draft, form: { ...form, columns: [...form.columns, column] } });
}
