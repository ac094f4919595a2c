/** Equations that the user declared, kept in the workbook. */
import {
  NOTHING_KEPT,
  readKept,
  withOwnEquation,
  withoutOwnEquation,
  writeKept,
} from '../../src/kept/keptWorkbook';
import { freeEquationId, type OwnEquation } from '../../src/kept/ownEquation';

const among = { place: 0, of: 1 };
const column = (header: string) => ({ header: [header], index: '', among });
const row = (name: string) => ({ code: '1', name, track: '', under: '', among });

const COLUMN: OwnEquation = {
  kind: 'column',
  id: 'pt-1',
  sheet: 'Vay vốn',
  table: among,
  rule: 'rate',
  target: column('Tỷ lệ'),
  terms: [{ sign: 1, from: column('Hộ nghèo'), to: null }],
  over: [{ sign: 1, from: column('Tổng số'), to: null }],
};
const ROW: OwnEquation = {
  kind: 'row',
  id: 'pt-2',
  sheet: 'Vay vốn',
  table: among,
  target: row('Còn lại'),
  terms: [
    { sign: 1, from: row('Tổng'), to: null },
    { sign: -1, from: row('Xã An'), to: row('Xã Em') },
  ],
};
const CELL: OwnEquation = {
  kind: 'cell',
  id: 'pt-3',
  target: {
    sheet: 'Vay vốn',
    at: 'C4',
    inTable: { table: among, column: column('Tổng'), row: row('Xã An') },
    label: '',
  },
  terms: [{ sign: 1, from: { sheet: 'Khác', at: 'B9', inTable: null, label: 'Cộng' }, to: null }],
};

test('are kept, and read back', () => {
  const kept = { ...NOTHING_KEPT, ownEquations: [COLUMN, ROW, CELL] };
  expect(readKept(writeKept(kept))).toEqual({ kept, problems: [], mayWrite: true });
});

test('a workbook that was kept before there were any is read as it was', () => {
  const before = readKept('{"version":2,"programmes":[],"ownForms":[]}');
  expect(before).toEqual({ kept: NOTHING_KEPT, problems: [], mayWrite: true });
  expect(writeKept(NOTHING_KEPT)).not.toContain('ownEquations');
});

test.each([
  ['of a kind that is not known', { ...COLUMN, kind: 'sheet' }],
  ['a rate of nothing', { ...COLUMN, over: [] }],
  ['a sum that is divided', { ...COLUMN, rule: 'sum' }],
  ['without terms', { ...ROW, terms: [] }],
  ['with an id for no program', { ...ROW, id: '<x>' }],
  ['no equation at all', 7],
])('one that is no good is told and written back as it is: %s', (_what, bad) => {
  const { kept, problems } = readKept(JSON.stringify({ version: 2, ownEquations: [bad, CELL] }));
  expect(kept.ownEquations).toEqual([CELL]);
  expect(problems).toEqual([{ path: 'ownEquations[0]', reason: { key: 'kept.problem.own-equation' } }]);
  expect(JSON.parse(writeKept(kept))).toMatchObject({ ownEquations: [CELL, bad] });
});

test('one takes the place of the one with its id, and can be taken out', () => {
  const both = withOwnEquation(withOwnEquation(NOTHING_KEPT, COLUMN), ROW);
  const changed = { ...COLUMN, rule: 'sum' as const, over: [] };
  expect(withOwnEquation(both, changed).ownEquations).toEqual([changed, ROW]);
  expect(withoutOwnEquation(both, 'pt-1').ownEquations).toEqual([ROW]);
  expect(freeEquationId([])).toBe('pt-1');
  expect(freeEquationId([ROW])).toBe('pt-3');
  expect(freeEquationId([ROW, { ...ROW, id: 'pt-3' }])).toBe('pt-4');
});
