/** The relations between the standard sheets. They are arithmetic of the plan itself: no document prescribes them. */
import { DEPRIVATION_SERVICES } from '../../programme/deprivation';
import { POVERTY_REDUCTION_2021 } from '../../programme/povertyReduction2021';
import type { CapitalType, FundingSource } from '../../programme/programme';
import type { FormId } from '../catalogue';
import { TRACKS } from '../povertyFlow';
import type { FormRelation } from './relation';

const SOURCES: readonly FundingSource[] = ['central', 'local', 'mobilised'];
const CAPITAL_TYPES: readonly CapitalType[] = ['development-investment', 'recurrent'];

/** Phụ lục I, line by line and by source = Σ Phụ lục II (đầu tư phát triển), Σ Phụ lục III (sự nghiệp). */
function annexDetails(): readonly FormRelation[] {
  const details: readonly (readonly [CapitalType, FormId])[] = [
    ['development-investment', 'annex-2'],
    ['recurrent', 'annex-3'],
  ];
  return details.flatMap(([capitalType, form]) =>
    SOURCES.map((source): FormRelation => ({
      id: `annex-1.${source}.${capitalType}=${form}`,
      target: { form: 'annex-1', columns: [`${source}.${capitalType}`] },
      source: { form, columns: [`plan.${source}`] },
      rows: 'code',
      years: 'same',
      derived: true,
    })),
  );
}

/** Total of Phụ lục IVa, project by project and capital type = Phụ lục I over all sources. */
function allocationTotals(): readonly FormRelation[] {
  const columnsOf = (capitalType: CapitalType): readonly string[] =>
    SOURCES.map((source) => `${source}.${capitalType}`);
  const relation = (column: string, row: string, columns: readonly string[]): FormRelation => ({
    id: `annex-4a.${column}=annex-1.${row}`,
    target: { form: 'annex-4a', columns: [column] },
    source: { form: 'annex-1', columns },
    rows: { target: 'total', source: row },
    years: 'same',
    derived: false,
  });
  const projects = POVERTY_REDUCTION_2021.projects.flatMap((project): readonly FormRelation[] => {
    if (project.capitalTypes.length > 1) {
      return project.capitalTypes.map((capitalType) =>
        relation(`${project.code}.${capitalType}`, project.outlineCode, columnsOf(capitalType)),
      );
    }
    const columns = columnsOf(project.capitalTypes[0] ?? 'recurrent');
    if (project.lines.length === 0) return [relation(project.code, project.outlineCode, columns)];
    return project.lines.map(({ code }) => relation(code, code, columns));
  });
  return [
    relation('total', 'total', ['total']),
    ...CAPITAL_TYPES.map((capitalType) => relation(capitalType, 'total', columnsOf(capitalType))),
    ...projects,
  ];
}

/** First year of Phụ lục IVb, line by line and by source = Phụ lục I of that year. */
function yearOfPeriod(): readonly FormRelation[] {
  return SOURCES.map((source) => ({
    id: `annex-4b.${source}=annex-1`,
    target: { form: 'annex-4b', columns: [`year-1.${source}`] },
    source: { form: 'annex-1', columns: [`${source}.total`] },
    rows: 'code',
    years: 'same',
    derived: false,
  }));
}

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

export const RELATIONS: readonly FormRelation[] = [
  ...annexDetails(),
  ...allocationTotals(),
  ...yearOfPeriod(),
  ...reviewRelations('poor'),
  ...reviewRelations('near-poor'),
  ...movements(),
];
