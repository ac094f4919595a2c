/**
 * Every standard sheet with live formulas: nothing is said of its formulas as they are inserted, and one that is broken is found at its cell, with
 * what was done to it.
 */
import fc from 'fast-check';
import { buildFormLayout, definitionsOf, FORM_IDS, type FormId } from '../../src/forms/catalogue';
import { buildFormSet } from '../../src/forms/formSet';
import { PRESETS } from '../../src/forms/presets';
import { reviewReading } from '../../src/findings/review';
import type { Finding } from '../../src/findings/finding';
import { formulaGrid, type GridCell } from '../../src/reading/formulas/formulaGrid';
import { formulaRuns } from '../../src/reading/formulas/runs';
import { summedCells } from '../../src/reading/formulas/summedCells';
import { readWorkbook, type WorkbookReading } from '../../src/reading/readWorkbook';
import type { Table } from '../../src/reading/table';
import { SAMPLES } from '../../src/samples/samples';
import { toA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from './generator';
import { snapshotOf, workbookOf, type Edits } from './layoutSnapshot';
import { setSnapshot } from './setSnapshot';

const OPTIONS = {
  unitName: 'UBND tỉnh',
  year: 2022,
  moneyUnit: 'trieu-dong',
  localities: ['Huyện Một', 'Huyện Hai', 'Huyện Ba', 'Huyện Bốn', 'Huyện Năm'],
} as const;
const CHECK_IDS = ['formula-range', 'typed-over', 'formula-pattern'];
const KINDS = ['short-range', 'skipped-cells', 'double-count', 'extra-cells', 'wrong-cells'];

function filled(formId: FormId, seed: number): SheetLayout {
  return filledWithFigures(buildFormLayout(formId, OPTIONS), seed);
}

function read(layout: SheetLayout, edits: Edits = {}): WorkbookReading {
  return readWorkbook(workbookOf(snapshotOf(layout, edits)));
}

/** What is told of formulas, by itself or with a wrong figure. */
function ofFormulas(findings: readonly Finding[]): readonly Finding[] {
  const kinds = [...KINDS, 'typed-same', 'typed-other', 'other-formula'];
  return findings.filter(
    ({ check, causes }) => CHECK_IDS.includes(check) || causes.some(({ kind }) => kinds.includes(kind)),
  );
}

function address({ row, column }: GridCell): string {
  return toA1(row.row, column.column);
}

interface Total {
  readonly cell: GridCell;
  readonly parts: readonly GridCell[];
}

/** Totals down their column, of two lines or more. */
function totalsOf(table: Table): readonly Total[] {
  const grid = formulaGrid(table);
  return grid.rows.flat().flatMap((cell): readonly Total[] => {
    const parts = (cell.formula && summedCells(grid, cell.formula)) ?? [];
    const down = parts.every((part) => part.cell.columnPlace === cell.columnPlace);
    return down && parts.length >= 2 ? [{ cell, parts: parts.map((part) => part.cell) }] : [];
  });
}

type Break = 'short' | 'skip' | 'twice' | 'typed';

interface Broken {
  readonly edit: string | number;
  readonly kinds: readonly string[];
}

/** A line below one of the parts, which is in the total already. */
function lineBelow(table: Table, parts: readonly GridCell[]): GridCell | undefined {
  const grid = formulaGrid(table);
  const [column = 0] = parts.map(({ columnPlace }) => columnPlace);
  const places = parts.map(({ rowPlace }) => rowPlace);
  const place = table.rows.findIndex(({ parent }) => parent !== null && places.includes(parent));
  return place < 0 ? parts[0] : grid.rows[place]?.[column];
}

function breakTotal(table: Table, { parts }: Total, how: Break): Broken {
  const sumOf = (cells: readonly GridCell[]): string => `=SUM(${cells.map(address).join(',')})`;
  const inner = parts.length > 2 ? 1 : 0;
  const line = lineBelow(table, parts);
  switch (how) {
    case 'short':
      return { edit: sumOf(parts.slice(0, -1)), kinds: ['short-range'] };
    case 'skip':
      return {
        edit: sumOf(parts.filter((_, at) => at !== inner)),
        kinds: [inner === 1 ? 'skipped-cells' : 'short-range'],
      };
    case 'twice':
      return { edit: sumOf(line ? [...parts, line] : parts), kinds: ['double-count'] };
    case 'typed':
      return { edit: 987_654, kinds: ['typed-other'] };
  }
}

describe.each(FORM_IDS)('%s', (id) => {
  test('as it is inserted: nothing is said of its formulas', () => {
    expect(ofFormulas(reviewReading(read(buildFormLayout(id, OPTIONS))).findings)).toEqual([]);
  });

  test.each([1, 7])('filled in: nothing is said of its formulas (%i)', (seed) => {
    expect(ofFormulas(reviewReading(read(filled(id, seed))).findings)).toEqual([]);
  });

  test('a broken total is found at its cell', () => {
    const how = fc.constantFrom<Break>('short', 'skip', 'twice', 'typed');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), how, (seed, pick, one) => {
        const layout = filled(id, seed);
        const [table] = read(layout).tables;
        const totals = table ? totalsOf(table) : [];
        const total = totals[pick % Math.max(1, totals.length)];
        if (!table || !total) return;
        // What was typed over shows only where the totals beside it are formulas.
        const beside = formulaRuns(formulaGrid(table)).runOf.get(total.cell.id)?.members.length ?? 0;
        if (one === 'typed' && beside < 4) return;
        const { edit, kinds } = breakTotal(table, total, one);
        const at = address(total.cell);
        const told = ofFormulas(reviewReading(read(layout, { [at]: edit })).findings);
        expect(told.map(({ cell }) => cell)).toEqual([at]);
        expect(told[0]?.causes.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
      }),
      { numRuns: 6 },
    );
  });
});

test.each(PRESETS.map(({ id, forms }) => [id, forms] as const))(
  'the linked sheets of %s, filled in: nothing is said of their formulas',
  (_, forms) => {
    const layouts = buildFormSet(definitionsOf(forms), { ...OPTIONS, endYear: 2025 }).map((layout, at) =>
      filledWithFigures(layout, 31 + at),
    );
    expect(ofFormulas(reviewReading(readWorkbook(setSnapshot(layouts))).findings)).toEqual([]);
  },
);

test.each(SAMPLES.map(({ id, sheets }) => [id, sheets] as const))(
  'the sample %s: only printed totals that were typed in, and are wrong, are told',
  (id, sheets) => {
    const told = ofFormulas(reviewReading(readWorkbook(setSnapshot(sheets()))).findings);
    expect(told.map(({ severity, check, cell }) => `${severity} ${check} ${cell}`)).toEqual(
      id === 'lang-son-2022' ? ['error sum C10', 'error sum K10', 'error sum D13'] : [],
    );
  },
);
