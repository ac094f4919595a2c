/** One sheet of the stand-in workbook. Every change goes through here and is told to the workbook's listeners. */
import { areaContains, toA1, type Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { areaOfCell, areasMeet, clipArea } from './areas';
import { CellStore, type PlacedCell } from './cellStore';
import { DEFAULT_STYLE, sameStyle, type ModelStyle, type StylePatch } from './cellStyle';
import type { UnsignedChange } from './changes';
import { displayText } from './displayText';
import { ModelError } from './modelError';
import type { CellContents, CellInput, ModelCell } from './modelCell';
import {
  DEFAULT_PAGE,
  type ConditionalFormat,
  type DataValidation,
  type Freeze,
  type PageSetup,
  type SheetKind,
  type SheetVisibility,
} from './sheetParts';
import { understandInput } from './typedInput';

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  announce(change: UnsignedChange): void;
  /** Formulas that depend on the area must be calculated anew, then everybody told. */
  contentsChanged(sheet: SheetModel, area: Area, before: CellValue | undefined): void;
  newId(): string;
}

export interface SheetProperties {
  name: string;
  visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  /** A protected sheet refuses changes that come through Office.js; the model itself does not enforce it. */
  isProtected: boolean;
  showGridlines: boolean;
}

export class SheetModel {
  private readonly store = new CellStore();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly rowsHidden = new Set<number>();
  private readonly columnsHidden = new Set<number>();
  private mergedAreas: readonly Area[] = [];
  private frozen: Freeze = { rows: 0, columns: 0 };
  private pageSetup: PageSetup = DEFAULT_PAGE;
  private formats: readonly ConditionalFormat[] = [];
  private rules: readonly DataValidation[] = [];
  private readonly properties: SheetProperties;

  constructor(
    private readonly owner: SheetOwner,
    readonly id: string,
    name: string,
    readonly kind: SheetKind,
  ) {
    this.properties = { name, visibility: 'visible', tabColor: '', isProtected: false, showGridlines: true };
  }

  // ---- the sheet itself

  get name(): string {
    return this.properties.name;
  }
  get visibility(): SheetVisibility {
    return this.properties.visibility;
  }
  get tabColor(): string {
    return this.properties.tabColor;
  }
  get isProtected(): boolean {
    return this.properties.isProtected;
  }
  get showGridlines(): boolean {
    return this.properties.showGridlines;
  }

  /** Changes what is said here. Names go through `WorkbookModel.renameSheet`, which checks them. */
  setProperties(patch: Partial<SheetProperties>): void {
    Object.assign(this.properties, patch);
    this.owner.announce({ kind: 'sheet-changed', sheet: this });
  }

  // ---- cells

  /** The stored cell; undefined where nothing was ever put or formatted. */
  cellAt(row: number, column: number): ModelCell | undefined {
    return this.store.get(row, column);
  }

  valueAt(row: number, column: number): CellValue {
    return this.store.get(row, column)?.value ?? null;
  }

  styleAt(row: number, column: number): ModelStyle {
    return this.store.styleAt(row, column);
  }

  /** Whether the cell is as if it had never been touched: nothing in it, and formatted as its row, column or sheet. */
  isUntouched({ row, column, cell }: PlacedCell): boolean {
    if (cell.value !== null || cell.formula !== null) return false;
    return sameStyle(cell.style, this.store.backgroundStyle(row, column));
  }

  /** What the cell shows. */
  textAt(row: number, column: number): string {
    return displayText(this.valueAt(row, column), this.styleAt(row, column).numberFormat);
  }

  cells(): IterableIterator<PlacedCell> {
    return this.store.all();
  }

  cellsWithin(area: Area): IterableIterator<PlacedCell> {
    return this.store.within(area);
  }

  wideStyles(): ReturnType<CellStore['wideStyles']> {
    return this.store.wideStyles();
  }

