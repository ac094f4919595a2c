/** What axe has to say about a part of the page. */
import axe from 'axe-core';

/** Colours cannot be measured in jsdom; they are looked at in a browser. */
export async function violations(container: HTMLElement): Promise<string[]> {
  const results = await axe.run(container, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
