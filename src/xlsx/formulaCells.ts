/** The formulas of one sheet: files write a shared or array formula once and let other cells refer to it. */
import type { Area } from '../sheet/address';
import { areaContains, cellKey, parseArea, positionOfKey } from '../sheet/address';
import { FileProblemError } from './fileProblem';
import { shiftFormula, shownFormula } from './formulaText';
import type { XmlAttributes } from './xml';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells looked at while array formulas are spread over their areas; files that overlap them without end stop here. */
const SPREAD_LIMIT = 2_000_000;
/** Characters of formulas that are written out for the cells that share them; plan workbooks need some ten thousands. */
const TEXT_LIMIT = 10_000_000;
/** A formula whose text the file does not give: still a formula, never a constant. */
const UNKNOWN = '=';

export class FormulaCells {
  private readonly formulas = new Map<number, string>();
  private readonly masters = new Map<string, SharedFormula>();
  private readonly followers: { key: number; index: string }[] = [];
  private readonly arrays: { area: Area; formula: string }[] = [];

  /** Takes the formula element of a cell. */
  add(row: number, column: number, attributes: XmlAttributes, stored: string): void {
    const key = cellKey(row, column);
    const type = attributes.get('t');
    const index = attributes.get('si');
    if (type === 'shared' && index !== undefined && stored === '') {
      this.followers.push({ key, index });
      return;
    }
    const formula = type === 'dataTable' ? dataTable(attributes) : shownFormula(stored);
    this.formulas.set(key, formula);
    if (type === 'shared' && index !== undefined) this.masters.set(index, { row, column, text: formula });
    const area = parseArea(attributes.get('ref') ?? '');
    if (area && (type === 'array' || type === 'dataTable')) this.arrays.push({ area, formula });
  }

  /**
   * The formula of every cell that has one, by cell key.
   * @param cellKeys the cells that hold a value: an array formula counts for those of its area
   */
  resolve(cellKeys: ReadonlySet<number>): ReadonlyMap<number, string> {
    let written = 0;
    for (const { key, index } of this.followers) {
      const master = this.masters.get(index);
      const { row, column } = positionOfKey(key);
      const text = master ? shiftFormula(master.text, row - master.row, column - master.column) : UNKNOWN;
      written += text.length;
      if (written > TEXT_LIMIT) throw new FileProblemError('too-large', 'shared formulas');
      this.formulas.set(key, text);
    }
    this.spreadArrays(cellKeys);
    return this.formulas;
  }

  private spreadArrays(cellKeys: ReadonlySet<number>): void {
    let budget = SPREAD_LIMIT;
    for (const { area, formula } of this.arrays) {
      const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      budget -= Math.min(size, cellKeys.size);
      if (budget < 0) return;
      for (const key of size <= cellKeys.size ? keysOf(area) : cellKeys) {
        const { row, column } = positionOfKey(key);
        const inside = areaContains(area, row, column);
        if (inside && cellKeys.has(key) && !this.formulas.has(key)) this.formulas.set(key, formula);
      }
    }
  }
}

function dataTable(attributes: XmlAttributes): string {
  return `=TABLE(${attributes.get('r1') ?? ''},${attributes.get('r2') ?? ''})`;
}

function* keysOf(area: Area): Generator<number> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield cellKey(row, column);
  }
}
