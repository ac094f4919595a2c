/** One worksheet part, read as a stream of cells: work and memory follow the cells that are there, never the sheet's size. */
import type { Area } from '../sheet/address';
import { cellKey, MAX_COLUMNS, MAX_ROWS, parseArea, parseCell } from '../sheet/address';
import type { CellSnapshot, CellValue } from '../sheet/snapshot';
import { cellValue, type ValueContext } from './cellValue';
import { FileProblemError } from './fileProblem';
import { FormulaCells } from './formulaCells';
import { GENERAL } from './numberFormats';
import { RichTextCollector } from './richText';
import { isTrue, parseXml, type XmlAttributes } from './xml';

export interface SheetContext extends ValueContext {
  readonly numberFormats: readonly string[];
  /** How many cells may still be kept; a sheet with more is not read. */
  readonly cellBudget: number;
}

export interface SheetContent {
  readonly cells: ReadonlyMap<number, CellSnapshot>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tooLarge: boolean;
}

/** More than any real sheet has; files beyond it are made to tie the reader up. */
const MAX_MERGES = 100_000;
const MAX_COLUMN_STEPS = 64 * MAX_COLUMNS;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: boolean;
  formula: XmlAttributes | null;
  formulaText: string;
}

class SheetReader {
  private readonly values = new Map<number, CellValue>();
  private readonly styles = new Map<number, number>();
  private readonly formulas = new FormulaCells();
  private readonly inlineText = new RichTextCollector();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private columnSteps = 0;
  private tooLarge = false;
  private inData = false;
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private collecting: 'v' | 'f' | null = null;

  constructor(private readonly context: SheetContext) {}

  open(element: string, attributes: XmlAttributes): void {
    if (this.cell) this.openInCell(this.cell, element, attributes);
    else if (element === 'sheetData') this.inData = true;
    else if (element === 'row' && this.inData) this.openRow(attributes);
    else if (element === 'c' && this.inData) this.openCell(attributes);
    else if (element === 'col') this.addColumns(attributes);
    else if (element === 'mergeCell') this.addMerge(attributes);
  }

  close(element: string): void {
    if (element === 'sheetData') this.inData = false;
    if (!this.cell) return;
    this.inlineText.close(element);
    if (element === this.collecting) this.collecting = null;
    if (element === 'c') {
      this.closeCell(this.cell);
      this.cell = null;
    }
  }

  text(text: string): void {
    const { cell } = this;
    if (!cell) return;
    if (this.collecting === 'v') cell.value = (cell.value ?? '') + text;
    else if (this.collecting === 'f') cell.formulaText += text;
    else if (cell.inline) this.inlineText.add(text);
  }

  finish(): SheetContent {
    const { merges, hiddenRows, hiddenColumns, tooLarge } = this;
    const cells = new Map<number, CellSnapshot>();
    if (tooLarge) return { cells, merges, hiddenRows, hiddenColumns, tooLarge };
    const formulas = this.formulas.resolve(new Set(this.values.keys()));
    for (const [key, value] of this.values) {
      const formula = formulas.get(key) ?? null;
      if (value === null && formula === null) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const numberFormat = this.context.numberFormats[this.styles.get(key) ?? 0] ?? GENERAL;
      cells.set(key, { row, column: key % MAX_COLUMNS, value, formula, numberFormat });
    }
    return { cells, merges, hiddenRows, hiddenColumns, tooLarge };
  }

  private openRow(attributes: XmlAttributes): void {
    const given = attributes.get('r');
    this.row = given === undefined ? this.row + 1 : Number(given) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) {
      throw new FileProblemError('damaged', `row ${given}`);
    }
    const height = attributes.get('ht');
    const flat = height !== undefined && Number(height) === 0;
    if (isTrue(attributes.get('hidden')) || flat) this.hiddenRows.add(this.row);
  }

  /** Rows and cells without an address stand next to the one before. */
  private openCell(attributes: XmlAttributes): void {
    const given = attributes.get('r');
    const position = given === undefined ? { row: this.row, column: this.column + 1 } : parseCell(given);
    if (!position || position.row < 0 || position.column >= MAX_COLUMNS) {
      throw new FileProblemError('damaged', `cell ${given}`);
    }
    this.column = position.column;
    this.inlineText.reset();
    this.cell = {
      row: position.row,
      column: position.column,
      type: attributes.get('t') ?? 'n',
      style: Number(attributes.get('s') ?? 0),
      value: null,
      inline: false,
      formula: null,
      formulaText: '',
    };
  }

  private openInCell(cell: OpenCell, element: string, attributes: XmlAttributes): void {
    if (element === 'v') {
      this.collecting = 'v';
      cell.value = '';
    } else if (element === 'f') {
      this.collecting = 'f';
      cell.formula = attributes;
    } else if (element === 'is') {
      cell.inline = true;
    } else {
      this.inlineText.open(element);
    }
  }

  private closeCell(cell: OpenCell): void {
    const inline = cell.inline ? this.inlineText.value : null;
    const value = cellValue({ type: cell.type, value: cell.value, inline }, this.context);
    if (this.tooLarge || (value === null && cell.formula === null)) return;
    const key = cellKey(cell.row, cell.column);
    this.values.set(key, value);
    this.styles.set(key, cell.style);
    if (cell.formula) this.formulas.add(cell.row, cell.column, cell.formula, cell.formulaText);
    if (this.values.size > this.context.cellBudget) this.tooLarge = true;
  }

  private addColumns(attributes: XmlAttributes): void {
    const width = attributes.get('width');
    const flat = width !== undefined && Number(width) === 0;
    if (!isTrue(attributes.get('hidden')) && !flat) return;
    const first = Math.max(1, Number(attributes.get('min') ?? NaN));
    const last = Math.min(MAX_COLUMNS, Number(attributes.get('max') ?? NaN));
    this.columnSteps += Math.max(0, last - first + 1);
    if (this.columnSteps > MAX_COLUMN_STEPS)
      throw new FileProblemError('unsafe', 'columns listed over and over');
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column - 1);
  }

  private addMerge(attributes: XmlAttributes): void {
    const area = parseArea(attributes.get('ref') ?? '');
    if (this.merges.length >= MAX_MERGES) throw new FileProblemError('unsafe', 'too many merged areas');
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.merges.push(area);
  }
}

/** Reads a worksheet part. */
export function readSheet(content: Uint8Array, context: SheetContext): SheetContent {
  const reader = new SheetReader(context);
  parseXml(content, {
    open: (element, attributes) => reader.open(element, attributes),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  return reader.finish();
}
