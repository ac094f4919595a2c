/** The structure of a national target programme (chương trình mục tiêu quốc gia), as data. `schema.ts` reads it from JSON. */
import type { LocalityList } from './localityList';
import type { PolicyParameter } from './policyParameter';

export const CAPITAL_TYPES = ['development-investment', 'recurrent'] as const;
/** Loại vốn: vốn đầu tư phát triển, vốn sự nghiệp (kinh phí thường xuyên from 2026 on). */
export type CapitalType = (typeof CAPITAL_TYPES)[number];

/** What a programme calls a capital type. */
export interface CapitalTypeName {
  readonly id: CapitalType;
  /** Header on the sheets: "Đầu tư phát triển". */
  readonly name: string;
  /** "vốn sự nghiệp", in the middle of a title. */
  readonly fullName: string;
}

/** Nguồn vốn, by its id: "central", "local", "mobilised", and others that a programme or a user adds. */
export type FundingSourceId = string;

/** A part of a funding source that has columns of its own, e.g. ngân sách tỉnh of ngân sách địa phương. */
export interface SourcePart {
  readonly id: FundingSourceId;
  readonly name: string;
}

/** Nguồn vốn. */
export interface FundingSource {
  readonly id: FundingSourceId;
  /** Header on the sheets: "Ngân sách trung ương". */
  readonly name: string;
  /** The capital types that its money is planned by; empty where it is not divided, or where that is not known. */
  readonly capitalTypes: readonly CapitalType[];
  /** Empty where the source is one column, as in the programmes that are built in. */
  readonly parts: readonly SourcePart[];
}

/** Dòng kinh phí: the smallest line that money is planned for. */
export interface BudgetLine {
  /** As cited in plans: "3.2" is sub-project 2 of project 3. Codes are text: 3.10 is not 3.1. */
  readonly code: string;
  /** Name as it is written on the sheet. */
  readonly name: string;
  /** Short name for messages. */
  readonly shortName: string;
  /** Other names that plans give it. */
  readonly aliases: readonly string[];
  readonly capitalTypes: readonly CapitalType[];
}

/** Dự án. One without sub-projects is itself the budget line. */
export interface Project extends BudgetLine {
  /** Roman numeral used as TT on the sheets. */
  readonly outlineCode: string;
  /** Empty: the project is itself a budget line. */
  readonly lines: readonly BudgetLine[];
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  /** Name where there is little room. */
  readonly shortName: string;
  /** Name in the titles of sheets, where the period is said otherwise. */
  readonly titleName: string;
  /** Years, both ends included. */
  readonly period: { readonly from: number; readonly to: number };
  /** Documents the structure comes from, and how sure we are of it. */
  readonly source: string;
  /** The built-in programme that this one was made from; `null` for the built-in ones. */
  readonly basedOn: string | null;
  readonly capitalTypes: readonly CapitalTypeName[];
  readonly sources: readonly FundingSource[];
  /** May be empty: then the sheets keep rows free for what the user knows. */
  readonly projects: readonly Project[];
  /** Localities that the parameters speak of; a catalogue from before there were any has none. */
  readonly localityLists: readonly LocalityList[];
  readonly parameters: readonly PolicyParameter[];
}

/** The smallest lines, in the order of the sheets. */
export function budgetLines({ projects }: Programme): readonly BudgetLine[] {
  return projects.flatMap((project): readonly BudgetLine[] =>
    project.lines.length === 0 ? [project] : project.lines,
  );
}

/** A funding source that has columns of its own: a whole source, or a part of one. */
export interface SourceColumn {
  readonly id: FundingSourceId;
  readonly name: string;
  readonly capitalTypes: readonly CapitalType[];
}

export function columnsOfSource({ id, name, capitalTypes, parts }: FundingSource): readonly SourceColumn[] {
  if (parts.length === 0) return [{ id, name, capitalTypes }];
  return parts.map((part) => ({ ...part, capitalTypes }));
}

/** The sources that stand side by side where a sheet divides by source. */
export function sourceColumns({ sources }: Programme): readonly SourceColumn[] {
  return sources.flatMap(columnsOfSource);
}

export function capitalTypeName({ capitalTypes }: Programme, id: CapitalType): string {
  return capitalTypes.find((type) => type.id === id)?.name ?? '';
}
