/**
 * Our own check of manifest.xml. Microsoft's validator is a web service; this one runs anywhere, in the tests and when a
 * manifest is built for a release. It knows the rules that a wrong manifest breaks silently.
 */
import { orderProblem, shortName } from './elementOrder';
import { checkIcons, checkResources } from './resourceRules';
import { childOf, descendants, findAll, parseXml, type XmlElement } from './xml';

export interface ManifestProblem {
  readonly rule: string;
  readonly message: string;
}

/** What the manifest has to agree with. */
export interface ManifestSurroundings {
  /** ExcelApi version that the code says it needs. */
  readonly requiredExcelApi: string;
  /** Names of the functions that the ribbon page registers. */
  readonly ribbonFunctions: ReadonlySet<string>;
  /** Pixel size of an image by its address's path ("/assets/icons/app-32.png"); undefined when there is no such PNG. */
  readonly imageSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
  /** Whether a page of that path ("/taskpane.html") is part of the add-in. */
  readonly pageExists: (path: string) => boolean;
}

export const LANGUAGES = { default: 'vi-VN', other: ['en-US'] } as const;
const LIMITS: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Everything that is wrong with a manifest; empty when nothing is. */
export function checkManifest(source: string, around: ManifestSurroundings): ManifestProblem[] {
  let root: XmlElement;
  try {
    root = parseXml(source);
  } catch (error) {
    return [{ rule: 'well-formed', message: String(error) }];
  }
  return [
    ...checkOrder(root),
    ...checkIdentity(root),
    ...checkTexts(root),
    ...checkAddresses(root, around),
    ...checkRequirements(root, around),
    ...checkIds(root),
    ...checkActions(root, around),
    ...checkResources(root),
    ...checkIcons(root, around),
  ];
}

function* checkOrder(root: XmlElement): Generator<ManifestProblem> {
  for (const element of descendants(root)) {
    const name = shortName(element.namespace, element.name);
    const problem = orderProblem(
      name,
      element.children.map((child) => shortName(child.namespace, child.name)),
    );
    if (problem) yield { rule: 'element-order', message: `line ${element.line}, ${name}: ${problem}` };
  }
}

function* checkIdentity(root: XmlElement): Generator<ManifestProblem> {
  const text = (name: string) => childOf(root, name)?.text ?? '';
  if (!GUID.test(text('Id'))) yield { rule: 'guid', message: `Id "${text('Id')}" is not a GUID` };
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')))
    yield { rule: 'version', message: `Version "${text('Version')}" does not have four numbers` };
  if (text('DefaultLocale') !== LANGUAGES.default)
    yield { rule: 'default-locale', message: `DefaultLocale is not ${LANGUAGES.default}` };
  if (text('Permissions') !== 'ReadWriteDocument')
    yield { rule: 'permissions', message: 'The add-in asks for ReadWriteDocument and no more' };
  const hosts = findAll(root, 'Host').map(
    ({ attributes }) => attributes.get('Name') ?? attributes.get('type'),
  );
  if (hosts.some((host) => host !== 'Workbook'))
    yield { rule: 'host', message: 'The only host is the workbook' };
}

/** Texts are complete in every language and not longer than Office shows. */
function* checkTexts(root: XmlElement): Generator<ManifestProblem> {
  const outer = root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description');
  const texts = [...outer, ...findAll(root, 'String')];
  for (const element of texts) {
    const name = element.attributes.get('id') ?? element.name;
    const overrides = element.children.map(({ attributes }) => attributes.get('Locale'));
    for (const locale of LANGUAGES.other)
      if (!overrides.includes(locale)) yield { rule: 'languages', message: `${name} has no ${locale} text` };
    const values = [
      element.attributes.get('DefaultValue'),
      ...element.children.map(({ attributes }) => attributes.get('Value')),
    ];
    const limit = LIMITS[element.name] ?? stringLimit(root, element);
    for (const value of values) {
      if (!value) yield { rule: 'text', message: `${name} has an empty text` };
      else if (value.length > limit)
        yield { rule: 'text-length', message: `${name}: ${value.length} characters, ${limit} are allowed` };
      else if (value !== value.normalize('NFC') || value !== value.trim())
        yield { rule: 'text', message: `${name}: not composed (NFC) or with spaces around` };
    }
  }
}

function stringLimit(root: XmlElement, text: XmlElement): number {
  return findAll(root, 'ShortStrings').some(({ children }) => children.includes(text)) ? 125 : 250;
}

function* checkAddresses(root: XmlElement, around: ManifestSurroundings): Generator<ManifestProblem> {
  const bases = new Set<string>();
  for (const element of descendants(root)) {
    const names = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'];
    const address = element.attributes.get('DefaultValue');
    if (!names.includes(element.name) || address === undefined) continue;
    if (!URL.canParse(address) || !address.startsWith('https://')) {
      yield { rule: 'https', message: `line ${element.line}: ${address} is not an https address` };
      continue;
    }
    const url = new URL(address);
    if (
      url.pathname.endsWith('.html') &&
      !around.pageExists(url.pathname.slice(url.pathname.lastIndexOf('/')))
    )
      yield { rule: 'page', message: `line ${element.line}: ${address} is not a page of the add-in` };
    if (element.name !== 'SupportUrl' && element.attributes.get('id') !== 'Url.LearnMore')
      bases.add(url.origin);
  }
  if (bases.size > 1)
    yield {
      rule: 'one-server',
      message: `Pages and icons stand on several servers: ${[...bases].join(', ')}`,
    };
}

function* checkRequirements(root: XmlElement, around: ManifestSurroundings): Generator<ManifestProblem> {
  const sets = findAll(root, 'Set').filter(({ attributes }) => attributes.get('Name') === 'ExcelApi');
  if (sets.length === 0) yield { rule: 'requirement-set', message: 'No ExcelApi set is required' };
  for (const set of sets) {
    const version = set.attributes.get('MinVersion') ?? 'none';
    if (version !== around.requiredExcelApi)
      yield {
        rule: 'requirement-set',
        message: `line ${set.line}: ExcelApi ${version}, the code needs ${around.requiredExcelApi}`,
      };
  }
}

function* checkIds(root: XmlElement): Generator<ManifestProblem> {
  const seen = new Set<string>();
  for (const element of descendants(root)) {
    const id = element.attributes.get('id');
    if (id === undefined) continue;
    if (seen.has(id)) yield { rule: 'unique-id', message: `line ${element.line}: id ${id} stands twice` };
    if (!id.trim() || id.length > 125) yield { rule: 'unique-id', message: `line ${element.line}: bad id` };
    seen.add(id);
  }
}

function* checkActions(root: XmlElement, around: ManifestSurroundings): Generator<ManifestProblem> {
  for (const action of findAll(root, 'Action')) {
    const type = action.attributes.get('type');
    const name = childOf(action, 'FunctionName')?.text;
    if (type === 'ExecuteFunction') {
      if (name === undefined || !around.ribbonFunctions.has(name))
        yield { rule: 'action', message: `line ${action.line}: no ribbon function "${name ?? ''}"` };
    } else if (type !== 'ShowTaskpane' || !childOf(action, 'SourceLocation')) {
      yield { rule: 'action', message: `line ${action.line}: neither a task pane nor a function` };
    }
  }
}
