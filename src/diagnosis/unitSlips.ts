/**
 * All amounts of a table are a thousand or a million times what the other sheets of the plan say: one mistake of the unit of money, not as many as
 * there are figures.
 */
import { Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import { equationCells } from '../reading/equation';
import { figureValue } from '../reading/figure';
import { isTelling } from './families';
import { grouped } from './grouped';
import { holds, type Network } from './network';
import { equationAt, resultAt } from './places';
import type { RootCause, SupposedFigure } from './rootCause';
import { trialLookup } from './trial';

/** 3: thousands for millions; 6: thousands for billions. */
const POWERS = [3, -3, 6, -6, 9, -9] as const;
/** With fewer figures that agree but for the noughts it may be chance, or so many slips of their own. */
const ENOUGH = 3;
/** Of the figures that are compared at all, so many agree after the noughts are taken away. */
const MOSTLY = 0.8;

interface UnitSlip {
  readonly table: number;
  readonly power: number;
  /** Places of the equations that it accounts for. */
  readonly healed: readonly number[];
}

function tableOf(network: Network, cell: CellId): number | undefined {
  return network.reading.places.get(cell)?.tablePlace;
}

function isAmountOf(network: Network, table: number, cell: CellId): boolean {
  const place = network.reading.places.get(cell);
  return place?.tablePlace === table && place.column.kind === 'money';
}

/** The amounts of one table of some equations, as they would be in the other unit. */
function inOtherUnit(
  network: Network,
  table: number,
  places: readonly number[],
  power: number,
): ReadonlyMap<CellId, Decimal> {
  const values = new Map<CellId, Decimal>();
  for (const place of places) {
    for (const cell of equationCells(equationAt(network, place))) {
      const value = isAmountOf(network, table, cell) ? figureValue(network.lookup(cell)) : null;
      if (value) values.set(cell, value.times(new Decimal(10).pow(-power)));
    }
  }
  return values;
}

/** What all comparisons of a table with other sheets come to if its amounts were in another unit. */
function slipOf(
  network: Network,
  table: number,
  compared: readonly number[],
  failing: ReadonlySet<number>,
): UnitSlip | null {
  const open = compared.filter((place) => failing.has(place));
  if (open.length < ENOUGH || open.length < MOSTLY * compared.length) return null;
  for (const power of POWERS) {
    const lookup = trialLookup(network, inOtherUnit(network, table, compared, power));
    const healed = open.filter((place) => holds(network.judge(place, lookup).outcome));
    if (healed.length < MOSTLY * open.length) continue;
    // Where it agrees with a third table as it is, the other one is in another unit.
    const breaks = compared.some(
      (place) => !failing.has(place) && !holds(network.judge(place, lookup).outcome),
    );
    if (!breaks) return { table, power, healed };
  }
  return null;
}

interface Comparison {
  readonly table: number;
  readonly place: number;
}

/** Comparisons with other sheets that say something, by the tables that take part in them. */
function comparisons(network: Network): ReadonlyMap<number, readonly Comparison[]> {
  const found = network.results.flatMap((result, place) => {
    const { equation } = result;
    if (equation.relation !== 'between' || equation.rule.kind !== 'sum' || !isTelling(result)) return [];
    const tables = new Set(equationCells(equation).flatMap((cell) => tableOf(network, cell) ?? []));
    return [...tables].map((table) => ({ table, place }));
  });
  return grouped(found, ({ table }) => table);
}

function toRootCause(network: Network, { table, power, healed }: UnitSlip): RootCause | null {
  const scale = new Decimal(10).pow(-power);
  const amounts = healed.flatMap((place) =>
    equationCells(equationAt(network, place)).filter((cell) => isAmountOf(network, table, cell)),
  );
  const figures = [...new Set(amounts)]
    .sort((one, other) => one - other)
    .flatMap((cell): readonly SupposedFigure[] => {
      const value = figureValue(network.lookup(cell));
      return value && !value.isZero() ? [{ cell, stated: value, expected: value.times(scale) }] : [];
    });
  const [first, ...others] = figures;
  const results = healed.map((place) => resultAt(network, place));
  const [result] = results;
  const against = result && equationCells(result.equation).find((cell) => tableOf(network, cell) !== table);
  if (!first || !result || against === undefined) return null;
  return {
    ...first,
    result,
    explanations: [{ kind: 'sheet-unit', power, count: figures.length, against }],
    rivals: [],
    symptoms: others,
    changed: figures.map(({ cell }) => cell),
    accountsFor: results,
  };
}

export interface FoundUnitSlips {
  readonly roots: readonly RootCause[];
  /** Places of the equations that they account for. */
  readonly healed: ReadonlySet<number>;
}

/** Of two tables that are only held against each other, the one whose figures are derived is told; nobody can say which it is. */
export function unitSlips(network: Network, failing: ReadonlySet<number>): FoundUnitSlips {
  const healed = new Set<number>();
  const roots: RootCause[] = [];
  const slips = [...comparisons(network)].flatMap(
    ([table, compared]) =>
      slipOf(
        network,
        table,
        compared.map(({ place }) => place),
        failing,
      ) ?? [],
  );
  for (const slip of [...slips].sort((one, other) => other.healed.length - one.healed.length)) {
    const own = slip.healed.filter((place) => !healed.has(place));
    if (own.length < ENOUGH) continue;
    const root = toRootCause(network, { ...slip, healed: own });
    if (!root) continue;
    roots.push(root);
    for (const place of own) healed.add(place);
  }
  return { roots, healed };
}
