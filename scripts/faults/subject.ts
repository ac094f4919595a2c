/** A workbook without faults, as the check reads it. */
import { reviewReading } from '../../src/findings/review';
import type { Review } from '../../src/findings/finding';
import { positionOf, sheetIndexOf, type CellId } from '../../src/reading/cellId';
import { readWorkbook, type FigurePlace, type WorkbookReading } from '../../src/reading/readWorkbook';
import { cellKey } from '../../src/sheet/address';
import type { LayoutCell } from '../../src/sheet/layout';
import { snapshotOf, type Edit, type Model } from './model';

/** `typed`: every figure is typed; `live`: with the formulas of the form. */
export type Shape = 'typed' | 'live';

export interface Subject {
  readonly id: string;
  readonly shape: Shape;
  readonly model: Model;
  /** With its formulas, where it was made from a form: a total that was added up wrongly is carried along by them. */
  readonly live: Model | null;
  readonly reading: WorkbookReading;
  readonly review: Review;
  readonly contents: ReadonlyMap<CellId, LayoutCell>;
  readonly sites: readonly Site[];
}

/** A figure that a fault can be put into. */
export interface Site {
  readonly cell: CellId;
  readonly place: FigurePlace;
  readonly value: number;
  readonly formula: string | null;
}

const placeKey = (sheet: number, row: number, column: number): string => `${sheet}:${cellKey(row, column)}`;

export function makeSubject(id: string, shape: Shape, model: Model, live: Model | null): Subject {
  const reading = readWorkbook(snapshotOf(model));
  const byPlace = new Map<string, LayoutCell>();
  model.forEach(({ cells }, sheet) => {
    for (const cell of cells) byPlace.set(placeKey(sheet, cell.row, cell.column), cell);
  });
  const contents = new Map<CellId, LayoutCell>();
  const sites: Site[] = [];
  for (const [cell, place] of reading.places) {
    const { row, column } = positionOf(cell);
    const content = byPlace.get(placeKey(sheetIndexOf(cell), row, column));
    const figure = reading.figures.get(cell);
    if (!content) continue;
    contents.set(cell, content);
    if (figure?.state !== 'number' || figure.value.isZero()) continue;
    const isPercent = place.column.kind === 'rate' && content.style.numberFormat.includes('%');
    if (isPercent) continue;
    sites.push({ cell, place, value: figure.value.toNumber(), formula: figure.formula });
  }
  return { id, shape, model, live, reading, review: reviewReading(reading), contents, sites };
}

/** Typed figures: where fingers slip. */
export function typedSites({ sites }: Subject): readonly Site[] {
  return sites.filter(({ formula }) => formula === null);
}

export function editOf(cell: CellId, content: string | number | null): Edit {
  const { row, column } = positionOf(cell);
  const isFormula = typeof content === 'string' && content.startsWith('=');
  return { sheet: sheetIndexOf(cell), row, column, content, isFormula };
}
