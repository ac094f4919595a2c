/** Why a figure may have gone wrong. Each kind has its own sentence; none says more than the figures show. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';

export type Explanation =
  | {
      readonly kind: 'swapped-digits' | 'one-digit' | 'sign';
      readonly stated: Decimal;
      readonly expected: Decimal;
    }
  /** stated = expected x 10^power */
  | { readonly kind: 'factor'; readonly power: number; readonly stated: Decimal; readonly expected: Decimal }
  /** The line's figures are what the total lacks, or has twice. `columns` is in how many columns that shows. */
  | {
      readonly kind: 'omitted-line' | 'doubled-line';
      readonly lineCells: readonly CellId[];
      readonly columns: number;
    }
  | {
      readonly kind: 'wrong-capital-type';
      readonly amount: Decimal;
      /** Where the amount stands, and where it should. */
      readonly wrong: CellId;
      readonly right: CellId;
      /** Cells of lines that carry just this amount under the right type. */
      readonly evidence: readonly CellId[];
    }
  /** `from`: the cell whose figure stands there instead: of the next line or column; the rate of the line; of the sheet that was copied from. */
  | {
      readonly kind: 'neighbour' | 'rate-for-count' | 'stale-copy';
      readonly stated: Decimal;
      readonly expected: Decimal;
      readonly from: CellId;
    }
  /** A rate of a whole that is the average, or the sum, of the rates of its `count` lines. */
  | {
      readonly kind: 'average-of-rates' | 'sum-of-rates';
      readonly stated: Decimal;
      readonly expected: Decimal;
      readonly count: number;
    }
  /** stated = 10^power x what another sheet says, in `count` figures of one table. */
  | {
      readonly kind: 'sheet-unit';
      readonly power: number;
      readonly count: number;
      /** A cell of the sheet that it is held against. */
      readonly against: CellId;
    }
  | { readonly kind: 'slipped-separator'; readonly stated: Decimal; readonly expected: Decimal }
  | { readonly kind: 'text-number'; readonly value: Decimal }
  /** The total agrees with its own lines: what another sheet says against it speaks against one of them. */
  | { readonly kind: 'line-behind'; readonly difference: Decimal }
  /** So many places of one kind disagree that no single figures are to blame. */
  | { readonly kind: 'many'; readonly count: number }
  /** `others`: further empty cells of the same sum; the amount is then theirs together. */
  | { readonly kind: 'blank'; readonly expected: Decimal; readonly others: readonly CellId[] };

/** How much an explanation lowers the cost of believing a mistake. */
export function persuasion(explanation: Explanation): number {
  switch (explanation.kind) {
    case 'slipped-separator':
    case 'text-number':
      return 0.6;
    case 'omitted-line':
    case 'doubled-line':
      return explanation.columns > 1 ? 0.5 : 0.3;
    case 'swapped-digits':
    case 'factor':
    case 'rate-for-count':
    case 'average-of-rates':
    case 'sum-of-rates':
      return 0.4;
    // Figures are alike by chance: that decides between parts of one sum, never against the sum itself.
    case 'neighbour':
      return 0.04;
    case 'wrong-capital-type':
      return explanation.evidence.length > 0 ? 0.45 : 0.3;
    case 'sign':
      return 0.3;
    case 'one-digit':
      return 0.1;
    case 'blank':
      return -0.2;
    case 'line-behind':
    case 'many':
    case 'stale-copy':
    case 'sheet-unit':
      return 0;
  }
}
