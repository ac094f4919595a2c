/** Which cells of a changed sheet get another rule for what may be entered. */
import type { Area } from '../sheet/address';
import type { InputRule, SheetLayout } from '../sheet/layout';
import type { SheetChange } from '../sheet/sheetChange';
import { joinRules } from '../forms/layout/inputRules';
import type { SheetToChange } from './sheetJob';

function ruleAt({ inputRules }: SheetLayout): (row: number, column: number) => InputRule | null {
  const rules = new Map<string, InputRule>();
  for (const rule of inputRules) {
    for (let row = rule.area.top; row <= rule.area.bottom; row += 1) {
      for (let column = rule.area.left; column <= rule.area.right; column += 1) {
        rules.set(`${row},${column}`, rule);
      }
    }
  }
  return (row, column) => rules.get(`${row},${column}`) ?? null;
}

function sameRule(left: InputRule | null, right: InputRule | null): boolean {
  return left?.errorText === right?.errorText && left?.minimum === right?.minimum;
}

export function planRules(
  job: SheetToChange,
  before: SheetLayout,
  after: SheetLayout,
): Pick<SheetChange, 'inputRules' | 'withoutRule'> {
  const [former, wanted] = [ruleAt(before), ruleAt(after)];
  const oldRow = new Map(job.before.rowIds.map((id, row) => [id, row]));
  const oldColumn = new Map(job.before.columnIds.map((id, column) => [id, column]));
  const rules: InputRule[] = [];
  const withoutRule: Area[] = [];
  for (const { row, column } of after.cells) {
    const [at, along] = [job.rows.after(row), job.columns.after(column)];
    if (at === null || along === null) continue;
    const isNew = job.rows.isNew(row) || job.columns.isNew(column);
    const [fromRow, fromColumn] = [
      oldRow.get(job.after.rowIds[row] ?? ''),
      oldColumn.get(job.after.columnIds[column] ?? ''),
    ];
    const old =
      isNew || fromRow === undefined || fromColumn === undefined ? null : former(fromRow, fromColumn);
    const rule = wanted(row, column);
    if (sameRule(old, rule)) continue;
    const area = { top: at, left: along, bottom: at, right: along };
    if (rule) rules.push({ ...rule, area });
    else withoutRule.push(area);
  }
  return { inputRules: joinRules(rules), withoutRule };
}
