import type { CauseId } from '../dialogs/causes.ts';
import type { OutsideId } from '../dialogs/outside.ts';
import type { RuleKind } from '../dialogs/problem.ts';
import type { Place } from './place.ts';
import type { SoughtEmail } from './soughtEmail.ts';
import type { Told, ToldFacts } from './toldFacts.ts';

/** What somebody wants who says something. */
export const intents = [
  'problem',
  'message',
  'answer',
  'command',
  'facts',
  'thanks',
  'greeting',
  'question',
  'off-topic',
  'unclear',
] as const;

export type IntentName = (typeof intents)[number];

/** An intent, and what of it: causes, a message’s id, or one word; see docs/understanding.md. */
export interface Meaning {
  readonly intent: IntentName;
  readonly value: readonly CauseId[] | string | null;
}

/** The facts that a text tells; of the activity monitor its reason’s number, where that is told. */
export type AllFacts = Omit<ToldFacts, 'activity-monitor-reason'> &
  SoughtEmail & { readonly 'activity-monitor-reason'?: Told | number };

/** All that a text tells. */
export interface Understanding extends Meaning {
  /** Ids of the known failure messages in the text, the most fitting first. */
  readonly messages: readonly string[];
  /** Causes told in plain words, if no message is known: a known message decides by itself. */
  readonly causes: readonly CauseId[];
  /** What lies outside the ten causes, if the words are about that. */
  readonly outside?: readonly OutsideId[];
  /** The text itself says that a case was made. */
  readonly caseExists?: true;
  /** Which kind of rules it speaks of. */
  readonly rules?: RuleKind;
  readonly facts: AllFacts;
}

/** What a text said somewhere is made of, as far as its meaning depends on it. */
export interface Said {
  /** The first sentences, without addresses: a name in them is no word of the text. */
  readonly words: string;
  readonly place: Place;
  readonly causes: Understanding['causes'];
  readonly outside: readonly string[];
  readonly caseExists: boolean;
  readonly facts: Understanding['facts'];
}

/** A label of what was learned, as an intent. */
export function named(label: string): Meaning {
  const [intent, value] = label.split(':');
  return { intent: intent as Meaning['intent'], value: value ?? null };
}
