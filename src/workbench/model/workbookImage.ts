/**
 * A workbook as deep plain data, for equality tests: "removing the marks gives back the same workbook".
 * Ids are left out, since they say nothing about the workbook; order and priority stay in.
 */
import { areaToA1, toA1 } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { DEFAULT_STYLE, type ModelStyle } from './cellStyle';
import type { CustomXml } from './customXml';
import type { SheetModel } from './sheetModel';
import type { ConditionalFormat, DataValidation, DefinedName, Freeze, PageSetup } from './sheetParts';
import type { WorkbookModel } from './workbookModel';

export interface CellImage {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Only what differs from a new cell. */
  readonly style: Partial<ModelStyle>;
}

export interface SheetImage {
  readonly name: string;
  readonly kind: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly isProtected: boolean;
  readonly showGridlines: boolean;
  readonly cells: Readonly<Record<string, CellImage>>;
  readonly wideStyles: {
    readonly sheet: Partial<ModelStyle>;
    readonly rows: Readonly<Record<string, Partial<ModelStyle>>>;
    readonly columns: Readonly<Record<string, Partial<ModelStyle>>>;
  };
  readonly merges: readonly string[];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly freeze: Freeze;
  readonly page: PageSetup;
  readonly validations: readonly (Omit<DataValidation, 'area'> & { readonly area: string })[];
  readonly conditionalFormats: readonly (Omit<ConditionalFormat, 'id' | 'areas'> & {
    readonly areas: readonly string[];
  })[];
}

export interface WorkbookImage {
  readonly isStructureLocked: boolean;
  readonly sheets: readonly SheetImage[];
  readonly names: readonly (Omit<DefinedName, 'id' | 'scope'> & { readonly scope: string | null })[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customXml: readonly Omit<CustomXml, 'id'>[];
}

export function workbookImage(book: WorkbookModel): WorkbookImage {
  const image: WorkbookImage = {
    isStructureLocked: book.structure.isLocked,
    sheets: book.sheets.map(sheetImage),
    names: book.names.map(({ name, scope, reference, comment, visible }) => ({
      name,
      scope: scope === null ? null : (book.sheetById(scope)?.name ?? null),
      reference,
      comment,
      visible,
    })),
    settings: Object.fromEntries([...book.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    customXml: book.customXml.parts.map(({ namespace, xml }) => ({ namespace, xml })),
  };
  return structuredCloneOf(image);
}

function sheetImage(sheet: SheetModel): SheetImage {
  const wide = sheet.wideStyles();
  return {
    name: sheet.name,
    kind: sheet.kind,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    isProtected: sheet.isProtected,
    showGridlines: sheet.showGridlines,
    cells: cellImages(sheet),
    wideStyles: {
      sheet: differences(wide.sheet),
      rows: Object.fromEntries(byIndex(wide.rows).map(([row, style]) => [row, differences(style)])),
      columns: Object.fromEntries(
        byIndex(wide.columns).map(([column, style]) => [column, differences(style)]),
      ),
    },
    merges: sheet.merges.map(areaToA1).sort(),
    columnWidths: Object.fromEntries(byIndex(sheet.columnWidths)),
    rowHeights: Object.fromEntries(byIndex(sheet.rowHeights)),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    freeze: sheet.freeze,
    page: sheet.page,
    validations: sheet.validations.map((rule) => ({ ...rule, area: areaToA1(rule.area) })),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, style, stopIfTrue }) => ({
      areas: areas.map(areaToA1),
      formula,
      style,
      stopIfTrue,
    })),
  };
}

function cellImages(sheet: SheetModel): Record<string, CellImage> {
  const placed = [...sheet.cells()]
    .filter((one) => !sheet.isUntouched(one))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return Object.fromEntries(
    placed.map(({ row, column, cell }) => [
      toA1(row, column),
      { value: cell.value, formula: cell.formula, style: differences(cell.style) },
    ]),
  );
}

function differences(style: ModelStyle): Partial<ModelStyle> {
  const entries = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_STYLE[key as keyof ModelStyle]),
  );
  return Object.fromEntries(entries);
}

function byIndex<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

/** Detached from the live workbook, so that later edits cannot change an image that was taken. */
function structuredCloneOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
