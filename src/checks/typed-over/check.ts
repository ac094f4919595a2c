/** Số gõ đè lên công thức: a typed figure where the cells beside it are computed. */
import type { CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import { formulaGrid, type FormulaGrid, type GridCell } from '../../reading/formulas/formulaGrid';
import { formulaRuns } from '../../reading/formulas/runs';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { isGuessed, type Table } from '../../reading/table';
import { addressList, addressOf } from '../engine/cellLabel';
import { tableByTable, type StructureCheck } from '../engine/check';
import { equationsOfTable } from '../engine/equationsOfTable';
import { expectedFigure } from '../engine/expectedFigure';
import type { StructureIssue } from '../engine/result';
import { judgedTable } from '../formula-range/judge';
import { properFormulas } from '../formula-range/properFormula';

interface TypedCell {
  readonly cell: GridCell;
  /** How many cells are computed beside it; of a form, all that its equations define. */
  readonly beside: number;
  readonly inForm: boolean;
  /** It states what its formula would give. */
  readonly agrees: boolean;
}

function amongFormulas(reading: WorkbookReading, grid: FormulaGrid): readonly TypedCell[] {
  return formulaRuns(grid).odd.flatMap(({ cell, run }) =>
    cell.state === 'typed'
      ? [
          {
            cell,
            beside: run.members.length,
            inForm: false,
            agrees: expectedFigure(reading, cell.id)?.isStated ?? false,
          },
        ]
      : [],
  );
}

/** A form whose totals and rates are formulas, nearly all of them. */
const LEAST_FORMULAS = 5;
const MOSTLY = 0.8;

interface DefinedCells {
  /** How many of them are computed. */
  readonly formulas: number;
  readonly typed: readonly GridCell[];
}

const defined = new WeakMap<FormulaGrid, DefinedCells>();

/** The cells that the equations of a form define; told once for each table. */
function definedCells(reading: WorkbookReading, table: Table, grid: FormulaGrid): DefinedCells {
  const known = defined.get(grid);
  if (known) return known;
  const targets = new Set<CellId>();
  for (const { target, source, relation, rule } of equationsOfTable(reading, reading.tables.indexOf(table))) {
    if (source === 'form' && relation !== 'between' && rule.kind !== 'bound') targets.add(target);
  }
  const typed: GridCell[] = [];
  let formulas = 0;
  for (const cell of grid.rows.flat()) {
    if (cell.state === 'empty' || !targets.has(cell.id)) continue;
    if (cell.state === 'formula') formulas += 1;
    else typed.push(cell);
  }
  const found: DefinedCells = { formulas, typed };
  defined.set(grid, found);
  return found;
}

/**
 * Where a form is filled in with its formulas, one of its totals or rates that is typed, and wrong, was typed over, also where no formula stands
 * beside it. One that is right is left alone: some figures of a plan are given from above.
 */
function inForm(reading: WorkbookReading, table: Table, grid: FormulaGrid): readonly TypedCell[] {
  if (isGuessed(table) || !grid.hasFormulas) return [];
  const { formulas, typed } = definedCells(reading, table, grid);
  if (formulas < LEAST_FORMULAS || formulas < MOSTLY * (formulas + typed.length)) return [];
  return typed.flatMap((cell): readonly TypedCell[] =>
    expectedFigure(reading, cell.id)?.isStated === false
      ? [{ cell, beside: formulas, inForm: true, agrees: false }]
      : [],
  );
}

function typedCells(reading: WorkbookReading, table: Table): readonly TypedCell[] {
  const grid = formulaGrid(table);
  const among = amongFormulas(reading, grid);
  const known = new Set(among.map(({ cell }) => cell.id));
  return [...among, ...inForm(reading, table, grid).filter(({ cell }) => !known.has(cell.id))];
}

type Group = readonly [TypedCell, ...TypedCell[]];

/** A whole line that was pasted in is one matter; so is a stretch of one column. */
function grouped(found: readonly TypedCell[]): readonly Group[] {
  const inRow = (one: TypedCell): readonly TypedCell[] =>
    found.filter((other) => other.cell.rowPlace === one.cell.rowPlace);
  const groups = new Map<string, [TypedCell, ...TypedCell[]]>();
  for (const one of found) {
    const { rowPlace, columnPlace } = one.cell;
    const place = inRow(one).length > 1 ? `line ${rowPlace}` : `column ${columnPlace}`;
    const key = `${place} ${one.agrees} ${one.inForm}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function toIssue(reading: WorkbookReading, table: Table, group: Group): StructureIssue {
  const [{ cell, beside, agrees, inForm: isOfForm }, ...further] = group;
  const figure = reading.figures.get(cell.id);
  const kind = agrees ? 'typed-same' : 'typed-other';
  const params = {
    cell: addressOf(cell.id),
    cells: addressList(group.map((one) => one.cell)),
    count: group.length,
    beside,
  };
  return {
    outcome: 'fail',
    kind,
    ...(agrees ? { severity: 'notice' } : {}),
    cell: cell.id,
    further: further.map((one) => one.cell.id),
    explains: group.map((one) => one.cell.id),
    isAside: true,
    stated: figure ? figureValue(figure) : null,
    proposed: expectedFigure(reading, cell.id)?.value ?? null,
    formulas: properFormulas(
      reading,
      judgedTable(reading, table),
      group.map((one) => one.cell),
    ),
    message: { key: `findings.formulas.${kind}`, params },
    cause: { key: `findings.formulas.${isOfForm ? 'typed-in-form' : kind}.cause`, params },
  };
}

export const typedOverCheck: StructureCheck = {
  kind: 'structure',
  id: 'typed-over',
  family: 'formulas',
  severity: 'warning',
  source: 'The formulas of the cells beside it',
  description: { key: 'findings.check.typed-over' },
  severityReason: { key: 'findings.severity-reason.typed-over' },
  forms: 'any',
  parameters: [],
  ...tableByTable('table', (reading, table) =>
    grouped(typedCells(reading, table)).map((group) => toIssue(reading, table, group)),
  ),
};
