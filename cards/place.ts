/** A place in the product that a link can open. */
export type Place =
  'email' | 'queue' | 'rule' | 'mailbox' | 'contact' | 'flow' | 'trace' | 'environment';
