/** Which card of the editor a place in the catalogue belongs to: "projects[2].lines[0].code" is a field of the card of that line. */
import type { ProgrammeDraft } from '../../../../programme/edit/draft';

export const ABOUT_CARD = 'about';

export function sourceCard(id: string): string {
  return `source ${id}`;
}

export function parameterCard(id: string): string {
  return `parameter ${id}`;
}

export function listCard(id: string): string {
  return `list ${id}`;
}

/** @returns `null` for places outside the cards, such as a list that is too long */
export function cardAt(
  { sources, projects, localityLists, parameters }: ProgrammeDraft,
  path: string,
): string | null {
  const [part = ''] = /^\w*/.exec(path) ?? [];
  const [place = -1, line = -1] = [...path.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  switch (part) {
    case 'sources': {
      const source = sources[place];
      return source ? sourceCard(source.id) : null;
    }
    case 'projects': {
      const project = projects[place];
      const inLine = path.includes('].lines[') ? project?.lines[line] : project;
      return inLine?.key ?? null;
    }
    case 'localityLists': {
      const list = localityLists[place];
      return list ? listCard(list.id) : null;
    }
    case 'parameters': {
      const parameter = parameters[place];
      return parameter ? parameterCard(parameter.id) : null;
    }
    default:
      return ABOUT_CARD;
  }
}
