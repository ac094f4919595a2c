/** From failing equations to root causes: which cell, which figure it should have, why, and what else is wrong only because of it. */
import type { CheckRun } from '../checks/engine/runChecks';
import type { Decimal } from '../numbers/decimal';
import { positionOf, type CellId } from '../reading/cellId';
import { equationCells } from '../reading/equation';
import { writtenValue } from '../reading/figure';
import type { WorkbookReading } from '../reading/readWorkbook';
import { copyExplanations } from './explain/copies';
import { grouped } from './grouped';
import { buildNetwork, type EquationIndex, type Network } from './network';
import { equationAt, resultAt } from './places';
import { figureOf, type RootCause, type SupposedFigure } from './rootCause';
import { searchMistakes, type Accepted, type Diagnosis } from './search';
import { isByWords, withLimitsByWords } from './trial';
import { unexplainedRoots } from './unexplained';
import { unitSlips } from './unitSlips';

function stated(network: Network, cell: CellId): Decimal | null {
  return writtenValue(network.lookup(cell));
}

/** The last mistake that moved a cell owns it, so that no cell is listed under two. */
function owners(accepted: readonly Accepted[]): ReadonlyMap<CellId, Accepted> {
  const owner = new Map<CellId, Accepted>();
  for (const one of accepted) {
    for (const cell of [...one.step.followers, ...one.hypothesis.changes.keys()]) owner.set(cell, one);
  }
  for (const one of accepted) owner.set(one.hypothesis.cell, one);
  return owner;
}

function toRootCause(
  network: Network,
  diagnosis: Diagnosis,
  one: Accepted,
  owner: ReadonlyMap<CellId, Accepted>,
): RootCause | null {
  const { hypothesis, step, rivals } = one;
  const results = step.healed.map((place) => resultAt(network, place));
  // A total is told by its lines rather than by its neighbours in the row, and anything by an equation rather than by a limit.
  const equal = results.filter(({ equation }) => equation.rule.kind !== 'bound');
  const own = equal.filter(({ equation }) => equation.target === hypothesis.cell);
  const byLines = own.find(({ equation }) => equation.relation === 'outline');
  const result = byLines ?? own[0] ?? equal[0] ?? results[0];
  if (!result) return null;
  const figure = (cell: CellId): SupposedFigure => ({
    cell,
    stated: stated(network, cell),
    expected: diagnosis.trial.values.get(cell) ?? null,
  });
  const moved = [...new Set([...hypothesis.changes.keys(), ...step.followers])];
  return {
    ...figure(hypothesis.cell),
    result,
    explanations: [...hypothesis.explanations, ...copyExplanations(network, hypothesis.cell, results)],
    rivals: rivals.map(({ cell, changes, explanations }) => ({
      cell,
      stated: stated(network, cell),
      expected: changes.get(cell) ?? null,
      isExplained: explanations.length > 0,
    })),
    symptoms: moved
      .filter((cell) => cell !== hypothesis.cell && owner.get(cell) === one)
      .map(figure)
      .filter((symptom) => String(symptom.stated) !== String(symptom.expected)),
    changed: [hypothesis.cell, ...hypothesis.changes.keys()],
    accountsFor: results,
  };
}

/** What a single cell shows that makes any limit on it meaningless: a fraction of a household, a separator that slipped. */
const MISWRITTEN = ['fraction', 'slipped-separator', 'negative'];

/** A limit that is passed because one of its figures is no figure of its kind goes with that figure, which is told by itself. */
function goesWithIssue({ result }: RootCause, miswritten: ReadonlySet<CellId>): boolean {
  const { equation } = result;
  return equation.rule.kind === 'bound' && equationCells(equation).some((cell) => miswritten.has(cell));
}

