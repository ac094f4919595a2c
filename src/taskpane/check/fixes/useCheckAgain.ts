/** Checking the workbook again from within a finding, with everything staying where it is meanwhile. */
import { createContext, useContext } from 'react';

const CheckAgainContext = createContext<(() => void) | null>(null);

export const CheckAgainProvider = CheckAgainContext.Provider;

export function useCheckAgain(): () => void {
  const checkAgain = useContext(CheckAgainContext);
  if (!checkAgain) throw new Error('A finding was shown where nothing can be checked');
  return checkAgain;
}
