/** Small parts of the diagnosis: errors that come from elsewhere, lines of a table, equations by their cells. */
import type { CellIssue } from '../../../src/checks/engine/result';
import { derivedErrors } from '../../../src/diagnosis/derivedErrors';
import { grouped } from '../../../src/diagnosis/grouped';
import { buildNetwork, holds, indexEquations } from '../../../src/diagnosis/network';
import { additiveColumns, cellOf, children, descendants, inRow } from '../../../src/diagnosis/outlineRows';
import { equationAt, resultAt } from '../../../src/diagnosis/places';
import type { Figure } from '../../../src/reading/figure';
import { asText, cellNamed, decimal, handMade, nameOf, type HandFigure } from './handMade';

describe('what only follows from another cell', () => {
  function issue(text: string): CellIssue {
    const [cell = '', kind = ''] = text.split(' ');
    return {
      check: 'x',
      cell: cellNamed(cell),
      severity: 'error',
      outcome: 'fail',
      kind,
      stated: null,
      proposed: null,
      message: { key: 'findings.hygiene.unit-missing' },
    };
  }

  function derived(
    column: readonly HandFigure[],
    equations: readonly string[],
    issues: readonly string[],
    formulas: readonly string[],
  ): string {
    const { reading } = handMade([{ rows: column.map((figure) => [figure]) }], equations);
    const withFormulas = { ...reading, formulas: new Map(formulas.map((cell) => [cellNamed(cell), '=1'])) };
    return [...derivedErrors(withFormulas, issues.map(issue))]
      .map(([cell, from]) => `${nameOf(cell)} from ${nameOf(from)}`)
      .join(', ');
  }

  const ERROR: Figure = { state: 'error', code: '#VALUE!' };
  const UNCLEAR: Figure = { state: 'ambiguous', text: '1.234', readings: [decimal(1234), decimal('1.234')] };

  test.each<[string, HandFigure, string]>([
    ['a word', 'chưa có', 'A1 from A2'],
    ['a number as text', asText(5), 'A1 from A2'],
    ['a text of two readings', UNCLEAR, 'A1 from A2'],
    ['another error', ERROR, 'A1 from A2'],
    ['a number', 5, ''],
    ['nothing', null, ''],
    ['a dash', { state: 'dash' }, ''],
  ])('an error in a formula whose part is %s', (_, part, told) => {
    expect(derived([ERROR, part, 7], ['A1 = A2 + A3'], ['A1 error-value'], ['A1'])).toBe(told);
  });

  test('the part may stand anywhere in it', () => {
    expect(derived([ERROR, 7, '?'], ['A1 = A2 + A3'], ['A1 error-value'], ['A1'])).toBe('A1 from A3');
    expect(derived([ERROR, 7, '?'], ['A1 = A2', 'A1 = A3'], ['A1 error-value'], ['A1'])).toBe('A1 from A3');
  });

  test('errors are followed to where they begin', () => {
    const column = [ERROR, ERROR, ERROR, '?'];
    const equations = ['A1 = A2', 'A2 = A3', 'A3 = A4'];
    const issues = ['A1 error-value', 'A2 error-value', 'A3 error-value'];
    expect(derived(column, equations, issues, ['A1', 'A2', 'A3'])).toBe('A1 from A4, A2 from A4, A3 from A4');
    // A3 was typed as an error.
    expect(derived(column, equations, issues, ['A1', 'A2'])).toBe('A1 from A3, A2 from A3');
  });

  test('errors that feed each other come from nowhere', () => {
    const issues = ['A1 error-value', 'A2 error-value'];
    expect(derived([ERROR, ERROR], ['A1 = A2', 'A2 = A1'], issues, ['A1', 'A2'])).toBe(
      'A1 from A2, A2 from A1',
    );
  });

  test('an error that nothing is said of, or whose cell is no formula, comes from nowhere', () => {
    expect(derived([ERROR, '?'], ['A1 = A2'], [], ['A1'])).toBe('');
    expect(derived([ERROR, '?'], ['A1 = A2'], ['A1 error-value'], [])).toBe('');
    expect(derived([ERROR, '?'], [], ['A1 error-value'], ['A1'])).toBe('');
    expect(derived([ERROR, '?'], ['A1 <= A2'], ['A1 error-value'], ['A1'])).toBe('');
    expect(derived([ERROR, '?'], ['A1 = S9!A1 + A2'], ['A1 error-value'], ['A1'])).toBe('A1 from A2');
  });

  test.each<[string, string]>([
    ['fraction', 'A1 from A2'],
    ['slipped-separator', 'A1 from A2'],
    ['negative', 'A1 from A2'],
    ['number-as-text', ''],
  ])('a computed figure below nought comes from a part that is written wrongly: %s', (kind, told) => {
    expect(derived([-5, 7, 12], ['A1 = A2 - A3'], ['A1 negative', `A2 ${kind}`], ['A1'])).toBe(told);
  });

  test('a figure below nought does not come from a word, nor an error from a fraction', () => {
    expect(derived([-5, '?', 12], ['A1 = A2 - A3'], ['A1 negative'], ['A1'])).toBe('');
    expect(derived([ERROR, 7, 12], ['A1 = A2 - A3'], ['A1 error-value', 'A2 fraction'], ['A1'])).toBe('');
  });

  test('figures below nought are followed to where they begin', () => {
    const issues = ['A1 negative', 'A2 negative', 'A3 fraction'];
    expect(derived([-5, -5, 7.5], ['A1 = A2', 'A2 = A3'], issues, ['A1', 'A2'])).toBe(
      'A1 from A3, A2 from A3',
    );
  });

  test('other issues of a cell come from nowhere', () => {
    expect(derived([0.5, 0.5], ['A1 = A2'], ['A1 fraction', 'A2 fraction'], ['A1'])).toBe('');
  });
});

