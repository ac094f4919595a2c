/** Deciding which form a table is: kept in the workbook, then the workbook is checked again. */
import { createContext, useContext } from 'react';
import type { TableDecision, TableKey } from '../../kept/tableDecision';

/**
 * @param decision `null`: as it is recognised
 * @throws ExcelFailure, KeptByNewerVersion when it could not be kept; then nothing has changed
 */
export type DecideTable = (
  key: TableKey,
  decision: Pick<TableDecision, 'form' | 'columns'> | null,
) => Promise<void>;

const DecideTableContext = createContext<DecideTable | null>(null);

export const DecideTableProvider = DecideTableContext.Provider;

export function useDecideTable(): DecideTable {
  const decide = useContext(DecideTableContext);
  if (!decide) throw new Error('Tables were shown where nothing can be decided');
  return decide;
}
