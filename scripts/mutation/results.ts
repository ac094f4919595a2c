/** What the last runs came to, file by file, and the survivors that were looked at. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutant';
import type { Verdict } from './trials';

/** Which of several equal changes it is says `nth`, from 1. */
export interface Survivor extends Omit<Mutant, 'number' | 'file'> {
  readonly nth: number;
  /** No test comes to it. */
  readonly unreached: boolean;
}

export interface FileResult {
  /** Of the code that was changed. */
  readonly hash: string;
  readonly mutants: number;
  /** Among those that were noticed. */
  readonly timeouts: number;
  readonly alive: readonly Survivor[];
}

/** Some mutants of all, chosen by a seed; the results of their files count those that were tried. */
export interface Sample {
  readonly date: string;
  readonly seed: number;
  /** How many there are. */
  readonly of: number;
  readonly files: Readonly<Record<string, FileResult>>;
}

export interface Results {
  readonly sample?: Sample;
  readonly date: string;
  readonly leftOut: readonly string[];
  readonly files: Readonly<Record<string, FileResult>>;
}

/** A survivor that was looked at, and why it may live. */
export interface Known {
  readonly file: string;
  readonly inside: string;
  readonly was: string;
  readonly now: string;
  /** Without it every such change in this place is meant. */
  readonly nth?: number;
  readonly why: string;
}

const RESULTS = join(__dirname, '../../docs/mutation.json');
const KNOWN = join(__dirname, 'known.json');

export function readResults(): Results {
  if (!existsSync(RESULTS)) return { date: '', leftOut: [], files: {} };
  return JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
}

export function writeResults(results: Results): void {
  const files = Object.entries(results.files).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(RESULTS, `${JSON.stringify({ ...results, files: Object.fromEntries(files) }, null, 1)}\n`);
}

export function readKnown(): readonly Known[] {
  return JSON.parse(readFileSync(KNOWN, 'utf8')) as readonly Known[];
}

type Place = Pick<Survivor, 'inside' | 'was' | 'now'>;

export function isSame(a: Place, b: Place): boolean {
  return a.inside === b.inside && a.was === b.was && a.now === b.now;
}

/** Its place among equal changes of its file, from 1. */
export function nthOf(mutant: Mutant, ofFile: readonly Mutant[]): number {
  return ofFile.filter((other) => isSame(other, mutant) && other.number <= mutant.number).length;
}

/**
 * @param ofFile all mutants of the file
 * @param mutants how many of them the result is about
 */
export function resultOf(
  hash: string,
  ofFile: readonly Mutant[],
  verdicts: readonly Verdict[],
  mutants = ofFile.length,
): FileResult {
  const alive = verdicts.filter(({ outcome }) => outcome === 'alive' || outcome === 'unreached');
  return {
    hash,
    mutants,
    timeouts: verdicts.filter(({ outcome }) => outcome === 'timeout').length,
    alive: alive.map(({ mutant, outcome }) => {
      const { line, inside, was, now } = mutant;
      return { line, inside, was, now, nth: nthOf(mutant, ofFile), unreached: outcome === 'unreached' };
    }),
  };
}

export function reasonOf(file: string, survivor: Survivor, known: readonly Known[]): string | null {
  const found = known.find(
    (one) =>
      one.file === file && isSame(one, survivor) && (one.nth === undefined || one.nth === survivor.nth),
  );
  return found?.why ?? null;
}
