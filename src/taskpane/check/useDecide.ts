/** Deciding about an equation: kept in the workbook, then the workbook is checked again. */
import { createContext, useContext } from 'react';
import type { EquationDecision, EquationKey } from '../../kept/equationDecision';

/**
 * @param use `null`: as the table says it
 * @throws ExcelFailure, KeptByNewerVersion when it could not be kept; then nothing has changed
 */
export type Decide = (key: EquationKey, use: EquationDecision['use'] | null) => Promise<void>;

const DecideContext = createContext<Decide | null>(null);

export const DecideProvider = DecideContext.Provider;

export function useDecide(): Decide {
  const decide = useContext(DecideContext);
  if (!decide) throw new Error('Equations were shown where nothing can be decided');
  return decide;
}
