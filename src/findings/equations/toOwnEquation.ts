/** From a draft to an equation as the workbook keeps it. */
import { MOST_TERMS, type OwnEquation } from '../../kept/ownEquation';
import { markCell, tableAt, tablesOn, type CellPlace, type ReadTables } from '../../reading/own/cellMarks';
import { amongAlike, markColumn, markRow } from '../../reading/own/marks';
import type { Table } from '../../reading/table';
import { areaToA1 } from '../../sheet/address';
import type { EquationDraft, PickedCells } from './draft';
import { cellsPicked, columnsPicked, markTerms, onlyCell, onlyOne, refuse, rowsPicked } from './picked';

function isSameCell(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}

function cellEquation(
  read: ReadTables,
  table: Table,
  { terms }: EquationDraft,
  picked: PickedCells,
  id: string,
): OwnEquation {
  const place = onlyCell(cellsPicked(read, picked));
  if (tableAt(read.tables, place) !== table) {
    refuse('not-in-table', {
      cells: areaToA1(picked.area),
      table: areaToA1(table.area),
      sheet: table.sheet.name,
    });
  }
  const mark = (cell: CellPlace) => markCell(read, cell) ?? refuse('sheet-not-read', { sheet: picked.sheet });
  return {
    kind: 'cell',
    id,
    target: mark(place),
    terms: markTerms(terms, (cells) => cellsPicked(read, cells), mark, isSameCell),
  };
}

/**
 * @param target what was picked for the result
 * @throws Unusable where cells were picked that are of no use
 */
export function toOwnEquation(
  read: ReadTables,
  table: Table,
  draft: EquationDraft,
  target: PickedCells,
  id: string,
): OwnEquation {
  const { kind, rule, terms, over } = draft;
  if (terms.length > MOST_TERMS || over.length > MOST_TERMS) refuse('too-many-terms', { most: MOST_TERMS });
  if (kind === 'cell') return cellEquation(read, table, draft, target, id);
  const { name: sheet } = table.sheet;
  const among = amongAlike(tablesOn(read, table.sheetIndex), table);
  if (kind === 'row') {
    const pick = (picked: PickedCells) => rowsPicked(table, picked);
    return {
      kind,
      id,
      sheet,
      table: among,
      target: markRow(table, onlyOne(pick(target), 'one-line')),
      terms: markTerms(terms, pick, (row) => markRow(table, row)),
    };
  }
  const pick = (picked: PickedCells) => columnsPicked(table, picked);
  const mark = (column: Parameters<typeof markColumn>[1]) => markColumn(table, column);
  return {
    kind,
    id,
    sheet,
    table: among,
    rule,
    target: mark(onlyOne(pick(target), 'one-column')),
    terms: markTerms(terms, pick, mark),
    over: rule === 'rate' ? markTerms(over, pick, mark) : [],
  };
}
