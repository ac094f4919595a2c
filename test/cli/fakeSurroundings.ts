/** A world in memory for the command line. */
import { run } from '../../src/cli/run';
import { FileAccessError, type Surroundings } from '../../src/cli/surroundings';

export interface FakeWorld {
  readonly files: Map<string, Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in that world. */
export async function runIn(world: FakeWorld, ...words: string[]): Promise<Run> {
  let out = '';
  let err = '';
  const surroundings: Surroundings = {
    env: world.env ?? {},
    isTerminal: world.isTerminal ?? false,
    out: (text) => (out += text),
    err: (text) => (err += text),
    readFile: (path) => {
      const bytes = world.files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new FileAccessError('not-found'));
    },
    writeNewFile: (path, bytes) => {
      if (world.files.has(path)) return Promise.reject(new FileAccessError('exists'));
      world.files.set(path, bytes);
      return Promise.resolve();
    },
    now: () => new Date(Date.UTC(2023, 4, 6)),
  };
  const code = await run(words, surroundings);
  return { code, out, err };
}
