/** The relations between the tables of poor and near-poor households. They are arithmetic of the tables themselves: no document prescribes them. */
import { DEPRIVATION_SERVICES } from '../../programme/deprivation';
import type { FormId } from '../catalogue';
import { TRACKS } from '../povertyFlow';
import type { FormRelation } from './relation';

type Group = 'poor' | 'near-poor';
const FLOW: Readonly<Record<Group, FormId>> = { poor: 'poverty-flow', 'near-poor': 'near-poor-flow' };
const COUNTS: Readonly<Record<Group, FormId>> = {
  poor: 'deprivation-counts',
  'near-poor': 'near-poor-deprivation-counts',
};
const RATES: Readonly<Record<Group, FormId>> = {
  poor: 'deprivation-rates',
  'near-poor': 'near-poor-deprivation-rates',
};
const TARGET: Readonly<Record<Group, FormId>> = { poor: 'poverty-target', 'near-poor': 'near-poor-target' };
const MULTI_YEAR: Readonly<Record<Group, FormId>> = {
  poor: 'poverty-multi-year',
  'near-poor': 'near-poor-multi-year',
};

function byName(
  target: readonly [FormId, string, string?],
  source: readonly [FormId, string, string?],
  more: Partial<FormRelation> = {},
): FormRelation {
  const side = ([form, column, track]: readonly [FormId, string, string?]): FormRelation['target'] => ({
    form,
    columns: [column],
    ...(track === undefined ? {} : { track }),
  });
  return {
    id: `${target.filter(Boolean).join('.')}=${source.filter(Boolean).join('.')}`,
    target: side(target),
    source: side(source),
    rows: 'name',
    years: 'same',
    derived: true,
    ...more,
  };
}

/** Closing of the movements = result of the review; households without and with their indicators; opening of the next year's target. */
function reviewRelations(group: Group): readonly FormRelation[] {
  const [households, people] = TRACKS;
  const indicators = DEPRIVATION_SERVICES.flatMap((service) => service.indicators);
  return [
    byName(['poverty-review', `${group}.households.count`], [FLOW[group], 'closing', households]),
    byName(['poverty-review', `${group}.people.count`], [FLOW[group], 'closing', people]),
    ...TRACKS.map((track) =>
      byName([FLOW[group], 'opening', track], [FLOW[group], 'closing', track], {
        years: 'next',
        derived: false,
      }),
    ),
    byName([MULTI_YEAR[group], 'poor-households'], ['poverty-review', `${group}.households.count`], {
      years: 'next',
      derived: false,
    }),
    byName([COUNTS[group], 'households'], ['poverty-review', `${group}.households.count`]),
    byName([RATES[group], 'households'], [COUNTS[group], 'households']),
    ...indicators.map(({ key }) =>
      byName([RATES[group], `rate.${key}`], [COUNTS[group], `count.${key}`], { per: 'households' }),
    ),
    byName([TARGET[group], 'poor-households'], ['poverty-review', `${group}.households.count`], {
      years: 'next',
      derived: false,
    }),
  ];
}

/** Who leaves one group for the other arrives there: hộ nghèo ↔ hộ cận nghèo. */
function movements(): readonly FormRelation[] {
  return TRACKS.flatMap((track) => [
    byName(['near-poor-flow', 'enters', track], ['poverty-flow', 'leaves-1', track]),
    byName(['poverty-flow', 'enters', track], ['near-poor-flow', 'leaves-2', track]),
  ]);
}

export const HOUSEHOLD_RELATIONS: readonly FormRelation[] = [
  ...reviewRelations('poor'),
  ...reviewRelations('near-poor'),
  ...movements(),
];
