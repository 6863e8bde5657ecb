/** What a person is told about what lies outside the ten causes. Labels are **bold**; no links. */
export interface OutsideWords {
  /** At most 60 characters. */
  readonly name: string;
  /** At most 24 characters, for buttons and lists. */
  readonly shortName: string;
  /** What to look at, to see whether it is this. */
  readonly check: readonly string[];
  /** At most 240 characters. */
  readonly meaning: string;
  readonly fix: readonly string[];
  readonly proof: readonly string[];
}
