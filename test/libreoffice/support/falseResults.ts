/** Puts a wrong result beside every formula of a file, so that a right one can only come from a calculation. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const FALSE_RESULT = -987654321;

const FORMULA_CELL = /(<c r="[A-Z]+\d+" s="\d+")(?: t="\w+")?(><f>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?/g;

export function withFalseResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, content] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(content).replace(FORMULA_CELL, `$1$2<v>${FALSE_RESULT}</v>`);
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
