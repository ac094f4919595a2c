/** Số gõ đè lên công thức: a typed figure where the cells beside it are computed. */
import { figureValue } from '../../reading/figure';
import { formulaGrid, type GridCell } from '../../reading/formulas/formulaGrid';
import { formulaRuns, type FormulaRun } from '../../reading/formulas/runs';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import { addressList, addressOf } from '../engine/cellLabel';
import type { StructureCheck } from '../engine/check';
import { expectedFigure } from '../engine/expectedFigure';
import type { StructureIssue } from '../engine/result';

interface TypedCell {
  readonly cell: GridCell;
  readonly run: FormulaRun;
  /** It states what its formula would give. */
  readonly agrees: boolean;
}

function typedCells(reading: WorkbookReading, table: Table): readonly TypedCell[] {
  return formulaRuns(formulaGrid(table)).odd.flatMap(({ cell, run }) =>
    cell.state === 'typed'
      ? [{ cell, run, agrees: expectedFigure(reading, cell.id)?.isStated ?? false }]
      : [],
  );
}

/** A whole line that was pasted in is one matter; so is a stretch of one column. */
function grouped(found: readonly TypedCell[]): readonly (readonly TypedCell[])[] {
  const inRow = (one: TypedCell): readonly TypedCell[] =>
    found.filter((other) => other.cell.rowPlace === one.cell.rowPlace);
  const groups = new Map<string, TypedCell[]>();
  for (const one of found) {
    const { rowPlace, columnPlace } = one.cell;
    const place = inRow(one).length > 1 ? `line ${rowPlace}` : `column ${columnPlace}`;
    const key = `${place} ${one.agrees}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function toIssue(reading: WorkbookReading, group: readonly TypedCell[]): readonly StructureIssue[] {
  const [first] = group;
  if (!first) return [];
  const { cell, run, agrees } = first;
  const figure = reading.figures.get(cell.id);
  const kind = agrees ? 'typed-same' : 'typed-other';
  const params = {
    cell: addressOf(cell.id),
    cells: addressList(group.map((one) => one.cell)),
    count: group.length,
    beside: run.members.length,
  };
  return [
    {
      outcome: 'fail',
      kind,
      ...(agrees ? { severity: 'notice' } : {}),
      cell: cell.id,
      further: group.slice(1).map((one) => one.cell.id),
      explains: group.map((one) => one.cell.id),
      isAside: true,
      stated: figure ? figureValue(figure) : null,
      proposed: expectedFigure(reading, cell.id)?.value ?? null,
      message: { key: `findings.formulas.${kind}`, params },
      cause: { key: `findings.formulas.${kind}.cause`, params },
    },
  ];
}

export const typedOverCheck: StructureCheck = {
  kind: 'structure',
  id: 'typed-over',
  family: 'formulas',
  severity: 'warning',
  source: 'The formulas of the cells beside it',
  description: { key: 'findings.check.typed-over' },
  inspect: (reading) =>
    reading.tables.flatMap((table) =>
      grouped(typedCells(reading, table)).flatMap((group) => toIssue(reading, group)),
    ),
};
