/** Rules for what may be typed, between .xlsx files and the stand-in workbook. */
import type { DataValidation as FileRule, DataValidationOperator, Worksheet } from 'exceljs';
import { parseCell, type Area } from '../../sheet/address';
import type { DataValidation, SheetModel, ValidationOperator, ValidationRule } from '../model';
import { mayBeMissing } from './mayBeMissing';

const OPERATORS: Readonly<Record<DataValidationOperator, ValidationOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function isAlert(style: string): style is keyof typeof ALERTS {
  return style in ALERTS;
}

/** Numbers and formulas; for dates the reader makes Date objects, which the model has no use for. */
function operand(value: unknown): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

function fromRule({ type, operator = 'between', formulae }: FileRule): ValidationRule {
  const operands: readonly unknown[] = mayBeMissing(formulae) ?? [];
  const [first, second] = operands;
  if (type === 'list') return { kind: 'list', source: String(operand(first)), inCellDropDown: true };
  if (type === 'custom') return { kind: 'custom', formula: `=${operand(first)}` };
  return {
    kind: type === 'whole' ? 'wholeNumber' : type,
    operator: OPERATORS[operator],
    formula1: operand(first),
    ...(second === undefined ? {} : { formula2: operand(second) }),
  };
}

function fromFileRule(area: Area, rule: FileRule): DataValidation {
  const alert = rule.errorStyle ?? 'stop';
  return {
    area,
    rule: fromRule(rule),
    ignoreBlanks: rule.allowBlank ?? false,
    errorAlert: {
      showAlert: rule.showErrorMessage ?? false,
      style: isAlert(alert) ? ALERTS[alert] : 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
    prompt: {
      showPrompt: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
  };
}

/** The reader lists rules cell by cell; its type declarations leave them out. */
function rulesOf(sheet: Worksheet): readonly (readonly [string, FileRule])[] {
  const found: unknown = 'dataValidations' in sheet ? sheet.dataValidations : undefined;
  if (!(found instanceof Object) || !('model' in found) || !(found.model instanceof Object)) return [];
  return Object.entries(found.model as Readonly<Record<string, FileRule | undefined>>).flatMap(
    ([address, rule]) => (rule ? [[address, rule] as const] : []),
  );
}

/** Joins cells below each other that have the same rule. */
function columnsOfCells(
  cells: readonly (readonly [string, FileRule])[],
): readonly (readonly [Area, FileRule])[] {
  const open = new Map<string, { area: Area; rule: FileRule }>();
  const placed = cells.flatMap(([address, rule]) => {
    const cell = parseCell(address);
    return cell ? [{ ...cell, rule, key: `${cell.column} ${JSON.stringify(rule)}` }] : [];
  });
  placed.sort((a, b) => a.column - b.column || a.row - b.row);
  const joined: { area: Area; rule: FileRule }[] = [];
  for (const { row, column, rule, key } of placed) {
    const last = open.get(key);
    if (last && last.area.bottom === row - 1) last.area = { ...last.area, bottom: row };
    else {
      const started = { area: { top: row, bottom: row, left: column, right: column }, rule };
      open.set(key, started);
      joined.push(started);
    }
  }
  return joined.map(({ area, rule }) => [area, rule] as const);
}

/** Takes over the rules of a sheet. */
export function readValidations(from: Worksheet, to: SheetModel): void {
  for (const [area, rule] of columnsOfCells(rulesOf(from))) to.setValidation(fromFileRule(area, rule));
}

function toOperator(operator: ValidationOperator): DataValidationOperator {
  const names = Object.keys(OPERATORS) as DataValidationOperator[];
  return names.find((name) => OPERATORS[name] === operator) ?? 'between';
}

function toRule(rule: ValidationRule): Pick<FileRule, 'type' | 'operator' | 'formulae'> | undefined {
  if (rule.kind === 'list') return { type: 'list', formulae: [rule.source] };
  if (rule.kind === 'custom') return { type: 'custom', formulae: [rule.formula.replace(/^=/, '')] };
  // The writer has no rules for times of day.
  if (rule.kind === 'time') return undefined;
  const operands = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  return {
    type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
    operator: toOperator(rule.operator),
    formulae: operands,
  };
}

/** Writes the rules of a sheet. */
export function writeValidations(rules: readonly DataValidation[], to: Worksheet): void {
  for (const { area, rule, ignoreBlanks, errorAlert, prompt } of rules) {
    const stated = toRule(rule);
    if (!stated) continue;
    const fileRule: FileRule = {
      ...stated,
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: errorAlert.style.toLowerCase(),
      errorTitle: errorAlert.title,
      error: errorAlert.message,
      showInputMessage: prompt.showPrompt,
      promptTitle: prompt.title,
      prompt: prompt.message,
    };
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        to.getCell(row + 1, column + 1).dataValidation = fileRule;
      }
    }
  }
}
