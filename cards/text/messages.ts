/** What a person is told about a failure message. Product labels are **bold**; no links. */
export interface MessageWords {
  /** The message as the product words it, shortened: at most 70 characters, no period. */
  readonly name: string;
  /** What happened, in one or two sentences of at most 240 characters. */
  readonly means: string;
  /** One to four steps of at most 160 characters, the modern menu first. */
  readonly fix: readonly string[];
}
