/** An equation that is there as a draft, so that it can be corrected. */
import type { EquationFamily } from '../../diagnosis/families';
import type { OwnEquation } from '../../kept/ownEquation';
import { positionOf, sheetIndexOf, type CellId } from '../../reading/cellId';
import type { EquationTerm } from '../../reading/equation';
import type { ReadTables } from '../../reading/own/cellMarks';
import { resolveOwn, type FoundTerm } from '../../reading/own/resolve';
import { areaBetween } from '../../reading/own/terms';
import type { Area } from '../../sheet/address';
import type { DraftTerm, EquationDraft, EquationKind, PickedCells } from './draft';

function pickedCell(read: ReadTables, cell: CellId): PickedCells {
  const { row, column } = positionOf(cell);
  return {
    sheet: read.workbook.sheets[sheetIndexOf(cell)]?.name ?? '',
    area: { top: row, left: column, bottom: row, right: column },
  };
}

/** Its first instance stands for all of them. */
function ofInstance(read: ReadTables, { key, results }: EquationFamily): EquationDraft | null {
  const equation = results[0]?.equation;
  if (!equation) return null;
  const kind: EquationKind = key.relation === 'row' ? 'column' : 'row';
  const picked = (terms: readonly EquationTerm[]): readonly DraftTerm[] =>
    terms.map(({ sign, cell }) => ({ sign, picked: pickedCell(read, cell) }));
  const target = pickedCell(read, equation.target);
  const { rule } = equation;
  // Limits are the form's; they can be switched off, not put together otherwise.
  if (rule.kind === 'bound') return null;
  if (rule.kind === 'sum') return { kind, rule: 'sum', target, terms: picked(rule.terms), over: [] };
  return {
    kind,
    rule: rule.denominator.length === 0 ? 'average' : 'rate',
    target,
    terms: picked(rule.numerator),
    over: picked(rule.denominator),
  };
}

function ofOwn(read: ReadTables, own: OwnEquation): EquationDraft | null {
  const resolution = resolveOwn(read, own);
  if (!resolution.ok) return null;
  const { value } = resolution;
  const on = (area: Area, sheetIndex = value.table.sheetIndex): PickedCells => ({
    sheet: read.workbook.sheets[sheetIndex]?.name ?? '',
    area,
  });
  const terms = <Item>(
    of: readonly FoundTerm<Item>[],
    pick: (from: Item, to: Item) => PickedCells,
  ): readonly DraftTerm[] => of.map(({ sign, from, to }) => ({ sign, picked: pick(from, to) }));
  const [firstRow] = value.table.rows;
  const [firstColumn] = value.table.columns.filter(({ kind }) => kind === 'name');
  switch (value.kind) {
    case 'column': {
      const row = firstRow?.row ?? value.table.area.top;
      const pick = (from: { column: number }, to: { column: number }): PickedCells =>
        on({ top: row, bottom: row, left: from.column, right: to.column });
      return {
        kind: 'column',
        rule: value.rule,
        target: pick(value.target, value.target),
        terms: terms(value.terms, pick),
        over: terms(value.over, pick),
      };
    }
    case 'row': {
      const column = firstColumn?.column ?? value.table.area.left;
      const pick = (from: { row: number }, to: { row: number }): PickedCells =>
        on({ left: column, right: column, top: from.row, bottom: to.row });
      return {
        kind: 'row',
        rule: 'sum',
        target: pick(value.target, value.target),
        terms: terms(value.terms, pick),
        over: [],
      };
    }
    case 'cell':
      return {
        kind: 'cell',
        rule: 'sum',
        target: on(areaBetween(value.target, value.target), value.target.sheetIndex),
        terms: terms(value.terms, (from, to) => on(areaBetween(from, to), from.sheetIndex)),
        over: [],
      };
  }
}

/** `null` for what can be no draft: something of it is not there any more. */
export function draftOf(read: ReadTables, family: EquationFamily): EquationDraft | null {
  const own = family.results[0]?.equation.own;
  return own ? ofOwn(read, own) : ofInstance(read, family);
}
