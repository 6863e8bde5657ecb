import type { LanguageCode } from '../../../dialogs/languageCodes.ts';

/**
 * What people might say to the bot, wherever they are in a conversation, and how it has to be read.
 * Never copied into `understanding/`. What stands in `utterances.ts` was written before there was
 * anything to read it, and looked at while that was tuned; `heldOut.ts` was written last, and never
 * looked at.
 */
export interface Utterance {
  readonly language: LanguageCode;
  readonly text: string;
  readonly at: string;
  readonly intent: string;
  /** Of a problem the causes, the first one first; otherwise one word or null. */
  readonly value: readonly string[] | string | null;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly heldOut: boolean;
}

/** The same, as short as it can be written. */
export type Row = readonly [
  text: string,
  intent: string,
  value?: Utterance['value'],
  at?: string,
  facts?: Utterance['facts'],
];
