/**
 * Whether an edit of figures leaves everything else that is read of a workbook as it is: which tables there are, their rows, columns, outline and
 * equations, and what every other cell says. Told from the edited cells and the rows and columns that they stand in, never from a whole table. In
 * doubt the answer is no: then the workbook is read again.
 */
import { isAdditive } from '../forms/form';
import { readWritten } from '../numbers/writtenNumber';
import { cellAt, type CellSnapshot } from '../sheet/snapshot';
import { isHeading, isLine } from './body/carriesOn';
import { hasNumbers, isBlankRow, type RowContents } from './body/bodyRows';
import {
  outlineChoiceOf,
  rememberOutline,
  withMovedFigures,
  type MovedFigure,
  type OutlineChoice,
} from './body/outlineChoice';
import { headerRepeats } from './body/repeatedHeader';
import { cellId } from './cellId';
import { cellText } from './cellText';
import { figureValue, readFigure } from './figure';
import { mayBeIndexCell } from './indexRow';
import type { FigurePlace, WorkbookReading } from './readWorkbook';
import { figureColumns, type Table, type TableColumn } from './table';
import { RateDecimals } from './rateDecimals';

/** What a cell held, and what it holds instead; `undefined` where there is nothing. */
export interface CellEdit {
  readonly sheetIndex: number;
  readonly row: number;
  readonly column: number;
  readonly before: CellSnapshot | undefined;
  readonly after: CellSnapshot | undefined;
}

/** Rows above an index row that may belong to its header, with one that may stand above it. */
const ABOVE_INDEX_ROW = 8;

function isNumberOrNothing(cell: CellSnapshot | undefined): boolean {
  return cell === undefined || cell.value === null || cell.value.type === 'number';
}

/** A figure that was typed, cleared or calculated anew; no formula is another. */
function isOfFigure({ before, after }: CellEdit): boolean {
  return (
    isNumberOrNothing(before) &&
    isNumberOrNothing(after) &&
    (before?.formula ?? null) === (after?.formula ?? null)
  );
}

/** By all that decides whether a row is a line of its table. */
interface RowTraits {
  readonly traits: string;
  /** Some other cell of it keeps it from being an index row. */
  readonly isNoIndexRow: boolean;
}

export class FigureEdits {
  private readonly hasOpenTexts = new Map<TableColumn, boolean>();
  private readonly repeats = new Map<Table, (row: number) => boolean>();
  private readonly rates = new RateDecimals();

  constructor(private readonly reading: WorkbookReading) {}

  /**
   * @param edits each of another cell
   * @param apply puts them into the sheets that the reading was made of
   * @returns false where more may be another than the figures of these cells; the edits are in the sheets then too
   */
  keepStructure(edits: readonly CellEdit[], apply: () => void): boolean {
    const placed = edits.flatMap((edit) => {
      const place = this.placeOf(edit);
      return place ? [{ edit, place }] : [];
    });
    const may = placed.length === edits.length && placed.every((one) => this.mayKeep(one.edit, one.place));
    if (!may) {
      apply();
      return false;
    }
    const rows = new Map(placed.map(({ place }) => [place.row, place] as const));
    const before = [...rows.values()].map((place) => this.traitsOf(place));
    for (const { place } of placed) this.rates.prepare(place);
    apply();
    const after = [...rows.values()].map((place) => this.traitsOf(place));
    const sameRows = after.every(
      (one, at) => one.traits === before[at]?.traits && one.isNoIndexRow && before[at].isNoIndexRow,
    );
    return (
      sameRows &&
      placed.every(({ edit, place }) => this.rates.keep(place, edit.before, edit.after)) &&
      this.keepsOutlines(placed)
    );
  }

  /** Only tables that were told by their index row, on sheets that hold no other figures. */
  private placeOf({ sheetIndex, row, column }: CellEdit): FigurePlace | null {
    const place = this.reading.places.get(cellId(sheetIndex, row, column));
    const frame = this.reading.frames.get(sheetIndex);
    if (!place || !frame || place.table.foreign !== null) return null;
    const { how, isDecided } = place.table.recognition;
    if (how !== 'index-row' || isDecided) return null;
    const inHeader = frame.indexRows.some((index) => row >= index - ABOVE_INDEX_ROW && row <= index);
    return inHeader ? null : place;
  }

  private mayKeep(edit: CellEdit, { table, column }: FigurePlace): boolean {
    return isOfFigure(edit) && !this.hasOpenText(table, column);
  }

  /** Texts that read two ways are decided by the other figures of their column. */
  private hasOpenText({ sheet, sheetIndex, headerTop }: Table, column: TableColumn): boolean {
    const known = this.hasOpenTexts.get(column);
    if (known !== undefined) return known;
    let found = false;
    const last = this.reading.frames.get(sheetIndex)?.lastUsed ?? -1;
    for (let row = headerTop; row <= last && !found; row += 1) {
      const value = cellAt(sheet, row, column.column)?.value;
      found = value?.type === 'text' && readWritten(value.value).kind === 'two';
    }
    this.hasOpenTexts.set(column, found);
    return found;
  }

  private traitsOf({ table, row: { row } }: FigurePlace): RowTraits {
    const { sheet, columns } = table;
    const textOf = (kind: TableColumn['kind']): string => {
      const column = columns.find((one) => one.kind === kind);
      return column ? cellText(cellAt(sheet, row, column.column)) : '';
    };
    const contents: RowContents = {
      code: textOf('code'),
      name: textOf('name'),
      track: textOf('track'),
      figures: figureColumns(table).map(({ column, kind }) => readFigure(cellAt(sheet, row, column), kind)),
    };
    const traits = [
      isBlankRow(contents),
      hasNumbers(contents),
      contents.figures.some(({ state }) => state !== 'blank'),
      isLine(contents),
      isHeading(contents),
      this.repeatsHeader(table)(row),
    ];
    const cells = columns
      .filter(({ kind }) => kind === 'code' || kind === 'name' || kind === 'text' || kind === 'track')
      .flatMap(({ column }) => cellAt(sheet, row, column) ?? []);
    return { traits: traits.join(), isNoIndexRow: cells.some((cell) => !mayBeIndexCell(cell)) };
  }

  private repeatsHeader(table: Table): (row: number) => boolean {
    const known = this.repeats.get(table);
    if (known) return known;
    const made = headerRepeats(table.sheet, {
      top: table.headerTop,
      bottom: table.indexRow ?? table.headerTop,
      columns: table.columns.map(({ column }) => column),
    });
    this.repeats.set(table, made);
    return made;
  }

  private keepsOutlines(
    placed: readonly { readonly edit: CellEdit; readonly place: FigurePlace }[],
  ): boolean {
    const moved = new Map<Table, MovedFigure[]>();
    for (const { edit, place } of placed) {
      const { table, row, column } = place;
      const at = figureColumns(table)
        .filter(({ kind }) => isAdditive(kind))
        .indexOf(column);
      if (at < 0) continue;
      const value = figureValue(readFigure(edit.after, column.kind));
      const list = moved.get(table) ?? [];
      list.push({ row: row.row, column: at, value });
      moved.set(table, list);
    }
    const next: (readonly [Table, OutlineChoice])[] = [];
    for (const [table, figures] of moved) {
      const choice = outlineChoiceOf(table.rows);
      const kept = choice ? withMovedFigures(choice, figures) : null;
      if (!kept) return false;
      next.push([table, kept]);
    }
    for (const [table, choice] of next) rememberOutline(table.rows, choice);
    return true;
  }
}
