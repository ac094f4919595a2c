/** The checks as the user wants them: some are not made, the findings of others are graver or lighter than usual. */
import { CHECK_USES, type CheckSetting, type CheckUse } from '../../kept/checkSetting';
import type { CheckInfo } from './check';
import type { ChecksToRun } from './runChecks';

/**
 * What may be set for a check, besides leaving it as it is. How grave it is to miss a prescribed figure is set with that figure, in the catalogue:
 * such a check can only be switched off.
 */
export function usesOf({ severity, parameters }: CheckInfo): readonly CheckUse[] {
  return parameters.length > 0 ? ['off'] : CHECK_USES.filter((use) => use !== severity);
}

/** `null`: as the check says it, also where something is set that may not be. */
function useOf(check: CheckInfo, settings: readonly CheckSetting[]): CheckUse | null {
  const set = settings.find((one) => one.check === check.id);
  return set && usesOf(check).includes(set.use) ? set.use : null;
}

function applied<Check extends CheckInfo>(
  checks: readonly Check[],
  settings: readonly CheckSetting[],
): readonly Check[] {
  return checks.flatMap((check): readonly Check[] => {
    const use = useOf(check, settings);
    if (use === 'off') return [];
    return use === null ? [check] : [{ ...check, severity: use, severityIsSet: true }];
  });
}

/** Settings of checks that are not there, or that may not be set so, change nothing. */
export function withSettings(checks: ChecksToRun, settings: readonly CheckSetting[]): ChecksToRun {
  if (settings.length === 0) return checks;
  const { equationChecks, cellChecks, structureChecks } = checks;
  const all = [...equationChecks, ...cellChecks, ...structureChecks];
  return {
    equationChecks: applied(equationChecks, settings),
    cellChecks: applied(cellChecks, settings),
    structureChecks: applied(structureChecks, settings),
    changed: all.flatMap((check): readonly CheckSetting[] => {
      const use = useOf(check, settings);
      return use === null ? [] : [{ check: check.id, use }];
    }),
  };
}
