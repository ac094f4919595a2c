/** All checks. */
import { almostNameCheck } from './almost-name/check';
import { betweenSheetsCheck } from './between-sheets/check';
import { averagedRateCheck } from './averaged-rate/check';
import { asPrintedCheck } from './as-printed/check';
import { boundsCheck } from './bounds/check';
import { capitalTypeCheck } from './capital-type/check';
import { commonDenominatorCheck } from './common-denominator/check';
import { counterpartCheck } from './counterpart/check';
import { housingCostCheck } from './housing-cost/check';
import { maintenanceShareCheck } from './maintenance-share/check';
import { poorDistrictProjectsCheck } from './poor-district-projects/check';
import { poorDistrictReductionCheck } from './poor-district-reduction/check';
import { reductionTargetCheck } from './reduction-target/check';
import { duplicateLineCheck } from './duplicate-line/check';
import type { CellCheck, Check, EquationCheck, StructureCheck } from './engine/check';
import { externalLinkCheck } from './external-link/check';
import { endRateCheck } from './end-rate/check';
import { errorValueCheck } from './error-value/check';
import { formulaPatternCheck } from './formula-pattern/check';
import { formulaRangeCheck } from './formula-range/check';
import { hiddenLinesCheck } from './hidden-lines/check';
import { legacyTextCheck } from './legacy-text/check';
import { mixedSeparatorsCheck } from './mixed-separators/check';
import { negativeFigureCheck } from './negative-figure/check';
import { numberingGapCheck } from './numbering-gap/check';
import { percentRatioCheck } from './percent-ratio/check';
import { rateCheck } from './rate/check';
import { rowSumCheck } from './row-sum/check';
import { slippedSeparatorCheck } from './slipped-separator/check';
import { sumCheck } from './sum/check';
import { textNumberCheck } from './text-number/check';
import { unitChangeCheck } from './unit-change/check';
import { twoVersionsCheck } from './two-versions/check';
import { typedOverCheck } from './typed-over/check';
import { wholeCountCheck } from './whole-count/check';

export const EQUATION_CHECKS: readonly EquationCheck[] = [
  sumCheck,
  rowSumCheck,
  rateCheck,
  endRateCheck,
  boundsCheck,
  betweenSheetsCheck,
];
export const CELL_CHECKS: readonly CellCheck[] = [
  errorValueCheck,
  textNumberCheck,
  slippedSeparatorCheck,
  wholeCountCheck,
  negativeFigureCheck,
];
export const STRUCTURE_CHECKS: readonly StructureCheck[] = [
  legacyTextCheck,
  unitChangeCheck,
  mixedSeparatorsCheck,
  percentRatioCheck,
  hiddenLinesCheck,
  duplicateLineCheck,
  numberingGapCheck,
  almostNameCheck,
  externalLinkCheck,
  formulaRangeCheck,
  typedOverCheck,
  formulaPatternCheck,
  averagedRateCheck,
  asPrintedCheck,
  twoVersionsCheck,
  commonDenominatorCheck,
  capitalTypeCheck,
  counterpartCheck,
  reductionTargetCheck,
  poorDistrictReductionCheck,
  poorDistrictProjectsCheck,
  housingCostCheck,
  maintenanceShareCheck,
];
export const CHECKS: readonly Check[] = [...EQUATION_CHECKS, ...CELL_CHECKS, ...STRUCTURE_CHECKS];
