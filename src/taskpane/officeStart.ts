/**
 * Waiting for office.js. The pane's own script does not depend on it to run, so that a blocked or slow network ends in a
 * message instead of a blank pane.
 */

import { partitionOf } from '../preferences/preferences';

/** The little of office.js that the start needs. */
interface OfficeStart {
  onReady(): Promise<{ host: unknown }>;
  readonly context?: object;
}

export interface OfficeWait {
  /** Resolves when office.js has said which program it runs in; `inExcel` is false in a plain browser. */
  readonly ready: Promise<{ readonly inExcel: boolean; readonly partition: string }>;
  /** Resolves once, when office.js has not appeared in time; `ready` may still come later. */
  readonly late: Promise<void>;
}

const POLL_MS = 50;

function loadedOffice(): OfficeStart | null {
  const office: unknown = Reflect.get(globalThis, 'Office');
  if (typeof office !== 'object' || office === null) return null;
  return typeof Reflect.get(office, 'onReady') === 'function' ? (office as OfficeStart) : null;
}

/** @param patienceMs how long office.js may take before `late` resolves */
export function waitForOffice(patienceMs: number): OfficeWait {
  let late: () => void = () => undefined;
  const lateSignal = new Promise<void>((resolve) => {
    late = resolve;
  });
  const timer = setTimeout(late, patienceMs);
  const ready = new Promise<OfficeStart>((resolve) => {
    const look = () => {
      const office = loadedOffice();
      if (office) resolve(office);
      else setTimeout(look, POLL_MS);
    };
    look();
  }).then(async (office) => {
    const { host } = await office.onReady();
    clearTimeout(timer);
    return { inExcel: host === 'Excel', partition: partitionOf(office.context) };
  });
  return { ready, late: lateSignal };
}
