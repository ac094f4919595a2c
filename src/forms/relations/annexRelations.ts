/** The relations between the annexes: arithmetic of the plan itself, by the lines and sources of its programme. No document prescribes them. */
import {
  CAPITAL_TYPES,
  sourceColumns,
  type CapitalType,
  type Programme,
  type SourceColumn,
} from '../../programme/programme';
import type { FormId } from '../catalogue';
import type { FormRelation } from './relation';

/** Phụ lục I, line by line and by source = Σ Phụ lục II (đầu tư phát triển), Σ Phụ lục III (sự nghiệp). */
function annexDetails(programme: Programme): readonly FormRelation[] {
  const details: readonly (readonly [CapitalType, FormId])[] = [
    ['development-investment', 'annex-2'],
    ['recurrent', 'annex-3'],
  ];
  return details.flatMap(([capitalType, form]) =>
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

/**
 * Total of Phụ lục IVa, project by project and capital type = Phụ lục I over all sources. Where a source is not divided by capital type, nobody can
 * say which part of it a capital type has.
 */
function allocationTotals(programme: Programme, sources: readonly SourceColumn[]): readonly FormRelation[] {
  if (sources.some(({ capitalTypes }) => capitalTypes.length === 0)) return [];
  const columnsOf = (capitalType: CapitalType): readonly string[] =>
    sources
      .filter(({ capitalTypes }) => capitalTypes.includes(capitalType))
      .map(({ id }) => `${id}.${capitalType}`);
  const relation = (column: string, row: string, columns: readonly string[]): FormRelation => ({
    id: `annex-4a.${column}=annex-1.${row}`,
    target: { form: 'annex-4a', columns: [column] },
    source: { form: 'annex-1', columns },
    rows: { target: 'total', source: row },
    years: 'same',
    derived: false,
  });
  const projects = programme.projects.flatMap((project): readonly FormRelation[] => {
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
  return [...annexDetails(programme), ...allocationTotals(programme, sources), ...yearOfPeriod(sources)];
}
