/**
 * Which elements may stand in which, in which order. Office refuses a manifest whose elements are out of order, often with no
 * more than "the add-in could not be started", so the order is checked here.
 *
 * This covers the elements that our manifest uses; an element that is not listed is reported, which is the reminder to look up
 * its place before adding it.
 */

const ROOT = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [ROOT, 'app'],
  [OVERRIDES, 'ov'],
  [TYPES, 'bt'],
]);

/** "bt:Image": an element's name with our own short name of its namespace. */
export function shortName(namespace: string, name: string): string {
  return `${PREFIXES.get(namespace) ?? '?'}:${name}`;
}

/** Children in order; "?" at most once, "+" at least once, "*" any number, otherwise exactly once. */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  'app:OfficeApp': [
    'app:Id',
    'app:AlternateId?',
    'app:Version',
    'app:ProviderName',
    'app:DefaultLocale',
    'app:DisplayName',
    'app:Description',
    'app:IconUrl',
    'app:HighResolutionIconUrl',
    'app:SupportUrl',
    'app:AppDomains?',
    'app:Hosts',
    'app:Requirements',
    'app:DefaultSettings',
    'app:Permissions',
    'ov:VersionOverrides',
  ],
  'app:DisplayName': ['app:Override*'],
  'app:Description': ['app:Override*'],
  'app:IconUrl': ['app:Override*'],
  'app:HighResolutionIconUrl': ['app:Override*'],
  'app:SupportUrl': ['app:Override*'],
  'app:AppDomains': ['app:AppDomain+'],
  'app:Hosts': ['app:Host+'],
  'app:Requirements': ['app:Sets'],
  'app:Sets': ['app:Set+'],
  'app:DefaultSettings': ['app:SourceLocation'],
  'app:SourceLocation': ['app:Override*'],
  'ov:VersionOverrides': ['ov:Description?', 'ov:Requirements?', 'ov:Hosts', 'ov:Resources'],
  'ov:Requirements': ['bt:Sets'],
  'bt:Sets': ['bt:Set+'],
  'ov:Hosts': ['ov:Host+'],
  'ov:Host': ['ov:DesktopFormFactor'],
  'ov:DesktopFormFactor': ['ov:GetStarted?', 'ov:FunctionFile', 'ov:ExtensionPoint+'],
  'ov:GetStarted': ['ov:Title', 'ov:Description', 'ov:LearnMoreUrl'],
  'ov:ExtensionPoint': ['ov:CustomTab'],
  'ov:CustomTab': ['ov:Group+', 'ov:Label'],
  'ov:Group': ['ov:Label', 'ov:Icon', 'ov:Control+'],
  'ov:Icon': ['bt:Image+'],
  'ov:Control': ['ov:Label', 'ov:Supertip', 'ov:Icon', 'ov:Action'],
  'ov:Supertip': ['ov:Title', 'ov:Description'],
  'ov:Action': ['ov:TaskpaneId?', 'ov:SourceLocation?', 'ov:FunctionName?'],
  'ov:Resources': ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image+'],
  'bt:Image': ['bt:Override*'],
  'bt:Urls': ['bt:Url+'],
  'bt:Url': ['bt:Override*'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  'bt:String': ['bt:Override*'],
};

/** What is wrong with a row of children; undefined when it is allowed. */
export function orderProblem(parent: string, children: readonly string[]): string | undefined {
  const allowed = CHILDREN[parent] ?? [];
  let next = 0;
  for (const slot of allowed) {
    const [, name = slot, count = ''] = /^(.*?)([?+*]?)$/.exec(slot) ?? [];
    let found = 0;
    while (children[next] === name) {
      next += 1;
      found += 1;
    }
    if (found === 0 && (count === '' || count === '+')) return `${name} is missing or not in its place`;
    if (found > 1 && (count === '' || count === '?')) return `${name} stands ${found} times`;
  }
  const left = children[next];
  return left === undefined ? undefined : `${left} is not allowed here`;
}
