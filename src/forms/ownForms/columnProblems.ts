/** What is wrong with the columns of an own form, equations aside. */
import type { DataProblem } from '../../messages/dataProblem';
import { isFigure, type ColumnKind } from '../form';
import { isOwnGroup, OWN_FORM_LIMITS, ownLeaves, type OwnColumnNode, type OwnForm } from './ownForm';
import { problem } from './problem';

function headerRows(nodes: readonly OwnColumnNode[]): number {
  return Math.max(1, ...nodes.map((node) => (isOwnGroup(node) ? 1 + headerRows(node.columns) : 1)));
}

function shapeProblems(form: OwnForm): readonly DataProblem[] {
  const { fewestColumns, columns: most, headerRows: mostRows } = OWN_FORM_LIMITS;
  const count = ownLeaves(form).length;
  return [
    ...(count < fewestColumns ? [problem('columns', 'few-columns', { count, fewest: fewestColumns })] : []),
    ...(count > most ? [problem('columns', 'many-columns', { count, most })] : []),
    ...(headerRows(form.columns) > mostRows ? [problem('columns', 'header-rows', { most: mostRows })] : []),
  ];
}

/** One column of names, at most one of codes, one of tracks where a locality has several rows; and something to check. */
function kindProblems(form: OwnForm): readonly DataProblem[] {
  const leaves = ownLeaves(form);
  const ofKind = (kind: ColumnKind) => leaves.filter(({ column }) => column.kind === kind);
  const [names, codes, tracks] = [ofKind('name'), ofKind('code'), ofKind('track')];
  const hasTracks = form.rows.kind === 'localities' && form.rows.tracks !== undefined;
  return [
    ...(names.length === 0 ? [problem('columns', 'no-name-column')] : []),
    ...names.slice(1).map(({ path }) => problem(path, 'second-name-column')),
    ...codes.slice(1).map(({ path }) => problem(path, 'second-code-column')),
    ...tracks.slice(hasTracks ? 1 : 0).map(({ path }) => problem(path, 'track-without-tracks')),
    ...(hasTracks && tracks.length === 0 ? [problem('rows.tracks', 'tracks-without-column')] : []),
    ...(leaves.some(({ column }) => isFigure(column.kind)) ? [] : [problem('columns', 'no-figures')]),
    ...(form.usesMoneyUnit && ofKind('money').length === 0
      ? [problem('usesMoneyUnit', 'unit-without-money')]
      : []),
  ];
}

/** The numbers of an index row run 1, 2, 3 from the left; that is how a sheet is recognised by it. */
function indexProblems(form: OwnForm): readonly DataProblem[] {
  const seen = new Set<string>();
  let expected = 1;
  return ownLeaves(form).flatMap(({ column: { index, kind, decimals }, path }) => {
    const problems: DataProblem[] = [];
    const isNumber = /^\d/.test(index);
    if (seen.has(index)) problems.push(problem(`${path}.index`, 'index-repeated', { index }));
    else if (isNumber && index !== String(expected)) {
      problems.push(problem(`${path}.index`, 'index-order', { index, expected: String(expected) }));
    }
    if (!isNumber && isFigure(kind)) problems.push(problem(`${path}.index`, 'index-of-figure', { index }));
    if (decimals !== undefined && decimals > 0 && (kind === 'count' || !isFigure(kind))) {
      problems.push(problem(`${path}.decimals`, 'decimals'));
    }
    if (isNumber) expected += 1;
    seen.add(index);
    return problems;
  });
}

export function columnProblems(form: OwnForm): readonly DataProblem[] {
  return [...shapeProblems(form), ...kindProblems(form), ...indexProblems(form)];
}
