/** The switches of the mutants, which the changed code asks as `$M`. */

export interface Switches {
  /** Which mutant is on; 0 for none. */
  active: number;
  /** What was asked for since `forget`. */
  readonly on: (number: number) => boolean;
  /** Throws in a loop that goes on after the time. */
  readonly tick: () => void;
  /** Until when loops may run, in milliseconds of `performance.now()`. */
  deadline: number;
  timedOut: boolean;
  readonly asked: () => readonly number[];
  readonly forget: () => void;
}

const EVERY = 256;

/** Sets the global `$M`. */
export function installSwitches(count: number): Switches {
  const hits = new Uint8Array(count + 1);
  let ticks = 0;
  const switches: Switches = {
    active: 0,
    deadline: Infinity,
    timedOut: false,
    on: (number) => {
      hits[number] = 1;
      return number === switches.active;
    },
    tick: () => {
      ticks += 1;
      if (ticks % EVERY !== 0 || performance.now() < switches.deadline) return;
      switches.timedOut = true;
      throw new Error('The time of this mutant is over');
    },
    asked: () => [...hits.keys()].filter((number) => hits[number] === 1),
    forget: () => void hits.fill(0),
  };
  Object.assign(globalThis, { $M: switches });
  return switches;
}
