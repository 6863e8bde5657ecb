import { legacyRuleList, queueList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

/** The questions: each can be answered by looking, and each says where. */
export const questions: Text['questions'] = {
  comparingCase: {
    name: 'The case that is there already',
    question: 'Was that case created from this email?',
    why: 'If it was, nothing is broken. If the email’s **Regarding** or **Related** leads to an older case, the email was added to that one. If the case has nothing to do with this email, choose **I can’t tell**.',
    look: [
      'Open the case and compare its **Created On** with the time the email arrived.',
      'Open the email: **Regarding** shows the case it belongs to. Where one email may make several cases, **Regarding** stays empty and the case is in **Related**.',
    ],
    choices: { 'answer.yes': 'Yes, from this email', 'answer.no': 'No, the email was added to it' },
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
      'email.young': 'It’s under 15 minutes old',
    },
  },
  waitingForEmail: {
    name: 'Waiting for the email',
    question: 'Is the email there now?',
    why: 'Synchronization takes a while, so a young email may just not be there yet. As a rule of thumb, look again about 15 minutes after it was sent; your answers stay here.',
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
      `${ruleList}, then **View activity monitor** on the command bar. Or **Customer support** > **Overview** > **Activity monitor events (past 7 days)**.`,
      'Find the email by its subject under **Monitored activity item**. **Current state** and **Reason** tell what the rule did. If it isn’t listed, **Monitor options** may leave out **Skipped** or **Failed**; a change there counts only for later emails.',
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
    why: 'Only the root Inbox of a tested mailbox is read (unless folder tracking is set up), which also has to be approved unless your organization does without that, and the queue decides which emails it accepts. If all of it looks right, this cause stays “not checked”: a healthy mailbox doesn’t prove that this email was read.',
    look: [
      `Queue: ${queueList}. Look at the incoming email address, **Convert Incoming Email To Activities** and **Mailbox**.`,
      'Mailbox: **Power Platform admin center** > **Manage** > **Environments** > your environment > **Settings** > **Email** > **Mailboxes**. Is the email address approved, **Incoming Email Status** **Success**, and **Alerts** free of errors?',
      'Does the owner of the queue and its mailbox have a license and a security role?',
      'Outlook: did a rule move the email out of the **Inbox** into a subfolder?',
      '**Email Configuration** > **Server-Side Synchronization Item Level Monitoring**: the column **Sync Error** tells why an email wasn’t created. It keeps about three days, and doesn’t open in every client.',
    ],
    legacyLook: [
      'Queue: **Settings** > **Service Management** > **Queues**.',
      'Mailbox: **Settings** > **Email Configuration** > **Mailboxes**. If the mailbox is still read by the email router, check the router: it came before server-side synchronization.',
    ],
    choices: { 'answer.yes': 'Yes, something is wrong', 'answer.no': 'No, all looks right' },
  },
  checkingQueueItem: {
    name: 'The queue item',
    short: 'An item in this queue?',
    question: 'Is there an item for this email in this queue?',
    why: 'Rules work on queue items. An inactive one counts as there: when a rule is applied, the item is made inactive and leaves the view. That is normal.',
    look: [
      'Open the email and look at its related **Queue Items** for this queue.',
      'Or open **Queues**, choose **All Items** of this queue, and change the status filter so that inactive items show too.',
    ],
    choices: { 'answer.yes': 'Yes, in this queue', 'answer.no': 'No, none in this queue' },
  },
  checkingItemStatus: {
    name: 'The status of the queue item',
    short: 'Is the item still active?',
    question: 'Is the queue item still active?',
    why: 'Inactive means that a rule was applied: the queue did its part. Active means that no rule was applied, so the rule itself comes next.',
    look: ['Open the queue item, or add the **Status** column to the view.'],
    choices: { 'answer.yes': 'Yes, it is active', 'answer.no': 'No, it is inactive' },
  },
  checkingSender: {
    name: 'The sender',
    short: 'From: an active contact or account?',
    question: 'Does the email’s From lead to an active contact or account?',
    why: 'An email from somebody the system doesn’t know makes a case only if the rule allows unknown senders. An inactive record doesn’t count, and neither does a user, lead or queue with that address.',
    look: [
      'Open the email: to which record does **From** lead, and is it active?',
      'If it leads to nothing, to a user, lead or queue, or to a contact that was created only when this email arrived, answer no.',
    ],
    choices: { 'answer.yes': 'Yes, to an active one', 'answer.no': 'No, to something else' },
  },
  checkingUnknownSenders: {
    name: 'The option for unknown senders',
    short: 'Contacts for unknown senders?',
    question: 'Does the rule create contacts for unknown senders?',
    why: 'If it doesn’t, an email from an unknown sender makes no case, or leaves the customer to the rule’s flow. The option has three names: **Allow emails from unknown senders** (modern), **Create cases for email from unknown senders** (legacy) and **Create contact for unknown sender** (in the article).',
    look: [
      `${ruleList}. Open the rule, tab **Advanced**: is **Allow emails from unknown senders** set to **Yes**, and **Manage unknown senders by** to **Creating a new contact automatically**?`,
    ],
    legacyLook: [`${legacyRuleList}. Open the rule: is the box for unknown senders selected?`],
    choices: { 'answer.yes': 'Yes, it creates them', 'answer.no': 'No, or mapped by hand' },
  },
  checkingRuleRuns: {
    name: 'The runs of the rule',
    short: 'A run for this email?',
    question: 'Do you see a run of the rule for this email?',
    why: 'The run shows what the rule did after it was applied. If you see a failure message, paste it here: I know many of them.',
    look: [
      'Power Automate: open the flow called **ARC:** and the name of the rule item, and look at the runs at the time the email arrived. Older pages speak of two flows; today there is one for each rule item.',
      'If the activity monitor says **Ready for workflow**, look at the system jobs instead: **Power Platform admin center** > **Manage** > **Environments** > your environment > **Settings** > **Audit and logs** > **System jobs**.',
    ],
    legacyLook: ['**Settings** > **System Jobs**: failed and succeeded ones.'],
    choices: { 'answer.yes': 'Yes, I see a run', 'answer.no': 'No run at all' },
  },
  checkingRunResult: {
    name: 'The result of the run',
    short: 'Did the run fail?',
    question: 'Did that run fail?',
    why: 'A wrong mapping or an edited flow makes the run fail. If there is a failure message, paste it here and I’ll name the fix.',
    look: [
      'Open the run, or the system job: its status is failed, canceled or succeeded.',
      'A run that was canceled at **Terminate when no valid customer found** counts as failed: the flow found no customer for the sender.',
    ],
    choices: { 'answer.yes': 'Yes, it failed', 'answer.no': 'No, it succeeded' },
  },
  checkingCreateStep: {
    name: 'The step that creates the case',
    short: 'Did the step that creates it run?',
    question: 'Did the step that creates the case run?',
    why: 'A run succeeds even if a condition skipped that step. If it did run, a case was made.',
    look: [
      'Open the run and unfold its steps: has the one that creates the case a green tick, or is it gray with **Skipped**?',
      'A system job doesn’t show its steps. Look in the conditions of the rule’s workflow instead.',
    ],
    choices: { 'answer.yes': 'Yes, it ran', 'answer.no': 'No, it was skipped' },
  },
  checkingRuleItems: {
    name: 'The items of the rule',
    short: 'A rule item fits, its flow is on?',
    question: 'Does a rule item fit this email, and is its flow on?',
    why: 'A rule can be activated without any item, and then it does nothing. A rule item whose condition is blank fits every email.',
    look: [
      `${ruleList}. Open the rule, **Step two: conditions to evaluate and actions to take**, and compare each condition with the email.`,
      'Power Automate: is the flow called **ARC:** and the rule item’s name turned on? If not, deactivate and activate the rule; don’t turn the flow on yourself.',
    ],
    legacyLook: [
      `${legacyRuleList}. Open the rule and look at **Specify Record Creation and Update Details** (or **Specify Case Details**).`,
    ],
    choices: { 'answer.yes': 'Yes, one fits and is on', 'answer.no': 'None fits, or it is off' },
  },
  checkingAddresses: {
    name: 'The addresses of contact and account',
    short: 'Contact and account: same address?',
    question: 'Do the contact and its account have the same email address?',
    why: 'The article says that a case made from an email gets the account as its **Customer**. Other pages say so only for a contact that belongs to an account. So answer yes if there is no contact, or no account behind it.',
    look: [
      'Open the sender’s contact and the account it belongs to, and compare their email fields with the address the email came from.',
    ],
    choices: { 'answer.yes': 'Yes, or no account', 'answer.no': 'No, they differ' },
  },
  checkingCustomerMessage: {
    name: 'A message about the customer',
    short: 'A message about the customer?',
    question: 'Does a failure message name a missing customer or a contact that doesn’t belong?',
    why: 'Different addresses alone seldom stop a case. Together with such a message they explain it.',
    look: [
      'In the failed flow run or system job, look for “case is missing customer” or “specified contact doesn’t belong to the account”. Any other message doesn’t count here; paste it instead.',
    ],
    choices: { 'answer.yes': 'Yes, about the customer', 'answer.no': 'No, none like that' },
  },
  checkingRecipients: {
    name: 'The recipients of the email',
    short: 'Queue’s own address in To or Cc?',
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
    short: 'Tied to an earlier email?',
    question: 'Is the email tied to an earlier email or record?',
    why: 'A reply is tied to the earlier email, so the rule makes no new case. A forwarded email, or one with a similar subject, can be tied as well.',
    look: [
      'Open the email: is **Regarding** filled in, or does the conversation hold an earlier email?',
      'Compare the subject and the earlier emails of the same sender.',
    ],
    choices: { 'answer.yes': 'Yes, to an earlier one', 'answer.no': 'No, nothing ties it' },
  },
  checkingContactCreation: {
    name: 'The contact for the unknown sender',
    short: 'Was a contact created?',
    question: 'Was a contact created for the unknown sender?',
    why: 'For an unknown sender a contact is made first. If that fails, no case follows.',
    look: ['Search contacts for the sender’s address: was one created when the email arrived?'],
    choices: { 'answer.yes': 'Yes, it was created', 'answer.no': 'No, there is none' },
  },
  checkingContactFailure: {
    name: 'A message about the contact',
    short: 'Did creating the contact fail?',
    question: 'Does the activity monitor say that the contact couldn’t be created?',
    why: 'A missing contact alone proves nothing: perhaps no rule ran. Such a reason shows that creating it failed.',
    look: [
      'Find the email in the activity monitor and look for “contact creation failed” or “a contact was not created” in **Reason**.',
    ],
    choices: { 'answer.yes': 'Yes, it says so', 'answer.no': 'No, it doesn’t say so' },
  },
  checkingActiveRule: {
    name: 'The active rule of the queue',
    short: 'An active rule for this queue?',
    question: 'Does this queue have an active rule for email?',
    why: 'Without an active rule nothing turns the queue’s emails into cases. A new rule is a draft until somebody activates it.',
    look: [
      `${ruleList}. Find the rule with this queue as **Queue to monitor** and **Email** as **Activity type to monitor**. Is it active or a draft?`,
    ],
    legacyLook: [`${legacyRuleList}. Is a rule for this queue active?`],
    choices: { 'answer.yes': 'Yes, it is active', 'answer.no': 'No active rule' },
  },
  checkingRuleOwner: {
    name: 'The owner of the rule',
    short: 'Is its owner an enabled user?',
    question: 'Is the rule’s owner an enabled user?',
    why: 'A rule runs with its owner’s permissions. If that account was disabled or deleted, the flow is disconnected: the rule looks active and does nothing.',
    look: [
      `${ruleList}. Open the rule, tab **Advanced**: **Owner whose permissions the rule uses to run**. Is that user enabled?`,
    ],
    legacyLook: [`${legacyRuleList}. Open the rule: is its owner an enabled user?`],
    choices: { 'answer.yes': 'Yes, enabled', 'answer.no': 'No, disabled or deleted' },
  },
  checkingConnection: {
    name: 'The connections of the flow',
    short: 'Are its connections in order?',
    question: 'Are the connections of the rule’s flow in order?',
    why: 'A flow signs in with connections. A changed password, an expired sign-in, a policy or a disabled account breaks one, whoever owns the rule.',
    look: [
      '**Power Automate** > **More** > **Connections**: which connection does the flow **ARC:** use, and what stands under **Status**?',
      'Open the flow itself: does it show a warning about a connection?',
    ],
    choices: { 'answer.yes': 'Yes, all connected', 'answer.no': 'No, one is broken' },
  },
  comparingMessage: {
    name: 'A message and an answer',
    question: 'Is this message about the same email?',
    why: 'It doesn’t fit what we know so far. Either it is about another email or another day, or an earlier answer was a mistake.',
    look: ['Compare the time and the subject in the message with those of the email.'],
    choices: {
      'answer.yes': 'Yes, go by the message',
      'answer.no': 'No, another email or day',
    },
  },
  lookingOutside: {
    name: 'What lies outside',
    question: 'Does one of these apply?',
    why: 'By these answers nothing stops the email, and still there is no case. So one of them may be about another email, or the reason is one of these. Runs of the rule and comparisons of addresses are the easiest to get wrong.',
    look: [],
    choices: { 'answer.no': 'None of these' },
  },
  checkingOutside: {
    name: 'Outside the ten causes',
    question: 'Does this apply?',
    why: '',
    look: [],
    choices: { 'answer.yes': 'Yes, it applies', 'answer.no': 'No, it doesn’t apply' },
  },
};
