/** A formula unlike those beside it: which are told, with what, and how grave it is. */
import { formulaPatternCheck } from '../../../src/checks/formula-pattern/check';
import { toPlain } from '../../../src/numbers/decimal';
import type { GridCell } from '../../reading/declare/grid';
import { liveSheet } from '../../reading/foreign/liveSheet';
import { addressOf, BLANK, equationOf, figureMap, sumOf, type Figures } from '../engine/equations';
import { onlyTable, readingOf } from '../engine/tables';
import { OLD, withEdits } from '../formulaTables';

/** C3 to C8 add up D to F of their line, row 2 the lines. */
function issues(edits: Readonly<Record<string, GridCell>>, figures: Figures = {}) {
  const reading = readingOf(liveSheet(withEdits(OLD, edits)));
  const changed = { ...reading, figures: new Map([...reading.figures, ...figureMap(figures)]) };
  return formulaPatternCheck.inspectTable?.(changed, onlyTable(reading), 0) ?? [];
}

function told(edits: Readonly<Record<string, GridCell>>): readonly string[] {
  return issues(edits).map(({ severity, cell, stated, proposed }) =>
    [
      severity ?? 'as usual',
      addressOf(cell),
      stated ? toPlain(stated) : '-',
      proposed ? toPlain(proposed) : '-',
    ].join(' '),
  );
}

test('formulas that are alike', () => {
  expect(told({})).toEqual([]);
});

test('one with another result is as grave as usual, one with the same is a notice', () => {
  // 135 + 55 + 35 = 225.
  expect(told({ C5: '=SUM(D5:F5)+500' })).toEqual(['as usual C5 725 225']);
  expect(told({ C5: '=SUM(D5:F5)*1' })).toEqual(['notice C5 225 225']);
});

test('what is said: the cell, the nearest of the others, and how many they are', () => {
  const [issue, ...others] = issues({ C5: '=SUM(D5:F5)+500' });
  expect(others).toEqual([]);
  const params = { cell: 'C5', like: 'C4', count: 5 };
  expect(issue).toMatchObject({
    outcome: 'fail',
    kind: 'other-formula',
    further: [],
    message: { key: 'findings.formulas.other-formula', params },
    cause: { key: 'findings.formulas.other-formula.cause', params },
  });
  expect(issue?.formulas?.map(({ cell, formula }) => `${addressOf(cell)} ${formula}`)).toEqual([
    'C5 =SUM(D5:F5)',
  ]);
  expect(issues({ C3: '=SUM(D3:F3)*2' })[0]?.message.params).toMatchObject({ cell: 'C3', like: 'C4' });
});

test('several of a table, each by itself', () => {
  expect(told({ C5: '=SUM(D5:F5)+500', E2: '=SUM(E3:E8)*2' })).toHaveLength(2);
});

test.each([
  ['the right sum written otherwise', { C5: '=D5+E5+F5' }],
  ['a range that is too short, which is told by its own check', { C5: '=SUM(D5:E5)' }],
  ['a typed figure, which is told by its own check', { C5: 225 }],
  ['a link to another sheet', { C5: "='Biểu 3'!C5" }],
])('%s is not told', (_what, edits) => {
  expect(told(edits)).toEqual([]);
});

test('where nothing is stated, or no equation tells, there is nothing to propose', () => {
  const [issue] = issues({ C5: '=SUM(D5:F5)+500' }, { C5: BLANK });
  expect(issue).toMatchObject({ stated: null, proposed: null });
  expect(issue).not.toHaveProperty('severity');
});

test('an equation that says something else makes it graver than one that says the same', () => {
  const reading = readingOf(liveSheet(withEdits(OLD, { C5: '=SUM(D5:F5)*1' })));
  const inspect = (...equations: readonly ReturnType<typeof equationOf>[]) =>
    formulaPatternCheck.inspectTable?.({ ...reading, equations }, onlyTable(reading), 0)[0];
  expect(inspect()).toMatchObject({ proposed: null });
  expect(inspect(equationOf('C5', sumOf('D5')))).not.toHaveProperty('severity');
  expect(inspect(equationOf('C5', sumOf('D5', 'E5', 'F5')))).toMatchObject({ severity: 'notice' });
});

test('it rests on the formulas of one table', () => {
  expect(formulaPatternCheck.restsOn).toBe('formulas');
});
