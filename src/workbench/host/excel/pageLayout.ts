/** `worksheet.pageLayout`: how a sheet is printed. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../sheet/address';
import type { Margins, PageSetup, PrintZoom, SheetModel, WorkbookModel } from '../../model';
import { parseReference } from '../../model/references';
import { HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import {
  booleanFrom,
  fromOffice,
  numberFrom,
  objectFrom,
  optional,
  textFrom,
  toOffice,
  wordFrom,
} from './arguments';
import { Range } from './range';

const ORIENTATIONS = ['portrait', 'landscape'] as const;
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

export class PageLayout extends HostObject {
  readonly className = 'PageLayout';
  constructor(
    private readonly book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get Orientation(): string {
    return toOffice(this.page.orientation);
  }
  set Orientation(value: unknown) {
    this.change({ orientation: fromOffice(value, ORIENTATIONS) });
  }
  get PaperSize(): string {
    return toOffice(this.page.paper);
  }
  set PaperSize(value: unknown) {
    this.change({ paper: textFrom(value) });
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: booleanFrom(value) });
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.change({ centerVertically: booleanFrom(value) });
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.change({ printGridlines: booleanFrom(value) });
  }

  get Zoom(): object {
    const { zoom } = this.page;
    if (zoom.kind === 'scale') return { scale: zoom.percent };
    const { pagesWide, pagesTall } = zoom;
    return {
      ...(pagesWide === null ? {} : { horizontalFitToPages: pagesWide }),
      ...(pagesTall === null ? {} : { verticalFitToPages: pagesTall }),
    };
  }
  set Zoom(value: unknown) {
    this.change({ zoom: zoomFrom(objectFrom(value)) });
  }

  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.setMargins({ top: numberFrom(value) });
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.setMargins({ bottom: numberFrom(value) });
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.setMargins({ left: numberFrom(value) });
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.setMargins({ right: numberFrom(value) });
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.setMargins({ header: numberFrom(value) });
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.setMargins({ footer: numberFrom(value) });
  }
  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = POINTS_PER_UNIT[wordFrom(unit, ['Points', 'Inches', 'Centimeters'] as const)];
    const given = objectFrom(options);
    const margins: { -readonly [S in keyof Margins]?: number } = {};
    for (const side of MARGINS) if (given[side] != null) margins[side] = numberFrom(given[side]) * factor;
    this.setMargins(margins);
  }

  SetPrintArea(printArea: unknown): void {
    this.change({ printArea: this.areaFrom(printArea) });
  }
  GetPrintArea(): Range {
    return required(this.GetPrintAreaOrNullObject());
  }
  GetPrintAreaOrNullObject(): Range | null {
    return this.page.printArea && this.range(this.page.printArea);
  }
  SetPrintTitleRows(rows: unknown): void {
    const { top, bottom } = this.areaFrom(rows);
    this.change({ titleRows: { first: top, last: bottom } });
  }
  GetPrintTitleRows(): Range {
    return required(this.GetPrintTitleRowsOrNullObject());
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.page;
    return (
      titleRows &&
      this.range({ top: titleRows.first, bottom: titleRows.last, left: 0, right: MAX_COLUMNS - 1 })
    );
  }
  SetPrintTitleColumns(columns: unknown): void {
    const { left, right } = this.areaFrom(columns);
    this.change({ titleColumns: { first: left, last: right } });
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.page;
    return (
      titleColumns &&
      this.range({ left: titleColumns.first, right: titleColumns.last, top: 0, bottom: MAX_ROWS - 1 })
    );
  }

  private get page(): PageSetup {
    return this.sheet.page;
  }
  private change(patch: Partial<PageSetup>): void {
    if (this.sheet.isProtected) throw new RichError('AccessDenied');
    this.sheet.setPage(patch);
  }
  private setMargins(patch: Partial<Margins>): void {
    this.change({ margins: { ...this.page.margins, ...patch } });
  }
  private range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }
  private areaFrom(value: unknown): Area {
    if (value instanceof Range) return value.area;
    const reference = parseReference(textFrom(value));
    if (!reference) throw new RichError('InvalidArgument');
    return reference.area;
  }
}

function zoomFrom(given: Readonly<Record<string, unknown>>): PrintZoom {
  if (given['scale'] != null) {
    const percent = numberFrom(given['scale']);
    if (percent < 10 || percent > 400) throw new RichError('InvalidArgument');
    return { kind: 'scale', percent };
  }
  return {
    kind: 'fit',
    pagesWide: optional<number | null>(given['horizontalFitToPages'], numberFrom, null),
    pagesTall: optional<number | null>(given['verticalFitToPages'], numberFrom, null),
  };
}

function required(range: Range | null): Range {
  if (!range) throw new RichError('ItemNotFound');
  return range;
}
