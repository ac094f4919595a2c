/** `--checks text-number=off,rate=notice`: which checks are not made, or how grave their findings are. */
import { CHECKS } from '../checks/catalogue';
import { usesOf } from '../checks/engine/settings';
import { withCheckSetting, type CheckSetting } from '../kept/checkSetting';
import type { KeptWorkbook } from '../kept/keptWorkbook';
import type { CommandLine } from './commandLine';
import { usage } from './usageError';

function readSetting(text: string): CheckSetting {
  const [id = '', wanted = '', ...rest] = text.split('=').map((part) => part.trim());
  const check = CHECKS.find((one) => one.id === id);
  if (!check) throw usage('unknown-check', { id, known: { list: CHECKS.map((one) => one.id) } });
  const uses = usesOf(check);
  const use = uses.find((one) => one === wanted);
  if (use === undefined || rest.length > 0) {
    throw usage('check-use', { id, value: text.slice(id.length + 1), known: { list: uses } });
  }
  return { check: id, use };
}

/** None when none are given. @throws UsageError for a check that there is not, or that cannot be set so */
export function readCheckOption({ checks }: CommandLine['values']): readonly CheckSetting[] {
  if (checks === undefined) return [];
  return checks
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(readSetting);
}

/** What a workbook keeps, with these settings before its own; of two for one check the last one counts. */
export function keepingSettings(kept: KeptWorkbook, settings: readonly CheckSetting[]): KeptWorkbook {
  return {
    ...kept,
    checks: settings.reduce((known, { check, use }) => withCheckSetting(known, check, use), kept.checks),
  };
}
