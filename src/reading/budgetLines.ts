/** Which budget line of the catalogue a row is: by its TT, or by its name where TT is missing or another one. */
import { normalizeCode } from '../programme/outline';
import type { BudgetLine, Programme } from '../programme/programme';
import { foldName } from './names';
import type { TableRow } from './table';

/** "Tiểu dự án 2: Cải thiện dinh dưỡng" is "Cải thiện dinh dưỡng" too. */
function withoutOrdinal(folded: string): string {
  return folded.replace(/^(?:(?:tieu )?du an|tda|da) \d+ /, '');
}

function namesOf({ name, shortName, aliases }: BudgetLine): readonly string[] {
  const folded = [name, shortName, ...aliases].map(foldName);
  return [...new Set([...folded, ...folded.map(withoutOrdinal)])].filter((one) => one !== '');
}

/** Projects and lines with the TT that their rows bear. */
function codedLines({ projects }: Programme): readonly BudgetLine[] {
  return projects.flatMap((project) => [{ ...project, code: project.outlineCode }, ...project.lines]);
}

/** TT by name; a name that several lines have tells nothing. */
function codesByName(lines: readonly BudgetLine[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string | null>();
  for (const line of lines) {
    for (const name of namesOf(line)) {
      const known = codes.get(name);
      codes.set(name, known === undefined || known === line.code ? line.code : null);
    }
  }
  return new Map([...codes].flatMap(([name, code]) => (code === null ? [] : [[name, code] as const])));
}

/**
 * TT of each row, as the catalogue writes it. TT goes before the name: plans swap titles. A name is only taken for a line that no other row of the
 * table is.
 */
export function lineCodes(programme: Programme | null, rows: readonly TableRow[]): readonly string[] {
  const written = rows.map(({ code }) => normalizeCode(code));
  if (!programme) return written;
  const lines = codedLines(programme);
  const known = new Set(lines.map(({ code }) => code));
  const byName = codesByName(lines);
  const taken = new Set(written.filter((code) => known.has(code)));
  return rows.map(({ name, role }, place) => {
    const code = written[place] ?? '';
    if (known.has(code) || role !== 'line') return code;
    const folded = foldName(name);
    const found = byName.get(folded) ?? byName.get(withoutOrdinal(folded));
    if (found === undefined || taken.has(found)) return code;
    taken.add(found);
    return found;
  });
}
