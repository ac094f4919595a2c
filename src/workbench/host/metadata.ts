/**
 * What Excel's JavaScript objects look like on the wire: derived at build time from the installed client and its type
 * declarations (see scripts/generate-office-metadata.ts), never written by hand and never committed.
 * Members are keyed by their wire name ("GetRange"); `js` is the name that add-in code uses ("getRange").
 */
export interface Member {
  readonly js: string;
  /** "ExcelApi 1.9": what a host must support for it; absent for what every host has. */
  readonly api?: string;
}

export interface ScalarMember extends Member {
  readonly writable: boolean;
  /** The name under which the client sets a property that it reads by another name. */
  readonly setOnly?: true;
  /** TypeScript type as text, where known. */
  readonly type?: string;
}

export interface NavigationMember extends Member {
  readonly className: string;
}

export interface ClassMetadata {
  readonly isCollection: boolean;
  readonly scalars: Readonly<Record<string, ScalarMember>>;
  readonly navigations: Readonly<Record<string, NavigationMember>>;
  readonly methods: Readonly<Record<string, Member>>;
  readonly events: Readonly<Record<string, Member & { readonly eventType: number | null }>>;
}

export interface OfficeMetadata {
  /** What it was made from; made anew when one of these changes. */
  readonly madeFrom: MetadataSources;
  readonly classes: Readonly<Record<string, ClassMetadata>>;
  /** Enum name → its values, e.g. "SheetVisibility" → ["Visible", "Hidden", "VeryHidden"]. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

export interface MetadataSources {
  readonly client: string;
  readonly types: string;
  readonly generator: number;
}
