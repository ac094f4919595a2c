/**
 * Identity of a finding: the check, the place and the figures involved. It changes when one of the figures changes, so that what was
 * accepted for one set of figures is not accepted for another.
 */

/** FNV-1a, 64 bits: short and stable; not for security. */
const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

export function fingerprint(parts: readonly (string | null)[]): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(JSON.stringify(parts))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
