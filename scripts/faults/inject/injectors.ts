/** What makes each kind of fault. */
import type { FaultKind, Injector } from '../fault';
import { neighbourFigure, oneDigit, swappedDigits, wrongFactor, wrongSign } from './digits';
import { shortRange, subtotalInRange, typedOver } from './formulas';
import { sheetUnit, staleCopy, wrongCapitalType } from './sheets';
import { doubledLine, omittedLine } from './totals';
import { numberAsText, rateForCount, slippedSeparator } from './written';

export const INJECTORS: Readonly<Record<FaultKind, Injector>> = {
  'swapped-digits': swappedDigits,
  'one-digit': oneDigit,
  'omitted-line': omittedLine,
  'doubled-line': doubledLine,
  sign: wrongSign,
  factor: wrongFactor,
  neighbour: neighbourFigure,
  'text-number': numberAsText,
  'slipped-separator': slippedSeparator,
  'typed-over': typedOver,
  'short-range': shortRange,
  'subtotal-in-range': subtotalInRange,
  'rate-for-count': rateForCount,
  'wrong-capital-type': wrongCapitalType,
  'stale-copy': staleCopy,
  'sheet-unit': sheetUnit,
};
