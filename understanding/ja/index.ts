import type { LanguageWords } from '../languageWords.ts';
import { emailWords } from './emailWords.ts';
import { phrasings } from './phrasings.ts';
import { utterances } from './utterances.ts';

/** What people and failure messages say in Japanese. */
export const ja: LanguageWords = {
  phrasings,
  utterances,
  emailWords,
  secret: { names: ['パスワード'], verbs: ['は'] },
  failureMarks: ['エラー', '失敗', '例外', '無効', '拒否', 'できませんでした'],
};
