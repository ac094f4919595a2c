/** What a sheet has beside its cells: merged areas, sizes, what is frozen and printed, input rules and conditional formats. */
import { areaContains, toA1, type Area, type CellPosition } from '../../sheet/address';
import { areasMeet, clipArea } from './areas';
import { shiftFormula, type FormulaPlace } from './formulas/shiftFormula';
import { LineProperties } from './lines/lineProperties';
import type { LineShift } from './lines/lineShift';
import {
  shiftConditionalFormats,
  shiftFreeze,
  shiftMerges,
  shiftPage,
  shiftValidations,
} from './lines/shiftSheetParts';
import { ModelError } from './modelError';
import { formulasOf, withFormulas } from './ruleFormulas';
import { SheetCells } from './sheetCells';
import {
  DEFAULT_PAGE,
  type ConditionalFormat,
  type DataValidation,
  type Freeze,
  type PageSetup,
} from './sheetParts';

export abstract class SheetShape extends SheetCells {
  private readonly lines = { rows: new LineProperties(), columns: new LineProperties() };
  private mergedAreas: readonly Area[] = [];
  private frozen: Freeze = { rows: 0, columns: 0 };
  private pageSetup: PageSetup = DEFAULT_PAGE;
  private formats: readonly ConditionalFormat[] = [];
  private rules: readonly DataValidation[] = [];

  protected abstract shapeChanged(): void;
  protected abstract conditionalFormatsChanged(): void;
  protected abstract newId(): string;

  get merges(): readonly Area[] {
    return this.mergedAreas;
  }

  /** Merges an area; Excel keeps only the upper left contents. One cell alone is not merged with anything. */
  merge(area: Area): void {
    if (isOneCell(area)) return;
    if (this.mergedAreas.some((other) => areasMeet(other, area) && !containsArea(area, other))) {
      throw new ModelError('overlapping-merge', `${toA1(area.top, area.left)} meets another merged area`);
    }
    this.mergedAreas = [...this.mergedAreas.filter((other) => !areasMeet(other, area)), area];
    for (const { row, column, cell } of [...this.cellsWithin(area)]) {
      if (row === area.top && column === area.left) continue;
      if (cell.value !== null || cell.formula !== null) this.setContents(row, column, { value: null });
    }
    this.shapeChanged();
  }

  /** Takes apart every merged area that meets this one. */
  unmerge(area: Area): void {
    this.mergedAreas = this.mergedAreas.filter((other) => !areasMeet(other, area));
    this.shapeChanged();
  }

  /** Widths in points where they differ from `DEFAULT_COLUMN_POINTS`. */
  get columnWidths(): ReadonlyMap<number, number> {
    return this.lines.columns.sizes;
  }
  setColumnWidth(first: number, last: number, points: number | null): void {
    this.lines.columns.setSize(first, last, points);
    this.shapeChanged();
  }

  /** Heights in points where they differ from `DEFAULT_ROW_POINTS`. */
  get rowHeights(): ReadonlyMap<number, number> {
    return this.lines.rows.sizes;
  }
  setRowHeight(first: number, last: number, points: number | null): void {
    this.lines.rows.setSize(first, last, points);
    this.shapeChanged();
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.lines.rows.hidden;
  }
  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.lines.rows.setHidden(first, last, hidden);
    this.shapeChanged();
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.lines.columns.hidden;
  }
  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.lines.columns.setHidden(first, last, hidden);
    this.shapeChanged();
  }

  get freeze(): Freeze {
    return this.frozen;
  }
  setFreeze(freeze: Freeze): void {
    this.frozen = freeze;
    this.shapeChanged();
  }

  get page(): PageSetup {
    return this.pageSetup;
  }
  setPage(patch: Partial<PageSetup>): void {
    this.pageSetup = { ...this.pageSetup, ...patch };
    this.shapeChanged();
  }

  get validations(): readonly DataValidation[] {
    return this.rules;
  }
  /** Sets the rule of an area; earlier rules keep the rest of their areas only if they lie outside it. */
  setValidation(validation: DataValidation): void {
    this.rules = [...this.validationsOutside(validation.area), validation];
    this.shapeChanged();
  }
  clearValidation(area: Area): void {
    this.rules = this.validationsOutside(area);
    this.shapeChanged();
  }

  /** In order of priority, the first wins. */
  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.formats;
  }
  /** Adds one in front of all others, as Excel does through Office.js. */
  addConditionalFormat(format: Omit<ConditionalFormat, 'id'>): ConditionalFormat {
    const added = { ...format, id: this.newId() };
    this.setConditionalFormats([added, ...this.formats]);
    return added;
  }
  /** Replaces the whole list: to edit one, to delete one, to change the order. */
  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.formats = formats;
    this.conditionalFormatsChanged();
  }

  /** Takes away contents, formats (conditional ones included) or both. */
  override clear(area: Area, what: 'all' | 'contents' | 'formats' = 'all'): void {
    if (what !== 'contents') {
      this.formats = this.formats.filter((format) => !format.areas.some((other) => areasMeet(other, area)));
    }
    super.clear(area, what);
  }

  /** Moves everything on the sheet when rows or columns are inserted or deleted. */
  protected shiftParts(shift: LineShift): void {
    this.shiftCells(shift);
    this.lines[shift.axis].shift(shift);
    this.mergedAreas = shiftMerges(this.mergedAreas, shift);
    this.frozen = shiftFreeze(this.frozen, shift);
    this.pageSetup = shiftPage(this.pageSetup, shift);
  }

  /** Has formulas, conditional formats and rules follow lines that moved here or on another sheet; tells the formulas that changed. */
  followLines(shift: LineShift, place: FormulaPlace): readonly CellPosition[] {
    this.formats = shiftConditionalFormats(this.formats, { shift, place }, () => this.newId());
    this.rules = shiftValidations(this.rules, { shift, place });
    return super.rewriteFormulas((formula) => shiftFormula(formula, shift, place));
  }

  /** Rewrites every formula on the sheet, those of conditional formats and rules included. */
  override rewriteFormulas(rewrite: (formula: string) => string): readonly CellPosition[] {
    this.formats = this.formats.map((format) => ({ ...format, formula: rewrite(format.formula) }));
    this.rules = this.rules.map((one) => ({
      ...one,
      rule: withFormulas(one.rule, formulasOf(one.rule).map(rewrite)),
    }));
    return super.rewriteFormulas(rewrite);
  }

  protected isCovered(row: number, column: number): boolean {
    const merged = this.mergedAreas.find((area) => areaContains(area, row, column));
    return merged !== undefined && !(merged.top === row && merged.left === column);
  }

  private validationsOutside(area: Area): readonly DataValidation[] {
    return this.rules.flatMap((rule) => clipArea(rule.area, area).map((rest) => ({ ...rule, area: rest })));
  }
}

function isOneCell({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}

function containsArea(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}
