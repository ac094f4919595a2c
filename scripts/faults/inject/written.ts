/** Figures that are not written as figures, or not as the figures that they are. */
import { fromDouble } from '../../../src/numbers/decimal';
import { ruleCells } from '../../../src/reading/equation';
import type { Injector } from '../fault';
import { editOf, typedSites } from '../subject';

/** 12035 → "12.035": pasted from a document. */
export const numberAsText: Injector = (subject, random) => {
  const site = random.pick(typedSites(subject));
  if (!site) return null;
  const plain = String(site.value).replace('.', ',');
  const text = random.chance(0.5) ? plain : site.value.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
  return {
    kind: 'text-number',
    edits: [editOf(site.cell, text)],
    blame: [site.cell],
    causes: ['text-number', 'number-as-text', 'ambiguous-text'],
    evidence: { kind: 'itself' },
    note: `"${text}"`,
  };
};

/** 12.035 typed where Excel takes the point for decimals: 12,035 */
export const slippedSeparator: Injector = (subject, random) => {
  const site = random.pick(
    typedSites(subject).filter(({ place: { column }, value }) => {
      const isAmount = column.kind === 'count' || (column.kind === 'money' && column.decimals === 0);
      return isAmount && value >= 1000 && value < 1_000_000 && value % 1000 !== 0;
    }),
  );
  if (!site) return null;
  const wrong = fromDouble(site.value).div(1000).toNumber();
  return {
    kind: 'slipped-separator',
    edits: [editOf(site.cell, wrong)],
    blame: [site.cell],
    causes: ['slipped-separator', 'factor'],
    // In a column of counts the fraction shows it; in one of amounts only where the others are whole.
    evidence: { kind: site.place.column.kind === 'count' ? 'itself' : 'figure' },
    note: `${site.value} → ${wrong}`,
  };
};

/** The rate of the line stands where its count should. */
export const rateForCount: Injector = (subject, random) => {
  const { reading } = subject;
  const sites = new Map(typedSites(subject).map((site) => [site.cell, site]));
  const pairs = reading.equations.flatMap(({ rule, target, relation }) => {
    if (rule.kind !== 'ratio' || relation !== 'row') return [];
    const rate = reading.figures.get(target);
    return ruleCells(rule).flatMap((cell) => {
      const count = sites.get(cell);
      return count?.place.column.kind === 'count' && rate?.state === 'number' && !rate.value.isInteger()
        ? [{ count, rate: rate.value.toDecimalPlaces(2).toNumber() }]
        : [];
    });
  });
  const pair = random.pick(pairs);
  if (!pair || Number.isInteger(pair.rate)) return null;
  return {
    kind: 'rate-for-count',
    edits: [editOf(pair.count.cell, pair.rate)],
    blame: [pair.count.cell],
    causes: ['rate-for-count', 'fraction'],
    evidence: { kind: 'itself' },
    note: `${pair.count.value} → ${pair.rate}`,
  };
};
