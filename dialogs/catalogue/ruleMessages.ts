import { pages } from '../pages.ts';
import type { CatalogueEntry } from './entry.ts';

/** What a rule's system job or flow run says when it couldn't create the case. */
export const ruleMessages = {
  A1: {
    id: 'A1',
    variant: 'case-without-customer',
    phrases: [
      'case is missing customer',
      'case is missing a customer',
      'case is missing the customer',
      'case … missing customer',
      'missing customer error',
    ],
    alone: ['missing customer'],
    source: pages.ruleErrors,
  },
  A2: {
    id: 'A2',
    variant: 'customer-from-account',
    phrases: ['an error has occurred try this action again'],
    source: pages.ruleErrors,
    generic: true,
  },
  A3: {
    id: 'A3',
    variant: 'contact-is-customer',
    phrases: [
      "contact doesn't belong to the contact",
      'the contact that was specified in the customer field',
      'InvalidPrimaryContactBasedOnContact',
    ],
    codes: ['8004F865'],
    source: pages.ruleErrors,
  },
  A4: {
    id: 'A4',
    variant: 'contact-of-other-account',
    phrases: [
      "specified contact doesn't belong to the account",
      "contact doesn't belong to the account selected as the customer",
      'specify a contact that belongs to the selected account',
      'InvalidPrimaryContactBasedOnAccount',
    ],
    codes: ['8004F864'],
    // The page explains its sibling A3; this text itself is only in the product.
    source: pages.ruleErrors,
  },
  A5: {
    id: 'A5',
    variant: 'entitlement-of-other-customer',
    phrases: [
      'select an active entitlement that belongs to',
      'InvalidEntitlementForSelectedCustomerOrProduct',
    ],
    codes: ['8004F866'],
    source: pages.entitlement,
  },
  A6: {
    id: 'A6',
    variant: 'sender-only-a-user',
    phrases: [
      'should specify a parent contact or account',
      'unManagedidsincidentparentaccountandparentcontactnotpresent',
    ],
    // The article is known, a public address of it isn't.
    source: { knowledgeBase: 'KB 3094208', date: undefined },
  },
  A7: {
    id: 'A7',
    variant: 'regarding-empty-in-flow',
    phrases: [
      'created record has empty data',
      'created case has empty data',
      'created records have empty data',
      'created cases have empty data',
    ],
    recipes: [
      'empty | blank | no data | no value | no values & created | creates & case | cases | record | records & field | fields | data | values | columns & migration | migrated | migrating | migrate',
      "regarding email & empty | blank | no value | no values | no data | null | doesn't give | no longer gives | doesn't return & flow | migration | migrated | rule",
    ],
    source: pages.ruleErrors,
  },
  A8: {
    id: 'A8',
    variant: 'sender-in-text-field',
    phrases: ['flow fails on a text field fed from sender'],
    recipes: [
      "sender & text field | text fields | text column | string field | to text | into text | as text & fails | failed | failing | error | invalid | can't | doesn't | breaks | broken & flow | rule | lookup | migration | migrated",
    ],
    source: pages.ruleErrors,
  },
} as const satisfies Record<string, CatalogueEntry>;
