/** Hộ nghèo and hộ cận nghèo: most tables exist once for each. */
export type HouseholdGroup = 'poor' | 'near-poor';

export interface HouseholdWords {
  /** Beginning of the form ids. */
  readonly key: string;
  readonly households: string;
  readonly capitals: string;
  readonly people: string;
}

export const HOUSEHOLD_GROUPS: Readonly<Record<HouseholdGroup, HouseholdWords>> = {
  poor: { key: 'poverty', households: 'hộ nghèo', capitals: 'HỘ NGHÈO', people: 'khẩu nghèo' },
  'near-poor': {
    key: 'near-poor',
    households: 'hộ cận nghèo',
    capitals: 'HỘ CẬN NGHÈO',
    people: 'khẩu cận nghèo',
  },
};
