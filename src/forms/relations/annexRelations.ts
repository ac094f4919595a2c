/** The relations between the annexes: arithmetic of the plan itself, by the lines and sources of its programme. No document prescribes them. */
import {
  CAPITAL_TYPES,
  sourceColumns,
  type BudgetLine,
  type CapitalType,
  type Programme,
  type SourceColumn,
} from '../../programme/programme';
import type { FormId } from '../catalogue';
import type { FormRelation, RelationSide } from './relation';

/** The annex that details the money of a capital type. */
const DETAILS: readonly (readonly [CapitalType, FormId])[] = [
  ['development-investment', 'annex-2'],
  ['recurrent', 'annex-3'],
];

/** Phụ lục I, line by line and by source = Σ Phụ lục II (đầu tư phát triển), Σ Phụ lục III (sự nghiệp). */
function annexDetails(programme: Programme): readonly FormRelation[] {
  return DETAILS.flatMap(([capitalType, form]) =>
    sourceColumns(programme)
      .filter(({ capitalTypes }) => capitalTypes.includes(capitalType))
      .map(({ id }): FormRelation => ({
        id: `annex-1.${id}.${capitalType}=${form}`,
        target: { form: 'annex-1', columns: [`${id}.${capitalType}`] },
        source: { form, columns: [`plan.${id}`] },
        rows: 'code',
        years: 'same',
        derived: true,
      })),
  );
}

/** Budget lines with the TT that their rows bear. */
function lineRows({ projects }: Programme): readonly Pick<BudgetLine, 'code' | 'capitalTypes'>[] {
  return projects.flatMap(
    ({ lines, outlineCode, capitalTypes }): readonly Pick<BudgetLine, 'code' | 'capitalTypes'>[] =>
      lines.length === 0 ? [{ code: outlineCode, capitalTypes }] : lines,
  );
}

/**
 * A source that is not divided by capital type: Phụ lục I, line by line = Phụ lục II + Phụ lục III, of those two the ones that the catalogue puts
 * the line in. Line by line, since a row that is missing from one of them is no zero.
 */
function undividedDetails(programme: Programme): readonly FormRelation[] {
  const undivided = sourceColumns(programme).filter(({ capitalTypes }) => capitalTypes.length === 0);
  return undivided.flatMap(({ id }) =>
    lineRows(programme).flatMap(({ code, capitalTypes }): readonly FormRelation[] => {
      const sides = DETAILS.filter(([capitalType]) => capitalTypes.includes(capitalType)).map(([, form]) => ({
        form,
        columns: [`plan.${id}`],
      }));
      const [source, ...plus] = sides;
      if (!source) return [];
      return [
        {
          id: `annex-1.${id}.${code}=${sides.map(({ form }) => form).join('+')}`,
          target: { form: 'annex-1', columns: [`${id}.total`] },
          source,
          ...(plus.length > 0 && { plus }),
          rows: { target: code, source: code },
          years: 'same',
          derived: true,
        },
      ];
    }),
  );
}

/**
 * Where the amounts of a capital type stand over all sources: in Phụ lục I; in the annex that details them where a source is not divided by capital
 * type, since then Phụ lục I does not say which part of it a capital type has.
 */
function amountsOf(capitalType: CapitalType, sources: readonly SourceColumn[]): RelationSide {
  const detail = DETAILS.find(([type]) => type === capitalType);
  if (detail && sources.some(({ capitalTypes }) => capitalTypes.length === 0)) {
    return { form: detail[1], columns: ['plan.total'] };
  }
  const columns = sources
    .filter(({ capitalTypes }) => capitalTypes.includes(capitalType))
    .map(({ id }) => `${id}.${capitalType}`);
  return { form: 'annex-1', columns };
}

/** Total of Phụ lục IVa, project by project and capital type = what the other annexes have of it over all sources. */
function allocationTotals(programme: Programme, sources: readonly SourceColumn[]): readonly FormRelation[] {
  const relation = (column: string, row: string, source: RelationSide): FormRelation => ({
    id: `annex-4a.${column}=${source.form}.${row}`,
    target: { form: 'annex-4a', columns: [column] },
    source,
    rows: { target: 'total', source: row },
    years: 'same',
    derived: false,
  });
  const projects = programme.projects.flatMap((project): readonly FormRelation[] => {
    if (project.capitalTypes.length > 1) {
      return project.capitalTypes.map((capitalType) =>
        relation(`${project.code}.${capitalType}`, project.outlineCode, amountsOf(capitalType, sources)),
      );
    }
    const amounts = amountsOf(project.capitalTypes[0] ?? 'recurrent', sources);
    if (project.lines.length === 0) return [relation(project.code, project.outlineCode, amounts)];
    return project.lines.map(({ code }) => relation(code, code, amounts));
  });
  return [
    relation('total', 'total', { form: 'annex-1', columns: ['total'] }),
    ...CAPITAL_TYPES.map((type) => relation(type, 'total', amountsOf(type, sources))),
    ...projects,
  ].filter(({ source }) => source.columns.length > 0);
}

/** First year of Phụ lục IVb, line by line and by source = Phụ lục I of that year. */
function yearOfPeriod(sources: readonly SourceColumn[]): readonly FormRelation[] {
  return sources.map(({ id }) => ({
    id: `annex-4b.${id}=annex-1`,
    target: { form: 'annex-4b', columns: [`year-1.${id}`] },
    source: { form: 'annex-1', columns: [`${id}.total`] },
    rows: 'code',
    years: 'same',
    derived: false,
  }));
}

/** Between tables of one programme. */
export function programmeRelations(programme: Programme): readonly FormRelation[] {
  const sources = sourceColumns(programme);
  return [
    ...annexDetails(programme),
    ...undividedDetails(programme),
    ...allocationTotals(programme, sources),
    ...yearOfPeriod(sources),
  ];
}