describe('the lines of a table', () => {
  const { reading } = handMade(
    [
      {
        columns: [
          { kind: 'money' },
          { kind: 'count' },
          { kind: 'rate' },
          { kind: 'quantity' },
          { kind: 'name' },
        ],
        rows: [0, 1, 2, 3, 4, 5].map((row) => [row, 0, 0, 0, '']),
        // 5 is a total below its lines 3 and 4; 1 has the line 2.
        parents: [null, 0, 1, 5, 5, 0],
      },
      { rows: [[1]], parents: [0] },
      { rows: [[1], [2], [3]], parents: [1, 0, 0] },
    ],
    [],
  );
  const [table, itself, circle] = reading.tables;
  if (!table || !itself || !circle) throw new Error('No tables');

  const rowsOf = (rows: readonly { readonly row: number }[]): readonly number[] => rows.map(({ row }) => row);

  test.each([
    [0, [1, 5], [1, 2, 3, 4, 5]],
    [1, [2], [2]],
    [2, [], []],
    [5, [3, 4], [3, 4]],
  ])('below row %d: its own lines, and all at any depth from the top down', (row, own, all) => {
    expect(rowsOf(children(table, row))).toEqual(own);
    expect(rowsOf(descendants(table, row))).toEqual(all);
    expect(rowsOf(descendants(table, row))).toEqual(all);
  });

  test('rows that are part of each other do not go on for ever', () => {
    expect(descendants(itself, 0).length).toBeLessThanOrEqual(2);
    expect(descendants(circle, 0).length).toBeLessThanOrEqual(6);
  });

  test('amounts and counts add up', () => {
    expect(additiveColumns(table).map(({ kind }) => kind)).toEqual(['money', 'count']);
  });

  test('its cells', () => {
    const [row, below] = table.rows;
    const column = table.columns[1];
    const place = reading.places.get(cellNamed('B1'));
    if (!row || !below || !column || !place) throw new Error('No cells');
    expect(nameOf(cellOf(table, row, column))).toBe('B1');
    expect(nameOf(inRow(place, below))).toBe('B2');
    const [only] = itself.rows;
    expect(only && nameOf(cellOf(itself, only, column))).toBe('S2!B1');
  });
});

