/** Checks as they are described and set: how grave they are, and at which tables they look. */
import { STRUCTURE_CHECKS } from '../../../src/checks/catalogue';
import { tableByTable, type StructureCheck } from '../../../src/checks/engine/check';
import { tablesInScope } from '../../../src/checks/engine/scope';
import { usesOf, withSettings } from '../../../src/checks/engine/settings';
import { graver, lighter, SEVERITIES } from '../../../src/checks/engine/severity';
import { sumCheck } from '../../../src/checks/sum/check';
import { errorValueCheck } from '../../../src/checks/error-value/check';
import { hiddenLinesCheck } from '../../../src/checks/hidden-lines/check';
import { counterpartCheck } from '../../../src/checks/counterpart/check';
import type { StructureIssue } from '../../../src/checks/engine/result';
import { NO_FIGURES } from '../../../src/checks/engine/tableCells';
import type { CheckSetting } from '../../../src/kept/checkSetting';
import { readingOf, tableOf, withTables } from './tables';

test('of two the graver and the lighter', () => {
  expect([...SEVERITIES]).toEqual(['error', 'warning', 'notice']);
  const pairs = SEVERITIES.flatMap((one) => SEVERITIES.map((other) => [one, other] as const));
  expect(
    pairs.map(([one, other]) => `${one} ${other}: ${graver(one, other)}, ${lighter(one, other)}`),
  ).toEqual([
    'error error: error, error',
    'error warning: error, warning',
    'error notice: error, notice',
    'warning error: error, warning',
    'warning warning: warning, warning',
    'warning notice: warning, notice',
    'notice error: error, notice',
    'notice warning: warning, notice',
    'notice notice: notice, notice',
  ]);
});

describe('what may be set', () => {
  const checks = {
    equationChecks: [sumCheck],
    cellChecks: [errorValueCheck],
    structureChecks: [hiddenLinesCheck, counterpartCheck],
  };
  const shown = (...settings: readonly CheckSetting[]): string => {
    const { equationChecks, cellChecks, structureChecks, changed } = withSettings(checks, settings);
    const all = [...equationChecks, ...cellChecks, ...structureChecks];
    const list = all.map(
      ({ id, severity, severityIsSet }) => `${id} ${severity}${severityIsSet === true ? '!' : ''}`,
    );
    return `${list.join(', ')} | ${(changed ?? []).map(({ check, use }) => `${check} ${use}`).join(', ')}`;
  };

  test('every use but the usual one, and of prescribed figures only whether they are looked at', () => {
    expect(usesOf(sumCheck)).toEqual(['off', 'notice', 'warning']);
    expect(usesOf(hiddenLinesCheck)).toEqual(['off', 'warning', 'error']);
    expect(usesOf(counterpartCheck)).toEqual(['off']);
  });

  test('goes for checks of every kind', () => {
    const settings = [
      { check: 'sum', use: 'notice' },
      { check: 'error-value', use: 'warning' },
      { check: 'hidden-lines', use: 'error' },
      { check: 'counterpart', use: 'off' },
    ] as const;
    expect(shown(...settings)).toBe(
      'sum notice!, error-value warning!, hidden-lines error! | sum notice, error-value warning, hidden-lines error, counterpart off',
    );
  });

  test('what may not be set, or is so anyhow, changes nothing', () => {
    const usual = 'sum error, error-value error, hidden-lines notice, counterpart warning | ';
    expect(shown({ check: 'counterpart', use: 'error' }, { check: 'sum', use: 'error' })).toBe(usual);
    expect(shown({ check: 'of-tomorrow', use: 'off' })).toBe(usual);
  });

  test('without settings the checks are the very same', () => {
    expect(withSettings(checks, [])).toBe(checks);
  });
});

describe('the tables of a check', () => {
  const table = tableOf([
    ['TT', 'Nội dung', 'Số hộ'],
    [1, 'Xã Một', 30],
    [2, 'Xã Hai', 40],
  ]);
  const known = { ...table, foreign: null, form: { ...table.form, id: 'annex-1' } };
  const alike = { ...table, form: { ...table.form, id: 'annex-1' } };
  const other = { ...table, foreign: null, form: { ...table.form, id: 'annex-3' } };
  const reading = withTables(readingOf(), [alike, known, other]);

  test('are all, or those of its forms; a foreign table is of no form', () => {
    expect(table.foreign).not.toBeNull();
    expect(tablesInScope(reading, { forms: 'any' })).toEqual([alike, known, other]);
    expect(tablesInScope(reading, { forms: ['annex-1'] })).toEqual([known]);
    expect(tablesInScope(reading, { forms: ['annex-2', 'annex-3'] })).toEqual([other]);
    expect(tablesInScope(reading, { forms: [] })).toEqual([]);
  });

  test('looked at one by one, with their places, come to what the whole workbook does', () => {
    const issue = (kind: string): StructureIssue => ({
      outcome: 'fail',
      kind,
      cell: 0,
      further: [],
      ...NO_FIGURES,
      message: { key: 'findings.check.sum' },
      cause: { key: 'findings.check.sum' },
    });
    const made = tableByTable('formulas', (read, one, place) =>
      read === reading ? [issue(`${String(place)} ${one.form.id}`)] : [],
    );
    const check: StructureCheck = { ...hiddenLinesCheck, ...made };
    expect(check.restsOn).toBe('formulas');
    expect(check.inspect(reading, null).map(({ kind }) => kind)).toEqual([
      '0 annex-1',
      '1 annex-1',
      '2 annex-3',
    ]);
    expect(check.inspectTable?.(reading, other, 7)).toEqual([issue('7 annex-3')]);
  });
});

test('every check of tables says what it rests on', () => {
  for (const { restsOn } of STRUCTURE_CHECKS) {
    expect(['words', 'formulas', 'table', 'workbook']).toContain(restsOn);
  }
  const byTable = STRUCTURE_CHECKS.filter(({ inspectTable }) => inspectTable !== undefined);
  expect(
    byTable.map(({ restsOn }) => restsOn).filter((one) => one !== 'table' && one !== 'formulas'),
  ).toEqual([]);
});
