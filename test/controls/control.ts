/** One control of the bot, and how to switch it off. */
export interface Control {
  readonly name: string;
  /** Where it is, from the root of the checkout. */
  readonly file: string;
  /** What makes it up; stands there exactly once. */
  readonly from: string;
  /** What stands there without it. */
  readonly to: string;
  /** The test files of which one must turn red then. */
  readonly tests: readonly string[];
  /** Only the tests whose names fit; all of the files if it is left out. */
  readonly only?: string;
}
