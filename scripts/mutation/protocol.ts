/** What the command and its worker say to each other. */

export interface TestInfo {
  readonly file: string;
  readonly name: string;
}

/** Mutants that one test asked for, and how long it kept the processor without any. */
export interface TestCoverage extends TestInfo {
  readonly asked: readonly number[];
  readonly milliseconds: number;
  readonly passed: boolean;
}

export type Order =
  /** Load the code and the test files, with a mutant on from the start or none (0). */
  | {
      readonly kind: 'load';
      readonly modules: readonly string[];
      readonly tests: readonly string[];
      readonly active: number;
    }
  /** Run every test of a loaded file once, without a mutant. */
  | { readonly kind: 'cover'; readonly file: string }
  /** Run tests in this order until one fails. */
  | {
      readonly kind: 'try';
      readonly active: number;
      /** Each with the time that it may take. */
      readonly tests: readonly (TestInfo & { readonly milliseconds: number })[];
    };

export type Outcome = 'killed' | 'timeout' | 'alive';

export type Answer =
  | {
      readonly kind: 'loaded';
      /** Asked for while the code was loaded. */
      readonly atStart: readonly number[];
      readonly failed: readonly string[];
    }
  | { readonly kind: 'covered'; readonly tests: readonly TestCoverage[] }
  /** `clean`: the test that failed passes again without the mutant. */
  | {
      readonly kind: 'tried';
      readonly outcome: Outcome;
      readonly by: TestInfo | null;
      readonly clean: boolean;
    };
