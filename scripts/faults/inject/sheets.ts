/** Faults of whole sheets, and between them; an amount under the wrong capital type. */
import { fromDouble } from '../../../src/numbers/decimal';
import { cellId, positionOf, sheetIndexOf } from '../../../src/reading/cellId';
import type { Equation } from '../../../src/reading/equation';
import { editsBetween, frozen, withEdits } from '../model';
import type { Injector } from '../fault';
import { editOf, typedSites, type Subject } from '../subject';

/** The amount of a line or a total, all of it, in the column of another capital type of the same source. */
export const wrongCapitalType: Injector = (subject, random) => {
  if (subject.shape !== 'typed') return null;
  const pairs = typedSites(subject).flatMap((site) => {
    const { table, row, column } = site.place;
    const { capitalType, source } = column.formColumn;
    if (capitalType === undefined) return [];
    return table.columns
      .filter(({ formColumn }) => formColumn.source === source && formColumn.capitalType !== undefined)
      .filter(({ formColumn }) => formColumn.capitalType !== capitalType)
      .map((other) => ({ site, other: cellId(table.sheetIndex, row.row, other.column) }));
  });
  const pair = random.pick(pairs);
  if (!pair) return null;
  const { site, other } = pair;
  const there = subject.sites.find(({ cell }) => cell === other)?.value ?? 0;
  return {
    kind: 'wrong-capital-type',
    edits: [editOf(site.cell, 0), editOf(other, there + site.value)],
    blame: [site.cell, other],
    causes: ['wrong-capital-type'],
    evidence: { kind: 'shift' },
    note: `${site.value} to the other column`,
  };
};

function betweenEquations({ reading }: Subject): readonly Equation[] {
  return reading.equations.filter(({ relation, rule }) => relation === 'between' && rule.kind === 'sum');
}

/** A figure that was taken from another sheet before that sheet was changed; what is computed from it agrees with it. */
export const staleCopy: Injector = (subject, random) => {
  const base = subject.live;
  if (!base) return null;
  const equation = random.pick(
    betweenEquations(subject).filter(({ target }) => {
      const { row, column } = positionOf(target);
      const cell = base[sheetIndexOf(target)]?.cells.find((one) => one.row === row && one.column === column);
      return cell?.isFormula === true && String(cell.content).includes('!');
    }),
  );
  const site = equation && subject.sites.find(({ cell }) => cell === equation.target);
  if (!site) return null;
  const { decimals } = site.place.column;
  const before = fromDouble(site.value)
    .times((70 + random.below(50)) / 100)
    .toDecimalPlaces(decimals)
    .toNumber();
  if (before === site.value || before === 0) return null;
  const changed = withEdits(base, [editOf(site.cell, before)]);
  const edits =
    subject.shape === 'live' ? [editOf(site.cell, before)] : editsBetween(subject.model, frozen(changed));
  return {
    kind: 'stale-copy',
    edits,
    blame: [site.cell],
    causes: ['stale-copy', 'typed-other'],
    evidence: { kind: 'copy' },
    note: `${site.value} → ${before}, ${edits.length} cells`,
  };
};

/** All amounts of one sheet in another unit than the sheet says. */
export const sheetUnit: Injector = (subject, random) => {
  if (subject.shape !== 'typed' || subject.model.length < 2) return null;
  const sheets = new Set(
    betweenEquations(subject).flatMap(({ target, rule }) =>
      rule.kind === 'sum' ? [target, ...rule.terms.map(({ cell }) => cell)].map(sheetIndexOf) : [],
    ),
  );
  const sheet = random.pick([...sheets].sort((one, other) => one - other));
  const factor = random.pick([1000, 0.001, 1_000_000]);
  if (sheet === undefined || factor === undefined) return null;
  const sites = typedSites(subject).filter(
    ({ cell, place }) => sheetIndexOf(cell) === sheet && place.column.kind === 'money',
  );
  if (sites.length < 10) return null;
  return {
    kind: 'sheet-unit',
    edits: sites.map(({ cell, value }) => editOf(cell, fromDouble(value).times(factor).toNumber())),
    blame: sites.map(({ cell }) => cell),
    causes: ['unit-of-other-size', 'sheet-unit'],
    evidence: { kind: 'sheet', factor },
    note: `${subject.model[sheet]?.name ?? ''} × ${factor}`,
  };
};
