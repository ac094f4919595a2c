/** What becomes of the parts of a sheet that are not cells when rows or columns are inserted or deleted. */
import type { Area } from '../../../sheet/address';
import { formulasOf, withFormulas } from '../ruleFormulas';
import type { ConditionalFormat, DataValidation, Freeze, PageSetup } from '../sheetParts';
import { shiftArea, shiftSet, shiftSpan, type LineShift } from './lineShift';
import { shiftRule, type RuleShift } from './shiftRule';

/** Merged areas; one that is left with a single cell is none. */
export function shiftMerges(merges: readonly Area[], shift: LineShift): readonly Area[] {
  return merges.flatMap((merged) => {
    const area = shiftArea(merged, shift);
    return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
  });
}

/** Lines inserted among the frozen ones are frozen too; of frozen lines that are all deleted, Excel keeps one. */
export function shiftFreeze(freeze: Freeze, { kind, axis, first, count }: LineShift): Freeze {
  const frozen = freeze[axis];
  if (first >= frozen) return freeze;
  const lines = kind === 'insert' ? frozen + count : Math.max(1, frozen - Math.min(count, frozen - first));
  return { ...freeze, [axis]: lines };
}

/** Print area and print titles, which Excel keeps as names, and page breaks, each of which belongs to the row below it. */
export function shiftPage(page: PageSetup, shift: LineShift): PageSetup {
  const { printArea, titleRows, titleColumns, rowBreaks } = page;
  const breaks = shift.axis === 'rows' ? [...shiftSet(new Set(rowBreaks), shift)] : rowBreaks;
  return {
    ...page,
    rowBreaks: breaks.filter((row) => row > 0),
    printArea: printArea && shiftArea(printArea, shift),
    titleRows: titleRows && shift.axis === 'rows' ? shiftSpan(titleRows, shift) : titleRows,
    titleColumns: titleColumns && shift.axis === 'columns' ? shiftSpan(titleColumns, shift) : titleColumns,
  };
}

type RuleMove = Omit<RuleShift, 'growsAtEnd'>;

/** Conditional formats, in their order. As part of the format, they pass on to lines inserted just below. */
export function shiftConditionalFormats(
  formats: readonly ConditionalFormat[],
  move: RuleMove,
  newId: () => string,
): readonly ConditionalFormat[] {
  return formats.flatMap((format) => {
    const rules = shiftRule(
      { areas: format.areas, formulas: [format.formula] },
      { ...move, growsAtEnd: true },
    );
    return rules.map(({ areas, formulas: [formula = ''] }, index) => ({
      ...format,
      id: index === 0 ? format.id : newId(),
      areas,
      formula,
    }));
  });
}

/** Input rules; they pass on to lines inserted between theirs only. */
export function shiftValidations(
  validations: readonly DataValidation[],
  move: RuleMove,
): readonly DataValidation[] {
  return validations.flatMap((validation) => {
    const rule = { areas: [validation.area], formulas: formulasOf(validation.rule) };
    return shiftRule(rule, { ...move, growsAtEnd: false }).flatMap(({ areas, formulas }) =>
      areas.map((area) => ({ ...validation, area, rule: withFormulas(validation.rule, formulas) })),
    );
  });
}
