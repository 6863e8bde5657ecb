import type { Text } from './text.ts';

const ruleList =
  '**Customer Service admin center** > **Customer support** > **Case settings** > **Automatic record creation and update rules** > **Manage**';
const addToQueue =
  'In **All Activities**, select the email, then **Add To Queue**, and choose the same queue: the rule looks at it again.';
const addToQueueWarning =
  'First make sure that there is no case yet, so that you don’t get two. The sender may get the automatic reply again.';
const lookForCase =
  'Look for the case: its origin is **Email**, and the email’s **Regarding** or **Related** leads to it.';
const customerNote =
  'Good to know: **Customer** on a case can be a contact or an account. If no contact or account has the sender’s address and unknown senders are allowed, the system makes a contact and links it to **Customer**.';
const customerServiceAdministrator =
  'A Customer Service administrator (System Administrator or System Customizer works too).';

/** What each cause means, how to fix it, who may do it and how to prove that it worked. */
export const causes: Text['causes'] = {
  'email-not-synchronized': {
    name: 'The email isn’t synchronized',
    shortName: 'not synchronized',
    finding: [
      'The email never reached Dynamics 365: server-side synchronization didn’t read it, or the queue doesn’t accept it. No rule has seen it.',
      'The article’s list says that the email “is syncing”; its steps show that it means the email **isn’t** syncing.',
    ],
    fix: [
      'Open the mailbox: **Power Platform admin center** > your environment > **Settings** > **Email** > **Mailboxes**. Select **Approve Email**, then **Test & Enable Mailboxes**.',
      'Read the mailbox’s **Alerts** and put right what they name. You can paste them here.',
      'Open the queue and set **Convert Incoming Email To Activities** to **All email messages**, if it should accept everyone.',
      'If an Outlook rule put the email into a subfolder, change that rule and move the email back to the **Inbox**. Moving alone isn’t enough: have it read again as in the next step.',
      'To read older emails again, set **Process Email From** to an earlier time in the mailbox or its profile; the later of the two counts.',
    ],
    legacyFix: [
      'Legacy menus: **Settings** > **Email Configuration** > **Mailboxes**. If the email router still reads the mailbox, check that it runs, or move to server-side synchronization.',
    ],
    who: 'A System Administrator; approving an email address can also need an Exchange or Global administrator.',
    request:
      'Emails to our support queue don’t arrive in Dynamics 365. Please approve the queue’s mailbox (Power Platform admin center > Settings > Email > Mailboxes > Approve Email), run “Test & Enable Mailboxes”, and tell me what its Alerts say.',
    proof: [
      'Wait about 15 minutes, or send a test email to the queue from an outside address.',
      'Look in **Activities** for the email, then for its case.',
    ],
    found: 'The queue or its mailbox isn’t set up to receive this email.',
    ruledOut: 'The email is in Activities.',
    unproven: 'The email isn’t there although queue and mailbox look right.',
  },
  'no-queue-item': {
    name: 'There is no queue item',
    shortName: 'no queue item',
    finding: [
      'The email arrived, but no queue item was made for it. Rules work on queue items, so no rule has looked at this email.',
      'Usually the queue isn’t an accepted recipient of the email, or an organization setting keeps queue items from being made.',
    ],
    contradiction:
      'The article lists a missing queue item as a cause; the page on rules says that an item normally turns inactive once a rule was applied. Only a truly missing item is a fault.',
    fix: [
      'Open the queue: does its incoming email address match the address the email was sent to, and does **Convert Incoming Email To Activities** accept this sender?',
      'Ask for the organization settings **CreateQueueItemForSynchronizingMailbox** and **CreateQueueItemsForAcceptingQueueRecipients**: both are on by default and should be.',
      'A copy of an email that is already tracked gets no second item unless **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail** is on.',
    ],
    who: 'A Customer Service administrator for the queue; a System Administrator for organization settings.',
    request:
      'An email arrived in Dynamics 365 without a queue item. Please check the queue’s incoming email address and “Convert Incoming Email To Activities”, and whether the organization settings CreateQueueItemForSynchronizingMailbox and CreateQueueItemsForAcceptingQueueRecipients are on.',
    proof: [addToQueue, addToQueueWarning, lookForCase],
    found: 'The email has no queue item.',
    ruledOut: 'The email has a queue item (an inactive one is normal).',
  },
  'unknown-sender': {
    name: 'The sender is unknown',
    shortName: 'unknown sender',
    finding: [
      'No active contact or account has the sender’s address, and the rule doesn’t allow emails from unknown senders. So it skipped this email.',
      customerNote,
    ],
    contradiction:
      'The option goes by three names: the article says **Create contact for unknown sender**, legacy rules **Create cases for email from unknown senders**, modern rules **Allow emails from unknown senders**.',
    fix: [
      'Either make the sender known: create a contact or account with that address, or activate the existing one.',
      `Or allow unknown senders: ${ruleList}. Deactivate the rule (an active one is read-only), open the tab **Advanced**, set **Allow emails from unknown senders** to **Yes**, and under **Manage unknown senders by** choose **Creating a new contact automatically**. Activate the rule again.`,
      'If the choice there is **Mapping in Power Automate manually**, the flow must set the customer itself; its action **Terminate when no valid customer found** otherwise ends the run.',
    ],
    legacyFix: [
      'Legacy rules: **Settings** > **Service Management** > **Automatic Record Creation and Update Rules**. Deactivate the rule, select the box for unknown senders, and activate it again.',
    ],
    who: customerServiceAdministrator,
    request:
      'Our automatic record creation rule skips emails from people who aren’t contacts yet. Please deactivate the rule, set “Allow emails from unknown senders” to Yes on its Advanced tab, choose “Creating a new contact automatically”, and activate it again.',
    proof: [addToQueue, addToQueueWarning, lookForCase],
    found: 'The sender is unknown, and the rule doesn’t allow unknown senders.',
    ruledOut: 'The sender is known, or the rule allows unknown senders.',
  },
  'rule-failed': {
    name: 'The rule isn’t set up right',
    shortName: 'rule set up wrong',
    finding: [
      'A rule looked at the email but couldn’t make the case: its run failed, or none of its rule items fits the email.',
      'The most frequent reason is how the customer and contact are mapped in the step that creates the case.',
      customerNote,
    ],
    fix: [
      'If there is a failure message, paste it here: I’ll name the step to change.',
      `Deactivate the rule (${ruleList}), correct it, and activate it again.`,
      'Make sure that it has at least one rule item whose condition fits; a blank condition fits every email.',
      'In the step that creates the case, leave **Customer** empty or set it to the sender, and clear **Contact** if the message is about it.',
      'Leave the flow’s trigger as it is, and don’t turn ARC flows off and on in Power Automate.',
      'If **Require a valid entitlement on the connected case** is on, the customer needs an active entitlement. Then the rule did what it was told.',
    ],
    legacyFix: ['Legacy rules: the failure is in **Settings** > **System Jobs**.'],
    who: customerServiceAdministrator,
    request:
      'Our automatic record creation rule fails on incoming emails. Please look at the failed runs of its flow (named “ARC:” and the rule item) or the failed system jobs, and correct the mapping of Customer and Contact in the step that creates the case. Deactivate the rule first and activate it afterwards.',
    proof: [
      addToQueue,
      addToQueueWarning,
      'The new run should succeed, and the email’s **Regarding** or **Related** lead to the case.',
    ],
    found: 'The rule’s run failed, or none of its items fits the email.',
    ruledOut: 'The rule’s run succeeded.',
    unproven: 'No run was found; missing history proves nothing.',
  },
  'address-mismatch': {
    name: 'Contact and account addresses differ',
    shortName: 'addresses differ',
    finding: [
      'The contact and its account have different addresses, and the failure message is about the customer. So the case couldn’t be tied to the right customer.',
      customerNote,
    ],
    contradiction:
      'The article says that **Customer** becomes the account; other pages say so only for a contact that belongs to an account, and use the contact otherwise.',
    fix: [
      'Put the address that the email came from on the contact, and on the account it belongs to.',
      'If the contact belongs to another account, correct its account.',
      'Or set **Customer** to the sender in the step of the rule that creates the case, and leave **Contact** empty.',
    ],
    who: 'Whoever may edit contacts and accounts; a Customer Service administrator for the rule.',
    request:
      'A customer’s contact and account have different email addresses, and incoming emails don’t become cases. Please put the sender’s address on both, or set Customer to the sender in the step of our rule that creates the case.',
    proof: [addToQueue, addToQueueWarning, lookForCase],
    found: 'The addresses differ, and a failure message is about the customer.',
    ruledOut: 'Contact and account have the same address, or there is no account.',
    unproven:
      'The addresses differ, but that alone proves nothing. Making them the same is worth a try.',
  },
  'bcc-only': {
    name: 'The queue is only in Bcc',
    shortName: 'only in Bcc',
    finding: [
      'The queue’s own address is in neither To nor Cc. A recipient in Bcc, a distribution list or an alias can’t be matched to the queue.',
    ],
    contradiction:
      'The article says that such emails aren’t processed. Other pages say that they are if the queue accepts **All email messages**. So: not processed unless the queue accepts everything.',
    fix: [
      'Ask the sender to put the queue’s own address in To or Cc.',
      'Or set **Convert Incoming Email To Activities** to **All email messages** on the queue: then the queue’s own mailbox makes the queue item.',
      'For a list or a forward: send to the queue’s own address instead, or accept all messages as above.',
    ],
    who: 'The sender, or a Customer Service administrator for the queue.',
    request:
      'Emails that reach our queue through Bcc or a distribution list don’t become cases. Please set “Convert Incoming Email To Activities” to “All email messages” on the queue, or ask the senders to put the queue’s address in To or Cc.',
    proof: [
      'Send the email again with the queue’s address in To or Cc.',
      'Look in **Activities** for the email, then for its case.',
    ],
    found: 'The queue’s own address is in neither To nor Cc.',
    ruledOut: 'The queue’s own address is in To or Cc.',
  },
  'reply-to-tracked-email': {
    name: 'It is a reply to a tracked email',
    shortName: 'a tracked reply',
    finding: [
      'The email belongs to a conversation that is already tracked, so it was added to what is there and no new case was made. That is how it is meant to work.',
      'Look at the email’s **Regarding**: the customer’s text is in that case or record.',
    ],
    fix: [
      'Usually nothing: answer the customer in the existing case.',
      'If a new case is needed, ask the customer for a new email instead of a reply, or use **Convert To** > **Case** on the email.',
      'If replies to resolved cases should make new ones, set **Wait for a specific amount of time after the connected case has been resolved** to **Yes** on the rule’s **Advanced** tab; without a time it counts at once. With **No**, no case is made while a related one exists.',
      'If forwarded emails are taken for replies, a System Administrator can change how emails are correlated.',
    ],
    legacyFix: [
      'Legacy rules: **Create cases for activities associated with a resolved case**, and the time since it was resolved.',
    ],
    who: customerServiceAdministrator,
    request:
      'Replies to resolved cases should create new cases. Please deactivate our automatic record creation rule, set “Wait for a specific amount of time after the connected case has been resolved” to Yes on its Advanced tab, and activate it again.',
    proof: [
      'If it worked as designed, the existing case is the answer: you’ll find it in the email’s **Regarding**.',
      'Otherwise send a new email, not a reply, and look for its case.',
    ],
    found: 'It is a reply to a tracked email, which makes no new case by design.',
    ruledOut: 'It is a new email, not a reply.',
  },
  'contact-not-created': {
    name: 'The contact couldn’t be created',
    shortName: 'contact not created',
    finding: [
      'Unknown senders are allowed, but the contact for this one couldn’t be created. Without a contact no case followed.',
      'As a rule the account whose rights are used lacks the permission to create contacts.',
    ],
    contradiction:
      'One page says that the contact is made with the rights of the email’s owner, another with those of its recipient. Check both: usually that is the queue’s owner.',
    fix: [
      'Give the owner of the queue a security role that may create contacts.',
      'Or use the rule owner’s rights: **Power Apps** > your environment > **Solutions** > **Default Solution** > **Environment variables** > **msdyn_ArcCreateContactWithRuleOwner**, and set **Current Value** to 1. Then the rule’s owner needs that permission.',
    ],
    who: 'A System Administrator.',
    request:
      'Our rule can’t create contacts for unknown senders. Please give the queue’s owner a role with Create and Append on Contact, or set the environment variable msdyn_ArcCreateContactWithRuleOwner to 1 and make sure that the rule’s owner has that role.',
    proof: [addToQueue, addToQueueWarning, 'Look for the new contact, then for the case.'],
    found: 'The contact for the unknown sender couldn’t be created.',
    ruledOut: 'The contact exists, or none was needed.',
  },
  'no-active-rule': {
    name: 'The queue has no active rule',
    shortName: 'no active rule',
    finding: [
      'No active rule for email watches this queue, so nothing turns its emails into cases. The queue items simply stay there.',
    ],
    fix: [
      `Open the rules: ${ruleList}.`,
      'If there is a draft for this queue, check that it has a rule item, and select **Activate**.',
      'If there is none, create one: **New**, with this queue as **Queue to monitor** and **Email** as **Activity type to monitor**; add a condition with the case as the record to create, then **Activate**.',
      'A queue has one active email rule at most. Activating a migrated rule deactivates the legacy one.',
    ],
    legacyFix: [
      'Legacy rules: **Settings** > **Service Management** > **Automatic Record Creation and Update Rules**, then **Activate**. They still run until they are deactivated.',
    ],
    who: customerServiceAdministrator,
    request:
      'Our support queue has no active rule. Please activate (or create) the automatic record creation and update rule with this queue as “Queue to monitor” and Email as “Activity type to monitor”.',
    proof: [addToQueue, addToQueueWarning, lookForCase],
    found: 'The queue has no active rule for email.',
    ruledOut: 'The queue has an active rule.',
  },
  'rule-disconnected': {
    name: 'The rule is disconnected',
    shortName: 'rule disconnected',
    finding: [
      'The account that the rule runs as was disabled or deleted, or its flow is off. The rule looks active, but it is no longer connected to its flow.',
      'Then usually every email to this queue stays without a case, not just one.',
    ],
    fix: [
      `Open the rule: ${ruleList}. Look at **Owner whose permissions the rule uses to run** on the tab **Advanced**.`,
      'Enable that account, or deactivate the rule and choose an enabled owner with the needed role and license.',
      'Deactivate the rule and activate it again: that connects it to its flow anew. Don’t turn the flow on in Power Automate instead.',
    ],
    who: customerServiceAdministrator,
    request:
      'Our automatic record creation rule is disconnected from its flow, probably because its owner’s account is disabled. Please choose an enabled owner, then deactivate the rule and activate it again.',
    proof: [addToQueue, addToQueueWarning, lookForCase],
    found: 'The rule’s owner is disabled or deleted, or its flow is off.',
    ruledOut: 'The rule’s owner is enabled and its flow is on.',
  },
};
