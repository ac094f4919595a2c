/** Fetches the wire metadata that the build put beside the page. */
import type { OfficeMetadata } from '../../host/metadata';

function isMetadata(value: unknown): value is OfficeMetadata {
  return value instanceof Object && 'classes' in value && 'enums' in value && 'madeFrom' in value;
}

/** @throws when the page was built without it */
export async function loadMetadata(): Promise<OfficeMetadata> {
  const answer = await fetch('office-metadata.json');
  if (!answer.ok) throw new Error(`office-metadata.json: ${answer.status}`);
  const metadata: unknown = await answer.json();
  if (!isMetadata(metadata)) throw new Error('office-metadata.json is not what it should be');
  return metadata;
}
