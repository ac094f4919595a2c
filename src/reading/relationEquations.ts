/** Equations between the tables of a workbook, from the relations that the forms declare. */
import { programmeRelations } from '../forms/relations/annexRelations';
import { HOUSEHOLD_RELATIONS } from '../forms/relations/householdRelations';
import { pairRows, type RelatedRow } from '../forms/relations/pairRows';
import type { FormRelation, RelationSide } from '../forms/relations/relation';
import type { Programme } from '../programme/programme';
import { quoteSheetName, toA1 } from '../sheet/address';
import { cellId, positionOf, type CellId } from './cellId';
import type { Equation, EquationTerm } from './equation';
import { normalizeCode } from '../programme/outline';
import type { Table, TableColumn, TableRow } from './table';

export interface TablePair {
  readonly target: Table;
  readonly source: Table;
}

export interface RelationReading {
  readonly equations: readonly Equation[];
  /** Tables that belong together but are written in different units of money: not compared. */
  readonly differentUnits: readonly TablePair[];
}

function yearsFit(relation: FormRelation, target: Table, source: Table): boolean {
  if (relation.years === 'next') {
    return target.year !== null && source.year !== null && target.year === source.year + 1;
  }
  return target.year === null || source.year === null || target.year === source.year;
}

function relatedRows(table: Table): readonly RelatedRow<TableRow>[] {
  const parents = new Set(table.rows.map(({ parent }) => parent));
  return table.rows.map((row, place) => ({
    ref: row,
    code: normalizeCode(row.code),
    name: row.name,
    track: row.track,
    isTotal: row.role === 'total',
    hasChildren: parents.has(place),
  }));
}

function columnsOf(table: Table, keys: readonly string[]): readonly TableColumn[] | null {
  const columns = keys.flatMap((key) => table.columns.find(({ formColumn }) => formColumn.key === key) ?? []);
  return columns.length === keys.length ? columns : null;
}

function sideOf(
  table: Table,
  side: RelationSide,
): { rows: readonly RelatedRow<TableRow>[]; track: string | undefined } {
  return { rows: relatedRows(table), track: side.track };
}

function qualified(table: Table, cell: CellId): string {
  const { row, column } = positionOf(cell);
  return `${quoteSheetName(table.sheet.name)}!${toA1(row, column)}`;
}

function equationsOf(
  relation: FormRelation,
  { target, source }: TablePair,
  tablePlace: number,
): readonly Equation[] {
  const [targetColumn] = columnsOf(target, relation.target.columns) ?? [];
  const sourceColumns = columnsOf(source, relation.source.columns);
  const perColumns = relation.per === undefined ? [] : columnsOf(source, [relation.per]);
  if (!targetColumn || !sourceColumns || !perColumns) return [];
  const pairs = pairRows(relation.rows, sideOf(target, relation.target), sideOf(source, relation.source));
  return pairs.map(([targetRow, sourceRow]): Equation => {
    const at = (column: TableColumn): EquationTerm => ({
      sign: 1,
      cell: cellId(source.sheetIndex, sourceRow.row, column.column),
    });
    const terms = sourceColumns.map(at);
    const cell = cellId(target.sheetIndex, targetRow.row, targetColumn.column);
    const per = perColumns.map(at);
    const names = terms.map((term) => qualified(source, term.cell)).join(' + ');
    const divided = per[0] ? `${names} / ${qualified(source, per[0].cell)} * 100` : names;
    return {
      target: cell,
      rule:
        per.length > 0
          ? { kind: 'ratio', numerator: terms, denominator: per, factor: 100, divisor: 1 }
          : { kind: 'sum', terms },
      alternatives: [],
      relation: 'between',
      source: 'form',
      text: `${qualified(target, cell)} = ${divided}`,
      decimals: targetColumn.decimals,
      exact: targetColumn.kind === 'count',
      countMayFollowRate: false,
      table: tablePlace,
    };
  });
}

/** The relations that may hold between these tables: those of each programme between tables of that programme only. */
function relationGroups(
  tables: readonly Table[],
): readonly { readonly relations: readonly FormRelation[]; readonly programme: Programme | null }[] {
  const programmes = new Set(tables.flatMap(({ programme }) => programme ?? []));
  return [
    ...[...programmes].map((programme) => ({ relations: programmeRelations(programme), programme })),
    { relations: HOUSEHOLD_RELATIONS, programme: null },
  ];
}

export function relationEquations(tables: readonly Table[]): RelationReading {
  const equations: Equation[] = [];
  const differentUnits: TablePair[] = [];
  for (const { relations, programme } of relationGroups(tables)) {
    const related = (table: Table, form: string): boolean =>
      table.form.id === form && (programme === null || table.programme === programme);
    for (const relation of relations) {
      tables.forEach((target, place) => {
        if (!related(target, relation.target.form)) return;
        const sources = tables.filter(
          (source) => related(source, relation.source.form) && yearsFit(relation, target, source),
        );
        const [source] = sources;
        // With two tables of the same form and year nobody can tell which one is meant.
        if (!source || sources.length > 1) return;
        if (target.form.usesMoneyUnit && target.unit !== source.unit) {
          const known = differentUnits.some((pair) => pair.target === target && pair.source === source);
          if (!known) differentUnits.push({ target, source });
          return;
        }
        equations.push(...equationsOf(relation, { target, source }, place));
      });
    }
  }
  return { equations, differentUnits };
}
