import type { Fact } from '../dialogs/facts.ts';

/** What a person can do with a text, besides telling of a cause or pasting a message. */
export const readings = [
  'problem',
  'thanks',
  'greeting',
  'off-topic',
  'answer:yes',
  'answer:no',
  'answer:unsure',
  'answer:not-yet',
  'command:help',
  'command:back',
  'command:start-over',
  'command:status',
  'command:report',
  'command:delete-data',
  'command:language',
  'command:another-email',
  'command:check-again',
  'command:sign-out',
  'command:stop',
  'command:human',
  'question:about-step',
  'question:about-product',
  'question:about-bot',
] as const;

export type Reading = (typeof readings)[number];

/**
 * How people put it, in one language. "(a|b|)" stands for either or nothing, so that one line is
 * several utterances. A missing part doesn't compile.
 */
export interface Utterances {
  readonly readings: Readonly<Record<Reading, readonly string[]>>;
  /** What somebody says who sees a fact, or sees that it isn't so. */
  readonly facts: Readonly<
    Record<Fact, { readonly yes: readonly string[]; readonly no: readonly string[] }>
  >;
}
