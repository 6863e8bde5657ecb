/** The words of a screen that only explains. */
export interface ScreenWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What is one tap away. */
  readonly more?: readonly string[];
}
