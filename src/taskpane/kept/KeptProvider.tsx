/** What the workbook keeps besides its sheets, for all parts of the pane: read once, changed one after another. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import {
  NOTHING_KEPT,
  readKept,
  writeKept,
  type KeptReading,
  type KeptWorkbook,
} from '../../kept/keptWorkbook';
import type { DataProblem } from '../../messages/dataProblem';
import { useServices } from '../services';

export interface KeptControl {
  /** Nothing, until the workbook has answered. */
  readonly kept: KeptWorkbook;
  readonly known: boolean;
  /** Why the workbook did not answer; `null` where it has, or was not asked yet. */
  readonly failure: unknown;
  /** What could not be read of it. */
  readonly problems: readonly DataProblem[];
  /** Asks the workbook, unless it has answered already or is being asked. */
  readonly load: () => void;
  /**
   * Changes what is kept. The workbook is read anew before, since another pane may have changed it.
   * @throws KeptByNewerVersion, ExcelFailure
   */
  readonly update: (change: (kept: KeptWorkbook) => KeptWorkbook) => Promise<void>;
}

/** A newer version of the add-in wrote what the workbook keeps; it must not be lost. */
export class KeptByNewerVersion extends Error {
  constructor() {
    super('A newer version wrote what this workbook keeps');
    this.name = 'KeptByNewerVersion';
  }
}

const KeptContext = createContext<KeptControl | null>(null);

export function KeptProvider(props: { children: ReactNode }) {
  const { port } = useServices();
  const [reading, setReading] = useState<KeptReading | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const asking = useRef(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const load = useCallback(() => {
    if (asking.current) return;
    asking.current = true;
    setFailure(null);
    port.readMemory().then(
      (text) => setReading((known) => known ?? readKept(text)),
      // Excel is busy, say: the pane works without, and the next part that opens asks again.
      (error: unknown) => {
        asking.current = false;
        setFailure(error);
      },
    );
  }, [port]);

  const update = useCallback(
    (change: (kept: KeptWorkbook) => KeptWorkbook): Promise<void> => {
      const work = async (): Promise<void> => {
        const current = readKept(await port.readMemory());
        if (!current.mayWrite) throw new KeptByNewerVersion();
        const next = change(current.kept);
        await port.keepMemory(writeKept(next));
        asking.current = true;
        setReading({ ...current, kept: next });
      };
      const turn = queue.current.then(work, work);
      queue.current = turn;
      return turn;
    },
    [port],
  );

  const control = useMemo(
    () => ({
      kept: reading?.kept ?? NOTHING_KEPT,
      known: reading !== null,
      failure,
      problems: reading?.problems ?? [],
      load,
      update,
    }),
    [reading, failure, load, update],
  );
  return <KeptContext.Provider value={control}>{props.children}</KeptContext.Provider>;
}

/** @param shown whether the part that asks is in sight: only then is the workbook asked */
export function useKept(shown: boolean): KeptControl {
  const control = useContext(KeptContext);
  if (!control) throw new Error('The pane was rendered without what the workbook keeps');
  const { load, known } = control;
  useEffect(() => {
    if (shown && !known) load();
  }, [shown, known, load]);
  return control;
}
