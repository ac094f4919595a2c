/** Builds what the tests look at, so that they never test an old build; ALREADY_BUILT says that it was built just now. */
import { BUILD_TARGETS, build } from '../../../scripts/build';

export default async function buildAll(): Promise<void> {
  if (process.env['ALREADY_BUILT'] === undefined) await build(BUILD_TARGETS);
}
