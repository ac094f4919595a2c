/**
 * How the numbers of one column are written, told from all of its cells. It decides texts such as "1.234", which read two ways: by the marks of
 * the other texts ("1.234.567", "12,5"), by the size of the other figures, by the rest of the workbook. What points both ways decides nothing.
 */
import { isFigure, type ColumnKind } from '../forms/form';
import { fromDouble, type Decimal } from '../numbers/decimal';
import type { Decide, Decision, TwoReadings } from '../numbers/parseText';
import { readWritten, type DecimalMark } from '../numbers/writtenNumber';
import type { CellSnapshot } from '../sheet/snapshot';

export interface ColumnNumbers {
  /** How many texts show that a comma, or a point, stands before decimals. */
  readonly commas: number;
  readonly points: number;
  /** Of the figures that read one way; `null` where there are too few to tell, or no text that may ask for them. */
  readonly sizes: Sizes | null;
}

/** Without noughts and signs. */
interface Sizes {
  readonly least: Decimal;
  readonly most: Decimal;
  readonly hasFractions: boolean;
}

export const NO_EVIDENCE: ColumnNumbers = { commas: 0, points: 0, sizes: null };

/** Fewer figures say nothing about the size of the others. */
const ENOUGH = 3;
/** How far beyond all the others a figure has to lie to be out of the question. */
const FAR = 10;

function markOf(text: string, kind: ColumnKind): DecimalMark | null {
  const written = readWritten(text);
  if (written.kind === 'one') return written.decimalMark;
  // Counts have no decimals: the mark of "12.035" stands between thousands.
  if (written.kind === 'two' && kind === 'count') return written.mark === '.' ? ',' : '.';
  return null;
}

function sizeOf(cell: CellSnapshot): Decimal | null {
  if (cell.value?.type === 'number') return fromDouble(cell.value.value).abs();
  if (cell.value?.type !== 'text') return null;
  const written = readWritten(cell.value.value);
  return written.kind === 'one' ? written.value.abs() : null;
}

function sizesOf(cells: readonly CellSnapshot[]): Sizes | null {
  const sizes = cells.flatMap((cell) => sizeOf(cell) ?? []).filter((size) => !size.isZero());
  const [first, ...others] = sizes;
  if (!first || sizes.length < ENOUGH) return null;
  let [least, most] = [first, first];
  for (const size of others) {
    if (size.lt(least)) least = size;
    if (size.gt(most)) most = size;
  }
  return { least, most, hasFractions: sizes.some((size) => !size.isInteger()) };
}

/** What the cells of one column tell about how its numbers are written. */
export function columnNumbers(cells: readonly (CellSnapshot | undefined)[], kind: ColumnKind): ColumnNumbers {
  if (!isFigure(kind)) return NO_EVIDENCE;
  const texts: string[] = [];
  for (const cell of cells) if (cell?.value?.type === 'text') texts.push(cell.value.value);
  if (texts.length === 0) return NO_EVIDENCE;
  const marks = texts.map((text) => markOf(text, kind));
  return {
    commas: marks.filter((mark) => mark === ',').length,
    points: marks.filter((mark) => mark === '.').length,
    sizes: sizesOf(cells.flatMap((cell) => cell ?? [])),
  };
}

/** The marks of many columns taken together; sizes of different columns say nothing about each other. */
export function joinNumbers(columns: readonly ColumnNumbers[]): ColumnNumbers {
  return {
    commas: columns.reduce((count, { commas }) => count + commas, 0),
    points: columns.reduce((count, { points }) => count + points, 0),
    sizes: null,
  };
}

function byMark({ commas, points }: ColumnNumbers, mark: DecimalMark, by: 'column' | 'workbook'): Decision {
  if (commas > 0 && points > 0) return 'undecidable';
  if (commas === 0 && points === 0) return null;
  const decimalMark = commas > 0 ? ',' : '.';
  return { reading: mark === decimalMark ? 'decimal' : 'thousands', by };
}

/**
 * Thousands lie among the other figures, where decimals would be far below all of them or the only fraction. Decimals are like the others,
 * which have fractions too, where thousands would be far above all of them.
 */
function bySize({ sizes }: ColumnNumbers, readings: TwoReadings): Decision {
  if (!sizes) return null;
  const { least, most, hasFractions } = sizes;
  const [large, small] = [readings.asThousands.abs(), readings.asDecimal.abs()];
  const isOdd = small.times(FAR).lte(least) || (!hasFractions && !small.isInteger());
  if (isOdd && large.gte(least) && large.lte(most)) return { reading: 'thousands', by: 'size' };
  if (hasFractions && small.lte(most) && large.gte(most.times(FAR)))
    return { reading: 'decimal', by: 'size' };
  return null;
}

/** Decides for the texts of a column; nothing where its own marks and sizes contradict each other. */
export function decideBy(column: ColumnNumbers, workbook: ColumnNumbers = NO_EVIDENCE): Decide {
  return (readings) => {
    const marks = byMark(column, readings.mark, 'column');
    const size = bySize(column, readings);
    if (marks === 'undecidable') return size ?? marks;
    if (marks !== null && size !== null && size !== 'undecidable' && size.reading !== marks.reading) {
      return 'undecidable';
    }
    if (marks ?? size) return marks ?? size;
    const rest = byMark(workbook, readings.mark, 'workbook');
    // A workbook may hold sheets of two writers; that alone says nothing against the custom.
    return rest === 'undecidable' ? null : rest;
  };
}
