/** A look that is kept comes to what a new one does, whatever figures are edited in between. */
import * as fc from 'fast-check';
import { STRUCTURE_CHECKS } from '../../../src/checks/catalogue';
import type { ChangedFigures } from '../../../src/checks/engine/tableInspector';
import { indexEquations } from '../../../src/diagnosis/network';
import type { CellId } from '../../../src/reading/cellId';
import { readFigure, type Figure } from '../../../src/reading/figure';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';
import type { CellSnapshot } from '../../../src/sheet/snapshot';
import { cellKey } from '../../../src/sheet/address';
import { handReading, handTable, idAt, line, type HandColumn } from '../handTable';

/** C households, D poor households, E their share in percent, F and G amounts, H both, I a share that no equation tells. */
const COLUMNS: readonly HandColumn[] = [
  { kind: 'count', index: '1' },
  { kind: 'count', index: '2' },
  { kind: 'rate', index: '3', equation: '3=2/1*100', decimals: 2, header: ['Tỷ lệ hộ nghèo (%)'] },
  { kind: 'money', index: '4', numberFormat: '0' },
  { kind: 'money', index: '5', numberFormat: '0' },
  { kind: 'money', index: '6', equation: '6=4+5', numberFormat: '0' },
  { kind: 'rate', index: '7', header: ['Tỷ lệ hộ cận nghèo (%)'] },
];
const ROWS = 6;
const AS_BEFORE = [1000, 250, 25, 10, 20, 30, 5];

function workbook(): { reading: WorkbookReading; put: (cell: CellId, value: number | null) => void } {
  const lines = Array.from({ length: ROWS }, (_, row) =>
    line(
      `Xã ${row < 2 ? 'Bình An' : String(row)}`,
      null,
      ...AS_BEFORE.map((value, at) => value + row * (COLUMNS[at]?.kind === 'rate' ? 1 : 100)),
    ),
  );
  const reading = handReading([handTable({ columns: COLUMNS, lines })]);
  const figures = reading.figures as Map<CellId, Figure>;
  return {
    reading,
    put: (id, value) => {
      const place = reading.places.get(id);
      if (!place) throw new Error('No figure');
      const { row, column } = { row: place.row.row, column: place.column.column };
      const cells = place.table.sheet.cells as Map<number, CellSnapshot>;
      const numberFormat = COLUMNS[column - 2]?.numberFormat ?? 'General';
      const cell: CellSnapshot = {
        ...{ row, column, numberFormat, formula: null },
        value: value === null ? null : { type: 'number', value },
      };
      cells.set(cellKey(row, column), cell);
      figures.set(id, readFigure(cell, place.column.kind));
    },
  };
}

const LETTERS = 'CDEFGHI'.split('');

function cellIn(letter: string, row: number, value: number | null): readonly [string, number | null] {
  return [`${letter}${row + 3}`, value];
}

const KEEPING = STRUCTURE_CHECKS.filter(({ makeInspector }) => makeInspector !== undefined);

test('the checks that keep what they found', () => {
  expect(KEEPING.map(({ id }) => id)).toEqual(['percent-ratio', 'duplicate-line', 'as-printed']);
});

describe.each(KEEPING)('$id', (check) => {
  function looks() {
    const { reading, put } = workbook();
    const [table] = reading.tables;
    if (!table || !check.makeInspector) throw new Error('Nothing to look at');
    const inspector = check.makeInspector(reading, table, 0);
    const { equationsOf } = indexEquations(reading.equations.map((equation) => ({ equation })));
    const of: ChangedFigures['equationsOf'] = (cell) =>
      equationsOf(cell).flatMap((place) => reading.equations[place] ?? []);
    return {
      kept: () => inspector.issues(),
      anew: () => check.inspectTable?.(reading, table, 0),
      edit: (edits: readonly (readonly [string, number | null])[]) => {
        const cells = edits.map(([address]) => idAt(address));
        edits.forEach(([address, value]) => {
          put(idAt(address), value);
        });
        inspector.change({ cells, equations: [...new Set(cells.flatMap(of))], equationsOf: of });
      },
    };
  }

  test('any edits, one after the other', () => {
    const row = fc.nat(ROWS - 1);
    const few = fc.constantFrom(null, 0, 0.25, 2.5, 25, 250, 2500);
    const short = fc.constantFrom(10, 10.4, 20.4, 20.5);
    const edits = fc.oneof(
      fc
        .tuple(fc.constantFrom(...LETTERS), row, few)
        .map(([letter, at, value]) => [cellIn(letter, at, value)]),
      // A whole line again.
      fc
        .tuple(fc.nat(1), fc.nat(1))
        .map(([from, to]) =>
          LETTERS.map((letter, place) => cellIn(letter, to, (AS_BEFORE[place] ?? 0) + from)),
        ),
      // A total with its parts.
      fc
        .tuple(row, short, short)
        .map(([at, one, other]) => [
          cellIn('F', at, one),
          cellIn('G', at, other),
          cellIn('H', at, one + other),
        ]),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (rounds) => {
        const look = looks();
        for (const round of rounds) {
          look.edit(round);
          expect(look.kept()).toStrictEqual(look.anew());
          seen.add(JSON.stringify(look.kept().map(({ message, cause }) => [message, cause])));
        }
      }),
      { numRuns: 100, seed: 20261126 },
    );
    // It came and it went.
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe('what comes and goes with one figure', () => {
  function kindsAfter(
    id: string,
    ...edits: readonly (readonly [string, number | null])[]
  ): readonly string[] {
    const check = STRUCTURE_CHECKS.find((one) => one.id === id);
    const { reading, put } = workbook();
    const [table] = reading.tables;
    if (!table || !check?.makeInspector) throw new Error('Nothing to look at');
    const inspector = check.makeInspector(reading, table, 0);
    const { equationsOf } = indexEquations(reading.equations.map((equation) => ({ equation })));
    const of = (cell: CellId) => equationsOf(cell).flatMap((place) => reading.equations[place] ?? []);
    return edits.map(([address, value]) => {
      const cell = idAt(address);
      put(cell, value);
      inspector.change({ cells: [cell], equations: of(cell), equationsOf: of });
      return inspector
        .issues()
        .map(({ kind }) => kind)
        .join();
    });
  }

  test('a ratio among percentages, by the count that it rests on', () => {
    expect(kindsAfter('percent-ratio', ['E3', 0.25], ['D3', 2.5], ['D3', 250], ['E3', 25])).toEqual([
      'stored-as-ratio',
      '',
      'stored-as-ratio',
      '',
    ]);
  });

  test('a total that no longer adds up in print', () => {
    expect(kindsAfter('as-printed', ['F3', 10.4], ['G3', 20.4], ['H3', 30.8], ['G3', 20])).toEqual([
      '',
      '',
      'as-printed',
      '',
    ]);
  });
});
