/** The tests of a file as functions: Jest's own collector finds them, and each can be run alone and again. */
import { createRequire } from 'node:module';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  getState,
  it,
  resetState,
  test,
} from 'jest-circus';
import { expect } from 'expect';

const load = createRequire(__filename);

export interface LoadedTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Block = ReturnType<typeof getState>['rootDescribeBlock'];

export function installGlobals(): void {
  Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, it, test, expect });
}

function testsOf(block: Block, names: readonly string[]): readonly LoadedTest[] {
  return block.children.flatMap((child): readonly LoadedTest[] => {
    if (child.mode === 'skip' || child.mode === 'todo') return [];
    const path = [...names, child.name];
    if (child.type === 'describeBlock') return testsOf(child, path);
    const call = child.fn as (() => unknown) | undefined;
    return call
      ? [
          {
            name: path.join(' › '),
            run: async () => {
              await call.call({});
            },
          },
        ]
      : [];
  });
}

function hooksOf(block: Block): Block['hooks'] {
  return [
    ...block.hooks,
    ...block.children.flatMap((child) => (child.type === 'describeBlock' ? hooksOf(child) : [])),
  ];
}

/** Loads a file of tests, which defines them; what is done before all of them is done at once. */
export async function loadTests(path: string): Promise<readonly LoadedTest[]> {
  resetState();
  load(path);
  const root = getState().rootDescribeBlock;
  for (const hook of hooksOf(root)) {
    if (hook.type !== 'beforeAll') throw new Error(`${path}: ${hook.type} is not known here`);
    await (hook.fn as () => unknown).call({});
  }
  return testsOf(root, []);
}

export function loadModule(path: string): void {
  load(path);
}
