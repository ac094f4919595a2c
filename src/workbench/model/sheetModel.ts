/** One sheet of the stand-in workbook. Every change goes through here and is told to the workbook's listeners. */
import { areaContains, toA1, type Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { areasMeet, clipArea } from './areas';
import type { UnsignedChange } from './changes';
import { ModelError } from './modelError';
import { SheetCells } from './sheetCells';
import {
  DEFAULT_PAGE,
  type ConditionalFormat,
  type DataValidation,
  type Freeze,
  type PageSetup,
  type SheetKind,
  type SheetVisibility,
} from './sheetParts';

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

export class SheetModel extends SheetCells {
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
    super();
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

  /** Takes away contents, formats (conditional ones included) or both. */
  override clear(area: Area, what: 'all' | 'contents' | 'formats' = 'all'): void {
    if (what !== 'contents') {
      this.formats = this.formats.filter((format) => !format.areas.some((other) => areasMeet(other, area)));
    }
    super.clear(area, what);
  }

  // ---- inside

  protected contentsEdited(area: Area, before: CellValue | undefined): void {
    this.owner.contentsChanged(this, area, before);
  }

  protected formatEdited(area: Area): void {
    this.owner.announce({ kind: 'format', sheet: this, area });
  }

  private shapeChanged(): void {
    this.owner.announce({ kind: 'structure', sheet: this });
  }

  protected isCovered(row: number, column: number): boolean {
    const merged = this.mergedAreas.find((area) => areaContains(area, row, column));
    return merged !== undefined && !(merged.top === row && merged.left === column);
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
