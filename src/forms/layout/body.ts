/** The rows of the table: names, entries, formulas. */
import type { InputRule } from '../../sheet/layout';
import type { FormColumn, FormRow } from '../form';
import type { FormOptions } from '../formOptions';
import { line, type SheetDraft } from './draft';
import { bodyFormula } from './formulas';
import { entryRule, isEntryKind, joinRules } from './inputRules';
import type { FormPlaces } from './place';
import { bodyStyle } from './styles';

/** Below a line that is not a total itself. */
function isNested({ parent }: FormRow, byKey: ReadonlyMap<string, FormRow>): boolean {
  return parent !== null && byKey.get(parent)?.role !== 'total';
}

/** Steps from the top level. */
function depth(row: FormRow, byKey: ReadonlyMap<string, FormRow>): number {
  let steps = 0;
  for (let at: FormRow | undefined = row; at && isNested(at, byKey) && steps < 4; steps += 1) {
    at = at.parent === null ? undefined : byKey.get(at.parent);
  }
  return steps;
}

function fixedText(row: FormRow, column: FormColumn): string | null {
  const text =
    column.kind === 'code'
      ? row.code
      : column.kind === 'name'
        ? row.name
        : column.kind === 'track'
          ? row.track
          : '';
  return text === '' || text === undefined ? null : text;
}

/** A group has no rate or quantity of its own, and quantities of different things have no total. */
function takesEntry({ role }: FormRow, { kind }: FormColumn): boolean {
  if (kind === 'quantity') return role === 'line';
  return kind !== 'rate' || role !== 'group';
}

export function putBody(draft: SheetDraft, options: FormOptions, places: FormPlaces): readonly InputRule[] {
  const rules: InputRule[] = [];
  const byKey = new Map(places.rows.map((row) => [row.key, row]));
  const hasLevels = places.rows.some((row) => isNested(row, byKey));
  for (const row of places.rows) {
    const rowNumber = places.rowOf.get(row.key) ?? places.bodyTop;
    const indent = depth(row, byKey);
    places.columns.forEach(({ column }, place) => {
      const formula = bodyFormula(places, row, column);
      const style = bodyStyle({
        column,
        unit: options.moneyUnit,
        derived: formula !== null,
        bold: row.role === 'total' || (hasLevels && indent === 0),
        indent,
      });
      draft.put(rowNumber, place, formula ?? fixedText(row, column), style, formula !== null);
      if (formula === null && isEntryKind(column.kind) && takesEntry(row, column)) {
        rules.push(entryRule(line(rowNumber, place, place), column.kind, column));
      }
    });
  }
  mergeTracks(draft, places);
  return joinRules(rules);
}

/** A unit's number and name stand once for all its tracks. */
function mergeTracks(draft: SheetDraft, places: FormPlaces): void {
  places.rows.forEach((row, place) => {
    if (row.track === undefined || row.name === '') return;
    const next = places.rows.findIndex(
      (other, at) => at > place && (other.track === undefined || other.name !== ''),
    );
    const last = (next < 0 ? places.rows.length : next) - 1;
    if (last <= place) return;
    places.columns.forEach(({ column }, at) => {
      if (column.kind !== 'code' && column.kind !== 'name') return;
      draft.merges.push({
        top: places.bodyTop + place,
        left: at,
        bottom: places.bodyTop + last,
        right: at,
      });
    });
  });
}
