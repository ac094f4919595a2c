/** A formula read by its template: what its references are is only worked out where somebody asks. */
import { TEMPLATE_COLUMN, type FormulaTemplate } from './formulaTemplate';
import type { FormulaReading } from './formulaReading';
import type { FormulaReference } from './reference';
import type { SumForm } from './sumForm';

export class PlacedFormula implements FormulaReading {
  private knownPieces: FormulaReading['pieces'] | null = null;
  private knownReferences: FormulaReading['references'] | null = null;
  private knownSum: SumForm | null = null;

  /** @param general the reading of the template */
  constructor(
    readonly general: FormulaReading,
    readonly template: FormulaTemplate,
  ) {}

  get readable(): boolean {
    return this.general.readable;
  }

  get functions(): FormulaReading['functions'] {
    return this.general.functions;
  }

  get names(): FormulaReading['names'] {
    return this.general.names;
  }

  get pieces(): FormulaReading['pieces'] {
    this.knownPieces ??= this.general.pieces.map((piece) =>
      typeof piece === 'string' ? piece : this.placed(piece),
    );
    return this.knownPieces;
  }

  get references(): FormulaReading['references'] {
    this.knownReferences ??= this.general.references.map((reference) => this.placed(reference));
    return this.knownReferences;
  }

  get sum(): SumForm | null {
    const { sum } = this.general;
    if (!sum) return null;
    this.knownSum ??= {
      terms: sum.terms.map(({ sign, reference, skipsSubtotals }) => ({
        sign,
        reference: this.placed(reference),
        skipsSubtotals,
      })),
      rounded: sum.rounded,
    };
    return this.knownSum;
  }

  /** The corners of the formula in the place of those of its template. */
  private placed(reference: FormulaReference): FormulaReference {
    const { workbook, sheet, lastSheet, area, fixed } = reference;
    const { corners } = this.template;
    const [top, left] = [corners[area.top * 2], corners[area.top * 2 + 1]];
    const [bottom, right] = [corners[area.bottom * 2], corners[area.bottom * 2 + 1]];
    if (top === undefined || left === undefined || bottom === undefined || right === undefined)
      return reference;
    if (area.left !== TEMPLATE_COLUMN) return reference;
    const moved = { top, left, bottom, right };
    return { workbook, sheet, lastSheet, area: moved, fixed };
  }
}

/** The same reading but for where its cells lie: to ask what kind of references there are without working out each. */
export function unplaced(reading: FormulaReading): FormulaReading {
  return reading instanceof PlacedFormula ? reading.general : reading;
}
