/** `npm start`: builds what changed and opens the workbench on this machine, PORT (3000) or the next free port. */
import { translator, LANGUAGES } from '../src/locales/translate';
import { createWorkbenchServer } from '../src/workbench/server/createServer';
import { workbenchFolders } from '../src/workbench/server/folders';
import { listenFrom } from '../src/workbench/server/listen';
import { BUILD_TARGETS, ROOT, build } from './build';

const DEFAULT_PORT = 3000;

function wishedPort(): number {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT: 0-65535');
  return port;
}

/** The same sentence in every language, one per line. */
function say(key: string, params: Record<string, string> = {}): void {
  for (const language of LANGUAGES) console.log(translator(language).text(key, params));
}

async function main(): Promise<void> {
  const wished = wishedPort();
  say('workbench.start.building');
  await build(BUILD_TARGETS);
  const port = await listenFrom(createWorkbenchServer(workbenchFolders(ROOT)), wished);
  if (wished !== 0 && port !== wished) {
    say('workbench.start.port-taken', { wished: String(wished), port: String(port) });
  }
  console.log('');
  say('workbench.start.ready', { address: `http://localhost:${port}` });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
