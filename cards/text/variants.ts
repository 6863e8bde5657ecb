/** What a person is told about one way in which a cause happens. Labels are **bold**; no links. */
export interface VariantWords {
  /** At most 60 characters, no period. */
  readonly name: string;
  /** What happened, in one or two sentences of at most 240 characters. */
  readonly means: string;
  /** One to four steps of at most 160 characters, what to do first first. */
  readonly fix: readonly string[];
  /** Where a person sees it. */
  readonly look?: readonly string[];
  /** Who may do it, where that isn't who may repair the cause. */
  readonly who?: string;
  /** How to see that it worked, where that isn't as it is for the cause. */
  readonly proof?: readonly string[];
}
