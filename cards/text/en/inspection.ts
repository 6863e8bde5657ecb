import type { InspectionWords, Seen } from '../inspection.ts';

const behind = (words: string, { said }: Seen) => (said ? `${words}: ${said}` : words);

const approvals: Readonly<Record<string, string>> = {
  0: 'isn’t approved (empty)',
  1: 'is approved',
  2: 'isn’t approved yet (pending approval)',
  3: 'isn’t approved (rejected)',
};
const approval = ({ value }: Seen) => approvals[String(value)] ?? 'isn’t approved';

const statuses: Readonly<Record<string, string>> = {
  1: 'Draft',
  2: 'Completed',
  3: 'Sent',
  4: 'Received',
  5: 'Canceled',
  6: 'Pending Send',
  7: 'Sending',
  8: 'Failed',
};

const filters: Readonly<Record<string, string>> = {
  0: 'all email messages',
  1: 'only email messages in response to Dynamics 365 email',
  2: 'only email messages from leads, contacts and accounts',
  3: 'only email messages from records that are email enabled',
  4: 'no email messages',
};

const correlations: Readonly<Record<string, string>> = {
  3: 'as a reply (In-Reply-To)',
  4: 'by its tracking token',
  5: 'by its conversation',
  6: 'by its subject and recipients (smart matching)',
};

const kinds: Readonly<Record<string, string>> = {
  systemuser: 'a user',
  queue: 'a queue',
  lead: 'a lead',
  team: 'a team',
  equipment: 'a facility or equipment',
};

const owners: Readonly<Record<string, string>> = {
  enabled: 'is an enabled user',
  disabled: 'is a disabled user',
  deleted: 'no longer exists',
  unlicensed: 'has no license',
};

