/**
 * Subtotals that were left empty although their lines are filled in. As a total such a cell cannot be checked; as a part of another total it
 * counts as what its lines come to, so that one gap is not told again as a wrong grand total.
 */
import { ZERO, type Decimal } from '../numbers/decimal';
import type { CellId } from './cellId';
import type { Equation } from './equation';
import { figureValue, type Figure } from './figure';

const BLANK: Figure = { state: 'blank' };

/** Fills in `implied` figures in place of blanks. */
export function addImpliedFigures(figures: Map<CellId, Figure>, equations: readonly Equation[]): void {
  const definitions = new Map<CellId, Equation[]>();
  for (const equation of equations) {
    if (
      equation.rule.kind !== 'sum' ||
      equation.relation === 'between' ||
      figures.get(equation.target)?.state !== 'blank'
    )
      continue;
    definitions.set(equation.target, [...(definitions.get(equation.target) ?? []), equation]);
  }
  const visiting = new Set<CellId>();

  function fill(cell: CellId): Figure {
    const figure = figures.get(cell) ?? BLANK;
    if (figure.state !== 'blank' || visiting.has(cell)) return figure;
    visiting.add(cell);
    for (const { rule } of definitions.get(cell) ?? []) {
      if (rule.kind !== 'sum') continue;
      const parts = rule.terms.map((term) => ({ sign: term.sign, figure: fill(term.cell) }));
      const known = parts.some((part) => figureValue(part.figure) !== null);
      const readable = parts.every(
        (part) => part.figure.state === 'blank' || figureValue(part.figure) !== null,
      );
      if (!known || !readable) continue;
      const value = parts.reduce((total: Decimal, part) => {
        const amount = figureValue(part.figure) ?? ZERO;
        return part.sign < 0 ? total.minus(amount) : total.plus(amount);
      }, ZERO);
      const implied: Figure = { state: 'implied', value };
      figures.set(cell, implied);
      return implied;
    }
    return figure;
  }

  for (const cell of definitions.keys()) fill(cell);
}

type EquationsOf = (cell: CellId) => readonly Equation[];

function defines({ rule, relation }: Equation): boolean {
  return rule.kind === 'sum' && relation !== 'between';
}

function isOpen(figure: Figure | undefined): boolean {
  return figure?.state === 'blank' || figure?.state === 'implied';
}

/** Goes through gaps that are filled by each other; where they go round in circles, what they come to depends on which is looked at first. */
function goesInCircles(
  figures: ReadonlyMap<CellId, Figure>,
  cells: Iterable<CellId>,
  defining: EquationsOf,
): boolean {
  const done = new Map<CellId, 'open' | 'closed'>();
  function visit(cell: CellId): boolean {
    if (!isOpen(figures.get(cell))) return false;
    const state = done.get(cell);
    if (state !== undefined) return state === 'open';
    done.set(cell, 'open');
    const circles = defining(cell).some(
      ({ rule }) => rule.kind === 'sum' && rule.terms.some((term) => visit(term.cell)),
    );
    done.set(cell, 'closed');
    return circles;
  }
  for (const cell of cells) if (visit(cell)) return true;
  return false;
}

/** Keeps the implied figures of a workbook up to date while single figures of it become others. */
export class ImpliedFigures {
  /** What they are cannot be told from the edited figures alone. */
  readonly inCircles: boolean;

  /** @param equationsOf every equation that a cell stands in, in the order of the workbook */
  constructor(
    private readonly figures: Map<CellId, Figure>,
    private readonly equationsOf: EquationsOf,
  ) {
    const open = [...figures].flatMap(([cell, figure]) => (isOpen(figure) ? [cell] : []));
    this.inCircles = goesInCircles(figures, open, this.defining);
  }

  private readonly defining = (cell: CellId): readonly Equation[] =>
    this.equationsOf(cell).filter((equation) => equation.target === cell && defines(equation));

  /** The gaps whose figure may be another one, those of the edited cells among them. */
  private reachedFrom(edited: Iterable<CellId>): ReadonlySet<CellId> {
    const queue = [...edited];
    const reached = new Set(queue.filter((cell) => isOpen(this.figures.get(cell))));
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      for (const equation of this.equationsOf(cell)) {
        const { target } = equation;
        if (target === cell || reached.has(target) || !defines(equation)) continue;
        if (!isOpen(this.figures.get(target))) continue;
        reached.add(target);
        queue.push(target);
      }
    }
    return reached;
  }

  /**
   * @param edited cells that hold another figure by now, as it is read by itself
   * @returns other cells whose implied figure is another one; `null` where that cannot be told
   */
  refill(edited: ReadonlySet<CellId>): readonly CellId[] | null {
    const reached = this.reachedFrom(edited);
    if (goesInCircles(this.figures, reached, this.defining)) return null;
    const before = new Map([...reached].map((cell) => [cell, this.figures.get(cell) ?? BLANK] as const));
    for (const cell of reached) this.figures.set(cell, BLANK);
    addImpliedFigures(this.figures, [...reached].flatMap(this.defining));
    return [...before].flatMap(([cell, figure]) => {
      const now = this.figures.get(cell) ?? BLANK;
      const [was, is] = [figureValue(figure), figureValue(now)];
      const same = now.state === figure.state && (was === null || is?.eq(was) === true);
      return same || edited.has(cell) ? [] : [cell];
    });
  }
}
