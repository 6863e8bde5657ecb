import type { Notion } from './phrasings.ts';
import { simplified } from './simplified.ts';
import { heardIn, notionsOf } from './spokenLanguages.ts';

/** What a question about the product is about, and the notions that name it: the narrowest first. */
const terms = [
  ['activity-monitor', ['activity']],
  ['queue-item', ['queue', 'item']],
  ['rule-item', ['rule', 'item']],
  ['rule-item', ['condition']],
  ['unknown-sender', ['unknown']],
  ['tracked-reply', ['thread']],
  ['tracked-reply', ['reply']],
  ['bcc', ['bcc']],
  ['bcc', ['list']],
  ['synchronization', ['sync']],
  ['queue', ['queue']],
  ['rule', ['rule']],
  ['rule', ['flow']],
] as const satisfies readonly (readonly [string, readonly Notion[]])[];

/** The term that a question names; undefined for one that has no short answer. */
export function termIn(text: string): (typeof terms)[number][0] | undefined {
  const plain = simplified(text);
  const notions = new Set(heardIn(plain).flatMap((language) => notionsOf(plain, language)));
  return terms.find(([, needed]) => needed.every((notion) => notions.has(notion)))?.[0];
}
