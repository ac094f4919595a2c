import { findMoneyUnit, type MoneyUnit } from '../numbers/moneyUnit';
import { decodeLegacy } from '../words/legacyText';

/** The unit of money that a text names, also in an old encoding: "§¬n vÞ: TriÖu ®ång". */
export function moneyUnitIn(text: string): MoneyUnit | null {
  return findMoneyUnit(decodeLegacy(text));
}
