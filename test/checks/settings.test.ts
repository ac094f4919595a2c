/** Checks as the user wants them: not made, or graver or lighter than they say. */
import { CHECKS } from '../../src/checks/catalogue';
import { tablesInScope } from '../../src/checks/engine/scope';
import { usesOf, withSettings } from '../../src/checks/engine/settings';
import { yearsOf } from '../../src/checks/engine/years';
import { ALL_CHECKS, reviewWorkbook } from '../../src/findings/review';
import { FORM_DEFINITIONS, FORM_IDS } from '../../src/forms/catalogue';
import type { CheckSetting, CheckUse } from '../../src/kept/checkSetting';
import { NOTHING_KEPT, writeKept } from '../../src/kept/keptWorkbook';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { snapshotOf, workbookOf, type Edits } from '../core/layoutSnapshot';
import { filledAnnex, filledTargets } from '../core/workbooks';

/** Every figure typed, so that totals may be wrong. */
function reviewed(edits: Edits, ...checks: readonly CheckSetting[]) {
  const memory = writeKept({ ...NOTHING_KEPT, checks });
  return reviewWorkbook({ ...workbookOf(snapshotOf(filledAnnex(), edits, true)), memory });
}

/** Totals are formulas: they follow what is entered. */
function withLiveTotals(edits: Edits, ...checks: readonly CheckSetting[]) {
  const memory = writeKept({ ...NOTHING_KEPT, checks });
  return reviewWorkbook({ ...workbookOf(snapshotOf(filledAnnex(), edits)), memory });
}

function told(edits: Edits, ...checks: readonly CheckSetting[]): readonly string[] {
  return reviewed(edits, ...checks).findings.map(
    ({ severity, check, cell }) => `${severity} ${check} ${cell}`,
  );
}

function set(check: string, use: CheckUse): CheckSetting {
  return { check, use };
}

const WRONG_LINE = { D16: 60_000 };
/** In line 3.2, which may carry recurrent funds only. */
const INVESTMENT = { E17: 500 };
const [annexError] = told(WRONG_LINE);

test('what is set goes for the findings of that check only', () => {
  expect(annexError).toMatch(/^error /);
  expect(told(WRONG_LINE, set('hidden-lines', 'off'))).toEqual(told(WRONG_LINE));
  const lighter = told(
    WRONG_LINE,
    set('sum', 'notice'),
    set('row-sum', 'notice'),
    set('between-sheets', 'notice'),
  );
  expect(lighter[0]).toBe(annexError?.replace('error', 'notice'));
});

test('a mistake that two checks find is as grave as the graver one', () => {
  const [found] = told(WRONG_LINE, set('row-sum', 'notice'));
  const [other] = told(WRONG_LINE, set('sum', 'notice'));
  expect([found, other]).toEqual(expect.arrayContaining([annexError]));
});

test('a check that is off finds nothing, and its equations are not counted as checked', () => {
  const all = reviewed({});
  const without = reviewed({}, set('row-sum', 'off'));
  expect(without.coverage.equations).toBeLessThan(all.coverage.equations);
  expect(without.findings).toEqual([]);
  expect(told(WRONG_LINE, set('row-sum', 'off'), set('sum', 'off'), set('between-sheets', 'off'))).toEqual(
    [],
  );
});

test('what cannot be checked is no graver than the check was set to', () => {
  const blank = { C16: null };
  const usual = reviewed(blank).findings.find(({ outcome }) => outcome === 'cannot-check');
  expect(usual?.severity).toBe('warning');
  const lighter = reviewed(blank, set('row-sum', 'notice'), set('sum', 'notice'));
  expect(lighter.findings.map(({ severity }) => severity)).toEqual(['notice']);
  const graver = reviewed(blank, set('row-sum', 'error'), set('sum', 'error'));
  expect(graver.findings.map(({ severity }) => severity)).toEqual(['warning']);
});

test('what is set for a check of whole tables goes before what it says of each case', () => {
  const loose = { B17: 'Cải thiện dinh dưỡng'.normalize('NFD') };
  const severities = (...checks: readonly CheckSetting[]) =>
    reviewed(loose, ...checks).findings.map(({ check, severity }) => `${severity} ${check}`);
  expect(severities()).toEqual(['notice legacy-text']);
  expect(severities(set('legacy-text', 'error'))).toEqual(['error legacy-text']);
});

describe('checks of prescribed figures', () => {
  const told17 = (...checks: readonly CheckSetting[]) =>
    withLiveTotals(INVESTMENT, ...checks).findings.map(
      ({ severity, check, cell }) => `${severity} ${check} ${cell}`,
    );

  test('can be switched off', () => {
    expect(told17()).toEqual(['warning capital-type E17']);
    expect(told17(set('capital-type', 'off'))).toEqual([]);
  });

  test('are as grave as the catalogue says, whatever else is set', () => {
    expect(told17(set('capital-type', 'error'))).toEqual(['warning capital-type E17']);
    expect(withLiveTotals(INVESTMENT, set('capital-type', 'error')).changedChecks).toEqual([]);
  });
});

test('a review says what is not as usual; unknown checks and what is usual anyhow are no change', () => {
  const settings = [
    set('sum', 'off'),
    set('rate', 'warning'),
    set('row-sum', 'error'),
    set('of-tomorrow', 'off'),
  ];
  expect(reviewed({}, ...settings).changedChecks).toMatchObject([set('sum', 'off'), set('rate', 'warning')]);
  expect(reviewed({}).changedChecks).toEqual([]);
  expect(withSettings(ALL_CHECKS, [])).toBe(ALL_CHECKS);
});

test('every check can be switched off, and none can be set to what it is', () => {
  for (const check of CHECKS) {
    expect(usesOf(check)).toContain('off');
    expect(usesOf(check)).not.toContain(check.severity);
  }
});

describe('what is said of forms and years', () => {
  const infoOf = (id: string) => {
    const check = CHECKS.find((one) => one.id === id);
    if (!check) throw new Error(`no check ${id}`);
    return check;
  };

  test('limits are those of the forms that declare some', () => {
    const withBounds = FORM_IDS.filter((id) => FORM_DEFINITIONS[id].bounds !== undefined);
    expect(infoOf('bounds').forms).toEqual(withBounds);
  });

  test('a check of one form is shown the tables of that form only', () => {
    const reading = readWorkbook(workbookOf(snapshotOf(filledAnnex()), snapshotOf(filledTargets())));
    const formsIn = (forms: Parameters<typeof tablesInScope>[1]['forms']) =>
      tablesInScope(reading, { forms }).map(({ form }) => form.id);
    expect(formsIn('any')).toEqual(['annex-1', 'poverty-target']);
    expect(formsIn(['poverty-target', 'annex-2'])).toEqual(['poverty-target']);
  });

  test('years are those of the parameters of the built-in programmes', () => {
    expect(yearsOf(infoOf('sum'))).toBe('any');
    expect(yearsOf(infoOf('housing-cost'))).toEqual([{ programme: '2021-2025', from: 2022, to: 2025 }]);
    expect(yearsOf(infoOf('capital-type'))).toEqual([{ programme: '2021-2025', from: 2021, to: 2025 }]);
  });
});
