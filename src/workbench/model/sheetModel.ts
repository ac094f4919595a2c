/** One sheet of the stand-in workbook. Every change goes through here and is told to the workbook's listeners. */
import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import type { UnsignedChange } from './changes';
import { lineCount, type LineShift } from './lines/lineShift';
import { ModelError } from './modelError';
import type { SheetKind, SheetVisibility } from './sheetParts';
import { SheetShape } from './sheetShape';

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  announce(change: UnsignedChange): void;
  /** Formulas that depend on the area must be calculated anew, then everybody told. */
  contentsChanged(sheet: SheetModel, area: Area, before: CellValue | undefined): void;
  /** Inserts or deletes lines, with everything that depends on where they are. */
  shiftLines(sheet: SheetModel, shift: LineShift): void;
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

export class SheetModel extends SheetShape {
  private readonly shiftLog: LineShift[] = [];
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

  // ---- rows and columns that come and go

  insertRows(first: number, count: number): void {
    this.owner.shiftLines(this, { kind: 'insert', axis: 'rows', first, count });
  }
  deleteRows(first: number, count: number): void {
    this.owner.shiftLines(this, { kind: 'delete', axis: 'rows', first, count });
  }
  insertColumns(first: number, count: number): void {
    this.owner.shiftLines(this, { kind: 'insert', axis: 'columns', first, count });
  }
  deleteColumns(first: number, count: number): void {
    this.owner.shiftLines(this, { kind: 'delete', axis: 'columns', first, count });
  }

  /** All insertions and deletions so far, by which whoever remembers an area can find it again. */
  get shifts(): readonly LineShift[] {
    return this.shiftLog;
  }

  /** Moves what is on the sheet. Only the workbook calls this; it has all formulas follow and tells everybody. */
  moveLines(shift: LineShift): void {
    const { kind, axis, first, count } = shift;
    const inside = first >= 0 && count >= 1 && first + count <= lineCount(axis);
    if (!inside || !Number.isInteger(first) || !Number.isInteger(count))
      throw new ModelError('outside-sheet', `${count} ${axis} from ${first}`);
    if (kind === 'insert' && !this.hasRoomFor(shift))
      throw new ModelError('no-room', `${count} ${axis} would push cells off ${this.name}`);
    this.shiftLog.push(shift);
    this.shiftParts(shift);
  }

  // ---- inside

  protected contentsEdited(area: Area, before: CellValue | undefined): void {
    this.owner.contentsChanged(this, area, before);
  }

  protected formatEdited(area: Area): void {
    this.owner.announce({ kind: 'format', sheet: this, area });
  }

  protected shapeChanged(): void {
    this.owner.announce({ kind: 'structure', sheet: this });
  }

  protected conditionalFormatsChanged(): void {
    this.owner.announce({ kind: 'conditional-formats', sheet: this });
  }

  protected newId(): string {
    return this.owner.newId();
  }
}
