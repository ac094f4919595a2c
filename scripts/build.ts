/**
 * Builds what the workbench serves: `npm run build [addin] [workbench]`; both when none is named.
 * Nothing is rebuilt that did not change: webpack keeps its cache in .cache/.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ROOT = resolve(__dirname, '..');
const findModule = createRequire(join(ROOT, 'package.json'));

export const BUILD_TARGETS = ['addin', 'workbench'] as const;
export type BuildTarget = (typeof BUILD_TARGETS)[number];

/** Runs Node with these arguments in the project's folder; the same on every system, without a shell. */
function runNode(args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}`));
    });
  });
}

/** Runs one of the project's TypeScript scripts. */
function runScript(script: string): Promise<void> {
  return runNode(['--import', pathToFileURL(findModule.resolve('tsx')).href, join(ROOT, script)]);
}

/** Builds the add-in (dist/) or the workbench page (build/workbench/) or both. */
export async function build(targets: readonly BuildTarget[]): Promise<void> {
  if (targets.includes('workbench')) await runScript('scripts/generate-office-metadata.ts');
  const names = targets.flatMap((target) => ['--config-name', target]);
  await runNode([findModule.resolve('webpack-cli/bin/cli.js'), ...names]);
}

function isTarget(text: string): text is BuildTarget {
  return (BUILD_TARGETS as readonly string[]).includes(text);
}

if (require.main === module) {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !isTarget(name));
  if (unknown !== undefined) {
    console.error(`Unknown target "${unknown}"; known are ${BUILD_TARGETS.join(', ')}`);
    process.exitCode = 2;
  } else {
    build(named.length > 0 ? named.filter(isTarget) : BUILD_TARGETS).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
  }
}
