/** The equations that the user declares: kept in the workbook, then the workbook is checked again. */
import { createContext, useContext } from 'react';
import type { EquationKey } from '../../../kept/equationDecision';
import type { OwnEquation } from '../../../kept/ownEquation';

export interface OwnEquations {
  /**
   * @param former what it takes the place of; `null` for a new one
   * @throws ExcelFailure, KeptByNewerVersion when it could not be kept; then nothing has changed
   */
  readonly keep: (equation: OwnEquation, former: EquationKey | null) => Promise<void>;
  /** @throws as `keep` */
  readonly remove: (id: string) => Promise<void>;
}

const OwnEquationsContext = createContext<OwnEquations | null>(null);

export const OwnEquationsProvider = OwnEquationsContext.Provider;

export function useOwnEquations(): OwnEquations {
  const own = useContext(OwnEquationsContext);
  if (!own) throw new Error('Equations were shown where none can be declared');
  return own;
}
