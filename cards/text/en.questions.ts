import type { Text } from './text.ts';

const ruleList =
  '**Customer Service admin center** (newer: **Copilot Service admin center**) > **Customer support** > **Case settings** > **Automatic record creation and update rules** > **Manage**';
const legacyRuleList =
  '**Settings** > **Service Management** > **Automatic Record Creation and Update Rules**';

/** The questions: each can be answered by looking, and each says where. */
export const questions: Text['questions'] = {
  comparingCase: {
    name: 'The case that is there already',
    question: 'Was that case created from this email?',
    why: 'If it was, nothing is broken. If the case is older than the email, the email was added to it instead of making a new one.',
    look: [
      'Open the case and compare its **Created On** with the time the email arrived.',
      'Open the email: **Regarding** shows the case it belongs to. Where one email may make several cases, **Regarding** stays empty and the case is in **Related**.',
    ],
    choices: { 'answer.yes': 'Yes, from this email', 'answer.no': 'No, the case is older' },
  },
  findingEmail: {
    name: 'The email in Activities',
    question: 'Can you see the email in Activities?',
    why: 'This splits the causes in half: an email that isn’t there was never read from the mailbox; one that is there was stopped later.',
    look: [
      'In Dynamics 365, open **Activities** and choose the view **All Activities**.',
      'Look for the email by sender, subject or date. An advanced find on email messages works too.',
    ],
    choices: {
      'answer.yes': 'Yes, I see it',
      'answer.no': 'No, it isn’t there',
      'email.young': 'It is under 15 minutes old',
    },
  },
  waitingForEmail: {
    name: 'Waiting for the email',
    question: 'Is the email there now?',
    why: 'Mailboxes are read in turns, so a young email may just not have had its turn. Come back about 15 minutes after it was sent; your answers stay here.',
    look: ['In Dynamics 365, open **Activities** and choose the view **All Activities**.'],
    choices: {
      'answer.yes': 'Yes, it is there now',
      'answer.no': 'No, still not there',
      'email.young': 'I’m still waiting',
    },
  },
  readingActivityMonitor: {
    name: 'The activity monitor',
    question: 'What does the activity monitor say about this email?',
    why: 'It names the reason why a rule skipped or failed, so it often leads straight to the cause. Pick the reason, or paste what it says.',
    look: [
      `${ruleList}, then **View activity monitor** on the command bar.`,
      'Find the email by its subject. **Current state** and **Reason** tell what the rule did. If it isn’t listed, check that **Monitor options** include skipped and failed.',
    ],
    choices: {
      'monitor.ready': 'It says Ready, no reason',
      'answer.no': 'The email isn’t listed',
      'answer.unsure': 'I can’t open it',
    },
  },
  checkingMailbox: {
    name: 'The queue and its mailbox',
    question: 'Is something wrong with the queue or its mailbox?',
    why: 'Only the root Inbox of an approved, tested mailbox is read, and the queue decides which emails it accepts. If all of it looks right, this cause stays “not checked”: a healthy mailbox doesn’t prove that this email was read.',
    look: [
      'Queue: **Customer Service admin center** > **Customer support** > **Queues** > **Basic queues** > **Manage**. Look at the incoming email address, **Convert Incoming Email To Activities** and **Mailbox**.',
      'Mailbox: **Power Platform admin center** > your environment > **Settings** > **Email** > **Mailboxes**. Is the email approved, the incoming status **Success**, and **Alerts** free of errors?',
      'Outlook: did a rule move the email out of the **Inbox** into a subfolder?',
    ],
    legacyLook: [
      'Queue: **Settings** > **Service Management** > **Queues**.',
      'Mailbox: **Settings** > **Email Configuration** > **Mailboxes**. If the mailbox is still read by the email router, check the router: it came before server-side synchronization.',
    ],
    choices: { 'answer.yes': 'Yes, something is wrong', 'answer.no': 'No, all looks right' },
  },
  checkingQueueItem: {
    name: 'The queue item',
    question: 'Is there a queue item for this email?',
    why: 'Rules work on queue items. An inactive one counts as there: when a rule is applied, the item is made inactive and leaves the view. That is normal.',
    look: [
      'Open the email and look at its related **Queue Items**.',
      'Or open **Queues**, choose **All Items**, and change the status filter so that inactive items show too.',
    ],
    choices: { 'answer.yes': 'Yes, there is one', 'answer.no': 'No, none at all' },
  },
  checkingItemStatus: {
    name: 'The status of the queue item',
    question: 'Is the queue item still active?',
    why: 'Inactive means that a rule was applied: the queue did its part. Active means that no rule was applied, so the rule itself comes next.',
    look: ['Open the queue item, or add the **Status** column to the view.'],
    choices: { 'answer.yes': 'Yes, it is active', 'answer.no': 'No, it is inactive' },
  },
  checkingSender: {
    name: 'The sender',
    question: 'Is the sender an active contact or account?',
    why: 'An email from somebody the system doesn’t know makes a case only if the rule allows unknown senders. An inactive record doesn’t count, and neither does a user, lead or queue with that address.',
    look: [
      'Search contacts and accounts for the sender’s exact address, inactive records too.',
      'Open the email: to which record does **From** lead?',
    ],
    choices: { 'answer.yes': 'Yes, an active one', 'answer.no': 'No, or it is inactive' },
  },
  checkingUnknownSenders: {
    name: 'The option for unknown senders',
    question: 'Does the rule allow emails from unknown senders?',
    why: 'With the option off, the rule skips the email. The option has three names: **Allow emails from unknown senders** (modern), **Create cases for email from unknown senders** (legacy) and **Create contact for unknown sender** (in the article).',
    look: [`${ruleList}. Open the rule, tab **Advanced**: **Allow emails from unknown senders**.`],
    legacyLook: [`${legacyRuleList}. Open the rule: is the box for unknown senders selected?`],
    choices: { 'answer.yes': 'Yes, it is on', 'answer.no': 'No, it is off' },
  },
  checkingRuleRuns: {
    name: 'The runs of the rule',
    question: 'Did the rule’s run fail?',
    why: 'A wrong mapping or an edited flow makes the run fail after the rule was applied. If you see a failure message, paste it here: I know many of them.',
    look: [
      'Power Automate: open the flow called **ARC:** and the name of the rule item, and look at the runs at the time the email arrived. Older pages speak of two flows; since June 2024 there is one for each rule item.',
      'State **Ready for Power Automate** without a reason: look at the flow run. **Ready for workflow**: look at the system jobs.',
    ],
    legacyLook: ['**Settings** > **System Jobs**, filtered on failed ones.'],
    choices: {
      'answer.yes': 'Yes, a run failed',
      'answer.no': 'No, it succeeded',
      'run.missing': 'I see no run at all',
    },
  },
  checkingRuleItems: {
    name: 'The items of the rule',
    question: 'Does the rule have a rule item that fits this email?',
    why: 'A rule can be activated without any item, and then it does nothing. A rule item whose condition is blank fits every email.',
    look: [
      `${ruleList}. Open the rule, **Step two: conditions to evaluate and actions to take**, and compare each condition with the email.`,
    ],
    legacyLook: [`${legacyRuleList}. Open the rule and look at its record creation details.`],
    choices: { 'answer.yes': 'Yes, one fits', 'answer.no': 'No item, or none fits' },
  },
  checkingAddresses: {
    name: 'The addresses of contact and account',
    question: 'Do the contact and its account have the same email address?',
    why: 'The article says that a case made from an email gets the account as its **Customer**. Other pages say so only for a contact that belongs to an account. So answer yes if there is no account behind the contact.',
    look: [
      'Open the sender’s contact and the account it belongs to, and compare their email fields with the address the email came from.',
    ],
    choices: { 'answer.yes': 'Yes, or no account', 'answer.no': 'No, they differ' },
  },
  checkingCustomerMessage: {
    name: 'A message about the customer',
    question: 'Is there a failure message about the customer or contact?',
    why: 'Different addresses alone seldom stop a case. Together with such a message they explain it.',
    look: [
      'In the failed flow run or system job, look for “case is missing customer” or “specified contact doesn’t belong to the account”. You can also paste the message here.',
    ],
    choices: { 'answer.yes': 'Yes, there is', 'answer.no': 'No such message' },
  },
  checkingRecipients: {
    name: 'The recipients of the email',
    question: 'Is the queue’s own address in To or Cc?',
    why: 'A queue that is only in Bcc, or reached through a distribution list or alias, can’t be matched. Dynamics 365 shows an empty Bcc field for received email, so that field proves nothing.',
    look: [
      'Look at the delivered email in Outlook, or ask the sender.',
      'Or run a message trace in the **Exchange admin center**.',
    ],
    choices: { 'answer.yes': 'Yes, in To or Cc', 'answer.no': 'No, only Bcc or a list' },
  },
  checkingReply: {
    name: 'A reply to a tracked email',
    question: 'Is it a reply to an email that is already tracked?',
    why: 'A reply is tied to the earlier email, so the rule adds nothing new. A forwarded email can be taken for a reply as well.',
    look: [
      'Open the email: is **Regarding** filled in, or does the conversation hold an earlier email?',
      'Compare the subject and the earlier emails of the same sender.',
    ],
    choices: { 'answer.yes': 'Yes, a reply', 'answer.no': 'No, a new email' },
  },
  checkingContactCreation: {
    name: 'The contact for the unknown sender',
    question: 'Was a contact created for the unknown sender?',
    why: 'For an unknown sender a contact is made first. If that fails, no case follows.',
    look: [
      'Search contacts for the sender’s address: was one created when the email arrived?',
      'The activity monitor names a contact that couldn’t be created as the reason.',
    ],
    choices: { 'answer.yes': 'Yes, it was created', 'answer.no': 'No, there is none' },
  },
  checkingActiveRule: {
    name: 'The active rule of the queue',
    question: 'Does this queue have an active rule for email?',
    why: 'Without an active rule nothing turns the queue’s emails into cases. A new rule is a draft until somebody activates it.',
    look: [
      `${ruleList}. Find the rule with this queue as **Queue to monitor** and **Email** as **Activity type to monitor**. Is it active or a draft?`,
    ],
    legacyLook: [`${legacyRuleList}. Is a rule for this queue active?`],
    choices: { 'answer.yes': 'Yes, it is active', 'answer.no': 'No active rule' },
  },
  checkingRuleOwner: {
    name: 'The owner of the rule and its flow',
    question: 'Is the rule’s owner enabled and its flow on?',
    why: 'A rule runs with its owner’s permissions. If that account was disabled or deleted, the flow is disconnected: the rule looks active and does nothing.',
    look: [
      `${ruleList}. Open the rule, tab **Advanced**: **Owner whose permissions the rule uses to run**. Is that user enabled?`,
      'Power Automate: is the flow called **ARC:** and the rule item’s name turned on?',
    ],
    legacyLook: [`${legacyRuleList}. Open the rule: is its owner an enabled user?`],
    choices: { 'answer.yes': 'Yes, both', 'answer.no': 'No, one of them isn’t' },
  },
};
