import { readFileSync } from 'node:fs';
import { RIBBON_EFFECTS } from '../../../src/workbench/page/pane/ribbonActions';

/** What the manifest says: its pages and the functions it runs. */
const manifest = readFileSync('manifest.xml', 'utf8').replaceAll('&amp;', '&');

describe('the ribbon buttons of the workbench', () => {
  it.each(Object.entries(RIBBON_EFFECTS))('%s does what the manifest says', (_action, effect) => {
    if (effect.kind === 'show-pane')
      expect(manifest).toContain(`DefaultValue="https://localhost:3000/${effect.page}"`);
    else expect(manifest).toContain(`<FunctionName>${effect.functionName}</FunctionName>`);
  });
});
