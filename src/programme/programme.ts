/** The structure of a national target programme (chương trình mục tiêu quốc gia), as data. */

/** Loại vốn: vốn đầu tư phát triển, vốn sự nghiệp. */
export type CapitalType = 'development-investment' | 'recurrent';

/** Nguồn vốn: ngân sách trung ương, ngân sách địa phương, huy động khác. */
export type FundingSource = 'central' | 'local' | 'mobilised';

/** Dòng kinh phí: the smallest line that money is planned for. */
export interface BudgetLine {
  /** As cited in plans: "3.2" is sub-project 2 of project 3. Codes are text: 3.10 is not 3.1. */
  readonly code: string;
  /** Name as it is written on the sheet. */
  readonly name: string;
  /** Short name for messages. */
  readonly shortName: string;
  readonly capitalTypes: readonly CapitalType[];
}

/** Dự án. One without sub-projects is itself the budget line. */
export interface Project {
  /** "1" to "7". */
  readonly code: string;
  /** Roman numeral used as TT on the sheets. */
  readonly outlineCode: string;
  readonly name: string;
  readonly shortName: string;
  readonly capitalTypes: readonly CapitalType[];
  /** Empty: the project is itself a budget line. */
  readonly lines: readonly BudgetLine[];
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  /** Documents the structure comes from, and how sure we are of it. */
  readonly source: string;
  readonly projects: readonly Project[];
}
