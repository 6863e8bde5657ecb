import type { CauseId } from '../dialogs/causes.ts';
import { facts as everyFact, type Fact } from '../dialogs/facts.ts';
import { isAbout } from './aboutFact.ts';
import { clausesOf } from './clauses.ts';
import { guesses } from './reading.ts';

/** What somebody told of a fact. */
export type Told = 'yes' | 'no';

export type ToldFacts = Readonly<Partial<Record<Fact, Told>>>;

/** A statement tells a fact where nothing else is about as likely. */
const sure = 0.75;
/** How much of that must be what people say of the fact itself, and not of a cause. */
const partly = 0.1;

/** What a cause says of a fact, where telling the one is telling the other. */
export const factOfTopic: Readonly<Record<string, string>> = {
  'topic:no-queue-item': 'queue-item:no',
  'topic:unknown-sender': 'sender-known:no',
  'topic:bcc-only': 'queue-in-to-or-cc:no',
  'topic:reply-to-tracked-email': 'is-reply:yes',
  'topic:address-mismatch': 'addresses-equal:no',
  'topic:contact-not-created': 'contact-created:no',
  'topic:no-active-rule': 'rule-active:no',
};

function opposite(label: string): string {
  const [fact, answer] = label.split(':');
  return `${fact}:${answer === 'yes' ? 'no' : 'yes'}`;
}

/** The cause that a fact excludes. */
const excludes: Readonly<Record<string, CauseId>> = {
  'email-in-activities:yes': 'email-not-synchronized',
  'queue-item:yes': 'no-queue-item',
  'sender-known:yes': 'unknown-sender',
  'unknown-senders-allowed:yes': 'unknown-sender',
  'addresses-equal:yes': 'address-mismatch',
  'queue-in-to-or-cc:yes': 'bcc-only',
  'is-reply:no': 'reply-to-tracked-email',
  'contact-created:yes': 'contact-not-created',
  'rule-active:yes': 'no-active-rule',
  'owner-enabled:yes': 'rule-disconnected',
};

/** The cause that a fact shows. */
export const shows: Readonly<Record<string, CauseId>> = {
  ...Object.fromEntries(Object.entries(excludes).map(([label, cause]) => [opposite(label), cause])),
  'mailbox-fault:yes': 'email-not-synchronized',
  'run-failed:yes': 'rule-failed',
  'create-step-ran:no': 'rule-failed',
  'rule-item-fits:no': 'rule-failed',
  'connection-valid:no': 'rule-disconnected',
};

/** What shows that something is wrong. */
export const faults: ReadonlySet<string> = new Set([...Object.keys(shows), 'case-now:no']);

/** What somebody who says that much means as well. */
const implied: Readonly<Record<string, readonly (readonly [Fact, Told])[]>> = {
  'queue-item:yes': [['email-in-activities', 'yes']],
  'queue-item-active:yes': [
    ['queue-item', 'yes'],
    ['email-in-activities', 'yes'],
  ],
  'queue-item-active:no': [
    ['queue-item', 'yes'],
    ['email-in-activities', 'yes'],
  ],
};

export const isFact = (label: string): boolean =>
  everyFact.some((fact) => label === `${fact}:yes` || label === `${fact}:no`);

/** The facts that the statements of a text tell, each by itself. */
export function toldFacts(text: string): ToldFacts {
  const told: Partial<Record<Fact, Told>> = {};
  const clauses = clausesOf(text);
  for (const [at, clause] of clauses.entries()) {
    const label = factIn(clause);
    if (!label) continue;
    const [fact, answer] = label.split(':') as [Fact, Told];
    // “There is an item, it is inactive”: what “it” is stands in the statement before.
    if (isAbout(fact, `${clauses[at - 1] ?? ''} ${clause}`)) told[fact] ??= answer;
  }
  return told;
}

function factIn(clause: string): string | undefined {
  const found = guesses(clause).slice(0, 6);
  const shares = new Map<string, number>();
  for (const { label, share } of found) {
    const read = factOfTopic[label] ?? label;
    shares.set(read, (shares.get(read) ?? 0) + share);
  }
  const [best] = [...shares].toSorted(([, one], [, two]) => two - one);
  if (!best || best[1] < sure || !isFact(best[0])) return undefined;
  const itself = found.find(({ label }) => label === best[0])?.share ?? 0;
  return itself >= partly ? best[0] : undefined;
}

/** The facts with what they imply. */
export function withImplied(told: ToldFacts): ToldFacts {
  const more = Object.entries(told).flatMap(([fact, answer]) => implied[`${fact}:${answer}`] ?? []);
  return { ...Object.fromEntries(more), ...told };
}

/** The causes that facts show. */
export const shownBy = (told: object): CauseId[] =>
  Object.entries(told).flatMap(([fact, answer]) => shows[`${fact}:${String(answer)}`] ?? []);

/** The causes that facts exclude: a rule with an enabled owner may still have a broken connection. */
export function excludedBy(told: ToldFacts): ReadonlySet<CauseId> {
  const out = Object.entries(told).flatMap(([fact, answer]) => excludes[`${fact}:${answer}`] ?? []);
  const isBroken = told['connection-valid'] === 'no';
  return new Set(out.filter((cause) => !(cause === 'rule-disconnected' && isBroken)));
}
