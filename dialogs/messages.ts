import type { CauseId } from './causes.ts';

/** A page with its date, or a knowledge base article that has no page any more. */
interface MessageSource {
  readonly page?: string;
  readonly knowledgeBase?: string;
  readonly date: string | undefined;
}

/** One message the product is known to show: how to recognize it, and the cause it points to. */
export interface CatalogueEntry {
  /** A contract, as the ids of the causes are. Rows taken from one article share its id. */
  readonly id: `A${number}` | `reason:${number}` | `sync:${string}`;
  readonly cause: CauseId | null;
  /** Recognized anywhere in a text; "…" stands for up to about twenty words. */
  readonly phrases: readonly string[];
  /** Recognized only as a statement of its own (a line, a quotation): also plain speech. */
  readonly alone?: readonly string[];
  /** Recognized from a person's own words: near the first group, one of each ("a | b & c"). */
  readonly told?: readonly string[];
  /** Eight hexadecimal digits; `0x…` and the decimal spellings are recognized with them. */
  readonly codes?: readonly string[];
  /** Phrases that give this row's codes another meaning. */
  readonly codesUnless?: readonly string[];
  readonly source: MessageSource;
  /** Counts only if nothing else was recognized. */
  readonly generic?: true;
}

const learn = 'https://learn.microsoft.com/en-us';
const service = `${learn}/troubleshoot/dynamics-365/customer-service`;
const sync = `${learn}/troubleshoot/power-platform/dataverse/email-exchange-synchronization`;

const ruleErrors = { page: `${service}/email/common-email-error-messages`, date: '2023-06-08' };
const reasons = {
  page: `${learn}/dynamics365/developer/reference/entities/activitymonitor`,
  date: undefined,
};
const monitoring = {
  page: `${sync}/troubleshooting-monitoring-server-side-synchronization`,
  date: '2025-02-20',
};
const incomingEmail = { page: `${sync}/error-when-creating-an-incoming-email`, date: '2024-12-12' };
const unauthorized = { page: `${sync}/exception-when-using-server-side-sync`, date: '2024-12-09' };

