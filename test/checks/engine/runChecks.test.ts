/** How checks are run: which of them judges what, and what becomes of one that throws. */
import { tableByTable, type EquationCheck, type StructureCheck } from '../../../src/checks/engine/check';
import type { StructureIssue } from '../../../src/checks/engine/result';
import {
  checkFor,
  equationResult,
  inspectedCell,
  lookupOf,
  runInParts,
  structureParts,
} from '../../../src/checks/engine/runChecks';
import { sumCheck } from '../../../src/checks/sum/check';
import { unitChangeCheck } from '../../../src/checks/unit-change/check';
import type { Equation } from '../../../src/reading/equation';
import { handReading, handTable, idAt, line, money } from '../handTable';

const TABLE = handTable({
  columns: [money('1')],
  lines: [line('Tổng', null, 3), line('Xã A', 0, 1), line('Xã B', 0, 2)],
});
const READING = handReading([TABLE, { ...TABLE, sheetIndex: 1 }]);

function onlyEquation(): Equation {
  const [equation] = handReading([TABLE]).equations;
  if (!equation) throw new Error('No equation');
  return equation;
}

function fail(): never {
  throw new Error('broken on purpose');
}

function* nothing(): Generator<number, void> {
  yield 0;
}

/** Throws what is no error. */
function failWithText(): readonly StructureIssue[] {
  nothing().throw('only a text');
  return [];
}

const noCrash = (check: string): never => {
  throw new Error(`${check} throws`);
};

test('a cell that was not read is blank', () => {
  expect(lookupOf(READING)(idAt('Z99'))).toEqual({ state: 'blank' });
});

test('an equation is judged by the check that it is for; by none where its cell stands in no table', () => {
  const all: EquationCheck = { ...sumCheck, appliesTo: () => true };
  expect(checkFor([all], READING, onlyEquation())).toBe(all);
  expect(checkFor([all], READING, { ...onlyEquation(), target: idAt('Z99') })).toBeUndefined();
});

test('in a row that a table does not have there is no cell to look at', () => {
  const column = TABLE.columns.at(-1);
  if (!column) throw new Error('No column');
  // The first row of the table is the second of its sheet.
  const table = { ...TABLE, rows: TABLE.rows.map((one) => ({ ...one, row: one.row - 1 })) };
  const reading = handReading([table]);
  const at = (rowPlace: number) => inspectedCell(reading, { table, column, rowPlace }, () => []);
  expect([at(0)?.id, at(2)?.id, at(3)]).toEqual([idAt('C2'), idAt('C4'), null]);
});

test('a check that looks at tables one by one comes to one part for each, another to a single one', () => {
  const issue: StructureIssue = {
    outcome: 'fail',
    kind: 'any',
    cell: idAt('C3'),
    further: [],
    stated: null,
    proposed: null,
    message: { key: 'findings.check.sum' },
    cause: { key: 'findings.check.sum' },
  };
  const whole: StructureCheck = { ...unitChangeCheck, inspect: () => [issue, issue] };
  const byTable: StructureCheck = { ...unitChangeCheck, ...tableByTable('table', () => [issue]) };
  const sizes = (check: StructureCheck): readonly number[] =>
    structureParts(check, READING, null, noCrash).parts.map(({ length }) => length);
  expect(sizes(whole)).toEqual([2]);
  expect(sizes(byTable)).toEqual([1, 1]);
});

test('an equation whose check throws was not checked, because of its cell', () => {
  const noted: string[] = [];
  const broken: EquationCheck = { ...sumCheck, evaluate: fail };
  const result = equationResult(broken, onlyEquation(), lookupOf(READING), (check) => noted.push(check));
  expect(result).toMatchObject({ outcome: 'cannot-check', reason: 'crashed', blockers: [idAt('C3')] });
  expect(noted).toEqual(['sum']);
});

test('of a check of tables that throws nothing is kept', () => {
  const noted: string[] = [];
  const broken: StructureCheck = { ...unitChangeCheck, inspect: fail };
  const { parts, inspectors } = structureParts(broken, READING, null, (check) => noted.push(check));
  expect([parts.length, inspectors.length, ...noted]).toEqual([0, 0, 'unit-change']);
});

test('every check that throws is told once, with what it says', () => {
  const { crashes } = runInParts(READING, {
    equationChecks: [{ ...sumCheck, evaluate: fail }],
    cellChecks: [],
    structureChecks: [
      { ...unitChangeCheck, inspect: fail },
      { ...unitChangeCheck, id: 'other', inspect: failWithText },
    ],
  });
  expect(READING.equations).toHaveLength(2);
  expect(crashes).toEqual([
    { check: 'sum', detail: 'broken on purpose' },
    { check: 'unit-change', detail: 'broken on purpose' },
    { check: 'other', detail: 'only a text' },
  ]);
});
