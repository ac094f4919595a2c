/** The rules about a manifest's resources: every reference resolves, every resource is used, every icon is there in its size. */
import type { ManifestProblem, ManifestSurroundings } from './checkManifest';
import { descendants, findAll, type XmlElement } from './xml';

/** Sizes that Office picks from on screens of different density; 16, 32 and 80 are obligatory, the others avoid blurred scaling. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const MAX_RESOURCE_ID = 32;

/** Kind of resource that an element refers to by its `resid`. */
const KIND_OF_REFERENCE: Readonly<Record<string, string>> = {
  Image: 'Images',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
};

interface Resource {
  readonly kind: string;
  readonly element: XmlElement;
}

function readResources(root: XmlElement): Map<string, Resource> {
  const kinds = findAll(root, 'Resources').flatMap(({ children }) => children);
  return new Map(
    kinds.flatMap((kind) =>
      kind.children.map(
        (element) => [element.attributes.get('id') ?? '', { kind: kind.name, element }] as const,
      ),
    ),
  );
}

/** References and resources fit together. */
export function* checkResources(root: XmlElement): Generator<ManifestProblem> {
  const resources = readResources(root);
  const used = new Set<string>();
  for (const element of descendants(root)) {
    const id = element.attributes.get('resid');
    if (id === undefined) continue;
    used.add(id);
    const found = resources.get(id);
    const wanted = KIND_OF_REFERENCE[element.name];
    if (!found) yield { rule: 'resource-missing', message: `line ${element.line}: no resource ${id}` };
    else if (found.kind !== wanted)
      yield {
        rule: 'resource-kind',
        message: `line ${element.line}: ${id} is not in ${wanted ?? 'any kind'}`,
      };
  }
  for (const id of resources.keys()) {
    if (!used.has(id)) yield { rule: 'resource-unused', message: `Nothing refers to resource ${id}` };
    if (id.length === 0 || id.length > MAX_RESOURCE_ID)
      yield { rule: 'resource-id-length', message: `Resource id "${id}" has ${id.length} characters` };
  }
}

/** Icons: all sizes are named, and each file is a PNG of the size that it stands for. */
export function* checkIcons(root: XmlElement, around: ManifestSurroundings): Generator<ManifestProblem> {
  const resources = readResources(root);
  for (const icon of findAll(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.get('size')));
    const missing = ICON_SIZES.filter((size) => !sizes.includes(size));
    if (missing.length > 0)
      yield { rule: 'icon-sizes', message: `line ${icon.line}: no icon of ${missing.join(', ')} pixels` };
    for (const image of icon.children) {
      const target = resources.get(image.attributes.get('resid') ?? '')?.element;
      if (target) yield* checkImage(target, Number(image.attributes.get('size')), around);
    }
  }
  for (const [name, size] of [['IconUrl', 32] as const, ['HighResolutionIconUrl', 64] as const])
    for (const image of findAll(root, name)) yield* checkImage(image, size, around);
}

function* checkImage(
  image: XmlElement,
  size: number,
  around: ManifestSurroundings,
): Generator<ManifestProblem> {
  const address = image.attributes.get('DefaultValue') ?? '';
  if (!URL.canParse(address)) return;
  const path = new URL(address).pathname;
  const actual = around.imageSize(path.slice(path.indexOf('/assets/')));
  if (!actual) yield { rule: 'icon-file', message: `${address} is not a PNG file of the project` };
  else if (actual.width !== size || actual.height !== size)
    yield { rule: 'icon-file', message: `${address}: ${actual.width} x ${actual.height}, ${size} expected` };
}
