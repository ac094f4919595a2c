/** The limits that a form declares, or the headers of a foreign table name, in every row of a table. */
import { writeBound, type FormBound } from '../forms/bound';
import { cellAt } from '../sheet/snapshot';
import { cellId } from './cellId';
import type { Equation, EquationTerm } from './equation';
import { figureValue, readFigure } from './figure';
import type { Table, TableColumn } from './table';

interface BoundColumns {
  readonly target: TableColumn;
  readonly terms: readonly { readonly sign: 1 | -1; readonly column: TableColumn }[];
}

function columnsOf({ columns }: Table, { column: key, of }: FormBound): BoundColumns | null {
  const find = (wanted: string): TableColumn | undefined =>
    columns.find(({ formColumn }) => formColumn.key === wanted);
  const target = find(key);
  const terms = of.flatMap(({ sign, key: term }) => {
    const column = find(term);
    return column ? [{ sign, column }] : [];
  });
  return target && terms.length === of.length ? { target, terms } : null;
}

/** A change may be below nought, and then a part of it may be more than all of it. */
function hasNegatives({ sheet, rows }: Table, { target, terms }: BoundColumns): boolean {
  return [target, ...terms.map(({ column }) => column)].some(({ column, kind }) =>
    rows.some(({ row }) => figureValue(readFigure(cellAt(sheet, row, column), kind))?.isNeg() === true),
  );
}

/**
 * @param place the table's place in the workbook's list of tables
 */
export function boundEquations(table: Table, place: number): readonly Equation[] {
  const parents = new Set(table.rows.map(({ parent }) => parent));
  return (table.form.bounds ?? []).flatMap((bound): readonly Equation[] => {
    const columns = columnsOf(table, bound);
    const text = writeBound(
      bound,
      table.columns.map(({ formColumn: { key }, index }) => ({ key, index })),
    );
    // What only the headers of a foreign table say holds for amounts, not for changes of them.
    if (!columns || text === null || (table.foreign !== null && hasNegatives(table, columns))) return [];
    const { limit, factor, reason, severity, linesOnly } = bound;
    const { target, terms } = columns;
    const rows = linesOnly ? table.rows.filter((_, at) => !parents.has(at)) : table.rows;
    return rows.map(({ row }): Equation => {
      const at = ({ column }: TableColumn): Equation['target'] => cellId(table.sheetIndex, row, column);
      const limited = terms.map(({ sign, column }): EquationTerm => ({ sign, cell: at(column) }));
      return {
        target: at(target),
        rule: { kind: 'bound', limit, terms: limited, factor, reason },
        alternatives: [],
        relation: 'row',
        source: table.foreign === null ? 'form' : 'words',
        text,
        decimals: target.decimals,
        // Rounded amounts may go a little beyond; counts and rates that were set may not.
        exact: target.kind !== 'money' || table.unit === 'dong',
        countMayFollowRate: false,
        table: place,
        ...(severity && { severity }),
      };
    });
  });
}
