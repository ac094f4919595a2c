/** A catalogue of 2026-2030 with components that a user entered, as it comes out of the editor. */
import { MERGED_PROGRAMME_2026 } from '../../src/programme/catalogue';
import { draftOf, readDraft, type ProgrammeDraft } from '../../src/programme/edit/draft';
import { addLine, addProject, changeLine } from '../../src/programme/edit/editProjects';
import { copyOf } from '../../src/programme/edit/ownProgramme';
import type { CapitalType, Programme } from '../../src/programme/programme';

const BOTH: readonly CapitalType[] = ['development-investment', 'recurrent'];

function project(draft: ProgrammeDraft, name: string, capitalTypes: readonly CapitalType[]): ProgrammeDraft {
  const added = addProject(draft);
  return changeLine(added, `line-${added.keys}`, { name, capitalTypes });
}

function line(
  draft: ProgrammeDraft,
  of: number,
  name: string,
  types: readonly CapitalType[],
): ProgrammeDraft {
  const added = addLine(draft, draft.projects[of]?.key ?? '');
  return changeLine(added, `line-${added.keys}`, { name, capitalTypes: types });
}

/** A project of one type, one of both, one with lines of each. */
export function enteredProgramme(): Programme {
  let draft = draftOf(copyOf(MERGED_PROGRAMME_2026, 'Tỉnh A', [MERGED_PROGRAMME_2026]), 'vi');
  draft = project(draft, 'Dự án 1: Hạ tầng vùng biên', ['development-investment']);
  draft = project(draft, 'Dự án 2: Sinh kế cộng đồng', BOTH);
  draft = project(draft, 'Dự án 3: Nước sạch nông thôn', ['recurrent']);
  draft = line(draft, 2, 'Tiểu dự án 1: Công trình cấp nước', ['development-investment']);
  draft = line(draft, 2, 'Tiểu dự án 2: Truyền thông', ['recurrent']);
  draft = line(draft, 2, 'Tiểu dự án 3: Vận hành và sửa chữa', BOTH);
  draft = project(draft, 'Dự án 4: Nâng cao năng lực', ['recurrent']);
  draft = line(draft, 3, 'Tiểu dự án 1: Đào tạo', ['recurrent']);
  draft = line(draft, 3, 'Tiểu dự án 2: Giám sát', ['recurrent']);
  const result = readDraft(draft, 'vi');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
