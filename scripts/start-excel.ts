/**
 * `npm run start:excel`: loads the add-in into Excel on a developer's Windows or Mac, from this machine over https.
 * Microsoft's own tools make the certificate and register the add-in; they are fetched by npx when they are needed,
 * since they install on Windows and Mac only.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, translator } from '../src/locales/translate';
import { readServedFile } from '../src/workbench/server/staticFolder';
import { ROOT, build } from './build';

/** The address that manifest.xml names. */
const PORT = 3000;
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
/** Seen from the project's folder: a path without spaces needs no quoting anywhere. */
const MANIFEST = 'dist/manifest.xml';
const NPX = process.platform === 'win32' ? 'npx.cmd' : 'npx';

function say(key: string, params: Record<string, string> = {}): void {
  for (const language of LANGUAGES) console.log(translator(language).text(key, params));
}

/** Runs one of Microsoft's command line tools. */
function npx(args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    // npx is a script on Windows, which Node starts only through a shell; the arguments are constants of this file.
    const child = spawn(NPX, ['--yes', ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`npx ${args.join(' ')}: ${code}`))));
  });
}

function serve(): Promise<void> {
  const certificate = {
    key: readFileSync(join(CERTIFICATES, 'localhost.key')),
    cert: readFileSync(join(CERTIFICATES, 'localhost.crt')),
  };
  const server = createServer(certificate, (request, response) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname.slice(1);
    readServedFile(join(ROOT, 'dist'), path).then(
      (file) => {
        if (!file) response.writeHead(404).end();
        else
          response
            .writeHead(200, { 'Content-Type': file.contentType, 'Cache-Control': 'no-store' })
            .end(file.body);
      },
      () => response.writeHead(500).end(),
    );
  });
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(PORT, 'localhost', listening);
  });
}

/** Takes the add-in out of Excel again when this window is closed. */
function stopOnInterrupt(): void {
  process.once('SIGINT', () => {
    npx(['office-addin-debugging', 'stop', MANIFEST]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    say('workbench.excel.needs-desktop');
    process.exitCode = 1;
    return;
  }
  await build(['addin']);
  await npx(['office-addin-dev-certs', 'install']);
  await serve();
  stopOnInterrupt();
  say('workbench.excel.serving', { address: `https://localhost:${PORT}` });
  await npx(['office-addin-debugging', 'start', MANIFEST, 'desktop', '--no-debug']);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
