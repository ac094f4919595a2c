/** The warm process as seen from the command: orders with a time limit, and a new process where one hangs. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Order } from './protocol';

export interface WorkerProcess {
  /** `null`: there was no answer in time, or the process ended; it is gone then. */
  readonly ask: (order: Order, milliseconds: number) => Promise<Answer | null>;
  readonly stop: () => void;
}

/** In megabytes: a mutant that fills the memory ends its process, not the machine. */
const MEMORY = 1500;

function answerOf(child: ChildProcess, order: Order, milliseconds: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const end = (answer: Answer | null): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (answer === null) child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), milliseconds);
    child.once('message', (answer: Answer) => end(answer));
    child.once('exit', () => end(null));
    child.once('error', () => end(null));
    child.send(order);
  });
}

/** @param mutants how many switches there are */
export function startWorker(sandbox: string, mutants: number): WorkerProcess {
  const child = fork(join(__dirname, 'worker.ts'), [sandbox, String(mutants)], {
    cwd: sandbox,
    execArgv: [...process.execArgv, `--max-old-space-size=${String(MEMORY)}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    ask: (order, milliseconds) => answerOf(child, order, milliseconds),
    stop: () => void child.kill('SIGKILL'),
  };
}
