/** Conditional formats with a formula, between .xlsx files and the stand-in workbook. Other kinds are not kept. */
import type { ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from 'exceljs';
import { areaToA1, parseArea, type Area } from '../../sheet/address';
import type { ConditionalFormat, SheetModel } from '../model';
import { mayBeMissing } from './mayBeMissing';
import { fromFileConditionalStyle, toFileConditionalStyle } from './fileStyles';

function isFormatting(value: unknown): value is ConditionalFormattingOptions {
  return value instanceof Object && 'ref' in value && 'rules' in value && Array.isArray(value.rules);
}

/** The reader has them, its type declarations do not. */
function formattingsOf(sheet: Worksheet): readonly ConditionalFormattingOptions[] {
  if (!('conditionalFormattings' in sheet) || !Array.isArray(sheet.conditionalFormattings)) return [];
  return sheet.conditionalFormattings.filter(isFormatting);
}

function isFormulaRule(rule: ConditionalFormattingRule): boolean {
  return rule.type === 'expression';
}

function areasOf(reference: string): Area[] {
  return reference.split(' ').flatMap((part) => parseArea(part) ?? []);
}

/** Whether the sheet has conditional formats that the stand-in workbook cannot keep. */
export function hasOtherConditionalFormats(sheet: Worksheet): boolean {
  return formattingsOf(sheet).some(({ rules }) => rules.some((rule) => !isFormulaRule(rule)));
}

/** Takes over the formats with a formula, in order of priority. */
export function readConditionalFormats(from: Worksheet, to: SheetModel): void {
  const found = formattingsOf(from).flatMap(({ ref, rules }) =>
    rules.filter(isFormulaRule).map((rule) => ({ ref, rule })),
  );
  // Each one added comes in front, so the most important is added last.
  found.sort((a, b) => b.rule.priority - a.rule.priority);
  for (const { ref, rule } of found) {
    const formulae: readonly unknown[] = ('formulae' in rule && mayBeMissing(rule.formulae)) || [];
    const [formula] = formulae;
    if (typeof formula !== 'string') continue;
    to.addConditionalFormat({
      areas: areasOf(ref),
      formula: `=${formula}`,
      style: fromFileConditionalStyle(mayBeMissing(rule.style) ?? {}),
      stopIfTrue: 'stopIfTrue' in rule && rule.stopIfTrue === true,
    });
  }
}

/** Writes the formats of a sheet. */
export function writeConditionalFormats(formats: readonly ConditionalFormat[], to: Worksheet): void {
  formats.forEach(({ areas, formula, style, stopIfTrue }, index) => {
    const rule = {
      type: 'expression',
      formulae: [formula.replace(/^=/, '')],
      priority: index + 1,
      style: toFileConditionalStyle(style),
      ...(stopIfTrue ? { stopIfTrue } : {}),
    } as const;
    to.addConditionalFormatting({
      ref: areas.map(areaToA1).join(' '),
      rules: [{ ...rule, formulae: [...rule.formulae] }],
    });
  });
}
