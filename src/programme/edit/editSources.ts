/** Changes to the funding sources of a draft. */
import { CAPITAL_TYPES, type FundingSource } from '../programme';
import type { ProgrammeDraft } from './draft';

export type SourceChange = Partial<Pick<FundingSource, 'name' | 'capitalTypes'>>;

/** The next id that neither a source nor a part has. */
function freeId({ sources }: ProgrammeDraft): string {
  const taken = sources.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
  let number = 1;
  while (taken.includes(`source-${number}`)) number += 1;
  return `source-${number}`;
}

function withSource(
  draft: ProgrammeDraft,
  id: string,
  change: (source: FundingSource) => FundingSource,
): ProgrammeDraft {
  return { ...draft, sources: draft.sources.map((source) => (source.id === id ? change(source) : source)) };
}

export function addSource(draft: ProgrammeDraft): ProgrammeDraft {
  const source = { id: freeId(draft), name: '', capitalTypes: [], parts: [] };
  return { ...draft, sources: [...draft.sources, source] };
}

export function changeSource(draft: ProgrammeDraft, id: string, change: SourceChange): ProgrammeDraft {
  const { capitalTypes } = change;
  const ordered = capitalTypes && CAPITAL_TYPES.filter((type) => capitalTypes.includes(type));
  return withSource(draft, id, (source) => ({
    ...source,
    ...change,
    ...(ordered && { capitalTypes: ordered }),
  }));
}

export function removeSource(draft: ProgrammeDraft, id: string): ProgrammeDraft {
  return { ...draft, sources: draft.sources.filter((source) => source.id !== id) };
}

export function addPart(draft: ProgrammeDraft, sourceId: string): ProgrammeDraft {
  const part = { id: freeId(draft), name: '' };
  return withSource(draft, sourceId, (source) => ({ ...source, parts: [...source.parts, part] }));
}

export function renamePart(
  draft: ProgrammeDraft,
  sourceId: string,
  partId: string,
  name: string,
): ProgrammeDraft {
  return withSource(draft, sourceId, (source) => ({
    ...source,
    parts: source.parts.map((part) => (part.id === partId ? { ...part, name } : part)),
  }));
}

export function removePart(draft: ProgrammeDraft, sourceId: string, partId: string): ProgrammeDraft {
  return withSource(draft, sourceId, (source) => ({
    ...source,
    parts: source.parts.filter(({ id }) => id !== partId),
  }));
}