/** The limits of one row that are passed hang together: one finding, at the first of them. */
function joinedBounds(roots: readonly RootCause[]): readonly RootCause[] {
  const isBound = ({ result }: RootCause): boolean => result.equation.rule.kind === 'bound';
  const byRow = grouped(
    roots.filter(isBound),
    ({ result: { equation } }) => `${equation.table}:${positionOf(equation.target).row}`,
  );
  const joined = [...byRow.values()].map((group): RootCause => {
    const [first, ...others] = group;
    return {
      ...first,
      symptoms: others.map(figureOf).filter(({ cell }) => cell !== first.cell),
      accountsFor: group.flatMap(({ accountsFor }) => accountsFor),
    };
  });
  return [...roots.filter((root) => !isBound(root)), ...joined];
}

/** A list of hundreds is not read: beyond this many of one check in one table, they are one finding with its cells. */
const MOST_LISTED = 8;

function gathered(roots: readonly RootCause[]): readonly RootCause[] {
  const groups = grouped(roots, ({ result }) => `${result.equation.table}:${result.check}`);
  return [...groups.values()].flatMap((group): readonly RootCause[] => {
    const [first, ...others] = group;
    if (group.length <= MOST_LISTED) return group;
    return [
      {
        ...first,
        explanations: [{ kind: 'many', count: group.length }],
        symptoms: others.map(figureOf),
        accountsFor: group.flatMap(({ accountsFor }) => accountsFor),
      },
    ];
  });
}

/** Tables that relations tie together are diagnosed together: a wrong figure shows in both. */
function tableGroups(run: CheckRun, reading: WorkbookReading): (table: number) => number {
  const leader = new Map<number, number>();
  const find = (place: number): number => {
    const above = leader.get(place);
    return above === undefined ? place : find(above);
  };
  for (const { equation } of run.equations) {
    if (equation.relation !== 'between') continue;
    for (const cell of equationCells(equation)) {
      const other = reading.places.get(cell)?.tablePlace;
      if (other === undefined) continue;
      const [one, above] = [find(other), find(equation.table)];
      if (one !== above) leader.set(one, above);
    }
  }
  return find;
}

/** Kinds of structure issues that say of a figure that it is no result of the right formula. */
const OF_FORMULAS = ['typed-over', 'formula-range', 'averaged-rate'];

/** Cells whose formula is wrong by itself, or was typed over: to be believed before a slip in one of their parts. */
function suspectFormulas({ structure }: CheckRun): ReadonlySet<CellId> {
  const told = structure.filter(({ check }) => OF_FORMULAS.includes(check));
  return new Set(told.flatMap(({ cell, explains = [cell] }) => explains));
}

/** Of cells outside of all tables. */
const NO_TABLE = -1;

/** @param index of the run's equations, where it is at hand */
export function diagnose(
  reading: WorkbookReading,
  run: CheckRun,
  index?: EquationIndex,
): readonly RootCause[] {
  const open = run.equations.flatMap(({ outcome }, place) => (outcome === 'fail' ? [place] : []));
  if (open.length === 0) return [];
  const network = buildNetwork(reading, run.equations, suspectFormulas(run), index);
  const slips = unitSlips(network, new Set(open));
  const groupOf = tableGroups(run, reading);
  const byGroup = grouped(
    open.filter((place) => !slips.healed.has(place)),
    (place) => groupOf(equationAt(network, place).table),
  );
  const issuesByGroup = grouped(run.issues, ({ cell }) =>
    groupOf(reading.places.get(cell)?.tablePlace ?? NO_TABLE),
  );
  const others = [...byGroup].flatMap(([group, failing]) => {
    const issues = issuesByGroup.get(group) ?? [];
    const miswritten = new Set(
      issues.filter(({ kind }) => MISWRITTEN.includes(kind)).map(({ cell }) => cell),
    );
    const byWords = failing.filter((place) => isByWords(network, place));
    const stated = failing.filter((place) => !isByWords(network, place));
    const diagnosis = searchMistakes(network, stated, issues);
    const left = withLimitsByWords(network, diagnosis.trial, byWords);
    const owner = owners(diagnosis.accepted);
    return [
      ...diagnosis.accepted.flatMap((one) => toRootCause(network, diagnosis, one, owner) ?? []),
      ...gathered(
        joinedBounds(unexplainedRoots(network, left).filter((root) => !goesWithIssue(root, miswritten))),
      ),
    ];
  });
  return [...slips.roots, ...others];
}
