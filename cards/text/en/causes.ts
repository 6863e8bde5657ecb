import { legacyRuleList, ruleList } from './places.ts';
import type { Text } from '../text.ts';

const addToQueueWarning =
  'First check that there is no case yet; the sender may get the automatic reply again.';
const addToQueue =
  'In **All Activities**, select the email, then **Add To Queue** and the same queue. If it isn’t there, send a test email from outside.';
const lookForCase =
  'Look for the case: its origin is **Email**, and the email’s **Regarding** or **Related** leads to it.';
const customerNote =
  'Good to know: **Customer** on a case can be a contact or an account. If no contact or account has the sender’s address and unknown senders are allowed, the system makes a contact and links it to **Customer**.';
const ruleManager =
  'Someone with the role **Customer Service Manager**, **System Administrator** or **System Customizer**.';

/** What each cause means, how to fix it, who may do it and how to prove that it worked. */
export const causes: Text['causes'] = {
  'email-not-synchronized': {
    name: 'The email isn’t synchronized',
    shortName: 'Not synchronized',
    finding: [
      'The email never became an email in Dynamics 365: synchronization didn’t read it, couldn’t create it, or the queue doesn’t accept it. No rule has seen it.',
      'The article’s list says that the email “is syncing”; its steps show that it means the email **isn’t** syncing.',
    ],
    brief:
      'Open the queue’s mailbox, select **Approve Email**, then **Test & Enable Mailbox**, and fix what its **Alerts** name.',
    fix: [
      'Open the mailbox: **Power Platform admin center** > **Manage** > **Environments** > your environment > **Settings** > **Email** > **Mailboxes**. Select **Approve Email**, then **Test & Enable Mailbox**.',
      'Read the mailbox’s **Alerts** and fix what they name. You can paste them here.',
      'Check that the owner of the queue and its mailbox has a license and a security role. If Outlook shows the category **Undeliverable**, a plug-in, a workflow or missing privileges stopped the email.',
      'Open the queue and set **Convert Incoming Email To Activities** to **All email messages**, if it should accept everyone.',
      'If an Outlook rule put the email into a subfolder, change that rule and move the email back to the **Inbox**. Moving alone isn’t enough: have it read again as in the next step.',
      'To have an older email read again, select **Test & Enable Mailbox** on the mailbox’s own form: it asks for a start date; choose one before the email. It has to be later than **Process Email From** of the email server profile.',
    ],
    legacyFix: [
      'Legacy menus: **Settings** > **Email Configuration** > **Mailboxes**. If the email router still reads the mailbox, check that it runs, or move to server-side synchronization.',
    ],
    who: 'A System Administrator. To approve the address, the same person must also be an Exchange or Global administrator.',
    request:
      'Emails to our support queue don’t arrive in Dynamics 365. Please approve the queue’s mailbox (Power Platform admin center > Settings > Email > Mailboxes > Approve Email), run “Test & Enable Mailbox”, and tell me what its Alerts say.',
    proof: [
      'Wait about 15 minutes, or send a test email to the queue from an outside address.',
      'Look in **Activities** for the email, then for its case.',
    ],
    found: 'Something keeps the queue or its mailbox from taking in this email.',
    ruledOut: 'The email is in Activities.',
    unproven: 'The email isn’t there although queue and mailbox look right.',
  },
  'no-queue-item': {
    name: 'There is no queue item',
    shortName: 'No queue item',
    finding: [
      'The email arrived, but no queue item was made for it. Rules work on queue items, so no rule has looked at this email.',
      'Usually the queue isn’t an accepted recipient (perhaps it is only in Bcc), the email is a copy of one already tracked, or an organization setting keeps queue items from being made. If Bcc or a tracked reply turns out later, that explains it.',
    ],
    contradiction:
      'The article lists a missing queue item as a cause, yet says itself, as the page on rules does, that an item normally turns inactive once a rule was applied. Only a truly missing item is a fault.',
    brief:
      'Open the queue: its incoming address has to be the one the email was sent to, and **Convert Incoming Email To Activities** has to let the sender in.',
    fix: [
      'Open the queue: does its incoming email address match the address the email was sent to, and does **Convert Incoming Email To Activities** accept this sender?',
      'Ask for the organization settings **CreateQueueItemForSynchronizingMailbox** and **CreateQueueItemsForAcceptingQueueRecipients**: both should be on. Microsoft’s pages differ on whether the first is on by default.',
      'A copy of an email that is already tracked gets no second item unless **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail** is on.',
    ],
    who: 'A Customer Service Manager for the queue; a System Administrator for organization settings.',
    request:
      'An email arrived in Dynamics 365 without a queue item. Please check the queue’s incoming email address and “Convert Incoming Email To Activities”, and whether the organization settings CreateQueueItemForSynchronizingMailbox and CreateQueueItemsForAcceptingQueueRecipients are on.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'The email has no item in this queue.',
    ruledOut: 'The email has an item in this queue (an inactive one is normal).',
  },
  'unknown-sender': {
    name: 'The sender is unknown',
    shortName: 'Unknown sender',
    finding: [
      'The sender is no active contact or account, and the rule either doesn’t allow unknown senders or leaves the customer to its flow. So no case was made.',
      customerNote,
    ],
    contradiction:
      'The option goes by three names: the article says **Create contact for unknown sender**, legacy rules **Create cases for email from unknown senders**, modern rules **Allow emails from unknown senders**.',
    brief:
      'Make the sender a contact. Or deactivate the rule, set **Allow emails from unknown senders** to **Yes** on its tab **Advanced**, and activate it again.',
    fix: [
      'Either make the sender known: create a contact or account with that address, or activate the existing one.',
      `Or allow unknown senders: ${ruleList}. Deactivate the rule (an active one is read-only), open the tab **Advanced**, set **Allow emails from unknown senders** to **Yes**, and under **Manage unknown senders by** choose **Creating a new contact automatically**. Activate the rule again.`,
      'If the choice there is **Mapping in Power Automate manually**, the flow must set the customer itself; its action **Terminate when no valid customer found** otherwise ends the run.',
      'If unknown senders are allowed and still no contact is made: look in the personal options of the rule’s owner for **Automatically create records in Dynamics 365 for Customer Engagement**, and at the organization setting **AutoCreateContactOnPromote**.',
    ],
    legacyFix: [
      `${legacyRuleList}. Deactivate the rule, select the box for unknown senders, and activate it again.`,
    ],
    who: ruleManager,
    request:
      'Our automatic record creation rule skips emails from people who aren’t contacts yet. Please deactivate the rule, set “Allow emails from unknown senders” to Yes on its Advanced tab, choose “Creating a new contact automatically”, and activate it again.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'The sender is unknown, and the rule creates no contact for unknown senders.',
    ruledOut: 'The sender is known, or the rule creates contacts for unknown senders.',
  },
  'rule-failed': {
    name: 'The rule isn’t set up right',
    shortName: 'Rule set up wrong',
    finding: [
      'A rule looked at the email but made no case: its run failed, none of its rule items fits, its flow is off, or a setting such as the entitlement check stopped it.',
      'The most frequent reason is how the customer and contact are mapped in the step that creates the case.',
      customerNote,
    ],
    brief:
      'Deactivate the rule, correct its conditions or the step that creates the case, and activate it again.',
    fix: [
      'If there is a failure message, paste it here: I’ll name the step to change.',
      `Deactivate the rule (${ruleList}), correct it, and activate it again.`,
      'Make sure that it has at least one rule item whose condition fits; a blank condition fits every email.',
      'In the step that creates the case, leave **Customer** empty or set it to the sender, and clear **Contact** if the message is about it.',
      'Leave the flow’s trigger as it is, and don’t turn ARC flows off and on in Power Automate.',
      'If **Require a valid entitlement on the connected case** is on, the customer needs an active entitlement. Then the rule did what it was told.',
    ],
    legacyFix: ['The failure of a legacy rule is in **Settings** > **System Jobs**.'],
    who: ruleManager,
    request:
      'Our automatic record creation rule fails on incoming emails. Please look at the failed runs of its flow (named “ARC:” and the rule item) or the failed system jobs, and correct the mapping of Customer and Contact in the step that creates the case. Deactivate the rule first and activate it afterwards.',
    proof: [
      addToQueueWarning,
      addToQueue,
      'The new run should succeed, and the email’s **Regarding** or **Related** should lead to the case.',
    ],
    found: 'The rule’s run failed, nothing in it fits the email, or a setting stopped it.',
    ruledOut: 'The rule’s run succeeded.',
    unproven: 'No run was found; missing history proves nothing.',
  },
  'address-mismatch': {
    name: 'Contact and account addresses differ',
    shortName: 'Addresses differ',
    finding: [
      'The contact and its account have different addresses, and the failure message is about the customer. So the case couldn’t be tied to the right customer.',
      customerNote,
    ],
    contradiction:
      'The article says that **Customer** becomes the account; other pages say so only for a contact that belongs to an account, and use the contact otherwise.',
    brief:
      'Put the address that the email came from on the contact, and on the account it belongs to.',
    fix: [
      'Put the address that the email came from on the contact, and on the account it belongs to.',
      'If the contact belongs to another account, correct its account.',
      'Or set **Customer** to the sender in the step of the rule that creates the case, and leave **Contact** empty.',
    ],
    who: 'Whoever may edit contacts and accounts; a Customer Service Manager for the rule.',
    request:
      'A customer’s contact and account have different email addresses, and incoming emails don’t become cases. Please put the sender’s address on both, or set Customer to the sender in the step of our rule that creates the case.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'The addresses differ, and a failure message is about the customer.',
    ruledOut: 'The addresses are the same, or there is no contact with an account.',
    unproven:
      'The addresses differ, but that alone proves nothing. Making them the same is worth a try.',
  },
  'bcc-only': {
    name: 'The queue is only in Bcc',
    shortName: 'Queue only in Bcc',
    finding: [
      'The queue’s own address is in neither To nor Cc. A recipient in Bcc, a distribution list or an alias can’t be matched to the queue.',
    ],
    contradiction:
      'The article says that such emails aren’t processed. Other pages say that they are if the queue accepts **All email messages**. So: not processed unless the queue accepts everything.',
    brief:
      'Have the queue’s own address put in To or Cc. Or set **Convert Incoming Email To Activities** to **All email messages** on the queue.',
    fix: [
      'Ask the sender to put the queue’s own address in To or Cc.',
      'Or set **Convert Incoming Email To Activities** to **All email messages** on the queue: then the queue’s own mailbox makes the queue item, if the organization setting **CreateQueueItemForSynchronizingMailbox** is on (pages differ on its default).',
      'For a list or a forward: send to the queue’s own address instead, or accept all messages as above.',
    ],
    who: 'The sender, or a Customer Service Manager for the queue.',
    request:
      'Emails that reach our queue through Bcc or a distribution list don’t become cases. Please set “Convert Incoming Email To Activities” to “All email messages” on the queue, or ask the senders to put the queue’s address in To or Cc.',
    proof: [
      'Send the email again: with the queue’s address in To or Cc, or as before if the queue now accepts all messages.',
      'Look in **Activities** for the email, then for its case.',
    ],
    found: 'The queue’s own address is in neither To nor Cc.',
    ruledOut: 'The queue’s own address is in To or Cc.',
  },
  'reply-to-tracked-email': {
    name: 'It is a reply to a tracked email',
    shortName: 'It is a reply',
    finding: [
      'The email belongs to a conversation that is already tracked, so it was added to what is there and no new case was made. That is how it is meant to work.',
      'Look at the email’s **Regarding** (or **Related**): the customer’s text is in that case or record.',
    ],
    brief:
      'Usually nothing: answer the customer in the existing case. For a new one, ask for a new email instead of a reply.',
    fix: [
      'Usually nothing: answer the customer in the existing case.',
      'If a new case is needed, ask the customer for a new email instead of a reply, or create the case from the email by hand.',
      'If replies to resolved cases should make new ones: deactivate the rule, set **Wait for a specific amount of time after the connected case has been resolved** to **Yes** on its **Advanced** tab, and activate it again. Without a time it counts at once; with **No**, no case is made while a related one exists.',
      'If forwarded emails are taken for replies, a System Administrator can change how emails are correlated.',
    ],
    legacyFix: [
      'Legacy rules: **Create cases for activities associated with a resolved case**, and the time since it was resolved.',
    ],
    who: ruleManager,
    request:
      'Replies to resolved cases should create new cases. Please deactivate our automatic record creation rule, set “Wait for a specific amount of time after the connected case has been resolved” to Yes on its Advanced tab, and activate it again.',
    proof: [
      'If it worked as designed, the existing case is the answer: you’ll find it in the email’s **Regarding**.',
      'Otherwise send a new email, not a reply, and look for its case.',
    ],
    found: 'The email is tied to an earlier one, which makes no new case by design.',
    ruledOut: 'The email is tied to no earlier email or record.',
  },
  'contact-not-created': {
    name: 'The contact couldn’t be created',
    shortName: 'Contact not created',
    finding: [
      'Unknown senders are allowed, but the contact for this one couldn’t be created. Without a contact no case followed.',
      'A likely reason: the account whose rights are used may not create contacts.',
    ],
    contradiction:
      'One page says that the contact is made with the rights of the email’s owner, another with those of its recipient. Check the owner of the queue and its mailbox, and the owner of the rule too.',
    brief:
      'Give the owner of the queue a security role with **Create** and **Append** on **Contact**.',
    fix: [
      'Give the owner of the queue a security role with **Create** and **Append** on **Contact**.',
      'Or use the rule owner’s rights: **Power Apps** > your environment > **Solutions** > **Default Solution** > **Environment variables** > **msdyn_ArcCreateContactWithRuleOwner**, set **Current Value** to **1**, then save and publish. Then the rule’s owner needs that role.',
    ],
    who: 'A System Administrator.',
    request:
      'Our rule can’t create contacts for unknown senders. Please give the queue’s owner a role with Create and Append on Contact, or set the environment variable msdyn_ArcCreateContactWithRuleOwner to 1 and make sure that the rule’s owner has that role.',
    proof: [addToQueueWarning, addToQueue, 'Look for the new contact, then for the case.'],
    found: 'The contact for the unknown sender couldn’t be created.',
    ruledOut: 'The contact exists, or none was needed.',
    unproven: 'There is no contact, but nothing shows that creating one failed.',
  },
  'no-active-rule': {
    name: 'The queue has no active rule',
    shortName: 'No active rule',
    finding: [
      'No active rule for email watches this queue, so nothing turns its emails into cases. The queue items simply stay there.',
    ],
    brief: 'Activate the rule for this queue. If there is none, create one.',
    fix: [
      `Open the rules: ${ruleList}.`,
      'If there is a draft for this queue, check that it has a rule item, and select **Activate**.',
      'If there is none, create one: **New**, with this queue as **Queue to monitor** and **Email** as **Activity type to monitor**, then **Save**. Under **Step two: conditions to evaluate and actions to take**, add a condition with **Case** as **Record to create**, select **Save and open in Power Automate**, save, and **Activate** the rule.',
      'A queue has one active rule at most for each type of activity; one for tasks or phone calls doesn’t count here. Activating a migrated rule deactivates the legacy one.',
    ],
    legacyFix: [
      `${legacyRuleList}, then **Activate**. Legacy rules still run until they are deactivated.`,
    ],
    who: ruleManager,
    request:
      'Our support queue has no active rule. Please activate (or create) the automatic record creation and update rule with this queue as “Queue to monitor” and Email as “Activity type to monitor”.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'The queue has no active rule for email.',
    ruledOut: 'The queue has an active rule.',
  },
  'rule-disconnected': {
    name: 'The rule is disconnected',
    shortName: 'Rule without flow',
    finding: [
      'The account that the rule runs as was disabled or deleted. The rule looks active, but it is no longer connected to its flow.',
      'Then usually every email to this queue stays without a case, not just one.',
    ],
    brief:
      'Deactivate the rule, choose an enabled owner with the needed role and license, and activate it again.',
    fix: [
      `Open the rule: ${ruleList}. Look at **Owner whose permissions the rule uses to run** on the tab **Advanced**.`,
      'Enable that account, or deactivate the rule and choose an enabled owner with the needed role and license.',
      'Deactivate the rule and activate it again: that reconnects it to its flow. Don’t turn the flow on in Power Automate instead.',
    ],
    who: `${ruleManager} Enabling an account takes a Microsoft 365 administrator.`,
    request:
      'Our automatic record creation rule is disconnected from its flow, probably because its owner’s account is disabled. Please choose an enabled owner, then deactivate the rule and activate it again.',
    proof: [addToQueueWarning, addToQueue, lookForCase],
    found: 'The rule’s owner is disabled or deleted, so its flow is disconnected.',
    ruledOut: 'The rule’s owner is enabled.',
  },
};
