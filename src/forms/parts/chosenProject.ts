/** The project or budget line that a table of one project is for. */
import type { BudgetLine, Programme } from '../../programme/programme';

export interface ChosenProject {
  /** As it stands in the table's title: "DỰ ÁN 7: NÂNG CAO NĂNG LỰC VÀ ...". */
  readonly title: string;
  /** Its budget lines, under which the activities are listed. */
  readonly parts: readonly { readonly key: string; readonly name: string }[];
}

function partOf({ code, name }: BudgetLine): ChosenProject['parts'][number] {
  return { key: code, name };
}

/** What may be chosen, in the order of the programme: every project, and each of its budget lines where it has several. */
export interface ProjectChoice {
  readonly code: string;
  readonly name: string;
  /** A line of the project before it in the list. */
  readonly isLine: boolean;
}

export function projectChoices({ projects }: Programme): readonly ProjectChoice[] {
  return projects.flatMap(({ code, name, lines }) => [
    { code, name, isLine: false },
    ...lines.map((line) => ({ code: line.code, name: line.name, isLine: true })),
  ]);
}

/** @returns `null` when nothing was chosen, or the programme has no such project or line */
export function chosenProject({ projects }: Programme, code: string | undefined): ChosenProject | null {
  for (const project of projects) {
    const lines = project.lines.length === 0 ? [project] : project.lines;
    const chosen = project.code === code ? lines : lines.filter((line) => line.code === code);
    const [only] = chosen;
    if (!only) continue;
    const title = project.code === code ? project.name : `${only.name} (Dự án ${project.code})`;
    return { title: title.toLocaleUpperCase('vi'), parts: chosen.map(partOf) };
  }
  return null;
}
