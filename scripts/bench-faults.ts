/**
 * `npm run bench:faults`: faults of sixteen kinds put into all forms, linked sheets and real tables, and what the check makes of them.
 * `-- --seed 7 --cases 2000 --kind sign` chooses other cases, or one kind of them ("pairs": two faults in one workbook). `--list` names those that
 * went otherwise than they should, `--case 12345` shows one of them.
 */
import { parseArgs } from 'node:util';
import { pairCase, runCase, singleCase, type CaseResult } from './faults/cases';
import { reviewClean } from './faults/clean';
import { FAULT_KINDS, type FaultKind } from './faults/fault';
import { describeCase, missOf, tableOf } from './faults/report';
import { allSubjects, type Prepared } from './faults/subjects';
import { talliesOf } from './faults/tally';

/** How many of the cases have two faults. */
const SHARE_OF_PAIRS = 0.15;

interface Wanted {
  readonly seed: number;
  readonly cases: number;
  readonly kinds: readonly (FaultKind | 'pairs')[];
  readonly list: boolean;
  readonly only: number | null;
}

function wanted(): Wanted | null {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '20261126' },
      cases: { type: 'string', default: '2200' },
      kind: { type: 'string' },
      list: { type: 'boolean', default: false },
      case: { type: 'string' },
    },
  });
  const [seed, cases] = [Number(values.seed), Number(values.cases)];
  const all = [...FAULT_KINDS, 'pairs'] as const;
  const kinds = values.kind === undefined ? all : all.filter((kind) => kind === values.kind);
  if (!Number.isInteger(seed) || !Number.isInteger(cases) || kinds.length === 0) return null;
  return {
    seed,
    cases,
    kinds,
    list: values.list,
    only: values.case === undefined ? null : Number(values.case),
  };
}

/** Cases of one kind are numbered from the seed on, those of another far away from them. */
function seedOf(seed: number, kind: FaultKind | 'pairs', place: number): number {
  const at = kind === 'pairs' ? FAULT_KINDS.length : FAULT_KINDS.indexOf(kind);
  return (seed % 1_000_000) * 1000 + at * 1_000_000_000 + place;
}

function casesOf(subjects: readonly Prepared[], { seed, cases, kinds, only }: Wanted): readonly CaseResult[] {
  return kinds.flatMap((kind) => {
    const share = kind === 'pairs' ? SHARE_OF_PAIRS : (1 - SHARE_OF_PAIRS) / FAULT_KINDS.length;
    const count = kinds.length === 1 ? cases : Math.ceil(cases * share);
    return Array.from({ length: count }, (_, place) => seedOf(seed, kind, place))
      .filter((own) => only === null || own === only)
      .flatMap((own): readonly CaseResult[] => {
        const made = kind === 'pairs' ? pairCase(subjects, own) : singleCase(subjects, kind, own);
        return made ? [runCase(made)] : [];
      });
  });
}

function report(options: Wanted): void {
  const subjects = allSubjects(options.seed % 10_000);
  const results = casesOf(subjects, options);
  console.log(tableOf(talliesOf(results)));
  if (options.list || options.only !== null) {
    const shown = results.filter((result) => options.only !== null || missOf(result) !== null);
    for (const result of shown) console.log(describeCase(result));
  }
  if (options.kinds.length === 1) return;
  const { workbooks, errors, warnings } = reviewClean(subjects);
  console.log(`${workbooks} clean workbooks: ${errors.length} errors, ${warnings.length} warnings`);
  for (const told of options.list ? [...errors, ...warnings] : errors) console.log(`  ${told}`);
}

const options = wanted();
if (options) report(options);
else {
  console.error(
    'Usage: npm run bench:faults [-- --seed N --cases N --kind KIND --list --case NUMBER]\n' +
      `Kinds: ${[...FAULT_KINDS, 'pairs'].join(', ')}`,
  );
  process.exitCode = 2;
}
