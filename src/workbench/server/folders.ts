/** Where the builds put their files, seen from the project's root. */
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { WorkbenchFolders } from './createServer';

/** The folders that the workbench serves for a checkout of this project. */
export function workbenchFolders(root: string): WorkbenchFolders {
  const officeJs = createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/package.json');
  return {
    page: join(root, 'build', 'workbench'),
    addin: join(root, 'dist'),
    officeJs: join(dirname(officeJs), 'dist'),
  };
}
