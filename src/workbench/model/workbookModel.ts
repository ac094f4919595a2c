/** The workbook behind the stand-in Excel: plain, synchronous, in Node and in the browser, without Office.js. */
import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { Recalculation } from './calculation/recalculation';
import type { ChangeListener, ChangeSource, ModelChange, UnsignedChange } from './changes';
import { CustomXmlStore } from './customXml';
import { DefinedNames } from './definedNames';
import { renameSheetInFormula } from './formulas/renameSheet';
import { shiftNameReference } from './formulas/shiftFormula';
import type { LineShift } from './lines/lineShift';
import { ModelError } from './modelError';
import { freeSheetName, isUsableSheetName } from './sheetNames';
import { SheetModel, type SheetOwner } from './sheetModel';
import type { DefinedName, SheetKind } from './sheetParts';
import { StructureLock } from './structureLock';
import { workbookImage, type WorkbookImage } from './workbookImage';

export interface Selection {
  readonly sheet: SheetModel;
  /** The one selected last. */
  readonly area: Area;
  /** All of them: with Ctrl held down people select several. */
  readonly areas: readonly Area[];
}

export interface NewSheet {
  readonly name?: string;
  readonly kind?: SheetKind;
}

const TOP_LEFT: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export class WorkbookModel implements SheetOwner {
  /** What programs keep in the workbook beside the sheets. */
  readonly customXml = new CustomXmlStore(
    () => this.newId(),
    () => this.announce({ kind: 'custom-xml' }),
  );
  /** Whether sheets may come, go and change. */
  readonly structure = new StructureLock();
  /** Document settings: `Office.context.document.settings` and `workbook.settings` are one store. */
  private readonly settingStore = new Map<string, unknown>();
  private readonly listeners = new Set<ChangeListener>();
  private readonly sheetList: SheetModel[] = [];
  private readonly recalculation = new Recalculation(this);
  private readonly definedNames = new DefinedNames();
  private active: SheetModel | null = null;
  private readonly selections = new Map<SheetModel, readonly Area[]>();
  private source: ChangeSource = 'user';
  private nextId = 1;
  /** While a batch runs: the areas whose dependents wait for their calculation. */
  private pending: { sheet: SheetModel; area: Area; before: CellValue | undefined }[] | null = null;
  /** While a batch runs: a sheet went, so that everything is calculated at its end. */
  private allIsDue = false;

  // ---- listening and grouping

  /** Calls back on every change; returns the way to stop. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does some edits in somebody's name. Without it, edits are the user's. */
  edit<T>(source: ChangeSource, work: () => T): T {
    const former = this.source;
    this.source = source;
    try {
      return work();
    } finally {
      this.source = former;
    }
  }

  /** Does many edits with one calculation at the end: loading a file, filling a sample. */
  batch<T>(work: () => T): T {
    if (this.pending) return work();
    this.pending = [];
    try {
      return work();
    } finally {
      const pending = this.pending;
      this.pending = null;
      this.calculateAfter(pending);
      if (this.allIsDue) this.calculateAll();
    }
  }

  announce(change: UnsignedChange): void {
    const signed: ModelChange = { ...change, source: this.source };
    for (const listener of [...this.listeners]) listener(signed);
  }

  newId(): string {
    return String(this.nextId++).padStart(8, '0');
  }

  // ---- sheets

  get sheets(): readonly SheetModel[] {
    return this.sheetList;
  }

  sheetNamed(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheetList.find((sheet) => sheet.id === id);
  }

  /** Adds a sheet at the end; without a name it becomes "Sheet1", "Sheet2", ... */
  addSheet({ name, kind = 'grid' }: NewSheet = {}): SheetModel {
    this.structure.requireUnlocked();
    const wanted = name ?? freeSheetName(this.sheetList);
    this.checkSheetName(wanted, null);
    const id = `{${this.newId()}-0001-0000-0000-000000000000}`;
    const sheet = new SheetModel(this, id, wanted, kind);
    this.sheetList.push(sheet);
    this.active ??= sheet;
    this.recalculation.sheetAdded(sheet);
    this.announce({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** Deletes a sheet; formulas that point to it become #REF!. */
  deleteSheet(sheet: SheetModel): void {
    this.structure.requireUnlocked();
    const others = this.sheetList.filter((other) => other !== sheet && other.visibility === 'visible');
    if (others.length === 0) throw new ModelError('last-visible-sheet', 'a workbook keeps one visible sheet');
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.selections.delete(sheet);
    this.definedNames.deleteScope(sheet.id);
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, null));
    this.recalculation.sheetDeleted(sheet);
    this.announce({ kind: 'sheet-deleted', sheet });
    this.pending = this.pending?.filter((edit) => edit.sheet !== sheet) ?? null;
    if (this.pending) this.allIsDue = true;
    else this.calculateAll();
    if (this.active === sheet) this.activate(others[0] ?? sheet);
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (name === sheet.name) return;
    this.structure.requireUnlocked();
    this.checkSheetName(name, sheet);
    const former = sheet.name;
    sheet.setProperties({ name });
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, former, name));
    this.recalculation.formulasRewritten();
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.structure.requireUnlocked();
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(position, 0, sheet);
    this.announce({ kind: 'sheet-changed', sheet });
  }

  /** Inserts or deletes whole rows or columns; every formula, name, format and rule of the workbook follows, as in Excel. */
  shiftLines(sheet: SheetModel, shift: LineShift): void {
    // What a batch has done so far speaks of the places as they were.
    if (this.pending) this.calculateAfter(this.pending.splice(0));
    sheet.moveLines(shift);
    const rewritten = new Map(
      this.sheetList.map((other) => {
        const place = { target: sheet.name, isHome: other === sheet };
        return [other, other.followLines(shift, place)] as const;
      }),
    );
    const names = this.definedNames.rewrite(({ scope, reference }) =>
      shiftNameReference(reference, shift, { target: sheet.name, isHome: scope === sheet.id }),
    );
    const changed = new Set(names.map((name) => name.toLowerCase()));
    const calculated = this.recalculation.linesShifted({ sheet, shift, rewritten, names: changed });
    this.announce({ kind: 'lines', sheet, shift });
    if (names.length > 0) this.announce({ kind: 'names' });
    this.announceCalculated(calculated);
  }

  showSheet(sheet: SheetModel): void {
    this.structure.requireUnlocked();
    sheet.setProperties({ visibility: 'visible' });
  }

  hideSheet(sheet: SheetModel, visibility: 'hidden' | 'veryHidden'): void {
    this.structure.requireUnlocked();
    const others = this.sheetList.filter((other) => other !== sheet && other.visibility === 'visible');
    const next = others[0];
    if (!next) throw new ModelError('last-visible-sheet', 'a workbook keeps one visible sheet');
    sheet.setProperties({ visibility });
    if (this.active === sheet) this.activate(next);
  }

  // ---- where the user is

  get activeSheet(): SheetModel {
    if (!this.active) throw new ModelError('last-visible-sheet', 'the workbook has no sheet yet');
    return this.active;
  }

  activate(sheet: SheetModel): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.announce({ kind: 'activated', sheet });
  }

  get selection(): Selection {
    const sheet = this.activeSheet;
    const areas = this.selections.get(sheet) ?? [TOP_LEFT];
    return { sheet, area: areas.at(-1) ?? TOP_LEFT, areas };
  }

  /** Shows the sheet and selects the area on it, besides those that stay selected. */
  select(sheet: SheetModel, area: Area, others: readonly Area[] = []): void {
    this.activate(sheet);
    this.selections.set(sheet, [...others, area]);
    this.announce({ kind: 'selected', sheet, area });
  }

  // ---- names and settings

  get names(): readonly DefinedName[] {
    return this.definedNames.list;
  }

  /** Adds or, with the same id, replaces a defined name. */
  setName(name: Omit<DefinedName, 'id'> & { readonly id?: string }): DefinedName {
    const kept: DefinedName = { ...name, id: name.id ?? `name-${this.newId()}` };
    const former = this.definedNames.byId(kept.id);
    this.definedNames.set(kept);
    this.namesChanged(former, kept);
    return kept;
  }

  deleteName(id: string): void {
    const former = this.definedNames.byId(id);
    this.definedNames.delete(id);
    this.namesChanged(former);
  }

  get settings(): ReadonlyMap<string, unknown> {
    return this.settingStore;
  }

  setSetting(key: string, value: unknown): void {
    this.settingStore.set(key, value);
    this.announce({ kind: 'settings' });
  }

  deleteSetting(key: string): void {
    this.settingStore.delete(key);
    this.announce({ kind: 'settings' });
  }

  // ---- calculation and image

  contentsChanged(sheet: SheetModel, area: Area, before: CellValue | undefined): void {
    if (this.pending) this.pending.push({ sheet, area, before });
    else this.calculateAfter([{ sheet, area, before }]);
  }

  /** Calculates every formula anew. */
  calculateAll(): void {
    this.allIsDue = false;
    this.announceCalculated(this.recalculation.all());
  }

  /** Everything that can be seen, printed or saved, as plain data: equal images, equal workbooks. */
  toImage(): WorkbookImage {
    return workbookImage(this);
  }

  /** Lets go of the formula engine. */
  dispose(): void {
    this.listeners.clear();
    this.recalculation.dispose();
  }

  private calculateAfter(
    edits: readonly { sheet: SheetModel; area: Area; before: CellValue | undefined }[],
  ): void {
    if (edits.length === 0) return;
    const calculated = this.recalculation.after(edits);
    for (const edit of edits) this.announce({ kind: 'contents', ...edit });
    this.announceCalculated(calculated);
  }

  private announceCalculated(calculated: ReturnType<Recalculation['all']>): void {
    for (const [sheet, cells] of calculated) this.announce({ kind: 'calculated', sheet, cells });
  }

  private namesChanged(...changed: readonly (DefinedName | undefined)[]): void {
    this.announce({ kind: 'names' });
    const names = new Set(changed.flatMap((name) => name?.name.toLowerCase() ?? []));
    this.announceCalculated(this.recalculation.namesChanged(names));
  }

  /** Changes formulas wherever there are some: in cells, formats, rules and names. */
  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheetList) sheet.rewriteFormulas(rewrite);
    const names = this.definedNames.rewrite(({ reference }) => rewrite(reference));
    if (names.length > 0) this.announce({ kind: 'names' });
  }

  private checkSheetName(name: string, self: SheetModel | null): void {
    if (!isUsableSheetName(name)) throw new ModelError('bad-sheet-name', name);
    const taken = this.sheetNamed(name);
    if (taken && taken !== self) throw new ModelError('sheet-name-taken', name);
  }
}
