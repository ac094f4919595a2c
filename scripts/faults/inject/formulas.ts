/** Formulas that were typed over, or that add up the wrong cells. */
import { fromDouble } from '../../../src/numbers/decimal';
import { positionOf, type CellId } from '../../../src/reading/cellId';
import { figureValue } from '../../../src/reading/figure';
import { toA1 } from '../../../src/sheet/address';
import type { Injector } from '../fault';
import { editOf, type Subject } from '../subject';

function addressOf(cell: CellId): string {
  const { row, column } = positionOf(cell);
  return toA1(row, column);
}

function isNought({ reading }: Subject, cell: CellId): boolean {
  const figure = reading.figures.get(cell);
  return (figure && figureValue(figure)?.isZero()) !== false;
}

/** A total or a rate with a figure of before: somewhat less or more than what its formula gives. */
export const typedOver: Injector = (subject, random) => {
  const site = random.pick(
    subject.sites.filter(
      ({ cell, formula }) =>
        formula !== null && subject.reading.equations.some(({ target }) => target === cell),
    ),
  );
  if (!site) return null;
  const { decimals } = site.place.column;
  const share = (80 + random.below(40)) / 100;
  const wrong = fromDouble(site.value).times(share).toDecimalPlaces(decimals).toNumber();
  if (wrong === site.value || wrong === 0) return null;
  return {
    kind: 'typed-over',
    edits: [editOf(site.cell, wrong)],
    blame: [site.cell],
    causes: ['typed-other'],
    evidence: { kind: 'formula' },
    note: `${site.formula} → ${wrong}`,
  };
};

interface Total {
  readonly cell: CellId;
  readonly parts: readonly CellId[];
}

function totalsOf(subject: Subject): readonly Total[] {
  if (subject.shape !== 'live') return [];
  return subject.reading.equations.flatMap(({ target, rule, relation }) => {
    const isFormula = subject.contents.get(target)?.isFormula === true;
    if (relation !== 'outline' || rule.kind !== 'sum' || !isFormula) return [];
    const column = positionOf(target).column;
    const formula = String(subject.contents.get(target)?.content);
    const isDown = rule.terms.every(({ cell }) => positionOf(cell).column === column);
    const addsDown = rule.terms.some(({ cell }) => formula.includes(addressOf(cell)));
    return isDown && addsDown ? [{ cell: target, parts: rule.terms.map(({ cell }) => cell) }] : [];
  });
}

/** A range that ends a line too early, or begins one too late. */
export const shortRange: Injector = (subject, random) => {
  const total = random.pick(totalsOf(subject).filter(({ parts }) => parts.length >= 2));
  if (!total) return null;
  const atEnd = random.chance(0.7);
  const left = atEnd ? total.parts.at(-1) : total.parts[0];
  const rest = atEnd ? total.parts.slice(0, -1) : total.parts.slice(1);
  if (left === undefined || isNought(subject, left)) return null;
  const formula = `=SUM(${rest.map(addressOf).join(',')})`;
  return {
    kind: 'short-range',
    edits: [editOf(total.cell, formula)],
    blame: [total.cell],
    causes: ['short-range', 'skipped-cells'],
    evidence: { kind: 'formula' },
    note: formula,
  };
};

/** A total over everything below it: subtotals together with their own lines. */
export const subtotalInRange: Injector = (subject, random) => {
  const totals = totalsOf(subject).flatMap(({ cell, parts }) => {
    const place = subject.reading.places.get(cell);
    const rows = place?.table.rows ?? [];
    const withLines = parts.flatMap((part) => {
      const partPlace = subject.reading.places.get(part)?.rowPlace;
      const below = rows.filter(({ parent }) => parent !== null && parent === partPlace);
      return below.length > 0 ? [{ part, below }] : [];
    });
    return place && withLines.length > 0 ? [{ cell, parts, place, withLines }] : [];
  });
  const total = random.pick(totals);
  const one = total && random.pick(total.withLines);
  if (!one) return null;
  const { column } = positionOf(total.cell);
  const lines = one.below.map(({ row }) => toA1(row, column));
  const formula = `=SUM(${[...total.parts.map(addressOf), ...lines].join(',')})`;
  return isNought(subject, one.part)
    ? null
    : {
        kind: 'subtotal-in-range',
        edits: [editOf(total.cell, formula)],
        blame: [total.cell],
        causes: ['double-count', 'extra-cells'],
        evidence: { kind: 'formula' },
        note: formula,
      };
};
