/**
 * What the add-in keeps in a workbook besides its sheets: what the sets were made with, changed catalogues, forms that the user declared. One
 * text of JSON; where it stands in the file is the business of `excel/` and `xlsx/`.
 */
import type { OwnForm } from '../forms/ownForms/ownForm';
import { readOwnForm } from '../forms/ownForms/readOwnForm';
import type { DataProblem, DataResult } from '../messages/dataProblem';
import { isBuiltIn } from '../programme/edit/ownProgramme';
import type { Programme } from '../programme/programme';
import { programmeJson, readProgramme } from '../programme/readProgramme';
import { readCheckSettings, type CheckSetting } from './checkSetting';
import {
  readEquationDecisions,
  withEquationDecision,
  type EquationDecision,
  type EquationKey,
} from './equationDecision';
import { readKeptList, withMember } from './keptList';
import { readKeptPlan, type KeptPlan } from './keptPlan';
import { freeEquationId, readOwnEquation, type OwnEquation } from './ownEquation';
import { readTableDecisions, type TableDecision } from './tableDecision';

export interface KeptWorkbook {
  readonly plan: KeptPlan | null;
  readonly programmes: readonly Programme[];
  /** Forms that the user declared (biểu tự khai). */
  readonly ownForms: readonly OwnForm[];
  /** What the user decided about equations of its tables. */
  readonly equations: readonly EquationDecision[];
  /** Equations that the user declared (phép tính tự khai). */
  readonly ownEquations: readonly OwnEquation[];
  /** What the user decided about which form its tables are. */
  readonly tables: readonly TableDecision[];
  /** Which checks the user does not want, or takes to be more or less grave. */
  readonly checks: readonly CheckSetting[];
  /** Members that could not be read, or that this version does not know: written back as they are. */
  readonly unread: UnreadMembers;
}

export interface UnreadMembers {
  readonly programmes: readonly unknown[];
  readonly ownForms: readonly unknown[];
  readonly ownEquations: readonly unknown[];
  readonly tables: readonly unknown[];
  readonly checks: readonly unknown[];
  readonly members: Readonly<Record<string, unknown>>;
}

export interface KeptReading {
  readonly kept: KeptWorkbook;
  readonly problems: readonly DataProblem[];
  /** False where a newer version wrote the text: it must not be written over. */
  readonly mayWrite: boolean;
}

export const NOTHING_KEPT: KeptWorkbook = {
  plan: null,
  programmes: [],
  ownForms: [],
  equations: [],
  ownEquations: [],
  tables: [],
  checks: [],
  unread: { programmes: [], ownForms: [], ownEquations: [], tables: [], checks: [], members: {} },
};

/** 1: the plan's members stood in the text itself. */
const FIRST_VERSION = 1;
const VERSION = 2;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(path: string, code: string): DataProblem {
  return { path, reason: { key: `kept.problem.${code}` } };
}

/** A built-in catalogue stays what it is: one that bears its id would hide it from every plan that names it. */
function readKeptProgramme(value: unknown): DataResult<Programme> {
  const result = readProgramme(value);
  return result.ok && isBuiltIn(result.value.id)
    ? { ok: false, problems: [problem('id', 'built-in')] }
    : result;
}

function readFields(fields: Fields): KeptReading {
  const {
    version: _version,
    plan,
    programmes,
    ownForms,
    equations,
    ownEquations,
    tables,
    checks,
    ...members
  } = fields;
  const catalogues = readKeptList(programmes, 'programmes', readKeptProgramme);
  const forms = readKeptList(ownForms, 'ownForms', readOwnForm);
  const own = readKeptList(ownEquations, 'ownEquations', readOwnEquation);
  const decided = readTableDecisions(tables);
  const settings = readCheckSettings(checks);
  return {
    kept: {
      plan: readKeptPlan(plan),
      programmes: catalogues.items,
      ownForms: forms.items,
      equations: readEquationDecisions(equations),
      ownEquations: own.items,
      tables: decided.items,
      checks: settings.items,
      unread: {
        programmes: catalogues.unread,
        ownForms: forms.unread,
        ownEquations: own.unread,
        tables: decided.unread,
        checks: settings.unread,
        members,
      },
    },
    problems: [...catalogues.problems, ...forms.problems, ...own.problems],
    mayWrite: true,
  };
}

/** @param text as the workbook holds it; `null` when nothing was kept */
export function readKept(text: string | null): KeptReading {
  const nothing = { kept: NOTHING_KEPT, problems: [], mayWrite: true };
  if (text === null || text.trim() === '') return nothing;
  const fields = parse(text);
  if (!isFields(fields)) return { ...nothing, problems: [problem('', 'unreadable')] };
  const { version } = fields;
  if (version === FIRST_VERSION) return { ...nothing, kept: { ...NOTHING_KEPT, plan: readKeptPlan(fields) } };
  if (version === VERSION) return readFields(fields);
  const newer = typeof version === 'number' && version > VERSION;
  return { ...nothing, problems: [problem('version', newer ? 'newer' : 'unreadable')], mayWrite: !newer };
}

export function writeKept({
  plan,
  programmes,
  ownForms,
  equations,
  ownEquations,
  tables,
  checks,
  unread,
}: KeptWorkbook): string {
  const own = [...ownEquations, ...unread.ownEquations];
  const decided = [...tables, ...unread.tables];
  const settings = [...checks, ...unread.checks];
  return JSON.stringify({
    ...unread.members,
    version: VERSION,
    ...(plan && { plan }),
    programmes: [...programmes.map(programmeJson), ...unread.programmes],
    ownForms: [...ownForms, ...unread.ownForms],
    ...(equations.length > 0 && { equations }),
    ...(own.length > 0 && { ownEquations: own }),
    ...(decided.length > 0 && { tables: decided }),
    ...(settings.length > 0 && { checks: settings }),
  });
}

/** Puts a catalogue in place of the one with its id, or behind the others. */
export function withProgramme(kept: KeptWorkbook, programme: Programme): KeptWorkbook {
  return { ...kept, programmes: withMember(kept.programmes, programme) };
}

/** Takes a catalogue out; what the last set was made with forgets it too, so that a later one with its id is not taken for it. */
export function withoutProgramme(kept: KeptWorkbook, id: string): KeptWorkbook {
  const { plan } = kept;
  return {
    ...kept,
    plan: plan?.programme === id ? { ...plan, programme: null } : plan,
    programmes: kept.programmes.filter((programme) => programme.id !== id),
  };
}

/** Puts an equation of the user's in place of the one with its id, or behind the others. */
export function withOwnEquation(kept: KeptWorkbook, equation: OwnEquation): KeptWorkbook {
  return { ...kept, ownEquations: withMember(kept.ownEquations, equation) };
}

export function withoutOwnEquation(kept: KeptWorkbook, id: string): KeptWorkbook {
  return { ...kept, ownEquations: kept.ownEquations.filter((equation) => equation.id !== id) };
}

/**
 * Keeps an equation of the user's. A former one of the user's goes; any other one is switched off, so that it can be had back.
 *
 * @param former what it takes the place of; `null` for a new one, which gets an id that no other has
 */
export function keepingOwnEquation(
  kept: KeptWorkbook,
  equation: OwnEquation,
  former: EquationKey | null,
): KeptWorkbook {
  if (former?.relation === 'own') return withOwnEquation(kept, { ...equation, id: former.text });
  const added = withOwnEquation(kept, { ...equation, id: freeEquationId(kept.ownEquations) });
  if (former === null) return added;
  return { ...added, equations: withEquationDecision(kept.equations, former, 'off') };
}
