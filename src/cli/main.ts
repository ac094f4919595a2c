/** Entry of the `soat-bieu` command. */
import { nodeSurroundings } from './nodeSurroundings';
import { run } from './run';

// A reader that stops early ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The exit code is set rather than exited with, so that everything written reaches a pipe.
void run(process.argv.slice(2), nodeSurroundings()).then((code) => {
  process.exitCode = code;
});