  /** The smallest area around all cells (with formats or, if asked, only with contents); `null` when there are none. */
  usedArea(contentsOnly = false): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.store.all()) {
      if (contentsOnly && cell.value === null && cell.formula === null) continue;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : areaOfCell(row, column);
    }
    return used;
  }

  /** Types into one cell, as a person does: "=A1*2", "12.035", "5%", "'001". */
  type(row: number, column: number, input: CellInput): void {
    this.writeInputs({ top: row, left: column, bottom: row, right: column }, () => input);
  }

  /**
   * Writes an area cell by cell, each as if typed; `null` leaves a cell as it is. What is written to the covered cells
   * of a merged area is lost, as in Excel.
   */
  writeInputs(area: Area, inputAt: (row: number, column: number) => CellInput): void {
    this.change(area, () => {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const input = inputAt(row, column);
          if (input !== null && !this.isCovered(row, column)) this.input(row, column, input);
        }
      }
    });
  }

  /** Puts contents that are already understood, for instance from a file. */
  setContents(row: number, column: number, contents: CellContents): void {
    this.change(areaOfCell(row, column), () => this.put(row, column, contents));
  }

  /** Keeps a formula's result. Only the calculation calls this; it tells nobody. */
  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.store.get(row, column);
    if (cell?.formula) this.store.set(row, column, { ...cell, value });
  }

  /** Rewrites formulas in place (a sheet was renamed or deleted); results are calculated by the caller. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { row, column, cell } of [...this.store.all()]) {
      if (cell.formula !== null) this.store.set(row, column, { ...cell, formula: rewrite(cell.formula) });
    }
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats' = 'all'): void {
    if (what !== 'contents') {
      for (const { row, column, cell } of [...this.store.within(area)]) {
        this.store.set(row, column, { ...cell, style: DEFAULT_STYLE });
      }
      this.formats = this.formats.filter((format) => !format.areas.some((other) => areasMeet(other, area)));
      this.owner.announce({ kind: 'format', sheet: this, area });
    }
    if (what === 'formats') return;
    this.change(area, () => {
      for (const { row, column, cell } of [...this.store.within(area)]) {
        if (what === 'all') this.store.delete(row, column);
        else this.store.set(row, column, { ...cell, value: null, formula: null });
      }
    });
  }

  applyStyle(area: Area, patch: StylePatch | ((row: number, column: number) => StylePatch)): void {
    this.store.applyStyle(area, patch);
    this.owner.announce({ kind: 'format', sheet: this, area });
  }

  // ---- shape

  get merges(): readonly Area[] {
    return this.mergedAreas;
  }

  /** Merges an area; Excel keeps only the upper left contents. */
  merge(area: Area): void {
    if (this.mergedAreas.some((other) => areasMeet(other, area) && !containsArea(area, other))) {
      throw new ModelError('overlapping-merge', `${toA1(area.top, area.left)} meets another merged area`);
    }
    this.mergedAreas = [...this.mergedAreas.filter((other) => !areasMeet(other, area)), area];
    for (const { row, column, cell } of [...this.store.within(area)]) {
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
    return this.widths;
  }
  setColumnWidth(first: number, last: number, points: number | null): void {
    setBetween(this.widths, first, last, points);
    this.shapeChanged();
  }

  /** Heights in points where they differ from `DEFAULT_ROW_POINTS`. */
  get rowHeights(): ReadonlyMap<number, number> {
    return this.heights;
  }
  setRowHeight(first: number, last: number, points: number | null): void {
    setBetween(this.heights, first, last, points);
    this.shapeChanged();
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.rowsHidden;
  }
  setRowsHidden(first: number, last: number, hidden: boolean): void {
    for (let row = first; row <= last; row++) {
      if (hidden) this.rowsHidden.add(row);
      else this.rowsHidden.delete(row);
    }
    this.shapeChanged();
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.columnsHidden;
  }
  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    for (let column = first; column <= last; column++) {
      if (hidden) this.columnsHidden.add(column);
      else this.columnsHidden.delete(column);
    }
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
    const added = { ...format, id: this.owner.newId() };
    this.setConditionalFormats([added, ...this.formats]);
    return added;
  }
  /** Replaces the whole list: to edit one, to delete one, to change the order. */
  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.formats = formats;
    this.owner.announce({ kind: 'conditional-formats', sheet: this });
  }

  // ---- inside

  private shapeChanged(): void {
    this.owner.announce({ kind: 'structure', sheet: this });
  }

  private change(area: Area, edit: () => void): void {
    const single = area.top === area.bottom && area.left === area.right;
    const before = single ? this.valueAt(area.top, area.left) : undefined;
    edit();
    this.owner.contentsChanged(this, area, before);
  }

  /** Whether the cell lies under a merged area without being its upper left cell. */
  private isCovered(row: number, column: number): boolean {
    const merged = this.mergedAreas.find((area) => areaContains(area, row, column));
    return merged !== undefined && !(merged.top === row && merged.left === column);
  }

  private input(row: number, column: number, input: string | number | boolean): void {
    const style = this.styleAt(row, column);
    const understood = understandInput(input, style.numberFormat);
    this.put(row, column, understood.contents);
    const cell = this.store.get(row, column);
    if (cell && understood.suggestedFormat && style.numberFormat === 'General') {
      this.store.set(row, column, { ...cell, style: { ...style, numberFormat: understood.suggestedFormat } });
    }
  }

  private put(row: number, column: number, contents: CellContents): void {
    const style = this.styleAt(row, column);
    if ('formula' in contents) {
      this.store.set(row, column, { value: null, formula: contents.formula, style });
    } else if (contents.value === null && !this.store.get(row, column)) {
      return;
    } else {
      this.store.set(row, column, { value: contents.value, formula: null, style });
    }
  }

  private validationsOutside(area: Area): readonly DataValidation[] {
    return this.rules.flatMap((rule) => clipArea(rule.area, area).map((rest) => ({ ...rule, area: rest })));
  }
}

function containsArea(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}

function setBetween(map: Map<number, number>, first: number, last: number, value: number | null): void {
  for (let index = first; index <= last; index++) {
    if (value === null) map.delete(index);
    else map.set(index, value);
  }
}
