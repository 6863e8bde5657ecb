/** How a failure message is called; what it means and what to do are its variant's words. */
export interface MessageWords {
  /** The message as the product words it, shortened: at most 70 characters, no period. */
  readonly name: string;
}
