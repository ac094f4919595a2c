/** What a review made of the faults that were put in. */
import type { Finding, Review } from '../../src/findings/finding';
import { toPlain } from '../../src/numbers/decimal';
import { positionOf, sheetIndexOf, type CellId } from '../../src/reading/cellId';
import { figureValue } from '../../src/reading/figure';
import { parseCell, toA1 } from '../../src/sheet/address';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { Fault } from './fault';
import type { Subject } from './subject';

export interface FaultScore {
  /** An error or a warning speaks of it. */
  readonly found: boolean;
  /** The first finding about it names its cell. */
  readonly first: boolean;
  /** Its cell is among the first three that the findings about it suspect. */
  readonly inThree: boolean;
  /** The first finding about it has the right cause among its causes, and the right figure where it gives one. */
  readonly explained: boolean;
}

export interface Score {
  readonly faults: readonly FaultScore[];
  /** Errors and warnings that have nothing to do with any fault. */
  readonly falseFindings: readonly Finding[];
  /** All that is new, for those who read the list of misses. */
  readonly findings: readonly Finding[];
}

type Place = string;

function placeOf(names: readonly string[], cell: CellId): Place {
  const { row, column } = positionOf(cell);
  return `${names[sheetIndexOf(cell)] ?? ''}!${toA1(row, column)}`;
}

/** "C10" or "'Phụ lục II'!C10" as seen from a sheet. */
function fullPlace(sheet: string, address: string): Place {
  const at = address.lastIndexOf('!');
  if (at < 0) return `${sheet}!${address}`;
  const name = address.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  return `${name}!${address.slice(at + 1)}`;
}

function placesOf({ sheet, cell, suspects, symptoms, causes, equation }: Finding): readonly Place[] {
  return [
    cell,
    ...suspects.map((one) => one.cell),
    ...symptoms.map((one) => one.cell),
    ...causes.flatMap(({ cells }) => cells),
    ...(equation?.cells ?? []),
  ].map((address) => fullPlace(sheet, address));
}

/** Cells that hold something else than in the clean workbook, by themselves or because they are computed from one. */
function changedPlaces(clean: WorkbookSnapshot, faulty: WorkbookSnapshot): ReadonlySet<Place> {
  const changed = new Set<Place>();
  clean.sheets.forEach((sheet, place) => {
    const other = faulty.sheets[place];
    for (const key of new Set([...sheet.cells.keys(), ...(other?.cells.keys() ?? [])])) {
      const [before, after] = [sheet.cells.get(key), other?.cells.get(key)];
      const cell = before ?? after;
      const isSame = before?.value?.value === after?.value?.value && before?.formula === after?.formula;
      if (cell && !isSame) changed.add(`${sheet.name}!${toA1(cell.row, cell.column)}`);
    }
  });
  return changed;
}

function identity({ check, sheet, cell, causes }: Finding): string {
  return [check, sheet, cell, causes[0]?.kind].join('|');
}

/** Of a fault of a whole sheet, every place on it is right. */
function namesIt(fault: Fault, names: readonly string[], blame: ReadonlySet<Place>, place: Place): boolean {
  if (fault.evidence.kind !== 'sheet') return blame.has(place);
  const [first] = fault.blame;
  return first !== undefined && place.startsWith(`${names[sheetIndexOf(first)] ?? ''}!`);
}

/** The figure that the named cell had, where the finding proposes one. */
function isRightFigure(subject: Subject, fault: Fault, { sheet, cell, expected }: Finding): boolean {
  if (expected === null) return true;
  const names = subject.model.map(({ name }) => name);
  const at = parseCell(cell);
  const blamed = fault.blame.find(
    (one) => at && placeOf(names, one) === `${sheet}!${toA1(at.row, at.column)}`,
  );
  const figure = blamed === undefined ? undefined : subject.reading.figures.get(blamed);
  const right = figure ? figureValue(figure) : null;
  return right === null || toPlain(right) === expected;
}

/** "Two cells of this column hold text": one finding for mistakes of one kind names each of its cells with that cause. */
function gathers({ sheet, causes }: Finding, fault: Fault, blame: ReadonlySet<Place>): boolean {
  return causes.some(
    ({ kind, cells }) =>
      fault.causes.includes(kind) && cells.some((address) => blame.has(fullPlace(sheet, address))),
  );
}

function scoreFault(
  subject: Subject,
  fault: Fault,
  others: readonly Fault[],
  changed: ReadonlySet<Place>,
  findings: readonly Finding[],
): FaultScore {
  const names = subject.model.map(({ name }) => name);
  const blame = new Set(fault.blame.map((cell) => placeOf(names, cell)));
  const elsewhere = new Set(others.flatMap((other) => other.blame.map((cell) => placeOf(names, cell))));
  const isOther = ({ sheet, cell }: Finding): boolean => elsewhere.has(fullPlace(sheet, cell));
  const own = findings.filter((finding) => {
    // With two faults in one equation a finding about the one speaks of the other's cell as well.
    if (isOther(finding)) return gathers(finding, fault, blame);
    return placesOf(finding).some((place) => blame.has(place) || changed.has(place));
  });
  const [first] = own;
  const named = (address: string, sheet: string): boolean =>
    namesIt(fault, names, blame, fullPlace(sheet, address));
  const suspects = own.flatMap((finding) => [
    { cell: finding.cell, sheet: finding.sheet },
    ...finding.suspects.slice(1).map(({ cell }) => ({ cell, sheet: finding.sheet })),
  ]);
  const located = first !== undefined && (isOther(first) || named(first.cell, first.sheet));
  return {
    found: first !== undefined,
    first: located,
    inThree: located || suspects.slice(0, 3).some(({ cell, sheet }) => named(cell, sheet)),
    explained:
      first !== undefined &&
      first.causes.some(({ kind }) => fault.causes.includes(kind)) &&
      (!located || fault.evidence.kind === 'sheet' || isRightFigure(subject, fault, first)),
  };
}

export function scoreOf(
  subject: Subject,
  faults: readonly Fault[],
  faulty: WorkbookSnapshot,
  review: Review,
): Score {
  const known = new Set(subject.review.findings.flatMap((one) => [one.fingerprint, identity(one)]));
  const findings = review.findings.filter(
    (one) => one.severity !== 'notice' && !known.has(one.fingerprint) && !known.has(identity(one)),
  );
  const changed = changedPlaces(subject.reading.workbook, faulty);
  return {
    faults: faults.map((fault) =>
      scoreFault(
        subject,
        fault,
        faults.filter((other) => other !== fault),
        faults.length === 1 ? changed : new Set(),
        findings,
      ),
    ),
    falseFindings: findings.filter((finding) => !placesOf(finding).some((place) => changed.has(place))),
    findings,
  };
}
