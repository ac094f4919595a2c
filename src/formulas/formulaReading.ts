/** What a formula says, as data. */
import type { FormulaReference } from './reference';
import type { SumForm } from './sumForm';

export interface FormulaReading {
  /** False where the formula is broken, or says something that the parser does not know. */
  readonly readable: boolean;
  /** The formula from left to right: references as what they mean, everything else as it is written. */
  readonly pieces: readonly (string | FormulaReference)[];
  readonly references: readonly FormulaReference[];
  /** Upper-case names of the functions that it calls. */
  readonly functions: ReadonlySet<string>;
  /** Defined names and parts of Excel tables, as they are written. */
  readonly names: readonly string[];
  /** `null` where it is anything but a sum of cells. */
  readonly sum: SumForm | null;
}
