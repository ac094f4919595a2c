/** The workbook: the root of every path that add-ins take. */
import type { Selection, WorkbookModel } from '../../model';
import { HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { booleanFrom } from './arguments';
import { CustomXmlPartCollection } from './customXmlParts';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { SettingCollection } from './settings';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheets';

/** `context.runtime.enableEvents` turns this off and on. */
export interface EventSwitch {
  enabled: boolean;
}

export class Workbook extends HostObject {
  readonly className = 'Workbook';
  constructor(
    private readonly book: WorkbookModel,
    private readonly events: EventSwitch,
  ) {
    super();
  }
  get Name(): string {
    return 'Book1.xlsx';
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Application(): Application {
    return new Application(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.events);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  GetSelectedRange(): Range {
    const { sheet, area, areas } = this.selection;
    if (areas.length > 1) throw new RichError('InvalidSelection');
    return new Range(this.book, sheet, area);
  }
  GetSelectedRanges(): RangeAreas {
    const { sheet, areas } = this.selection;
    return new RangeAreas({ book: this.book, sheet, areas });
  }
  GetActiveCell(): Range {
    const { sheet, area } = this.selection;
    return new Range(this.book, sheet, { ...area, bottom: area.top, right: area.left });
  }

  /** On a chart sheet no cells are selected. */
  private get selection(): Selection {
    const { selection } = this.book;
    if (selection.sheet.kind === 'chart') throw new RichError('InvalidSelection');
    return selection;
  }
}

class Application extends HostObject {
  readonly className = 'Application';
  constructor(private readonly book: WorkbookModel) {
    super();
  }
  get CalculationMode(): string {
    return 'Automatic';
  }
  get DecimalSeparator(): string {
    return '.';
  }
  get ThousandsSeparator(): string {
    return ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  Calculate(): void {
    this.book.calculateAll();
  }
  // Nothing here redraws or calculates in the background, so there is nothing to suspend.
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}

class Runtime extends HostObject {
  readonly className = 'Runtime';
  constructor(private readonly events: EventSwitch) {
    super();
  }
  get EnableEvents(): boolean {
    return this.events.enabled;
  }
  set EnableEvents(value: unknown) {
    this.events.enabled = booleanFrom(value);
  }
}
