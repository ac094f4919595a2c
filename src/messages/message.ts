/**
 * A sentence for the user, as data.
 *
 * The core never builds sentences: it names one (`key`) and hands over its numbers and names (`params`). The words stand
 * in `locales/`, so that Vietnamese and English word order differ freely and no sentence is ever glued together.
 */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, MessageParam>>;
}

/** An exact number, printed in the reader's language ("10.000" or "10,000"); `sign` forces "+" before positive ones. */
export interface DecimalParam {
  readonly decimal: string;
  readonly decimals?: number;
  readonly sign?: boolean;
}

/** A list of words ("3.1, 3.2 và 4.1"), joined the way the language does it. */
export interface ListParam {
  readonly list: readonly MessageParam[];
}

/** A word or sentence that is itself translated. */
export interface NestedParam {
  readonly message: Message;
}

/** Text is shown as it is (names, cell addresses); a plain number is a small count. */
export type MessageParam = string | number | DecimalParam | ListParam | NestedParam;
