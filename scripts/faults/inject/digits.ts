/** Slips of the fingers in one typed figure. */
import { fromDouble, toPlain } from '../../../src/numbers/decimal';
import type { Fault, FaultKind, Injector } from '../fault';
import type { Random } from '../random';
import { editOf, typedSites, type Site } from '../subject';

function spoilt(kind: FaultKind, { cell, value }: Site, wrong: number, causes: readonly string[]): Fault {
  return {
    kind,
    edits: [editOf(cell, wrong)],
    blame: [cell],
    causes,
    evidence: { kind: 'figure' },
    note: `${value} → ${wrong}`,
  };
}

/** As many digits as before, or it would not be a figure that anybody typed. */
function isWritten(text: string): boolean {
  return !/^-?0\d/.test(text) && Number(text) !== 0 && toPlain(fromDouble(Number(text))) === text;
}

function swaps(text: string): readonly string[] {
  return [...text].flatMap((digit, at) => {
    const next = text[at + 1];
    if (next === undefined || digit === next || !/\d\d/.test(digit + next)) return [];
    const swapped = text.slice(0, at) + next + digit + text.slice(at + 2);
    return isWritten(swapped) ? [swapped] : [];
  });
}

function otherDigits(text: string, random: Random): readonly string[] {
  return [...text].flatMap((digit, at) => {
    if (!/\d/.test(digit)) return [];
    const other = String((Number(digit) + 1 + random.below(9)) % 10);
    const changed = text.slice(0, at) + other + text.slice(at + 1);
    return isWritten(changed) ? [changed] : [];
  });
}

function writtenAs({ value }: Site): string {
  return toPlain(fromDouble(value));
}

/** 466028 → 460628 */
export const swappedDigits: Injector = (subject, random) => {
  const site = random.pick(typedSites(subject));
  const wrong = site && random.pick(swaps(writtenAs(site)));
  return !site || wrong === undefined
    ? null
    : spoilt('swapped-digits', site, Number(wrong), ['swapped-digits']);
};

/** 11433 → 11233 */
export const oneDigit: Injector = (subject, random) => {
  const site = random.pick(typedSites(subject));
  if (!site || writtenAs(site).replace(/\D/g, '').length < 2) return null;
  const wrong = random.pick(otherDigits(writtenAs(site), random));
  return wrong === undefined ? null : spoilt('one-digit', site, Number(wrong), ['one-digit']);
};

/** 1300 → -1300 */
export const wrongSign: Injector = (subject, random) => {
  const site = random.pick(typedSites(subject));
  return site ? spoilt('sign', site, -site.value, ['sign']) : null;
};

/** A nought too many or too few; thousands for millions. */
export const wrongFactor: Injector = (subject, random) => {
  const site = random.pick(typedSites(subject));
  const power = random.pick([1, -1, 3, -3]);
  if (!site || power === undefined) return null;
  const wrong = fromDouble(site.value).times(`1e${power}`);
  if (wrong.decimalPlaces() > site.place.column.decimals) return null;
  return spoilt('factor', site, wrong.toNumber(), ['factor', 'slipped-separator']);
};

/** The figure of the line above or below, or of the column beside it. */
export const neighbourFigure: Injector = (subject, random) => {
  const site = random.pick(typedSites(subject));
  if (!site) return null;
  const { table, rowPlace, column } = site.place;
  const beside = subject.sites.filter(({ place, value }) => {
    if (place.table !== table || value === site.value || place.column.kind !== column.kind) return false;
    const down = Math.abs(place.rowPlace - rowPlace);
    const along = Math.abs(place.column.column - column.column);
    return down + along === 1;
  });
  const neighbour = random.pick(beside);
  return neighbour ? spoilt('neighbour', site, neighbour.value, ['neighbour']) : null;
};
