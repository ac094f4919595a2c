/** What the user decided about a check: not to be made, or how grave its findings are. */
import * as v from 'valibot';

export const CHECK_USES = ['off', 'notice', 'warning', 'error'] as const;
export type CheckUse = (typeof CHECK_USES)[number];

const Setting = v.object({
  /** Id of the check; one that this version does not know is kept for the version that does. */
  check: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  use: v.picklist(CHECK_USES),
});

export type CheckSetting = v.InferOutput<typeof Setting>;

/** There are not so many checks. */
export const MOST_CHECK_SETTINGS = 200;

export interface CheckSettingsReading {
  readonly items: readonly CheckSetting[];
  /** Members that this version cannot read: written back as they are. */
  readonly unread: readonly unknown[];
}

/** Of two settings of one check the first holds; the other one is kept as it is. */
export function readCheckSettings(value: unknown): CheckSettingsReading {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const items: CheckSetting[] = [];
  const unread: unknown[] = [];
  for (const member of list) {
    const result = v.safeParse(Setting, member);
    const isGood =
      result.success &&
      items.length < MOST_CHECK_SETTINGS &&
      !items.some(({ check }) => check === result.output.check);
    if (isGood) items.push(result.output);
    else unread.push(member);
  }
  return { items, unread };
}

/** @param use `null`: as the check says it */
export function withCheckSetting(
  settings: readonly CheckSetting[],
  check: string,
  use: CheckUse | null,
): readonly CheckSetting[] {
  const others = settings.filter((one) => one.check !== check);
  return use === null ? others : [...others, { check, use }];
}
