/** Builds what the tests look at, so that they never test an old build. */
import { BUILD_TARGETS, build } from '../../../scripts/build';

export default async function buildAll(): Promise<void> {
  await build(BUILD_TARGETS);
}
