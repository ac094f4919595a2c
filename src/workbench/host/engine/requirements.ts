/** The requirement sets a host declares: set name → version, e.g. { ExcelApi: '1.14' }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Whether a host with these sets has an API that was introduced as, say, "ExcelApi 1.9". */
export function supports(sets: RequirementSets, api: string | undefined): boolean {
  if (api === undefined) return true;
  const [set = '', needed = ''] = api.split(' ');
  const offered = sets[set];
  if (offered === undefined) return false;
  const [neededMajor, neededMinor] = versionParts(needed);
  const [major, minor] = versionParts(offered);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function versionParts(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
