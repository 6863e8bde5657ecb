import type { Fact } from '../dialogs/facts.ts';
import type { Notion } from './phrasings.ts';
import { simplified } from './simplified.ts';
import { heardIn, notionsOf } from './spokenLanguages.ts';

/**
 * What a statement must name to be about a fact where nobody asked for it: “it is active” answers a
 * question, and alone says nothing.
 */
const names: Readonly<Record<Fact, readonly Notion[]>> = {
  'email-in-activities': ['activity', 'crm', 'mailbox'],
  'activity-monitor-reason': ['activity'],
  'mailbox-fault': ['mailbox', 'queue', 'sync'],
  'queue-item': ['queue', 'item'],
  'queue-item-active': ['queue', 'item'],
  'sender-known': ['sender', 'contact', 'customer', 'new-customer', 'person', 'unknown'],
  'unknown-senders-allowed': ['sender', 'unknown'],
  'rule-ran': ['rule', 'flow', 'run'],
  'run-failed': ['flow', 'run', 'background'],
  'create-step-ran': ['run'],
  'rule-item-fits': ['condition', 'rule', 'item'],
  'addresses-equal': ['address', 'company'],
  'customer-missing': ['customer'],
  'queue-in-to-or-cc': ['recipient', 'bcc', 'list', 'address'],
  'is-reply': ['reply', 'thread', 'forward', 'old'],
  'contact-created': ['contact'],
  'contact-refused': ['contact'],
  'rule-active': ['rule'],
  'owner-enabled': ['owner', 'user-account'],
  'connection-valid': ['disconnected', 'flow'],
  'case-from-email': ['case'],
  'case-now': ['case'],
};

/** Whether a statement names what a fact is about. */
export function isAbout(fact: Fact, statement: string): boolean {
  const plain = simplified(statement);
  return heardIn(plain).some((language) => {
    const notions = new Set(notionsOf(plain, language));
    return names[fact].some((notion) => notions.has(notion));
  });
}
