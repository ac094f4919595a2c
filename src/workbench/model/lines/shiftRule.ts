/**
 * Conditional formats and input rules when rows or columns are inserted or deleted. Their formula stands for one formula in every cell of their
 * areas, and each of these follows for itself. Where cells beside the change then read differently from the others ("the cell above" has
 * moved away), Excel makes rules of their own for them; so does this.
 */
import type { Area } from '../../../sheet/address';
import { coordinatesIn, shiftFormula, translateFormula, type FormulaPlace } from '../formulas/shiftFormula';
import { lineCount, shiftSpan, spanOf, withSpan, type LineShift, type Span } from './lineShift';

/** Some areas and the formulas that apply to them, written as for the upper left cell of the first area. */
export interface Rule {
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
}

export interface RuleShift {
  readonly shift: LineShift;
  /** `isHome`: the rule is on the sheet whose lines are inserted or deleted. */
  readonly place: FormulaPlace;
  /** Whether lines inserted just after the rule's last line come under the rule, as they take over that line's format. */
  readonly growsAtEnd: boolean;
}

/** A part of an area whose cells still read alike, with the formulas of its first line. */
interface Stretch {
  readonly area: Area;
  readonly span: Span;
  readonly formulas: readonly string[];
}

/** The rules that a rule becomes: one as a rule, none when its cells are gone. */
export function shiftRule(rule: Rule, how: RuleShift): readonly Rule[] {
  const [anchor] = rule.areas;
  if (!anchor) return [];
  const { axis } = how.shift;
  const groups: [Stretch, ...Stretch[]][] = [];
  for (const stretch of rule.areas.flatMap((area) => stretchesOf(area, anchor, rule.formulas, how))) {
    const group = groups.find(([head]) => readAlike(head, stretch, how.shift));
    if (group) group.push(stretch);
    else groups.push([stretch]);
  }
  const across = axis === 'rows' ? 'columns' : 'rows';
  return groups.map((stretches) => {
    const [{ area, formulas }] = stretches;
    const distance = spanOf(area, across).first - spanOf(anchor, across).first;
    return {
      areas: stretches.map((stretch) => stretch.area),
      formulas: formulas.map((formula) => translateFormula(formula, across, distance)),
    };
  });
}

function stretchesOf(
  area: Area,
  anchor: Area,
  formulas: readonly string[],
  { shift, place, growsAtEnd }: RuleShift,
): readonly Stretch[] {
  const { axis } = shift;
  const span = spanOf(area, axis);
  const start = spanOf(anchor, axis).first;
  const stretches: Stretch[] = [];
  for (const part of partsOf(span, breaksIn(formulas, start, shift, place))) {
    const moved = place.isHome ? movedPart(part, span, shift, growsAtEnd) : part;
    if (!moved) continue;
    const next: Stretch = {
      area: withSpan(area, axis, moved),
      span: moved,
      formulas: formulas.map((formula) =>
        shiftFormula(translateFormula(formula, axis, part.first - start), shift, place),
      ),
    };
    const before = stretches.at(-1);
    if (before && before.span.last + 1 === moved.first && readAlike(before, next, shift)) {
      stretches[stretches.length - 1] = upTo(before, moved.last, shift);
    } else stretches.push(next);
  }
  const last = stretches.at(-1);
  const end = lineCount(axis) - 1;
  // A rule for whole columns (rows) stays one.
  if (last && span.first === 0 && span.last === end) stretches[stretches.length - 1] = upTo(last, end, shift);
  return stretches;
}

function upTo(stretch: Stretch, last: number, { axis }: LineShift): Stretch {
  const span = { ...stretch.span, last };
  return { ...stretch, span, area: withSpan(stretch.area, axis, span) };
}

/** The lines from which on cells may read differently: the change itself, and where what they refer to lies beyond it. */
function breaksIn(
  formulas: readonly string[],
  start: number,
  { axis, kind, first, count }: LineShift,
  place: FormulaPlace,
): readonly number[] {
  const edges = kind === 'insert' ? [first] : [first, first + count];
  const relative = formulas
    .flatMap((formula) => coordinatesIn(formula, axis, place))
    .filter(({ fixed }) => !fixed)
    .map(({ line }) => line - start);
  const distances = place.isHome ? [0, ...relative] : relative;
  return distances.flatMap((distance) => edges.map((edge) => edge - distance));
}

function partsOf({ first, last }: Span, breaks: readonly number[]): readonly Span[] {
  const inside = new Set(breaks.filter((line) => line > first && line <= last));
  const starts = [first, ...[...inside].sort((a, b) => a - b)];
  return starts.map((start, index) => ({ first: start, last: (starts[index + 1] ?? last + 1) - 1 }));
}

function movedPart(part: Span, whole: Span, shift: LineShift, growsAtEnd: boolean): Span | null {
  const moved = shiftSpan(part, shift);
  const isBefore = shift.kind === 'insert' && part.last === shift.first - 1;
  if (!moved || !isBefore || (!growsAtEnd && whole.last === part.last)) return moved;
  return { ...moved, last: moved.last + shift.count };
}

/** Whether two stretches have the same formula, but for where they stand. */
function readAlike(one: Stretch, other: Stretch, { axis }: LineShift): boolean {
  const distance = other.span.first - one.span.first;
  return one.formulas.every(
    (formula, index) => translateFormula(formula, axis, distance) === other.formulas[index],
  );
}
