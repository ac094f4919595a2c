import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest, type ManifestSurroundings } from '../../scripts/manifest/checkManifest';
import { rebaseManifest } from '../../scripts/manifest/rebaseManifest';
import { projectSurroundings } from '../../scripts/manifest/surroundings';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const around = projectSurroundings(root);

/** The rules that a manifest breaks, each once. */
function brokenRules(source: string, surroundings: ManifestSurroundings = around): string[] {
  return [...new Set(checkManifest(source, surroundings).map(({ rule }) => rule))];
}

/** Replaces once and makes sure that there was something to replace, so that no mutation is silently empty. */
function mutate(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`Nothing to replace: ${String(from)}`);
  return changed;
}

test('manifest.xml breaks no rule', () => {
  expect(checkManifest(manifest, around)).toEqual([]);
});

test('the pages and the ribbon function that the manifest names are in the source', () => {
  expect(existsSync(join(root, 'src/taskpane'))).toBe(true);
  expect([...around.ribbonFunctions]).toContain('RemoveMarks');
});

test('the checker sees the four commands of the ribbon tab', () => {
  const ids = [...manifest.matchAll(/<Control [^>]*id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['SoatBieu.Insert', 'SoatBieu.Check', 'SoatBieu.Unmark', 'SoatBieu.Pane']);
});

describe('a manifest is refused when', () => {
  const long = 'x'.repeat(300);
  test.each<[why: string, rule: string, from: string | RegExp, to: string]>([
    ['it is not well-formed', 'well-formed', '</OfficeApp>', ''],
    ['it is empty', 'well-formed', /^[\s\S]*$/, ''],
    [
      'two elements are swapped',
      'element-order',
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      '$2$1',
    ],
    [
      'the label of the tab comes before its groups',
      'element-order',
      /(<CustomTab id="SoatBieu.Tab">)([\s\S]*)(<Label resid="Tab.Label"\/>)/,
      '$1$3$2',
    ],
    ['an element is unknown', 'element-order', '<Permissions>', '<Foo/><Permissions>'],
    ['an obligatory element is missing', 'element-order', /<SupportUrl .*\/>/, ''],
    ['an element stands twice', 'element-order', /(<FunctionFile .*\/>)/, '$1$1'],
    [
      'an element is in another namespace',
      'element-order',
      '<bt:Sets DefaultMinVersion',
      '<bt:Sets xmlns:bt="urn:other" DefaultMinVersion',
    ],
    ['the id is not a GUID', 'guid', /<Id>.*<\/Id>/, '<Id>soat-bieu</Id>'],
    ['the version has three numbers', 'version', /<Version>.*<\/Version>/, '<Version>0.1.0</Version>'],
    ['the default language is another one', 'default-locale', 'vi-VN', 'en-US'],
    ['it asks for other permissions', 'permissions', 'ReadWriteDocument', 'ReadDocument'],
    ['it names another host', 'host', 'Host Name="Workbook"', 'Host Name="Document"'],
    ['a text has no English', 'languages', /(<bt:String id="Insert.Label"[^>]*>)\s*<bt:Override .*\/>/, '$1'],
    ['the name has no English', 'languages', /<Override Locale="en-US" Value="Soát.*\/>/, ''],
    ['a text is empty', 'text', 'Value="Insert tables"', 'Value=""'],
    [
      'a text is decomposed',
      'text',
      'DefaultValue="Chèn biểu"',
      `DefaultValue="${'Chèn biểu'.normalize('NFD')}"`,
    ],
    ['a label is longer than 125', 'text-length', 'Value="Insert tables"', `Value="${long.slice(0, 126)}"`],
    [
      'a tooltip is longer than 250',
      'text-length',
      /(id="Insert.Tip" DefaultValue=")[^"]*/,
      `$1${long.slice(0, 251)}`,
    ],
    [
      'the description is longer than 250',
      'text-length',
      /(<Description DefaultValue=")[^"]*/,
      `$1${long.slice(0, 251)}`,
    ],
    [
      'a page is not https',
      'https',
      'https://localhost:3000/commands.html',
      'http://localhost:3000/commands.html',
    ],
    ['an address is not absolute', 'https', 'https://localhost:3000/commands.html', '/commands.html'],
    ['a page does not exist', 'page', '/commands.html', '/functions.html'],
    [
      'an icon is on another server',
      'one-server',
      'https://localhost:3000/assets/icons/app-16.png',
      'https://cdn.example.org/assets/icons/app-16.png',
    ],
    [
      'the outer requirement set differs',
      'requirement-set',
      /<Set Name="ExcelApi" MinVersion="[^"]*"/,
      '<Set Name="ExcelApi" MinVersion="1.1"',
    ],
    [
      'the inner requirement set differs',
      'requirement-set',
      /<bt:Set Name="ExcelApi" MinVersion="[^"]*"/,
      '<bt:Set Name="ExcelApi" MinVersion="1.20"',
    ],
    ['no requirement set is named', 'requirement-set', /ExcelApi"/g, 'SharedRuntime"'],
    ['two controls share an id', 'unique-id', 'id="SoatBieu.Check"', 'id="SoatBieu.Insert"'],
    ['two resources share an id', 'unique-id', 'bt:Url id="Url.Pane"', 'bt:Url id="Url.Create"'],
    ['a ribbon function is unknown', 'action', 'RemoveMarks', 'RemoveMark'],
    ['an action does nothing', 'action', /<SourceLocation resid="Url.Pane"\/>/, ''],
    [
      'a reference leads nowhere',
      'resource-missing',
      'Label resid="Insert.Label"',
      'Label resid="Insert.Name"',
    ],
    [
      'a label refers to a tooltip',
      'resource-kind',
      'Label resid="Insert.Label"',
      'Label resid="Insert.Tip"',
    ],
    [
      'a resource is not used',
      'resource-unused',
      '<bt:LongStrings>',
      '<bt:LongStrings><bt:String id="Old" DefaultValue="a"/>',
    ],
    ['a resource id has 33 characters', 'resource-id-length', /Url\.Pane/g, 'U'.repeat(33)],
    ['an icon lacks a size', 'icon-sizes', /<bt:Image size="20" resid="Icon.Check.20"\/>/, ''],
    ['an icon has the wrong size', 'icon-file', 'icons/check-16.png', 'icons/check-32.png'],
    ['an icon file is missing', 'icon-file', 'icons/check-16.png', 'icons/checked-16.png'],
    ['the high resolution icon is small', 'icon-file', /(<HighResolutionIconUrl .*)app-64/, '$1app-32'],
  ])('%s', (_why, rule, from, to) => {
    expect(brokenRules(mutate(from, to))).toContain(rule);
  });
});

test('a higher requirement in the code is noticed', () => {
  expect(brokenRules(manifest, { ...around, requiredExcelApi: '1.20' })).toEqual(['requirement-set']);
});

describe('the manifest of a release', () => {
  test('stands on the given server throughout and breaks no rule', () => {
    const released = rebaseManifest(manifest, 'https://bieu.example.vn/addin/', 'https://example.vn/help');
    expect(released).not.toContain('localhost');
    expect(released).toContain('"https://bieu.example.vn/addin/taskpane.html?tab=check&amp;run=1"');
    expect(released).toContain('<SupportUrl DefaultValue="https://example.vn/help"/>');
    expect(checkManifest(released, around)).toEqual([]);
  });

  test.each(['http://bieu.example.vn', 'bieu.example.vn', 'https://bieu.example.vn/?a=1'])(
    'is not made for %s',
    (base) => {
      expect(() => rebaseManifest(manifest, base)).toThrow();
    },
  );
});
