/** Going to a cell, and what happened when Excel would not. */
import { useCallback, useState } from 'react';
import { splitAddress } from '../../sheet/address';
import { useServices } from '../services';

export interface GoToControl {
  readonly goTo: (cell: string) => void;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
}

export function useGoTo(sheet: string): GoToControl {
  const { port } = useServices();
  const [failure, setFailure] = useState<GoToControl['failure']>(null);
  const goTo = useCallback(
    (cell: string) => {
      function attempt(): void {
        const place = splitAddress(cell);
        port.goTo(place.sheet ?? sheet, place.cell).then(
          () => setFailure(null),
          (error: unknown) => setFailure({ error, retry: attempt }),
        );
      }
      attempt();
    },
    [port, sheet],
  );
  return { goTo, failure };
}