/** What the bot sees in the organization, in English. */
export const inspection: InspectionWords = {
  reach: {
    here: 'If you want, I look in your organization by myself: I only read and change nothing. What I say rests on that, on your answers and on Microsoft’s pages, which I name.',
    nowhere:
      'I can’t see your organization: I read nothing there and change nothing. What I say rests on your answers and on Microsoft’s pages, which I name.',
    privately:
      'Here I read nothing in your organization and change nothing; in our private chat I can look there by myself. What I say here rests on your answers and on Microsoft’s pages, which I name.',
  },
  help: '**check** shows what I saw in your organization and lets me look again. **sign out** ends my access.',
  kept: 'I also keep what I saw in the organization, as numbers, times and record IDs.',
  form: {
    intro: 'One field is enough; the more, the surer.',
    organization: 'Organization',
    sender: 'Sender’s email address',
    queue: 'Queue’s email address',
    subject: 'Subject, or a part of it',
    around: 'About when',
    messageId: 'Internet message ID',
    readOnly: 'I only read, and keep no text of the email.',
    submit: 'Look in the organization',
    byHand: 'Go on without looking',
    inPrivate: 'In our private chat I can look in the organization by myself.',
  },
  checking: {
    title: (organization) =>
      organization ? `Looking in ${organization} …` : 'Looking in the organization …',
    progress: (done, of) => `${done} of ${of} done.`,
    meanwhile: 'The result comes by itself. If you go on by hand, I stop looking.',
    cancel: 'Stop looking',
  },
  goOnByHand: 'Go on by hand',
  watch: {
    first: 'I look for the case now, and again for half an hour. **stop** ends that.',
    noCase: (time) => `No case by ${time}.`,
    next: (time) => `I look for the case again at ${time}, and tell you. **stop** ends that.`,
  },
  emails: {
    title: 'Which of these emails is it?',
    label: 'Email',
    noSubject: '(no subject)',
    more: (count) =>
      `${count} more fit. If yours isn’t here, tell me more about it, such as the day.`,
    submit: 'This one',
    none: 'None of these',
  },
  failed: {
    title: 'I couldn’t look in the organization',
    why: {
      unavailable: 'It didn’t answer. Please try again in a few minutes.',
      throttled: 'It has had too many requests from this account, from me or from other programs.',
      slow: 'It took too long, so I stopped.',
      notAllowed: 'You may not look there with me. An administrator can change that.',
      signInNeeded: 'To look there with your rights, I need you to sign in.',
      notSignedIn: 'The sign-in didn’t work, so I read nothing.',
      interrupted: 'I was restarted while I looked, so there is no result.',
      noOrganisation: 'I don’t know which organization to look in.',
    },
    wait: (minutes) =>
      minutes === 1 ? 'Please try again in a minute.' : `Please try again in ${minutes} minutes.`,
    byHand: 'Everything can also be answered by hand.',
  },
  signIn: {
    text: 'Sign in, and I look in your organization with your own rights. I only read.',
    button: 'Sign in',
  },
  signedOut: {
    title: 'You are signed out',
    paragraphs: [
      'I can’t look in your organization any more. Your answers are still here. When I am to look again, you sign in again.',
    ],
  },
  outcomes: {
    'case-exists': {
      title: 'There is a case',
      body: 'It was probably made from this email. Please have a look:',
    },
    'cause-found': {
      title: 'I found what stops this email',
      body: 'Have a look, then I show you the fix.',
    },
    wait: {
      title: 'The email may still be on its way',
      body: 'It is only minutes old. Please check again in about 15 minutes.',
    },
    'nothing-found': {
      title: 'I found no cause',
      body: 'What I could read doesn’t show one. We check by hand what stays open.',
    },
  },
  severalFound: 'Several causes come together. The first one stops the email first.',
  emailMissing: 'The email isn’t in the organization.',
  recurrence: (reason, emails) =>
    `The same reason on ${emails} recent emails: ${reason}. So this is the rule, not this email.`,
  changes: {
    heading: 'What changed since the last look',
    none: 'Nothing changed.',
    line: (before, now) => `${before} before, now ${now}`,
  },
  moreEvidence: (count) => `${count} more of the kind`,
  overruled: 'you see it differently',
  dispute: {
    label: 'Do you see one of them differently?',
    placeholder: 'Pick a cause',
    submit: 'I see it differently',
  },
  lookForMe: 'Look for me',
  goOn: 'Next question',
  again: 'Check again',
  otherEmail: 'Another email',
  overview: 'What I saw',
  name: 'A look into the organization',
  checked: (evidence) => `Checked in the organization: ${evidence}.`,
  couldNotTell: (reason) => `I looked in the organization but couldn’t tell. ${reason}`,
  reasons: {
    forbidden: 'I may not read what would show it.',
    missing: 'The organization has no table or column that would show it.',
    unavailable: 'The organization didn’t answer.',
    'not-read': 'I reached my limit of reads first.',
    'empty-unproven': 'I saw nothing there, but it may be hidden from me.',
    'no-email': 'Only the email itself could show it, and it isn’t there.',
    young: 'The email is so young that it may still be on its way.',
    'needs-queue': 'I don’t know which queue the email should have come to.',
    'needs-person': 'No table shows it, but a person can see it.',
    unproven: 'What I saw proves neither.',
    explained: 'Another cause explains what I saw.',
    'case-exists': 'There is a case.',
    'changed-since': 'The rule was changed after the email came.',
    weak: 'What I saw is too weak a sign alone.',
    'history-late': 'The history of runs can take an hour to show it.',
  },
  mayNotRead: (table, privilege) =>
    privilege
      ? `I may not read the table **${table}**: the privilege **${privilege}** is missing.`
      : `I may not read the table **${table}**.`,
  maySeePart: (table, privilege) =>
    `I see only a part of the table **${table}**: the privilege **${privilege}** for the whole organization is missing.`,
  outside: {
    'jobs-waiting': 'A system job for this email has been waiting: background work may be off.',
    'case-merged': 'The case from this email was merged into another one.',
    'case-deleted': 'The email names a case that no longer exists.',
  },
  records: {
    emails: 'Email',
    activityparties: 'Recipient',
    queues: 'Queue',
    mailboxes: 'Mailbox',
    emailserverprofiles: 'Server profile',
    tracelogs: 'Alert',
    exchangesyncidmappings: 'Failed item',
    queueitems: 'Queue item',
    convertrules: 'Rule',
    workflows: 'Flow',
    systemusers: 'User',
    activitymonitors: 'Activity monitor',
    asyncoperations: 'System job',
    flowruns: 'Flow run',
    contacts: 'Contact',
    accounts: 'Account',
    incidents: 'Case',
  },
  kinds: {
    email: ({ value }) =>
      value === null ? 'The email isn’t in the organization' : 'The email is in the organization',
    'email-status': ({ value }) => {
      const status = statuses[String(value)];
      return status ? `The email is there, with the status **${status}**` : 'The email is there';
    },
    'earlier-email': () => 'The email that it replies to is in the organization',
    correlation: ({ value }) => {
      const way = correlations[String(value)];
      if (way) return `It was matched to an earlier email ${way}`;
      if (value === 1) return 'Matching to earlier emails was skipped';
      return typeof value === 'number' && value > 0
        ? 'It was matched to an earlier email in another way'
        : 'No match to an earlier email is recorded';
    },
    regarding: ({ value }) =>
      value ? '**Regarding** names a record' : '**Regarding** names no record',
    case: ({ said }) => (said ? `Case ${said}` : 'A case whose number I can’t read'),
    recipients: ({ value }) =>
      value ? 'The queue is in To or Cc' : 'The queue is in neither To nor Cc',
    'accepted-by': ({ value }) =>
      `The email was accepted for ${kinds[String(value)] ?? 'another recipient'}`,
    'queue-approval': (seen) => `The queue’s email address ${approval(seen)}`,
    'queue-filter': ({ value }) =>
      `**Convert Incoming Email To Activities** lets in ${filters[String(value)] ?? 'only some email messages'}`,
    'queue-delivery': () => 'The queue has no way set to receive email (**None**)',
    'mailbox-approval': (seen) => `The mailbox’s email address ${approval(seen)}`,
    'mailbox-state': ({ value }) =>
      value === 1 ? 'The mailbox is deactivated' : 'The mailbox is active',
    'mailbox-delivery': ({ value }) =>
      value === 0
        ? 'The mailbox has no way set to receive email (**None**)'
        : 'The mailbox isn’t enabled for incoming email',
    'mailbox-status': ({ value }) =>
      `**Incoming Email Status** of the mailbox is ${value === 1 ? '**Success**' : value === 2 ? '**Failure**' : '**Not Run**'}`,
    'mailbox-postponed': ({ when }) =>
      when ? `Reading the mailbox is postponed until ${when}` : 'Reading the mailbox is postponed',
    'mailbox-error': (seen) => behind('The last synchronization of the mailbox failed', seen),
    'process-from': ({ when }) =>
      when
        ? `Only email from ${when} on is read (**Process Email From**)`
        : '**Process Email From** leaves older email out',
    alert: (seen) => behind('The mailbox has an error among its alerts', seen),
    'failed-item': (seen) => behind('Synchronization couldn’t create an email', seen),
    'queue-item': ({ value }) => {
      if (value === null) return 'The email has no queue item';
      if (value === 0) return 'The email has an active queue item';
      return value === 1
        ? 'The email has an inactive queue item, which is normal'
        : 'The email has a queue item';
    },
    evaluation: ({ said }) =>
      said ? `The activity monitor says: ${said}` : 'The activity monitor names no reason',
    'contact-created': ({ value }) => {
      if (value === true) return 'The rule made a contact';
      return value === false
        ? 'The rule made no contact'
        : 'Whether the rule made a contact isn’t told';
    },
    'sender-record': ({ value }) => {
      if (value === null) return 'No active contact or account has the sender’s address';
      if (value === 0) return 'The sender has an active contact or account';
      if (value === 1) return 'The sender’s contact or account is inactive';
      return typeof value === 'string'
        ? `The sender was taken for ${kinds[value] ?? 'another record'}, which counts as unknown`
        : 'The sender has a contact or account';
    },
    'unknown-senders-option': ({ value }) => {
      if (value === true) return 'The rule allows emails from unknown senders';
      return value === false
        ? 'The rule doesn’t allow emails from unknown senders'
        : 'Whether the rule allows unknown senders isn’t told';
    },
    rule: ({ value, when }) => {
      if (value === null) return 'I saw no rule for email on this queue';
      const changed = when ? `, last changed ${when}` : '';
      if (value === 0) return `The rule is a draft${changed}`;
      return value === 1 ? `The rule is active${changed}` : `There is a rule${changed}`;
    },
    'rule-items': ({ value }) =>
      value === 0 ? 'The rule has no rule item' : 'The rule has rule items',
    flow: ({ value }) => {
      if (value === 1) return 'A flow of the rule is on';
      return value === 2 ? 'A flow of the rule is suspended' : 'A flow of the rule is off';
    },
    owner: ({ value }) =>
      `The owner of the rule or its flow ${owners[String(value)] ?? 'can’t be seen'}`,
    job: (seen) => {
      if (seen.value === 'waiting') return 'A system job for this email is waiting';
      return seen.value === 'canceled'
        ? behind('A system job for this email was canceled', seen)
        : behind('A system job for this email failed', seen);
    },
    run: (seen) => {
      if (/^succe/i.test(String(seen.value))) return 'The rule’s flow run at that time succeeded';
      return /^cancel/i.test(String(seen.value))
        ? 'The rule’s flow run at that time was canceled'
        : behind('The rule’s flow run at that time failed', seen);
    },
    'contact-address': ({ value }) =>
      value
        ? 'The contact has the sender’s address'
        : 'The contact doesn’t have the sender’s address',
    'account-address': ({ value }) =>
      value
        ? 'The contact’s account has the sender’s address'
        : 'The contact’s account doesn’t have the sender’s address',
    'sync-owner': ({ value }) =>
      `The owner of the queue or its mailbox ${owners[String(value)] ?? 'can’t be seen'}`,
    setting: ({ value }) =>
      typeof value === 'string'
        ? `The organization’s setting **${value}**`
        : 'The organization has a setting for it',
  },
};
