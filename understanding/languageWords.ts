import type { EmailWords } from './emailWords.ts';
import type { Phrasings } from './phrasings.ts';
import type { Utterances } from './utterances.ts';

/**
 * What is understood of one language without being shown: what is shown, and typed to mean a
 * button or a command, stands in `cards/text/<language>/`. A missing part doesn't compile.
 *
 * Words are written in lower case, with letters, spaces and `'` (which stands for `’` and for
 * none, too). Whole words are found; in Japanese, which has no spaces, they may stand anywhere.
 */
export interface LanguageWords {
  readonly phrasings: Phrasings;
  readonly utterances: Utterances;
  readonly emailWords: EmailWords;
  readonly secret: {
    /** What a password is called. */
    readonly names: readonly string[];
    /** What joins name and value, as in “the password is …”. */
    readonly verbs: readonly string[];
  };
  /** What failure messages are made of, and questions to a bot rarely. */
  readonly failureMarks: readonly string[];
}
