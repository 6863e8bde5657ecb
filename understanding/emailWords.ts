/** How one language tells which email is meant, and when it came. Lower case; whole words. */
export interface EmailWords {
  /** What stands before the address that an email came from, and that it went to. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The same behind an address, where a language puts them there. */
  readonly fromBehind?: readonly string[];
  readonly toBehind?: readonly string[];
  /** What a queue and a subject are called. */
  readonly queue: readonly string[];
  readonly subject: readonly string[];
  /** What may stand between “subject” and the subject. */
  readonly is: readonly string[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly dayBeforeYesterday: readonly string[];
  /** Patterns of so many days or weeks ago: “{n}” is the number. */
  readonly daysAgo: readonly string[];
  readonly weeksAgo: readonly string[];
  /** Numbers in words, from one. */
  readonly numbers: readonly string[];
  /** From Sunday, each with its short forms. */
  readonly weekdays: readonly (readonly string[])[];
  /** From January. */
  readonly months: readonly (readonly string[])[];
  /** Whether 1/2 is the second of January rather than the first of February. */
  readonly monthFirst: boolean;
  /** What the older kind of rules is called. */
  readonly legacyRules: readonly string[];
  /** Words between two statements of one sentence. */
  readonly joints: readonly string[];
}
