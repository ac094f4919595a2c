/** The annexes of 2026-2030 with components that a user entered: correct ones are clean, and each spoilt figure is named. */
import { reviewWorkbook } from '../../src/findings/review';
import { definitionsOf, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { buildFormSet } from '../../src/forms/formSet';
import { NOTHING_KEPT, withProgramme, writeKept } from '../../src/kept/keptWorkbook';
import { toA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { enteredProgramme } from '../core/enteredProgramme';
import { filledWithFigures } from '../core/generator';
import { setSnapshot, type SetEdits } from '../core/setSnapshot';

const PROGRAMME = enteredProgramme();
const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh A',
  year: 2026,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
  programme: PROGRAMME,
};
const MEMORY = writeKept(withProgramme(NOTHING_KEPT, PROGRAMME));

function workbook(layouts: readonly SheetLayout[], edits: SetEdits = {}, typed = false): WorkbookSnapshot {
  return { ...setSnapshot(layouts, edits, typed), memory: MEMORY };
}

function filled(ids: readonly FormId[], seed: number): readonly SheetLayout[] {
  return buildFormSet(definitionsOf(ids), OPTIONS).map((layout) => filledWithFigures(layout, seed));
}

const SETS: readonly (readonly FormId[])[] = [['annex-1', 'annex-2', 'annex-3'], ['annex-4a'], ['annex-4b']];

test.each(SETS)('%s: nothing is found when its figures agree, live or typed', (...ids) => {
  for (const typed of [false, true]) {
    const { tables, findings, coverage } = reviewWorkbook(workbook(filled(ids, 77), {}, typed));
    expect(tables.map(({ form }) => form)).toEqual(ids);
    expect(findings).toEqual([]);
    expect(coverage.fail + coverage.rounding + coverage.cannotCheck).toBe(0);
  }
});

test('sheets that were just made have no findings', () => {
  const ids: readonly FormId[] = ['annex-1', 'annex-2', 'annex-3', 'annex-4a', 'annex-4b'];
  const { tables, findings } = reviewWorkbook(workbook(buildFormSet(definitionsOf(ids), OPTIONS)));
  expect([tables.length, findings]).toEqual([5, []]);
});

test.each(SETS)('%s: every computed or linked figure that is spoilt is named', (...ids) => {
  const layouts = filled(ids, 4711);
  const right = setSnapshot(layouts);
  const wrong: string[] = [];
  layouts.forEach((layout, sheet) => {
    const computed = layout.cells.filter(({ isFormula }) => isFormula);
    const value = new Map(
      [...(right.sheets[sheet]?.cells.values() ?? [])].map((cell) => [
        toA1(cell.row, cell.column),
        cell.value,
      ]),
    );
    computed.forEach(({ row, column }, place) => {
      const at = toA1(row, column);
      const stated = value.get(at);
      // Some dozens of each sheet, spread over it.
      if (stated?.type !== 'number' || place % Math.ceil(computed.length / 30) !== 0) return;
      const edits = { [layout.name]: { [at]: stated.value + 1237 } };
      const errors = reviewWorkbook(workbook(layouts, edits, true)).findings.filter(
        ({ severity }) => severity === 'error',
      );
      const [first] = errors;
      if (first?.sheet !== layout.name || first.cell !== at || Number(first.expected) !== stated.value)
        wrong.push(`${layout.name} ${at}: ${errors.map((one) => `${one.sheet} ${one.cell}`).join()}`);
    });
  });
  expect(wrong).toEqual([]);
});

describe('a source that is not divided by capital type', () => {
  const annexes = buildFormSet(definitionsOf(['annex-1', 'annex-2', 'annex-3']), OPTIONS);
  const [annex] = annexes;
  const column = annex?.grid.columns.find(({ key }) => key === 'local.total')?.column ?? -1;
  function link(rowKey: string): string {
    const row = annex?.grid.rows.find(({ key }) => key === rowKey)?.row;
    return String(annex?.cells.find((cell) => cell.row === row && cell.column === column)?.content);
  }

  test('Annex I takes each line from the annexes that the line is in', () => {
    expect(link('1')).toMatch(/^=\{\{annex-2\}\}!\w+$/);
    expect(link('3.2')).toMatch(/^=\{\{annex-3\}\}!\w+$/);
    expect(link('2')).toMatch(/^=SUM\(\{\{annex-2\}\}!\w+,\{\{annex-3\}\}!\w+\)$/);
    expect(link('3.3')).toMatch(/^=SUM\(\{\{annex-2\}\}!\w+,\{\{annex-3\}\}!\w+\)$/);
  });

  test('with one of the two annexes missing, a line of both stays an entry and is not compared', () => {
    const [alone] = buildFormSet(definitionsOf(['annex-1', 'annex-2']), OPTIONS);
    const row = alone?.grid.rows.find(({ key }) => key === '2')?.row;
    const cell = alone?.cells.find((one) => one.row === row && one.column === column);
    expect(cell?.isFormula).toBe(false);
    const { findings } = reviewWorkbook(workbook(filled(['annex-1', 'annex-2'], 5)));
    expect(findings).toEqual([]);
  });

  test.each([
    ['annex-2', 'Phụ lục II'],
    ['annex-3', 'Phụ lục III'],
  ] as const)('Annex IVa is held against %s', (id, name) => {
    const layouts = [...filled([id], 3), ...filled(['annex-4a'], 9)];
    const equations = reviewWorkbook(workbook(layouts)).findings.flatMap(
      ({ equation }) => equation?.text ?? [],
    );
    expect(equations.join('\n')).toMatch(new RegExp(`'Phụ lục IVa'!\\w+ = '${name}'!`));
  });
});

test('policy credit that is entered in Annex I only, the details left blank, is no error', () => {
  const ids: readonly FormId[] = ['annex-1', 'annex-2', 'annex-3'];
  const layouts = buildFormSet(definitionsOf(ids), OPTIONS);
  const [annex] = layouts;
  const credit = annex?.grid.columns.find(({ key }) => key === 'policy-credit.total');
  if (!annex || !credit) throw new Error('no column of policy credit');
  const line = annex.grid.rows.find(({ key }) => key === '3.2');
  const at = toA1(line?.row ?? 0, credit.column);
  const { findings } = reviewWorkbook(workbook(layouts, { [annex.name]: { [at]: 2500 } }));
  expect(findings.map(({ severity, cell, causes }) => [severity, cell, causes[0]?.kind])).toEqual([
    ['warning', at, 'missing-details'],
  ]);
});
