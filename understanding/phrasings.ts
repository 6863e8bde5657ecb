import type { SuspectId } from '../dialogs/outside.ts';

/**
 * What a problem described in words may be about: a cause, or what lies outside the ten; a case that
 * was made after all; or no cause
 * (other problems, the bare symptom, what is said to be in order, small talk).
 */
export type Topic = SuspectId | 'case-exists' | 'no-cause';

/** What words stand for, whatever the language: words with the same notion are synonyms. */
export type Notion =
  | 'email'
  | 'case'
  | 'crm'
  | 'queue'
  | 'item'
  | 'empty'
  | 'rule'
  | 'flow'
  | 'owner'
  | 'user-account'
  | 'gone'
  | 'license'
  | 'disconnected'
  | 'inactive'
  | 'active'
  | 'draft'
  | 'deleted'
  | 'fail'
  | 'config'
  | 'wrong'
  | 'condition'
  | 'field'
  | 'unknown'
  | 'sender'
  | 'customer'
  | 'new-customer'
  | 'contact'
  | 'company'
  | 'address'
  | 'different'
  | 'bcc'
  | 'recipient'
  | 'list'
  | 'reply'
  | 'old'
  | 'thread'
  | 'resolved'
  | 'forward'
  | 'permission'
  | 'create'
  | 'not'
  | 'sync'
  | 'mailbox'
  | 'arrive'
  | 'activity'
  | 'find'
  | 'approve'
  | 'password'
  | 'folder'
  | 'stay'
  | 'exists'
  | 'question'
  | 'how'
  | 'outgoing'
  | 'calendar'
  | 'duplicate'
  | 'small-talk'
  | 'person'
  | 'staff'
  | 'change'
  | 'run'
  | 'assign'
  | 'access'
  | 'elsewhere'
  | 'merged'
  | 'background'
  | 'environment'
  | 'own'
  | 'category'
  | 'assistant';

/** What a language contributes: a topic or a notion that is missing doesn’t compile. */
export interface Phrasings {
  /** How people put each topic. */
  readonly topics: Readonly<Record<Topic, readonly string[]>>;
  /** Words between two statements. */
  readonly conjunctions: readonly string[];
  /**
   * How words for each notion begin, without accents, in lower case and without punctuation; a
   * space at the end stands for the end of a word. In Japanese they may stand anywhere.
   */
  readonly notions: Readonly<Record<Notion, readonly string[]>>;
}
