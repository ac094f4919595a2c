/** From what people type or paste to a clean list of localities; whatever is left out is reported. */

export interface LocalityList {
  readonly names: readonly string[];
  /** Blank lines between others; those at the ends are nobody's mistake. */
  readonly blankLines: number;
  /** Names that stood there more than once; they are kept once. */
  readonly duplicates: readonly string[];
  /** Total lines that came along with a pasted table. */
  readonly totals: readonly string[];
  /** Lines with numbers but no name. */
  readonly unusable: number;
}

/** "1.", "2)", "III.", "a)", "-", "•" before a name. */
const NUMBERING = /^(?:\d+\s*[.)/:-]?\s+|\d+[.)]\s*|[IVXivx]{1,5}[.)]\s*|[a-zđ][.)]\s*|[-–—•*+]\s*)+/u;
const ONLY_NUMBERING = /^(?:[\d\s.,%()/-]*|[IVX]{1,5}\.?)$/u;
/** By their letters and tone marks, since "Cống" and "Tống" are places. */
const TOTAL =
  /^(?:(?:tổng(?: số| cộng| chung)?|cộng|(?:grand )?total)(?: toàn (?:tỉnh|huyện|xã))?|toàn (?:tỉnh|huyện|xã))(?: ?\([ivx+ ]+\))?[:.]?$/iu;

/** The name in a line: the first pasted column that is not a number or a numbering. */
function nameIn(line: string): string | null {
  const columns = line.split('\t').map((column) => column.replace(/\s+/gu, ' ').trim());
  const named = columns.find((column) => column !== '' && !ONLY_NUMBERING.test(column));
  return named === undefined ? null : named.replace(NUMBERING, '').trim() || null;
}

/** The locality that a cell's text names; `null` for a number, a numbering, a total or nothing at all. */
export function localityIn(text: string): string | null {
  const name = nameIn(text.normalize('NFC').replace(/\s+/gu, ' '));
  return name === null || TOTAL.test(name) ? null : name;
}

/** Reads one locality per line. Letters are normalised to NFC: pasted Vietnamese arrives in both forms. */
export function readLocalities(text: string): LocalityList {
  const lines = text
    .normalize('NFC')
    .trim()
    .split(/\r\n|\r|\n/u);
  const names = new Map<string, string>();
  const duplicates = new Set<string>();
  const totals: string[] = [];
  let blankLines = 0;
  let unusable = 0;
  if (text.trim() === '') return { names: [], blankLines, duplicates: [], totals, unusable };
  for (const line of lines) {
    const name = nameIn(line);
    if (line.trim() === '') blankLines += 1;
    else if (name === null) unusable += 1;
    else if (TOTAL.test(name)) totals.push(name);
    else {
      const key = name.toLocaleLowerCase('vi');
      const known = names.get(key);
      if (known === undefined) names.set(key, name);
      else duplicates.add(known);
    }
  }
  return { names: [...names.values()], blankLines, duplicates: [...duplicates], totals, unusable };
}
