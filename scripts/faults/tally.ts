/** Cases counted by kind, and the ratios that they come to. */
import { FAULT_KINDS, type FaultKind } from './fault';
import type { CaseResult } from './cases';

export interface Tally {
  readonly name: string;
  readonly cases: number;
  readonly undetermined: number;
  readonly unseen: number;
  /** Of all cases that something speaks against. */
  readonly found: number;
  readonly first: number;
  readonly inThree: number;
  readonly explained: number;
  /** Of the determined ones among them. */
  readonly determined: number;
  readonly determinedFirst: number;
  readonly determinedInThree: number;
  readonly determinedExplained: number;
  readonly falseFindings: number;
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length;
}

function all(of: 'found' | 'first' | 'inThree' | 'explained'): (result: CaseResult) => boolean {
  return ({ score }) => score.faults.every((fault) => fault[of]);
}

/** With two faults a case counts where both of them do. */
export function tallyOf(name: string, results: readonly CaseResult[]): Tally {
  const seen = results.filter(({ determination }) => determination !== 'unseen');
  const determined = seen.filter(({ determination }) => determination === 'determined');
  return {
    name,
    cases: results.length,
    unseen: results.length - seen.length,
    undetermined: seen.length - determined.length,
    found: count(seen, all('found')),
    first: count(seen, all('first')),
    inThree: count(seen, all('inThree')),
    explained: count(seen, all('explained')),
    determined: determined.length,
    determinedFirst: count(determined, all('first')),
    determinedInThree: count(determined, all('inThree')),
    determinedExplained: count(determined, all('explained')),
    falseFindings: results.reduce((sum, { score }) => sum + score.falseFindings.length, 0),
  };
}

function ofKind(kind: FaultKind): (result: CaseResult) => boolean {
  return ({ faults }) => faults.length === 1 && faults[0]?.kind === kind;
}

export function talliesOf(results: readonly CaseResult[]): readonly Tally[] {
  const kinds = FAULT_KINDS.flatMap((kind) => {
    const own = results.filter(ofKind(kind));
    return own.length === 0 ? [] : [tallyOf(kind, own)];
  });
  const single = results.filter(({ faults }) => faults.length === 1);
  const pairs = results.filter(({ faults }) => faults.length > 1);
  return [
    ...kinds,
    ...(single.length > 0 ? [tallyOf('one fault', single)] : []),
    ...(pairs.length > 0 ? [tallyOf('two faults', pairs)] : []),
  ];
}
