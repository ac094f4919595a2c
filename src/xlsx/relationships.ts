/** Which part of a workbook file points to which, and under what id. */
import { FileProblemError } from './fileProblem';
import { parseXml } from './xml';
import type { ZipPackage } from './zipPackage';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address, in which the transitional and the strict variant of the format agree. */
  readonly type: string;
  /** Path of the part inside the container; `null` for something outside the file. */
  readonly target: string | null;
}

/** Resolves "../styles.xml", "/xl/styles.xml" and "styles.xml" against the folder of the part that says it. */
function resolveTarget(folder: readonly string[], target: string): string {
  const segments = target.startsWith('/') ? [] : [...folder];
  for (const segment of target.replace(/\\/g, '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The relationships of a part; none when the part has no relationship file. The empty path stands for the container itself. */
export function readRelationships(zip: ZipPackage, part: string): readonly Relationship[] {
  const segments = part.split('/');
  const name = segments.pop() ?? '';
  const content = zip.read([...segments, '_rels', `${name}.rels`].join('/'));
  const relationships: Relationship[] = [];
  if (!content) return relationships;
  parseXml(content, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      relationships.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').pop() ?? '',
        target: attributes.get('TargetMode') === 'External' ? null : resolveTarget(segments, target),
      });
    },
  });
  return relationships;
}

/** The path of the workbook's main part. */
export function findWorkbookPart(zip: ZipPackage): string {
  const named = readRelationships(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  const path = named ?? 'xl/workbook.xml';
  if (!zip.has(path)) throw new FileProblemError('not-a-workbook', `no main part at ${path}`);
  return path;
}