test('things are put together in the order of the first of each kind', () => {
  expect([...grouped([3, 1, 4, 1, 5], (value) => value % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
});

describe('equations by their cells', () => {
  const hand = handMade(
    [{ columns: [{}, {}, { kind: 'rate' }], rows: [[61, 5, 20], [35], [26]] }],
    [
      'A1 = A2 + A3 + A2',
      'C1 = B1 / A1 * 100',
      'B1 <= A1',
      ['A2 = A3', { alternatives: [{ kind: 'sum', terms: [{ cell: cellNamed('B1'), sign: 1 }] }] }],
    ],
  );
  const { network } = hand;

  test.each<[string, readonly number[], readonly number[], readonly number[]]>([
    ['A1', [0, 1, 2], [1], [0]],
    ['A2', [0, 3], [0], [3]],
    ['A3', [0, 3], [0, 3], []],
    ['B1', [1, 2, 3], [1], []],
    ['C1', [1], [], [1]],
    ['D9', [], [], []],
  ])('%s stands in, is a part in, is made by', (address, all, operand, definedBy) => {
    const cell = cellNamed(address);
    expect(network.equationsOf(cell)).toStrictEqual(all);
    expect(network.operandIn(cell)).toStrictEqual(operand);
    expect(network.definedBy(cell)).toStrictEqual(definedBy);
  });

  test('a network takes the index that is at hand', () => {
    const index = indexEquations([]);
    expect(
      buildNetwork(hand.reading, hand.run.equations, new Set(), index).equationsOf(cellNamed('A1')),
    ).toEqual([]);
  });

  test('a limit makes nothing', () => {
    const limits = handMade([{ rows: [[1, 2]] }], ['A1 <= B1', 'B1 = A1']).network;
    expect([limits.definedBy(cellNamed('A1')), limits.operandIn(cellNamed('B1'))]).toStrictEqual([[], []]);
  });

  test('suspects are those that were told', () => {
    const { reading, run } = hand;
    const told = buildNetwork(reading, run.equations, new Set([cellNamed('A1')]));
    expect([told.isSuspect(cellNamed('A1')), told.isSuspect(cellNamed('A2'))]).toEqual([true, false]);
    expect(buildNetwork(reading, run.equations).isSuspect(cellNamed('A1'))).toBe(false);
  });

  test('each is judged by its own check, by the rule where there is none', () => {
    expect(network.judge(2, network.lookup).outcome).toBe('pass');
    const { reading, run } = handMade(
      [{ columns: [{ kind: 'rate' }, { kind: 'rate' }, { kind: 'rate' }], rows: [[5, 5, null]] }],
      ['A1 = B1 - C1'],
    );
    const as = (check: string): string => {
      const [result] = run.equations;
      if (!result) throw new Error('No equation');
      const { judge, lookup } = buildNetwork(reading, [{ ...result, check }]);
      return judge(0, lookup).outcome;
    };
    // A rate that nobody filled in is not nought: the check of the rate at the end of the year knows that.
    expect([as('end-rate'), as('row-sum'), as('none')]).toEqual(['cannot-check', 'pass', 'pass']);
  });

  test('there is none at other places', () => {
    expect(resultAt(network, 0).equation.text).toBe('A1 = A2 + A3 + A2');
    expect(equationAt(network, 2).text).toBe('B1 <= A1');
    expect(() => resultAt(network, 9)).toThrow('No equation at place 9');
    expect(() => network.judge(9, network.lookup)).toThrow('No equation at place 9');
  });

  test('what holds', () => {
    expect((['pass', 'rounding', 'fail', 'cannot-check', 'skip'] as const).map(holds)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