/** Every message the bot knows. Texts and codes are the product's, gathered from `source`. */
export const messages = {
  // What a rule's system job or flow run says when it couldn't create the case.
  A1: {
    id: 'A1',
    cause: 'rule-failed',
    phrases: [
      'case is missing customer',
      'case is missing a customer',
      'case is missing the customer',
      'case … missing customer',
      'missing customer error',
    ],
    alone: ['missing customer'],
    source: ruleErrors,
  },
  A2: {
    id: 'A2',
    cause: 'rule-failed',
    phrases: ['an error has occurred try this action again'],
    source: ruleErrors,
    generic: true,
  },
  A3: {
    id: 'A3',
    cause: 'rule-failed',
    phrases: [
      "contact doesn't belong to the contact",
      'the contact that was specified in the customer field',
      'InvalidPrimaryContactBasedOnContact',
    ],
    codes: ['8004F865'],
    source: ruleErrors,
  },
  A4: {
    id: 'A4',
    cause: 'rule-failed',
    phrases: [
      "specified contact doesn't belong to the account",
      "contact doesn't belong to the account selected as the customer",
      'specify a contact that belongs to the selected account',
      'InvalidPrimaryContactBasedOnAccount',
    ],
    codes: ['8004F864'],
    // The page explains its sibling A3; this text itself is only in the product.
    source: ruleErrors,
  },
  A5: {
    id: 'A5',
    cause: 'rule-failed',
    phrases: [
      'select an active entitlement that belongs to',
      'InvalidEntitlementForSelectedCustomerOrProduct',
    ],
    codes: ['8004F866'],
    source: {
      page: `${service}/entitlements/entitlement-with-associate-customer-contact`,
      date: '2023-02-27',
    },
  },
  A6: {
    id: 'A6',
    cause: 'rule-failed',
    phrases: [
      'should specify a parent contact or account',
      'unManagedidsincidentparentaccountandparentcontactnotpresent',
    ],
    // The article is known, a public address of it isn't.
    source: { knowledgeBase: 'KB 3094208', date: undefined },
  },
  A7: {
    id: 'A7',
    cause: 'rule-failed',
    phrases: [
      'created record has empty data',
      'created case has empty data',
      'created records have empty data',
      'created cases have empty data',
    ],
    told: [
      'empty | blank | no data | no value | no values & created | creates & case | cases | record | records & field | fields | data | values | columns & migration | migrated | migrating | migrate',
      "regarding email & empty | blank | no value | no values | no data | null | doesn't give | no longer gives | doesn't return & flow | migration | migrated | rule",
    ],
    source: ruleErrors,
  },
  A8: {
    id: 'A8',
    cause: 'rule-failed',
    phrases: ['flow fails on a text field fed from sender'],
    told: [
      "sender & text field | text fields | text column | string field | to text | into text | as text & fails | failed | failing | error | invalid | can't | doesn't | breaks | broken & flow | rule | lookup | migration | migrated",
    ],
    source: ruleErrors,
  },

  // The reasons of the activity monitor. 0, 8 and 12 have no text and come by number only.
  reason0: { id: 'reason:0', cause: null, phrases: [], source: reasons },
  reason1: {
    id: 'reason:1',
    cause: null,
    phrases: [
      'unable to find the source data for this email',
      'unable to find source data for this email',
    ],
    alone: ['unable to find source data', 'unable to find the source data'],
    source: reasons,
  },
  reason2: {
    id: 'reason:2',
    cause: 'reply-to-tracked-email',
    phrases: ['existing entity is already connected', 'existing entity already connected'],
    source: reasons,
  },
  reason3: {
    id: 'reason:3',
    cause: 'reply-to-tracked-email',
    phrases: ['active case is already connected', 'active case already connected'],
    alone: ['active case connected', 'active case is connected'],
    source: reasons,
  },
  reason4: {
    id: 'reason:4',
    cause: 'reply-to-tracked-email',
    phrases: ['resolved case is already connected', 'resolved case already connected'],
    alone: ['resolved case connected', 'resolved case is connected'],
    source: reasons,
  },
  reason5: {
    id: 'reason:5',
    cause: 'reply-to-tracked-email',
    phrases: [
      'the rule requires a connected case to be resolved for a specific amount of time … has been resolved for less than the amount of time selected',
      'requires a connected case to be resolved for a specific amount of time',
      'connected case has been resolved for less than',
      'resolved for less than the amount of time',
      'resolved for less than the required time',
      'resolved less than the required time',
      'resolved … less than the required time',
    ],
    source: reasons,
  },
  reason6: {
    id: 'reason:6',
    cause: 'unknown-sender',
    phrases: ['no email sender is found', 'no email sender found', 'no email sender was found'],
    source: reasons,
  },
  reason7: {
    id: 'reason:7',
    cause: 'unknown-sender',
    phrases: ['email is coming from an unknown sender'],
    alone: [
      'unknown sender',
      'email is from an unknown sender',
      'email from an unknown sender',
      'email from unknown sender',
      'coming from an unknown sender',
    ],
    source: reasons,
  },
  reason8: { id: 'reason:8', cause: null, phrases: [], source: reasons },
  reason9: {
    id: 'reason:9',
    cause: 'contact-not-created',
    phrases: [
      'contact was not created for this sender',
      "rule owner doesn't have permission to create contacts",
      'contact not created rule owner may lack permission',
      'contact not created … rule owner',
    ],
    alone: ['contact not created', 'contact was not created', 'a contact was not created'],
    source: reasons,
  },
  reason10: {
    id: 'reason:10',
    cause: null,
    phrases: [
      'no valid entitlement for this email sender the rule continued with any additional action selected',
      'no valid entitlement but additional action continued',
      'no valid entitlement … additional action',
      'rule continued with any additional action selected',
      'skipped the primary action for this email sender',
    ],
    source: reasons,
  },
  reason11: {
    id: 'reason:11',
    cause: 'rule-failed',
    phrases: [
      'no valid entitlement for this email sender',
      'no valid entitlement for the email sender',
    ],
    alone: ['no valid entitlement', 'no valid entitlement for this sender'],
    source: reasons,
  },
  reason12: { id: 'reason:12', cause: null, phrases: [], source: reasons },
  reason13: {
    id: 'reason:13',
    cause: 'rule-failed',
    phrases: [
      "rule doesn't have any conditions applicable to the record",
      "doesn't have any conditions applicable",
      'conditions applicable to the record',
      'no conditions applicable',
    ],
    source: reasons,
  },
  reason14: {
    id: 'reason:14',
    cause: 'rule-disconnected',
    phrases: [
      'disconnected from the power automate flow',
      'disconnected from power automate flow',
      'disconnected from its power automate flow',
    ],
    source: reasons,
  },
  reason15: {
    id: 'reason:15',
    cause: 'rule-disconnected',
    phrases: ['rule is disconnected from the workflow', 'disconnected from the workflow'],
    alone: ['disconnected from workflow', 'rule is disconnected from workflow'],
    source: reasons,
  },
  reason16: {
    id: 'reason:16',
    cause: 'contact-not-created',
    phrases: ['contact creation failed for this sender', 'contact creation failed for the sender'],
    alone: ['contact creation failed'],
    source: reasons,
  },
  reason17: {
    id: 'reason:17',
    cause: 'rule-disconnected',
    phrases: ['error matching conditions', 'unknown error matching rules', 'error matching rules'],
    source: reasons,
  },
  reason18: {
    id: 'reason:18',
    cause: 'rule-failed',
    phrases: ['internal failure contact microsoft support'],
    alone: ['internal failure'],
    source: reasons,
  },
  reason19: {
    id: 'reason:19',
    cause: 'rule-failed',
    phrases: ['incorrect workflow trigger type'],
    source: reasons,
  },

  // What synchronization says in a mailbox's alerts, or of one email that wasn't created.
  NoRecipientMatch: {
    id: 'sync:email-fails-to-create-with-norecipientmatch-error',
    cause: 'email-not-synchronized',
    phrases: ['NoRecipientMatch', 'no recipient match error', 'no recipient match sync error'],
    alone: ['no recipient match'],
    codes: ['80040B05'],
    source: {
      page: `${sync}/email-fails-to-create-with-norecipientmatch-error`,
      date: '2025-04-17',
    },
  },
  NoCorrelationMatch: {
    id: 'sync:email-fails-to-create-with-nocorrelationmatch-error',
    cause: 'email-not-synchronized',
    phrases: [
      'NoCorrelationMatch',
      'no correlation match error',
      'no correlation match sync error',
    ],
    alone: ['no correlation match'],
    source: {
      page: `${sync}/email-fails-to-create-with-nocorrelationmatch-error`,
      date: '2024-12-13',
    },
  },
  UnknownIncomingEmailIntegrationError: {
    id: 'sync:unknownincomingemailintegrationerror-2147220891',
    cause: 'email-not-synchronized',
    phrases: [
      'UnknownIncomingEmailIntegrationError',
      'IsvAborted',
      'isv code aborted the operation',
    ],
    codes: ['80040265'],
    source: {
      page: `${sync}/unknownincomingemailintegrationerror-2147220891`,
      date: '2024-12-20',
    },
  },
  InvalidSender: {
    id: 'sync:error-when-creating-an-incoming-email',
    cause: 'email-not-synchronized',
    phrases: ['InvalidSender'],
    source: incomingEmail,
  },
  InvalidForwardMailItem: {
    id: 'sync:error-when-creating-an-incoming-email',
    cause: 'email-not-synchronized',
    phrases: ['InvalidForwardMailItem'],
    source: incomingEmail,
  },
  incomingEmailNotCreated: {
    id: 'sync:error-when-creating-an-incoming-email',
    cause: 'email-not-synchronized',
    phrases: ['error occurred while creating the incoming email'],
    source: incomingEmail,
    generic: true,
  },
  undeliverable: {
    id: 'sync:emails-not-automatically-tracked-or-synchronized',
    cause: 'email-not-synchronized',
    phrases: [
      'undeliverable category',
      'undeliverable outlook category',
      'undeliverable color category',
      'category undeliverable',
      'categories undeliverable',
      'category is undeliverable',
      'category of undeliverable',
      'category named undeliverable',
      'category called undeliverable',
      'categorized undeliverable',
      'categorized as undeliverable',
      'categorised as undeliverable',
      'marked undeliverable',
      'marked as undeliverable',
      'tagged undeliverable',
      'tagged as undeliverable',
      'flagged undeliverable',
      'flagged as undeliverable',
      'labeled undeliverable',
      'labeled as undeliverable',
      'undeliverable label',
      'undeliverable tag',
      'undeliverable in outlook',
      'outlook shows undeliverable',
      'outlook as undeliverable',
    ],
    alone: ['undeliverable'],
    source: {
      page: `${sync}/emails-not-automatically-tracked-or-synchronized`,
      date: '2024-11-11',
    },
  },
  approvalRequired: {
    id: 'sync:troubleshooting-monitoring-server-side-synchronization',
    cause: 'email-not-synchronized',
    phrases: [
      'requires an approval by a microsoft 365 administrator',
      'requires approval by a microsoft 365 administrator',
      'requires approval by microsoft 365 administrator',
      'requires an approval by an office 365 administrator',
      'requires an approval by office 365 administrator',
    ],
    source: monitoring,
  },
  mailboxNotApproved: {
    id: 'sync:troubleshooting-monitoring-server-side-synchronization',
    cause: 'email-not-synchronized',
    phrases: [
      'not approved and the mailbox has been disabled',
      'email address of the mailbox … is not approved',
      "because their email addresses haven't been approved",
      'approve the email addresses and then enable the mailboxes',
    ],
    source: monitoring,
  },
  mailboxLocation: {
    id: 'sync:troubleshooting-monitoring-server-side-synchronization',
    cause: 'email-not-synchronized',
    phrases: [
      'mailbox location could not be determined',
      'location of the mailbox … could not be determined',
    ],
    source: monitoring,
  },
  credentials: {
    id: 'sync:troubleshooting-monitoring-server-side-synchronization',
    cause: 'email-not-synchronized',
    phrases: [
      'credentials … are incorrect or have insufficient permissions',
      'credentials incorrect or have insufficient permissions',
      'credentials are incorrect or insufficient permissions',
    ],
    source: monitoring,
  },
  crmSecurity: {
    id: 'sync:a-failure-occurred-crmsecurity',
    cause: 'email-not-synchronized',
    phrases: [
      'failure occurred in crmsecurity',
      'should be a global administrator to approve mailbox',
      "email … doesn't match with upn",
    ],
    codes: ['80040216', '80040256'],
    // 80040216 is Dataverse's "unexpected error", wherever that happens.
    codesUnless: ['unexpected error'],
    source: { page: `${sync}/a-failure-occurred-crmsecurity`, date: '2024-12-25' },
  },
  InvalidIncomingEmailServerProfileConfiguration: {
    id: 'sync:email-cannot-be-received-mailbox',
    cause: 'email-not-synchronized',
    phrases: [
      'InvalidIncomingEmailServerProfileConfiguration',
      'HostNotFound',
      'email server location or the incoming email port specified',
    ],
    source: { page: `${sync}/email-cannot-be-received-mailbox`, date: '2024-12-26' },
  },
  InvalidIncomingEmailServerProfile: {
    id: 'sync:mailbox-does-not-have-email-server-profile',
    cause: 'email-not-synchronized',
    phrases: [
      'InvalidIncomingEmailServerProfile',
      'does not have an email server profile associated with it',
    ],
    source: { page: `${sync}/mailbox-does-not-have-email-server-profile`, date: '2024-12-11' },
  },
  ErrorInvalidLicense: {
    id: 'sync:email-cannot-be-received-because-license-is-invalid-error',
    cause: 'email-not-synchronized',
    phrases: [
      'ErrorInvalidLicense',
      'license is invalid for the mailbox',
      'license is invalid for this mailbox',
    ],
    source: {
      page: `${sync}/email-cannot-be-received-because-license-is-invalid-error`,
      date: '2024-11-28',
    },
  },
  ErrorNonExistentMailbox: {
    id: 'sync:the-smtp-address-has-no-mailbox',
    cause: 'email-not-synchronized',
    phrases: ['ErrorNonExistentMailbox', 'smtp address has no mailbox'],
    source: { page: `${sync}/the-smtp-address-has-no-mailbox`, date: '2024-12-03' },
  },
  ErrorMailboxStoreUnavailable: {
    id: 'sync:general-mailbox-access-error-occurred-while-receiving-email-through-mailbox-error',
    cause: 'email-not-synchronized',
    phrases: [
      'ErrorMailboxStoreUnavailable',
      'general mailbox access error occurred while receiving email through the mailbox',
    ],
    source: {
      page: `${sync}/general-mailbox-access-error-occurred-while-receiving-email-through-mailbox-error`,
      date: '2024-12-04',
    },
  },
  unauthorized: {
    id: 'sync:exception-when-using-server-side-sync',
    cause: 'email-not-synchronized',
    phrases: [
      'http server returned 401 unauthorized',
      'http server returned 401 exception',
      'credentials specified in the mailbox … are correct and have sufficient permissions for receiving email',
    ],
    source: unauthorized,
  },
  NoUserFoundWithGivenClaims: {
    id: 'sync:exception-when-using-server-side-sync',
    cause: 'email-not-synchronized',
    phrases: ['NoUserFoundWithGivenClaims', 'user does not exist in tenant with id'],
    source: unauthorized,
  },
  UserPrivilegeError: {
    id: 'sync:an-internal-dynamics-365-error',
    cause: 'email-not-synchronized',
    phrases: ['UserPrivilegeError'],
    source: { page: `${sync}/an-internal-dynamics-365-error`, date: '2024-12-25' },
  },
  noUserFound: {
    id: 'sync:test-enable-fails-for-unrecognized-email-address',
    cause: 'email-not-synchronized',
    phrases: [
      'no user was found with the email address',
      'test and enable failed because no user was found',
    ],
    source: {
      page: `${sync}/test-enable-fails-for-unrecognized-email-address`,
      date: '2025-09-05',
    },
  },
  error8005E259: {
    id: 'sync:error-code-8005e259',
    cause: 'email-not-synchronized',
    phrases: [],
    codes: ['8005E259'],
    source: { page: `${sync}/error-code-8005e259`, date: '2024-04-29' },
  },
  error8005E272: {
    id: 'sync:error-code-8005e272',
    cause: 'email-not-synchronized',
    phrases: [],
    codes: ['8005E272'],
    source: { page: `${sync}/error-code-8005e272`, date: '2024-05-13' },
  },
  error8005E273: {
    id: 'sync:error-code-8005e273',
    cause: 'email-not-synchronized',
    phrases: [],
    codes: ['8005E273'],
    source: { page: `${sync}/error-code-8005e273`, date: '2024-05-13' },
  },
  error8005E274: {
    id: 'sync:error-code-8005e274',
    cause: 'email-not-synchronized',
    phrases: ['MailboxNotEnabledForRESTAPI'],
    codes: ['8005E274'],
    source: { page: `${sync}/error-code-8005e274`, date: '2024-04-29' },
  },
  error8005E276: {
    id: 'sync:error-code-8005e276',
    cause: 'email-not-synchronized',
    phrases: [],
    codes: ['8005E276'],
    source: { page: `${sync}/error-code-8005e276`, date: '2025-04-17' },
  },
} as const satisfies Record<string, CatalogueEntry>;

export type MessageRow = keyof typeof messages;

export const messageRows: readonly MessageRow[] = Object.keys(messages).filter(isMessageRow);

function isMessageRow(key: string): key is MessageRow {
  return key in messages;
}

/** Words that hold a known phrase but are another message; they are passed over. */
export const lookalikes: readonly RegExp[] = [
  / unknownincomingemailintegrationerror (?:error )?(?:code )?(?!2147220891 |2147746405 )\d{9,10} /g,
  / missing customer (?:account|data|details|email|ids?|information|names?|numbers?|records?) /g,
  / rejected unknown sender /g,
];
