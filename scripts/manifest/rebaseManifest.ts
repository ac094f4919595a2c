/** The server that manifest.xml names while the add-in is developed. */
export const DEVELOPMENT_BASE = 'https://localhost:3000';

function checkedBase(address: string): string {
  const trimmed = address.replace(/\/+$/, '');
  if (!URL.canParse(trimmed)) throw new Error(`Not an address: ${address}`);
  const url = new URL(trimmed);
  if (url.protocol !== 'https:') throw new Error(`Office loads add-ins over https only: ${address}`);
  if (url.search || url.hash) throw new Error(`An address without "?" and "#" is needed: ${address}`);
  return trimmed.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * The manifest with every address on another server.
 * @param support page for help; the add-in's own server when there is none
 */
export function rebaseManifest(source: string, base: string, support?: string): string {
  const target = checkedBase(base);
  const help = support === undefined ? `${target}/` : checkedBase(support);
  const withHelp = source.replaceAll(`"${DEVELOPMENT_BASE}/"`, () => `"${help}"`);
  const moved = withHelp.replaceAll(`"${DEVELOPMENT_BASE}/`, () => `"${target}/`);
  // The opening comment speaks of the development server and would be wrong from here on.
  return moved.replace(/<!--[\s\S]*?-->\s*/, '');
}
