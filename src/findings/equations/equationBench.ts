/**
 * Where equations are put together: what picked cells stand for, whether the draft may be kept, and how often it holds on the figures as they
 * are. A draft is tried out as it would be kept and read again, so that what is shown is what will be checked.
 */
import { EQUATION_CHECKS } from '../../checks/catalogue';
import type { Evaluation } from '../../checks/engine/result';
import { checkFor, lookupOf, runChecks } from '../../checks/engine/runChecks';
import { isTelling } from '../../diagnosis/families';
import { settleEquations, type SettledFamily } from '../../diagnosis/settleEquations';
import { isSameEquation, type EquationKey } from '../../kept/equationDecision';
import { readKept } from '../../kept/keptWorkbook';
import { freeEquationId, type OwnEquation } from '../../kept/ownEquation';
import { knownFormsOf } from '../../reading/knownForms';
import type { Equation, EquationRule, EquationTerm } from '../../reading/equation';
import { ownEquations } from '../../reading/own/ownEquations';
import { ownText } from '../../reading/own/ownText';
import { readWorkbook, type WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import { areaToA1, toA1 } from '../../sheet/address';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { positionOf } from '../../reading/cellId';
import { message, namesFrom } from '../describe';
import { findCircle } from './circles';
import type { Attempt, EquationDraft, EquationKind, PickedCells, PickedName } from './draft';
import { draftOf } from './draftOf';
import { pickedName, refuse, Unusable } from './picked';
import { toOwnEquation } from './toOwnEquation';

/** Which equation is to be corrected: its key, and where it stands first. */
export interface EquationPlace {
  readonly key: EquationKey;
  readonly cell: string;
}

export interface EquationBench {
  readonly nameOf: (kind: EquationKind, picked: PickedCells) => PickedName;
  readonly attempt: (draft: EquationDraft) => Attempt;
  /** The equation that is corrected, as a draft; `null` where there is none, or it is not there any more. */
  readonly former: EquationDraft | null;
}

function isSameRule(one: EquationRule, other: EquationRule): boolean {
  const words = (rule: EquationRule): string => {
    const list = (of: readonly EquationTerm[]): string =>
      of
        .map(({ cell, sign }) => `${sign}*${cell}`)
        .sort()
        .join();
    return rule.kind === 'ratio'
      ? `${list(rule.numerator)}/${list(rule.denominator)}/${rule.divisor}`
      : list(rule.terms);
  };
  return one.kind === other.kind && words(one) === words(other);
}

function familyAt(
  families: readonly SettledFamily[],
  place: EquationPlace | null,
): SettledFamily | undefined {
  return families.find(({ key, results }) => {
    const target = results[0]?.equation.target;
    if (place === null || target === undefined || !isSameEquation(key, place.key)) return false;
    const { row, column } = positionOf(target);
    return toA1(row, column) === place.cell;
  });
}

class Bench implements EquationBench {
  readonly former: EquationDraft | null;
  private readonly replaced: SettledFamily | undefined;

  constructor(
    private readonly reading: WorkbookReading,
    private readonly families: readonly SettledFamily[],
    private readonly table: Table,
    private readonly known: readonly OwnEquation[],
    place: EquationPlace | null,
  ) {
    this.replaced = familyAt(families, place);
    this.former = this.replaced ? draftOf(reading, this.replaced) : null;
  }

  nameOf(kind: EquationKind, picked: PickedCells): PickedName {
    return pickedName(this.reading, this.table, kind, picked);
  }

  attempt(draft: EquationDraft): Attempt {
    const open = (code: string): Attempt => ({ state: 'open', reason: message(`findings.draft.${code}`) });
    const { target, terms, over, kind, rule } = draft;
    if (target === null) return open('open-target');
    if (terms.length === 0) return open('open-terms');
    if (kind === 'column' && rule === 'rate' && over.length === 0) return open('open-over');
    try {
      const own = this.replaced?.results[0]?.equation.own;
      const id = own?.id ?? freeEquationId(this.known);
      return this.tried(toOwnEquation(this.reading, this.table, draft, target, id));
    } catch (error) {
      if (error instanceof Unusable) return { state: 'refused', reason: error.reason };
      throw error;
    }
  }

  private tried(equation: OwnEquation): Attempt {
    const { reading } = this;
    const own = ownEquations(reading, [equation]);
    const [lost] = own.lost;
    if (lost) {
      const { what, name } = lost.lost;
      throw new Unusable(message(`findings.lost.${what}`, { name }));
    }
    this.refuseKnown(own.equations);
    this.refuseCircle(own.equations);
    const figures = new Map([...reading.figures, ...own.figures]);
    const judged = this.judge({ ...reading, figures }, own.equations);
    const telling = judged.filter(({ evaluation }) => isTelling(evaluation));
    const failing = telling.find(({ evaluation }) => evaluation.outcome === 'fail');
    const [first] = own.equations;
    const text = equation.kind === 'cell' ? (first?.text ?? '') : ownText(equation);
    return {
      state: 'ready',
      equation,
      title: message(`findings.equation.own-${equation.kind}`, { equation: text }),
      holds: telling.filter(({ evaluation }) => evaluation.outcome !== 'fail').length,
      of: telling.length,
      failing: failing
        ? namesFrom(reading, failing.target).comparison({ cell: failing.target, ...failing.evaluation })
        : null,
    };
  }

  private judge(
    reading: WorkbookReading,
    equations: readonly Equation[],
  ): readonly { target: Equation['target']; evaluation: Evaluation }[] {
    const lookup = lookupOf(reading);
    return equations.flatMap((equation) => {
      const check = checkFor(EQUATION_CHECKS, reading, equation);
      return check ? [{ target: equation.target, evaluation: check.evaluate(equation, lookup) }] : [];
    });
  }

  /** An own equation may be kept again as it is; any other one that says the same would be told twice. */
  private refuseKnown([first]: readonly Equation[]): void {
    if (!first) return;
    const twin = this.families.find(
      (family) =>
        !(family === this.replaced && family.source === 'own') &&
        family.results.some(
          ({ equation: { target, rule } }) => target === first.target && isSameRule(rule, first.rule),
        ),
    );
    if (!twin) return;
    if (twin.use === 'off' || twin.use === 'doubtful') refuse(`known-${twin.use}`);
    refuse(twin.use === 'used' && twin.source === 'suggested' ? 'known-suggested' : 'known');
  }

  private refuseCircle(added: readonly Equation[]): void {
    const others = this.families
      .filter((family) => family !== this.replaced && (family.use === 'used' || family.use === 'confirmed'))
      .flatMap(({ results }) => results.map(({ equation }) => equation));
    const circle = findCircle(added, others);
    if (!circle) return;
    const { address } = namesFrom(this.reading, circle.target);
    refuse('circle', { target: address(circle.target), term: address(circle.term) });
  }
}

export interface BenchPlace {
  readonly sheet: string;
  /** The table that the equation is for, as the review named it: "A8:M30". */
  readonly range: string;
  readonly corrected: EquationPlace | null;
}

/** `null` when the table is not there any more as it was checked: rows were inserted since, say. */
export function openBench(
  workbook: WorkbookSnapshot,
  { sheet, range, corrected }: BenchPlace,
): EquationBench | null {
  const { kept } = readKept(workbook.memory);
  const reading = readWorkbook(workbook, knownFormsOf(kept), kept.ownEquations, kept.tables);
  const table = reading.tables.find((one) => one.sheet.name === sheet && areaToA1(one.area) === range);
  if (!table) return null;
  const run = runChecks(reading, { equationChecks: EQUATION_CHECKS, cellChecks: [], structureChecks: [] });
  const { families } = settleEquations(reading, run, kept.equations);
  return new Bench(reading, families, table, kept.ownEquations, corrected);
}
