/** All checks as the user chooses among them: what each looks at, how grave it is and why, what else may be set. */
import { CHECKS } from '../checks/catalogue';
import type { CheckFamily } from '../checks/engine/check';
import type { Severity } from '../checks/engine/severity';
import { usesOf } from '../checks/engine/settings';
import type { CheckUse } from '../kept/checkSetting';
import type { Message } from '../messages/message';

export interface CheckChoice {
  readonly check: string;
  readonly severity: Severity;
  /** How grave it is stands in the catalogue, with each figure that is prescribed. */
  readonly followsCatalogue: boolean;
  readonly title: Message;
  readonly severityReason: Message;
  readonly uses: readonly CheckUse[];
}

export interface CheckChoices {
  readonly family: CheckFamily;
  readonly checks: readonly CheckChoice[];
}

/** In the order of the catalogue of checks, each family where its first check stands. */
export const CHECK_CHOICES: readonly CheckChoices[] = [...new Set(CHECKS.map(({ family }) => family))].map(
  (family) => ({
    family,
    checks: CHECKS.filter((check) => check.family === family).map((check) => ({
      check: check.id,
      severity: check.severity,
      followsCatalogue: check.parameters.length > 0,
      title: check.description,
      severityReason: check.severityReason,
      uses: usesOf(check),
    })),
  }),
);
