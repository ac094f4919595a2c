/** Equations between the tables of a workbook, from the relations that the forms declare. */
import { programmeRelations } from '../forms/relations/annexRelations';
import { HOUSEHOLD_RELATIONS } from '../forms/relations/householdRelations';
import { pairWithAll, type RelatedRow } from '../forms/relations/pairRows';
import { sourceSides, type FormRelation, type RelationSide } from '../forms/relations/relation';
import type { Programme } from '../programme/programme';
import { quoteSheetName, toA1 } from '../sheet/address';
import { lineCodes } from './budgetLines';
import { cellId, positionOf, type CellId } from './cellId';
import type { Equation, EquationTerm } from './equation';
import { comparableNames } from './rowNames';
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

type RowsOf = (table: Table) => readonly RelatedRow<TableRow>[];

/** Each table takes part in many relations; its rows are the same in all of them. */
function rowsOnce(): RowsOf {
  const known = new Map<Table, readonly RelatedRow<TableRow>[]>();
  return (table) => {
    const rows = known.get(table) ?? relatedRows(table);
    known.set(table, rows);
    return rows;
  };
}

function relatedRows(table: Table): readonly RelatedRow<TableRow>[] {
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const names = comparableNames(table.rows.map(({ name }) => name));
  const codes = lineCodes(table.programme, table.rows);
  return table.rows.map((row, place) => ({
    ref: row,
    code: codes[place] ?? '',
    name: names[place] ?? row.name,
    track: row.track,
    isTotal: row.role === 'total',
    hasChildren: parents.has(place),
  }));
}

function columnsOf(table: Table, keys: readonly string[]): readonly TableColumn[] | null {
  const columns = keys.flatMap((key) => table.columns.find(({ formColumn }) => formColumn.key === key) ?? []);
  return columns.length === keys.length ? columns : null;
}

function qualified(table: Table, cell: CellId): string {
  const { row, column } = positionOf(cell);
  return `${quoteSheetName(table.sheet.name)}!${toA1(row, column)}`;
}

/** A table that figures are taken from. */
interface RelationSource {
  readonly table: Table;
  readonly side: RelationSide;
}

function termsOf({ table, side }: RelationSource, row: TableRow): readonly EquationTerm[] {
  return (columnsOf(table, side.columns) ?? []).map(({ column }) => ({
    sign: 1,
    cell: cellId(table.sheetIndex, row.row, column),
  }));
}

function equationsOf(
  relation: FormRelation,
  target: Table,
  sources: readonly RelationSource[],
  tablePlace: number,
  rowsOf: RowsOf,
): readonly Equation[] {
  const [targetColumn] = columnsOf(target, relation.target.columns) ?? [];
  const [first] = sources;
  const perColumns = !first || relation.per === undefined ? [] : columnsOf(first.table, [relation.per]);
  const complete = sources.every(({ table, side }) => columnsOf(table, side.columns) !== null);
  if (!targetColumn || !first || !perColumns || !complete) return [];
  const pairs = pairWithAll(
    relation.rows,
    { rows: rowsOf(target), track: relation.target.track },
    sources.map(({ table, side }) => ({ rows: rowsOf(table), track: side.track })),
  );
  return pairs.map(([targetRow, sourceRows]): Equation => {
    const bySource = sources.flatMap((source, place) => {
      const row = sourceRows[place];
      return row ? [{ table: source.table, row, terms: termsOf(source, row) }] : [];
    });
    const terms = bySource.flatMap((source) => source.terms);
    const cell = cellId(target.sheetIndex, targetRow.row, targetColumn.column);
    const per = bySource.slice(0, 1).flatMap(({ table, row }) =>
      perColumns.map(({ column }): EquationTerm => {
        return { sign: 1, cell: cellId(table.sheetIndex, row.row, column) };
      }),
    );
    const named = bySource.flatMap(({ table, terms: of }) => of.map((term) => qualified(table, term.cell)));
    const names = named.join(' + ');
    const divided = per[0] ? `${names} / ${qualified(first.table, per[0].cell)} * 100` : names;
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
  const rowsOf = rowsOnce();
  for (const { relations, programme } of relationGroups(tables)) {
    const related = (table: Table, form: string): boolean =>
      table.form.id === form && (programme === null || table.programme === programme);
    for (const relation of relations) {
      tables.forEach((target, place) => {
        if (!related(target, relation.target.form)) return;
        const sides = sourceSides(relation);
        const sources = sides.flatMap((side): readonly RelationSource[] => {
          const found = tables.filter(
            (source) => related(source, side.form) && yearsFit(relation, target, source),
          );
          // With two tables of the same form and year nobody can tell which one is meant.
          const [table] = found;
          return table && found.length === 1 ? [{ table, side }] : [];
        });
        if (sources.length !== sides.length) return;
        const others = sources.filter(({ table }) => target.form.usesMoneyUnit && target.unit !== table.unit);
        for (const { table: source } of others) {
          const known = differentUnits.some((pair) => pair.target === target && pair.source === source);
          if (!known) differentUnits.push({ target, source });
        }
        if (others.length === 0) equations.push(...equationsOf(relation, target, sources, place, rowsOf));
      });
    }
  }
  return { equations, differentUnits };
}
