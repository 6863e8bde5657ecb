import type { VariantId } from '../../../dialogs/variants.ts';
import type { VariantWords } from '../variants.ts';

const openRule =
  'Open the rule under **Case settings** > **Automatic record creation and update rules** and deactivate it; an active rule is read-only.';
const reactivate =
  'Activate the rule. Check that there is no case yet, then use **Add To Queue** on the email; the sender may get the automatic reply again.';
const rerun =
  'Select the email and use **Add To Queue** to run the rule again; first check that there is no case yet. The automatic reply may go out again.';
const openMailbox =
  '**Power Platform admin center** > **Manage** > **Environments** > your environment > **Settings** > **Email** > **Mailboxes**: open the mailbox.';
const testMailbox =
  'Select **Test & Enable Mailbox**, wait for **Success**, and look at **Alerts** if it fails.';
const waitCycle =
  'Wait one cycle, about 15 minutes, and see whether it happens again. Change nothing before.';
const lookAfterCycle =
  'Wait one cycle, about 15 minutes, and look for the email in **Activities**.';
const startAgain =
  'Select **Test & Enable Mailbox** on the mailbox form and choose a start date before the email; it must be later than the profile’s.';
const toggleRule = 'Deactivate the rule and activate it again.';
const openRun =
  'Open the failed run in Power Automate: the flow **ARC:** and the rule item’s name, **28-day run history**.';
const resubmit =
  'Check that there is no case yet, then **Resubmit** the run, or use **Add To Queue** on the email.';
const fixConnection =
  'Open **Power Automate** > **Connections** as its owner, select **Fix connection**, and sign in again.';
const whereConnections =
  '**Power Automate** > **Connections**: the **Status** of the connection that the flow uses.';
const whereJobs =
  '**Power Platform admin center** > **Manage** > **Environments** > your environment > **Settings** > **Audit and logs** > **System jobs**.';
const otherAlerts =
  'Look under **Alerts** of the mailbox for one about receiving email, and paste that one.';
const exchangeAdministrator = 'An Exchange administrator.';
const entraAdministrator = 'A Microsoft Entra administrator.';
const approvalOff =
  'Without approval: turn off **Process emails only for approved queues** under **Settings** > **Email** > **Email settings**.';

/** The English words of every variant: what it means and what to do. */
export const variants: Record<VariantId, VariantWords> = {
  'mailbox-not-approved': {
    name: 'The mailbox isn’t approved',
    means: 'Email isn’t processed for this mailbox until its address is approved.',
    fix: [openMailbox, 'Select **Approve Email**, then **OK**.', testMailbox, approvalOff],
  },
  'mailbox-not-tested': {
    name: 'The mailbox isn’t tested and enabled',
    means:
      'The mailbox has never passed **Test & Enable Mailbox**, or failed it the last time, so synchronization doesn’t read it.',
    fix: [openMailbox, testMailbox],
  },
  'mailbox-delivery-off': {
    name: 'Incoming email is switched off for the mailbox',
    means:
      '**Incoming Email** of the mailbox isn’t set to server-side synchronization, so synchronization doesn’t read it.',
    fix: [
      openMailbox,
      'Under **Synchronization Method**, set **Incoming Email** to **Server-Side Synchronization or Email Router**.',
      testMailbox,
    ],
  },
  'mailbox-off': {
    name: 'The mailbox is inactive',
    means:
      'The mailbox record is deactivated. That also happens by itself when its user is disabled or loses the license.',
    fix: [
      openMailbox,
      'Select **Activate**. If its user was disabled, enable the user first, with a license and a security role.',
      testMailbox,
    ],
  },
  'mailbox-paused': {
    name: 'Synchronization of the mailbox is paused',
    means:
      'After errors, the system pauses a mailbox: a passing error is tried again ten times, five minutes apart, and then the mailbox is disabled.',
    fix: [
      waitCycle,
      'If it stays, read the **Alerts** of the mailbox for the error that came first, and fix that one.',
      testMailbox,
    ],
  },
  'approval-refused': {
    name: 'Approving the mailbox was refused',
    means:
      'Approving the mailbox failed. It takes someone who is both System Administrator and Global or Exchange administrator; the details may say that the address doesn’t match the UPN.',
    fix: [
      'Sign in as a Global or Exchange administrator who is also System Administrator.',
      openMailbox,
      'Select **Approve Email**, then **Test & Enable Mailbox**.',
    ],
  },
  'queue-filter': {
    name: 'The queue doesn’t accept this email',
    means:
      'The email arrived, but no queue or user on it is set to accept it, for example because only replies to earlier emails are taken.',
    fix: [
      'Open the queue and set **Convert Incoming Email To Activities** to **All email messages**.',
      'If replies are meant to be matched, check **Use correlation to track email conversations** in the email tracking settings.',
    ],
  },
  'profile-start-date': {
    name: 'The email is older than the profile’s start date',
    means:
      'Email from before **Process Email From** of the email server profile isn’t read. The later of the profile’s and the mailbox’s date counts.',
    fix: [
      'Open the mailbox’s **Server Profile** and look at **Process Email From**.',
      'Set it to a time before the email, or create the case from the email by hand.',
      startAgain,
    ],
  },
  'enabled-after-email': {
    name: 'The mailbox was enabled after the email came',
    means:
      'When a mailbox is tested and enabled, reading starts at a date. This email is older, so it was passed over.',
    fix: [
      startAgain,
      'Choose it close to the email: all email since then is read again, which can delay new email.',
    ],
  },
  subfolder: {
    name: 'The email isn’t in the root Inbox',
    means:
      'Only email directly in the **Inbox** is read, unless folder tracking is set up. One that was in a subfolder at that moment stays unread even when it is moved back.',
    fix: [
      'Change the Outlook rule that moves the email away.',
      'Move the email back to the **Inbox**.',
      startAgain,
    ],
  },
  'passing-fault': {
    name: 'A passing fault of the service',
    means:
      'Synchronization met an internal error or a busy server. Usually the next cycle reads the email, and the alert can be ignored.',
    fix: [
      waitCycle,
      'Check that the mailbox sends and receives in Outlook.',
      'If the alert comes in every cycle, ask Microsoft Support in the **Power Platform admin center**.',
    ],
  },
  'server-refuses-access': {
    name: 'Exchange refuses Exchange web services (EWS)',
    means:
      'Exchange answered “Forbidden”: EWS is off for the mailbox or the organization, or **EwsApplicationAccessPolicy** doesn’t let Dynamics 365 (CRM) in.',
    fix: [
      'Only some mailboxes: see **EwsEnabled** in **Get-CASMailbox**, and turn it on with **Set-CASMailbox**.',
      'All mailboxes: see **EwsEnabled**, **EwsApplicationAccessPolicy** and its lists in **Get-OrganizationConfig**; let CRM in.',
      'Wait up to 120 minutes until the change counts, then select **Test & Enable Mailbox**.',
    ],
    who: exchangeAdministrator,
  },
  'server-credentials': {
    name: 'The profile’s credentials don’t work',
    means:
      'The account in the email server profile can’t open the mailbox, so the mailbox has been disabled for email.',
    fix: [
      'Check the user name and password in the email server profile.',
      'Make sure the account may impersonate the mailbox and has access to it.',
      testMailbox,
    ],
  },
  'server-unauthorized': {
    name: 'Exchange refused the sign-in (401)',
    means:
      'Exchange refused access to the mailbox. Often the address differs from the one in Exchange, a hybrid profile is used for an Exchange Online mailbox, or a license is missing.',
    fix: [
      'Check that the mailbox’s **Email Address** is the same as in Exchange.',
      'For Exchange Online, use an Exchange Online profile, a licensed user and the same tenant.',
      'For Exchange on-premises, check that Basic authentication is on for Exchange web services.',
      testMailbox,
    ],
  },
  impersonation: {
    name: 'The account may not impersonate the mailbox',
    means:
      'The account in the email server profile has no right in Exchange to act as this mailbox. It isn’t about the owner of the rule.',
    fix: [
      'Have the account of the email server profile given impersonation rights on the mailbox in Exchange.',
      testMailbox,
    ],
    who: exchangeAdministrator,
  },
  'server-not-reached': {
    name: 'The email server can’t be reached',
    means:
      'The connection to the email server timed out: a wrong port in the email server profile, or a firewall that keeps Dynamics 365 out.',
    fix: [
      'In the email server profile, under **Advanced**, compare **Incoming Port** and **Outgoing Port** with what the provider says.',
      'For Exchange on-premises, check that the firewall lets Dynamics 365 in.',
      testMailbox,
    ],
  },
  'server-location': {
    name: 'Server location or port is wrong',
    means: 'The server location or the incoming port in the email server profile isn’t right.',
    fix: [
      'Open the email server profile and check **Incoming Server Location**.',
      'Under **Advanced**, check **Incoming Port**, and save.',
      testMailbox,
    ],
  },
  autodiscover: {
    name: 'Autodiscover doesn’t find the mailbox',
    means:
      'The email server profile looks for the mailbox by itself, with autodiscover, and doesn’t find it.',
    fix: [
      'Ask the Exchange administrator whether autodiscover works for this network.',
      'Or set **Auto Discover Server Location** to **No** in the email server profile, and enter the Exchange web services URL.',
      testMailbox,
    ],
  },
  'no-server-profile': {
    name: 'No active email server profile',
    means: 'The mailbox has no email server profile, or the profile it uses is inactive.',
    fix: [
      openMailbox,
      'Choose a profile in **Server Profile**. If there is one, open it and activate it if it’s inactive.',
      testMailbox,
    ],
  },
  'mailbox-store-unavailable': {
    name: 'Exchange can’t open the mailbox just now',
    means:
      'Exchange couldn’t open the mailbox at that moment. If email comes in all the same, this warning can be ignored; synchronization tries again.',
    fix: [
      'Wait a while and see whether the warning comes back.',
      'If it does, check that the mailbox opens, and look at the service health of Exchange Online.',
      testMailbox,
    ],
  },
  'no-exchange-mailbox': {
    name: 'Exchange knows no such mailbox',
    means:
      'Exchange knows no mailbox by the address that was used. Often the user name is written as domain\\user instead of an email address.',
    fix: [
      'In the email server profile, write **User Name** in the form user@contoso.com.',
      'Check that this user has a mailbox, and that its address is the same.',
      testMailbox,
    ],
  },
  'mailbox-without-rest': {
    name: 'The mailbox can’t be reached through REST',
    means:
      'The mailbox can’t be reached through the REST API: it has no Exchange Online license, is disabled, or is in Exchange on-premises.',
    fix: [
      'Check that the mailbox has an Exchange Online license.',
      'If it is on-premises, create a server profile of the type **Exchange Server (On Prem)** for it.',
      testMailbox,
    ],
  },
  'pop-recent-mode': {
    name: 'Gmail over POP needs “recent mode”',
    means:
      'With Gmail over POP, the test can succeed and still no email comes in, unless **recent mode** is used.',
    fix: [
      'Write **recent:** before the Gmail address in Dynamics 365, as in recent:example@gmail.com.',
      'Or connect Gmail with OAuth 2.0, as Google asks for.',
      testMailbox,
    ],
  },
  'mailbox-license': {
    name: 'No Exchange Online license',
    means:
      'The user mailbox has no Exchange Online license. For a queue, a shared mailbox does without one.',
    fix: [
      'Assign an Exchange Online license to the mailbox’s user.',
      'Or, for a queue, convert it to a shared mailbox in the Exchange admin center.',
      testMailbox,
    ],
  },
  'mailbox-user-unlicensed': {
    name: 'License or access mode of the mailbox’s user',
    means:
      'The user behind the mailbox’s address has no valid Exchange license, or the access mode doesn’t fit.',
    fix: [
      'Assign a license in the Microsoft 365 admin center; it can take a few minutes to arrive.',
      'Open the owner of the mailbox and set **Access Mode** to **Read-Write**.',
      testMailbox,
    ],
  },
  'mailbox-account-disabled': {
    name: 'The mailbox’s Microsoft 365 account is disabled',
    means: 'The Microsoft 365 account behind the mailbox’s address is disabled.',
    fix: [
      'In the Microsoft 365 admin center, check that the account is enabled and its sign-in isn’t blocked.',
      testMailbox,
    ],
  },
  'recreated-user': {
    name: 'A deleted user gets in the way',
    means:
      'A user or mailbox was deleted and made again with the same address, and the old one still gets in the way.',
    fix: [
      'Delete the earlier user or mailbox permanently; a deleted user can be restored for 30 days.',
      testMailbox,
      'If it still fails, wait up to 72 hours for the cache, or contact Microsoft Support.',
    ],
  },
  'no-user-with-address': {
    name: 'No user has the mailbox’s address',
    means:
      'No user in the Microsoft 365 tenant of the email server profile has the mailbox’s address.',
    fix: [
      'In the Microsoft 365 admin center, check that the user has that address.',
      'Correct the address of the mailbox if the user has another one.',
      'If the user is in another tenant, set up a cross-tenant email server profile.',
      testMailbox,
    ],
  },
  'mailbox-owner-rights': {
    name: 'The mailbox’s owner lacks privileges',
    means: 'The owner of the mailbox doesn’t have enough privileges to synchronize it.',
    fix: [
      openMailbox,
      'Check that **Owner** is the user the mailbox belongs to.',
      'Open the owner, select **Manage Roles**, and give a role with the privileges for synchronization.',
      testMailbox,
    ],
  },
  'mailbox-owner-privilege': {
    name: 'The mailbox’s owner lacks the privilege that is named',
    means:
      'The details of the alert name a privilege (**prv…**) that the user or team of the mailbox doesn’t have. Synchronization needs it.',
    fix: [
      'Open the details of the alert and note the privilege that is missing.',
      'Add it to a security role of the owner of the mailbox, or of its queue. **prvReadQueue**, for example, is **Read** on **Queue**.',
      testMailbox,
    ],
  },
  'mailbox-owner-unlicensed': {
    name: 'The mailbox’s owner has no Dynamics 365 license',
    means:
      'The user who owns the mailbox, or another mailbox with the same address, has no Dynamics 365 license.',
    fix: [
      'Assign a Dynamics 365 license to the owner of the mailbox.',
      'If the owner has one, look for another mailbox with the same address, and give that one another address.',
      testMailbox,
    ],
  },
  'queue-owner-without-role': {
    name: 'The team that owns the queue has no security role',
    means:
      'The queue belongs to a team without any security role, so its email can’t be created in Dynamics 365.',
    fix: [
      'Open the mailbox, follow **Regarding** to the queue, and look at the queue’s **Owner**.',
      'Open the owner, select **Manage Roles**, and assign a security role with enough access.',
      lookAfterCycle,
    ],
  },
  'queue-owner-rights': {
    name: 'The queue’s owner may not read the queue',
    means:
      'The owner of the queue lacks a privilege, usually **Read** on **Queue**. It can also be the owner of another queue or mailbox that got the same email.',
    fix: [
      'Give the owner a security role with **Read** on **Queue** (tab **Core Records**).',
      'If the owner has it, check the owners of the other queues and mailboxes that got the email.',
      lookAfterCycle,
    ],
  },
  'internal-sender-refused': {
    name: 'Email between Dynamics 365 users is refused',
    means:
      'The sender is a Dynamics 365 user, and **Track emails sent between Dynamics 365 users as two activities** is off. It is often met when testing with one’s own address.',
    fix: [
      'Test with an outside address first.',
      'To take such email in, turn on **Track emails sent between Dynamics 365 users as two activities** in **Email Configuration Settings**.',
      'For queues alone, the organization setting **DoNotIgnoreInternalEmailToQueues** has to be on, as it is by default.',
    ],
  },
  'tracked-by-other-mailbox': {
    name: 'Another mailbox tracked the email first',
    means:
      'The email reached several mailboxes and another one was read first. It is in Dynamics 365 once, with that one as **Receiving Mailbox**.',
    fix: [
      'Look for the email in **Activities** by its subject, whoever owns it.',
      'If it is there without an item in your queue, use **Add To Queue**.',
      'For the future, turn on **SSSCreateAdditionalQueueItemsForAlreadyTrackedEmail**.',
    ],
  },
  'no-recipient-match': {
    name: 'No recipient matches a queue or user',
    means:
      'No address in To or Cc was matched to a queue or user: a list or an alias, an address on several records, or Bcc. Sources differ on Bcc; a queue that takes **All email messages** can still get it.',
    fix: [
      'Compare To and Cc with the queue’s address, and add the queue there if it was only in Bcc.',
      'Remove the address from other records, or set **Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails** to **No**.',
      'For lists and Bcc, set the queue’s **Convert Incoming Email To Activities** to **All email messages**.',
      'If all that fits, change the queue’s address, save, change it back, and save again.',
    ],
  },
  'same-address-twice': {
    name: 'The queue’s address stands on several records',
    means:
      'A user, contact, lead or account has the queue’s address too. The email may then go to that record, or stay unresolved.',
    fix: [
      'Find the records with this address; **emailsearches** in the Web API lists them.',
      'Take it off the others, or give them another address.',
      'Or set **Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails** to **No**.',
    ],
  },
  'email-plug-in': {
    name: 'A plug-in or workflow stopped the email',
    means:
      'A plug-in or workflow that runs when an email is created failed, and that stopped the email from being created.',
    fix: [
      'Look for real-time workflows on **Email** that start when a record is created, and for their failed sessions.',
      'Look for synchronous plug-in steps on **Email**, under **Sdk Message Processing Steps**.',
      'Fix the one that fails, or turn it off for a moment to test.',
      'Let the mailbox read the email again, or ask for it to be sent again.',
    ],
  },
  'undeliverable-category': {
    name: 'Outlook shows “Undeliverable”',
    means:
      'Synchronization read the email but couldn’t create it. Usual reasons are a failing plug-in or workflow, or an owner of the mailbox or queue without enough privileges.',
    fix: [
      'Check that the owner of the queue has a license and a security role; owners without one are often reported as the reason.',
      'Look at the **Alerts** of the mailbox for the error of this email.',
      'Look for plug-ins and real-time workflows that run when an email is created.',
    ],
  },
  'email-not-created': {
    name: 'The email couldn’t be created',
    means:
      'The mailbox got the email, but it couldn’t be created in Dynamics 365. The alert’s details hold the error code.',
    fix: [
      'Select **View Details** in the alert and look for **InvalidSender** or **InvalidForwardMailItem**.',
      '**InvalidSender**: check that the email has a valid address in its From line.',
      '**InvalidForwardMailItem**: check that the email was forwarded as an attachment, and **Incoming Email** is **Forward Mailbox**.',
    ],
  },
  'invalid-sender': {
    name: 'The email has no valid sender address',
    means:
      'The email has no valid address in its From line, so it couldn’t be created. Some applications send such emails; the alert is then only information.',
    fix: [
      'Find the email in the mailbox and check its From line.',
      'Ask for it to be sent again from a valid address.',
    ],
  },
  'forward-mailbox': {
    name: 'The forward mailbox got the wrong kind of email',
    means:
      'A forward mailbox got an email that wasn’t forwarded as an attachment, or that came from a mailbox not set to use it.',
    fix: [
      'Open the mailbox that forwarded the email and check that **Incoming Email** is **Forward Mailbox**.',
      'Make its forwarding rule send emails as an attachment.',
    ],
  },
  'bad-address-in-email': {
    name: 'This email has an invalid address in To or Cc',
    means:
      'This one email couldn’t be created because an address in its **To** or **Cc** isn’t valid. Other emails come in.',
    fix: [
      'Find the email in the mailbox and check every address in **To** and **Cc**.',
      'Ask for it to be sent again with valid addresses, or create the case by hand.',
    ],
  },
  'email-too-large': {
    name: 'The email is over 150 MB',
    means: 'An email over 150 MB, attachments included, isn’t created in Dynamics 365.',
    fix: ['Ask the sender for smaller attachments, or create the case by hand.'],
  },
  'protected-email': {
    name: 'The email is protected (IRM)',
    means:
      'While the organization setting **RestrictIRMEmailItems** is on, email with restricted permission isn’t synchronized. By default it is off.',
    fix: [
      'Check in Outlook whether the email is protected.',
      'Ask for it to be sent without protection, or have **RestrictIRMEmailItems** turned off, if your policy allows it.',
    ],
  },
  'unknown-senders-off': {
    name: 'Unknown senders aren’t allowed',
    means:
      'No active contact or account has the sender’s address, and the rule doesn’t accept unknown senders.',
    fix: [
      openRule,
      'Set **Allow emails from unknown senders** to **Yes** and **Manage unknown senders by** to **Creating a new contact automatically**. Legacy rules have one box.',
      'Or create or activate a contact or account with that address.',
      reactivate,
    ],
  },
  'no-sender': {
    name: 'The email has no sender',
    means: 'The rule found no sender on the email, so it couldn’t tell who the customer is.',
    fix: [
      'Open the email and check **From**.',
      'If the sender is unresolved, match it to a contact or an account.',
      rerun,
      'If the original email has no valid address in its From line, ask for it to be sent again.',
    ],
  },
  'sender-inactive': {
    name: 'The sender’s contact or account is inactive',
    means:
      'A contact or account has the address, but it is inactive, so the sender counts as unknown.',
    fix: [
      'Activate the contact or account.',
      'Or set **Allow emails from unknown senders** on the rule to **Yes**.',
      rerun,
    ],
  },
  'sender-is-user': {
    name: 'The sender is no contact and no account',
    means:
      'The address leads to a user, a queue or a lead only. None of these can be the customer of a case.',
    fix: [
      'Create a contact with that address.',
      'For tests, write from an outside address.',
      rerun,
    ],
  },
  'flow-terminated': {
    name: 'The flow ended because it found no customer',
    means:
      'With **Mapping in Power Automate manually**, the action **Terminate when no valid customer found** ends the run for unknown senders. The run then shows **Cancelled**.',
    fix: [
      openRule,
      'Under **Manage unknown senders by**, choose **Creating a new contact automatically**.',
      'Or, in the flow, delete **Terminate when no valid customer found** and set the customer there.',
      reactivate,
    ],
  },
  'rule-without-item': {
    name: 'The rule has no rule item',
    means:
      'A rule can be active without any rule item. Then it has no flow, and nothing is created.',
    fix: [
      openRule,
      'Under **Step two: conditions to evaluate and actions to take**, add a rule item; one without conditions fits every email.',
      reactivate,
    ],
  },
  'conditions-do-not-fit': {
    name: 'No condition fits the email',
    means:
      'The rule ran, but none of its rule items fits this email. The same is said of a rule without any rule item.',
    fix: [
      openRule,
      'Make sure it has a rule item whose conditions fit this email; an item without conditions fits every email.',
      reactivate,
    ],
  },
  'migrated-item-never-fits': {
    name: 'A migrated rule item can never fit',
    means:
      'The migration couldn’t carry a condition over: the item’s name ends in “_FailedMigration”, and it waits for **Created On** to be 2200-01-01.',
    fix: [
      openRule,
      'Replace that placeholder in the item by the condition that is meant.',
      'If the migration tool lists the rule as incomplete, set **Mark as complete** to **Yes**.',
      reactivate,
    ],
  },
  'condition-on-recipients': {
    name: 'Conditions can’t use To, Cc or Bcc',
    means:
      '**To**, **Cc** and **Bcc** are lists of parties, and the conditions of a rule can’t filter on those.',
    fix: [
      'Use one queue, with its own address and rule, for each address that you want to tell apart.',
      'Or leave the condition out and decide in the rule item’s flow.',
    ],
  },
  'entitlement-missing': {
    name: 'The customer has no valid entitlement',
    means:
      'The rule only makes cases for customers with a valid entitlement, and it found none for this sender.',
    fix: [
      'Check that the customer has an active entitlement. If **Contacts** on it isn’t empty, the sender has to be listed there.',
      openRule,
      'To do without, set **Require a valid entitlement on the connected case** to **No**.',
      reactivate,
    ],
  },
  'internal-failure': {
    name: 'The service itself failed',
    means:
      'Something failed inside the service while the rule ran. No further reason is published.',
    fix: [
      rerun,
      'If it fails again, contact Microsoft Support with the time and the name of the rule.',
    ],
  },
  'case-without-customer': {
    name: 'The case gets no customer',
    means:
      'The rule tried to create the case without a customer. Usually **Customer** is set from the sender’s account and the sender has none; it also happens when a queue’s own address writes to that queue.',
    fix: [
      openRule,
      'In the step that creates the case, leave **Customer** blank or set it to **{Sender(Email)}**.',
      'If the sender is the queue’s own address, send from another address, or migrate the rule and use **Allow emails from unknown senders**.',
      reactivate,
    ],
  },
  'customer-from-account': {
    name: 'Customer is set from the sender’s account',
    means:
      'This is a general message. With record creation rules, a known trigger is **Customer** set from the sender’s account while **Contact** is set to the sender.',
    fix: [
      'Check how the step that creates the case fills **Customer** and **Contact**.',
      openRule,
      'Leave **Customer** blank or set it to **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-is-customer': {
    name: 'Contact and customer are the same',
    means:
      'The step that creates the case puts the sender into both **Customer** and **Contact**. When the customer is a contact, **Contact** has to stay empty.',
    fix: [
      openRule,
      'In the step that creates the case, clear **Contact**.',
      'Leave **Customer** blank or set it to **{Sender(Email)}**.',
      reactivate,
    ],
  },
  'contact-of-other-account': {
    name: 'The contact belongs to another account',
    means:
      'The case got an account as its customer, and a contact that isn’t one of that account’s contacts.',
    fix: [
      openRule,
      'In the step that creates the case, clear **Contact**, or choose a contact of that account.',
      'Otherwise, open the contact and set its account to the one in **Customer**.',
      reactivate,
    ],
  },
  'entitlement-of-other-customer': {
    name: 'The entitlement doesn’t fit the customer',
    means:
      'The step that creates the case sets an entitlement that isn’t active, or that doesn’t cover this customer, contact or product.',
    fix: [
      openRule,
      'In the step that creates the case, remove the entitlement or choose an active one of this customer.',
      'On the entitlement, check **Contacts**: if it lists any, only those contacts are covered.',
      reactivate,
    ],
  },
  'sender-only-a-user': {
    name: 'The sender is only a user, so there is no customer',
    means:
      'No customer could be put on the case. This was reported for CRM 2015 when the sender exists as a user: a sender known only as a user isn’t taken as a customer.',
    fix: [
      'Make sure an active contact or account has the sender’s email address.',
      openRule,
      'Delete and add the step that creates the case again, keeping **{null(Channel Properties)}** in **Customer** and **Contact**.',
      reactivate,
    ],
  },
  'regarding-empty-in-flow': {
    name: 'Regarding is empty in the flow',
    means:
      'After a rule is migrated, **{Regarding(Email)}** stays empty in the flow, because the flow keeps the email’s values from before the case was created.',
    fix: [
      'Open the rule item’s flow and find the steps that use **{Regarding(Email)}**.',
      'Use the **OData Id** of the created case for lookups, and its **Case** unique identifier (**IncidentId**) where an id is asked for.',
      'Save the flow and send a test email.',
    ],
  },
  'sender-in-text-field': {
    name: 'Sender is put into a text field',
    means:
      'The sender can be a contact or an account. A legacy rule put its name into a text field by itself; after migration, the flow can’t.',
    fix: [
      'Open the rule item’s flow and find the text fields that are filled from **Sender**.',
      'Name the type, contact or account, and the field to show, or use another field with the text you want.',
      'Save the flow and send a test email.',
    ],
  },
  'case-plug-in': {
    name: 'A plug-in or workflow stopped the case',
    means:
      'A plug-in, a real-time workflow or a business rule on the case, or on another record of this run, refused it. The email arrived, and the rule ran.',
    fix: [
      'Read the whole message: it often names the plug-in or the field that it asks for.',
      'Look for synchronous steps on **Case** under **Sdk Message Processing Steps**, and for real-time workflows.',
      'Have it changed, or fill what it asks for in the step that creates the case.',
      rerun,
    ],
  },
  'duplicate-case': {
    name: 'Duplicate detection stopped the case',
    means:
      'A duplicate detection rule took the new case for one that is there already, so the step that creates it failed.',
    fix: [
      'Look for a case that is there already.',
      'Look at the duplicate detection rules for **Case**, and narrow or unpublish the one that applies.',
      rerun,
    ],
  },
  'flow-off': {
    name: 'The rule’s flow is off',
    means:
      'The flow of the rule item is off or suspended. The rule hands the email on, and nothing runs.',
    fix: [
      'Deactivate the rule and activate it again: that turns its flow on. Don’t do it in Power Automate.',
      'If it goes off again, read the flow’s details: a data policy or repeated failures may have suspended it.',
      rerun,
    ],
    look: [
      '**Power Automate** > **My flows** or **Solutions**: the status of **ARC:** and the rule item’s name.',
    ],
  },
  'wrong-trigger': {
    name: 'The flow’s trigger isn’t as it should be',
    means:
      'The flow of the rule item doesn’t start the way the rule expects. This points to a trigger that was changed.',
    fix: [
      'Open the flow **ARC: rule item name** and look at its trigger.',
      'It should run when an email is updated, filtered on **importsequencenumber**; restore that.',
      'Under **Case settings** > **Automatic record creation and update rules**, deactivate the rule and activate it again.',
    ],
  },
  'flow-step-failed': {
    name: 'A step of the flow failed',
    means:
      'A step of the rule’s flow got something it can’t use: a field that is empty, too long or of another type, or a record that is gone.',
    fix: [
      openRun,
      'Read the error in the **Outputs** of the failed step, and correct what it names.',
      resubmit,
    ],
  },
  'flow-expression': {
    name: 'An expression in the flow failed',
    means:
      'An expression in the rule’s flow got a value that it can’t handle, often an empty one (null), or it is written wrongly.',
    fix: [
      openRun,
      'Give empty values a default with **coalesce**, or check them with a **Condition** before.',
      resubmit,
    ],
  },
  'flow-forbidden': {
    name: 'A step of the flow was forbidden (403)',
    means:
      'The connection’s account lacks a right on the record, a data policy blocks the connector, or a license is missing. The message says which.',
    fix: [
      openRun,
      'Give the account of the connection a security role with the rights that the step needs.',
      'Ask a Power Platform administrator about data policies (DLP) and licenses.',
      resubmit,
    ],
  },
  'flow-limit': {
    name: 'The flow reached a limit',
    means:
      'There were too many actions or requests: the daily limit of the license, the repetitions of a loop, or the connector’s own limit (429).',
    fix: [
      'Wait until the limit allows it, and look at the next runs.',
      'Use fewer actions: filter before a loop instead of in it.',
      'Or assign a license with a higher limit to the flow’s owner.',
      resubmit,
    ],
  },
  'flow-run-passing': {
    name: 'A passing fault of the run',
    means:
      'The service didn’t answer in time or had an error of its own (500, 502, 503). That usually passes.',
    fix: [
      'Wait 15 to 30 minutes; change nothing before.',
      resubmit,
      'If it comes back, look at the service health, and give the step a retry policy.',
    ],
  },
  'rule-owner-privilege': {
    name: 'The run lacks a privilege',
    means:
      'The account that the rule or its flow runs as doesn’t have the privilege (**prv…**) that the message names.',
    fix: [
      'Note the privilege. **prvCreateIncident**, for example, is **Create** on **Case**.',
      'Add it to a security role of the rule’s owner, and of the account of the flow’s connection.',
      rerun,
    ],
  },
  'step-skipped': {
    name: 'The run succeeded but made no case',
    means:
      'A run can end well without creating a case: a condition in the flow led past the step that creates it.',
    fix: [
      'Open the run: did **Create a record (don’t rename this step)** run, or was it skipped?',
      'Look at the condition before it, and correct that.',
      rerun,
    ],
  },
  'job-canceled': {
    name: 'The system job was canceled',
    means:
      'The job of a legacy rule was canceled, by a person or by the system, for example because it ran in a loop.',
    fix: [
      'Open the job and read its details. A canceled job can’t be resumed.',
      'Correct what they name.',
      rerun,
    ],
    look: [whereJobs],
  },
  'case-still-active': {
    name: 'The case of the conversation is still active',
    means:
      'The email belongs to a case that is still active, so no new case is made. The email is on the timeline of that case.',
    fix: [
      'Open the email and follow **Regarding** to the case.',
      'If a new case is wanted, ask the sender to write a new email instead of a reply.',
    ],
  },
  'case-resolved': {
    name: 'The case of the conversation is resolved',
    means:
      'The email belongs to a resolved case, and the rule isn’t set to make a new case for it.',
    fix: [
      openRule,
      'Set **Wait for a specific amount of time after the connected case has been resolved** to **Yes**; without a time it means at once.',
      reactivate,
    ],
  },
  'case-resolved-recently': {
    name: 'The case was resolved only recently',
    means:
      'The email belongs to a case that was resolved only recently. The rule waits for a set time after that before it makes a new case.',
    fix: [
      openRule,
      'Under **Wait for a specific amount of time after the connected case has been resolved**, choose a shorter time.',
      reactivate,
    ],
  },
  'tracked-to-other-record': {
    name: 'The email is tied to another record',
    means:
      'The email is already related to a record, so the rule skipped it. This is by design for replies and forwards of emails that are tracked.',
    fix: [
      'Open the email and look at **Regarding**.',
      'If a new case is wanted, ask the sender for a new email instead of a reply, or create the case from the email.',
      'If the link is wrong, check how emails are correlated in the email tracking settings.',
    ],
  },
  'changed-subject': {
    name: 'A reply with a new subject',
    means:
      'The customer answered an earlier email and wrote another subject. It still counts as a reply, so no new case is made.',
    fix: [
      'Create the case from the email by hand, or ask for a new email.',
      'For the future, a flow of your own can make a case where **Correlated subject changed** is true; Microsoft’s page shows how.',
    ],
  },
  'forward-correlated': {
    name: 'A forward is taken for a reply',
    means:
      'A forwarded email often carries the reference of the email it forwards. So it is tied to that one’s record, and no case is made.',
    fix: [
      'Clear **Regarding** on the email, check that there is no case yet, then use **Add To Queue**.',
      'For all forwards: have the organization setting **DoNotCorrelateForwardedEmailsAsReplies** turned on.',
    ],
  },
  'smart-matching': {
    name: 'Smart matching tied it to an earlier email',
    means:
      'Smart matching ties emails together by words of the subject and recipients. It can be wrong, and Microsoft advises against it.',
    fix: [
      'Clear **Regarding** on the email, check that there is no case yet, then use **Add To Queue**.',
      'Turn smart matching off in the email tracking settings.',
    ],
  },
  'contact-rights': {
    name: 'The contact couldn’t be created',
    means:
      'The sender is unknown and the contact couldn’t be created, perhaps for lack of permission. Microsoft’s pages differ on whose counts: the rule owner’s, or the email’s owner or recipient.',
    fix: [
      'Check that the owner of the rule and the owner of the queue may create contacts.',
      'To use the rule owner’s permissions, set the environment variable **msdyn_ArcCreateContactWithRuleOwner** to **1**.',
      rerun,
    ],
  },
  'duplicate-contact': {
    name: 'Duplicate detection stopped the contact',
    means:
      'A duplicate detection rule took the new contact for one that is there already, so it wasn’t created.',
    fix: [
      'Look for a contact with this name, also an inactive one; activate it or give it the sender’s address.',
      'Or narrow the duplicate detection rule for contacts.',
      rerun,
    ],
  },
  'rule-draft': {
    name: 'The queue’s rule is a draft',
    means:
      'There is a rule for this queue, but it isn’t active. A new or migrated rule stays a draft until somebody activates it.',
    fix: [
      'Open the rule and check that it has a rule item.',
      'Select **Activate**. Activating a migrated rule deactivates the legacy one.',
      rerun,
    ],
  },
  'no-rule': {
    name: 'There is no rule for the queue',
    means:
      'No rule for email has this queue as **Queue to monitor**. Rules for other activities, such as tasks, don’t count.',
    fix: [
      'Create one: **New**, this queue as **Queue to monitor**, **Email** as **Activity type to monitor**, **Save**.',
      'Add a rule item with **Case** as **Record to create**, then select **Activate**.',
      rerun,
    ],
  },
  'flow-disconnected': {
    name: 'The rule lost its flow',
    means:
      'The rule can’t reach its flow anymore. A known reason is that the account the rule runs under was disabled or deleted.',
    fix: [
      'Check that the owner of the rule is an enabled user.',
      'Under **Case settings** > **Automatic record creation and update rules**, deactivate the rule and activate it again.',
      'Don’t turn the flow on or off in Power Automate; the rule does that.',
      rerun,
    ],
  },
  'workflow-disconnected': {
    name: 'The rule lost its workflow',
    means:
      'The legacy rule can’t reach its workflow anymore. Deactivating and activating the rule connects them again.',
    fix: [
      'Check that the owner of the rule is an enabled user.',
      'Under **Service Management** > **Automatic Record Creation and Update Rules**, deactivate the rule and activate it again.',
      rerun,
    ],
  },
  'matching-error': {
    name: 'The rule failed while comparing its conditions',
    means:
      'The rule failed while it compared its conditions. Microsoft’s known reason: the account the rule runs under was deleted or disabled, which disconnects the flow.',
    fix: [
      'Check that the account the rule runs under is active.',
      'Under **Case settings** > **Automatic record creation and update rules**, deactivate the rule and activate it again.',
      rerun,
      'If it fails again, contact Microsoft support.',
    ],
  },
  'owner-disabled': {
    name: 'The rule’s owner is disabled',
    means:
      'The account that the rule runs as was disabled or deleted. That disconnects the rule from its flow.',
    fix: [
      'Enable the account, or deactivate the rule and choose an enabled owner with role and license.',
      toggleRule,
      rerun,
    ],
  },
  'owner-unlicensed': {
    name: 'The flow’s owner has no license for it',
    means:
      'The flow uses a premium connector, and the account that owns or runs it has no license for that, or not anymore.',
    fix: [
      'Assign **Power Automate Premium** to the flow’s owner, or a **Process** license to the flow.',
      'Save the flow again so that the license is noticed; for a rule’s flow, deactivate and activate the rule.',
      resubmit,
    ],
  },
  'connection-broken': {
    name: 'The flow’s connection has to be signed in again',
    means:
      'The connection’s sign-in isn’t valid anymore: a changed password, 90 days without use, or multi-factor authentication that was turned on.',
    fix: [
      fixConnection,
      'Only the owner of a shared connection can do that; otherwise choose another connection in the flow.',
      resubmit,
    ],
    look: [whereConnections],
    who: 'The owner of the connection.',
  },
  'connection-account-disabled': {
    name: 'The connection’s account is disabled or deleted',
    means:
      'The user behind the flow or its connection was disabled or deleted, in Microsoft Entra ID or in this environment.',
    fix: [
      'Check that the rule’s owner and the account of the flow’s connection are enabled, licensed, and users of this environment.',
      'If that person has left, let an enabled account sign in to the connection and own the rule.',
      toggleRule,
      resubmit,
    ],
    look: [whereConnections],
  },
  'connection-application-off': {
    name: 'The application behind the connection is disabled',
    means:
      'An administrator disabled the application (service principal) that the connection needs, or its subscription lapsed.',
    fix: [
      'Have the application enabled again, or create another connection for the flow.',
      resubmit,
    ],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'connection-blocked-by-policy': {
    name: 'A data policy (DLP) blocks the flow',
    means:
      'A data policy doesn’t allow the flow’s connectors together, so the flow was suspended. Such a change acts at once, often on several flows.',
    fix: ['Ask which data policy changed, and have the connectors allowed.', toggleRule, rerun],
    who: 'A Power Platform administrator.',
  },
  'connection-blocked-by-access-policy': {
    name: 'A sign-in policy blocks the connection',
    means:
      'Conditional Access refuses the connection: it wants another device, another place or another way to sign in.',
    fix: [
      'Ask which policy refused it; the sign-in logs of Microsoft Entra ID show that.',
      'Sign in to the connection again in a way that the policy allows.',
      resubmit,
    ],
    look: [whereConnections],
    who: entraAdministrator,
  },
  'flow-trigger-failing': {
    name: 'The flow’s trigger doesn’t work',
    means:
      'Power Automate couldn’t register the flow’s trigger, so the flow doesn’t start. Often its connection is broken; errors 5xx pass by themselves.',
    fix: [
      'Select **Fix the trigger** in the flow’s details and read the error.',
      fixConnection,
      toggleRule,
      rerun,
    ],
    look: [whereConnections],
  },
  'jobs-waiting': {
    name: 'The job is still waiting',
    means:
      'The rule’s system job hasn’t run yet: it waits for resources, or it was paused or postponed. That is no error.',
    fix: [
      'Open the job: a paused one can be resumed, a postponed one has a later time.',
      'If many jobs wait, check that background operations are on.',
      'If they go on waiting, contact Microsoft Support.',
    ],
    look: [whereJobs],
  },
  'administration-mode': {
    name: 'Administration mode, or background operations off',
    means:
      'In administration mode, background operations can be off. Then emails aren’t synchronized, and no flow or background workflow runs.',
    fix: [
      '**Power Platform admin center** > **Manage** > **Environments** > your environment > **Edit**: look at **Administration mode**.',
      'When the work there is done, turn it off and **Background operations** on.',
      lookAfterCycle,
    ],
  },
  'restored-environment': {
    name: 'A copied or restored environment',
    means:
      'A copy starts in administration mode, with background operations and its flows off. A mailbox can be synchronized with one environment only.',
    fix: [
      'End administration mode there and turn background operations on.',
      'Decide which environment reads the mailbox: approve and test it there, set it to **None** in the other.',
      'Deactivate and activate the rules, so that their flows run.',
    ],
  },
  'case-merged': {
    name: 'The case was merged',
    means:
      'A case was made and then merged into another one. The merged case is inactive, and its data went to the other.',
    fix: [
      'Look for inactive cases of this sender, and follow them to the case they were merged into.',
      'Then nothing is broken: answer in that case.',
    ],
  },
  'case-deleted': {
    name: 'The case was deleted',
    means: 'A case was made and then deleted: by a person, a bulk deletion or an automation.',
    fix: [
      'Look at the audit history of cases, and for bulk deletions under **System jobs**.',
      'Create the case from the email by hand, and stop what deletes cases.',
    ],
  },
  'own-flow-or-plug-in': {
    name: 'Automation of your own makes the cases',
    means:
      'Here a flow, workflow or plug-in of your own creates the cases, and no rule. The ten causes don’t tell what it does.',
    fix: [
      'Find out who made it, and look at its runs at the time of the email.',
      'Correct it there, and test with a new email.',
    ],
  },
  'resolved-without-case': {
    name: 'Email resolution answered without a case',
    means:
      'Email resolution (preview) answers customers by itself, and makes a case only where it can’t solve the matter.',
    fix: [
      'Look in **Activities** for an answer to this email.',
      'If every email should become a case: **Copilot Service admin center** > **Email settings** > **Email resolution (preview)** > **Manage**, and turn it off.',
    ],
  },
  'deflected-category': {
    name: 'Email classification keeps this category out',
    means:
      'Emails of some categories, such as marketing, are kept from becoming cases. Each email gets one of the categories, even if none really fits.',
    fix: [
      'Look at the category of this email.',
      'Correct the categories, for example with a catch-all such as **Uncategorized**, or the rule’s condition on the category.',
    ],
  },
  'no-reason-given': {
    name: 'The rule gave no reason',
    means:
      'The rule gave no reason for stopping. If the state is **Ready for Power Automate** or **Ready for workflow**, the rule handed the email on, and the answer is further along.',
    fix: [
      'For a modern rule, open the flow’s run history in Power Automate and look for a failed run.',
      'For a legacy rule, look for failed **System Jobs**.',
    ],
  },
  'reason-unpublished': {
    name: 'A reason without a published text',
    means: 'This reason has no published text, so its number alone doesn’t tell what happened.',
    fix: [
      'Look at **Recommendation** in the activity monitor.',
      'Check the flow’s run history, or **System Jobs** for a legacy rule.',
      'If both are clean, give the number to Microsoft Support.',
    ],
  },
  'email-gone': {
    name: 'The email is gone',
    means:
      'The rule could no longer find the email it was asked to look at. The email may have been deleted in the meantime.',
    fix: [
      'Check whether the email still exists under **Activities**.',
      rerun,
      'If it’s gone, ask the sender to send it again.',
    ],
  },
  'additional-actions-only': {
    name: 'Only the additional actions ran',
    means:
      'The sender has no valid entitlement, so the primary action was skipped. The rule’s additional actions still ran.',
    fix: [
      'If the case is wanted, add or renew an entitlement of this customer.',
      'Or deactivate the rule, set **Require a valid entitlement on the connected case** to **No**, and activate it.',
    ],
  },
  'plug-in-somewhere': {
    name: 'A plug-in or workflow stopped something',
    means:
      'Any plug-in or real-time workflow that fails says this, on whatever record. Where you saw it decides whether it was the email or the case.',
    fix: [
      'In an alert of the mailbox: it stopped the email. Paste the whole alert.',
      'In a flow run or a system job: it stopped a step of the rule, usually the one that creates the case.',
      'Paste the whole message: it often names the plug-in.',
    ],
  },
  'privilege-missing': {
    name: 'A user or team lacks a privilege',
    means:
      'The message names a privilege (**prv…**) that is missing. Where you saw it decides whose it is.',
    fix: [
      'In an alert of the mailbox: the owner of the mailbox or its queue needs it.',
      'In a flow run or a system job: the rule’s owner, or the account of the flow’s connection, needs it.',
    ],
  },
  'outgoing-only': {
    name: 'This is about sending',
    means:
      'This alert is about sending email. It doesn’t explain why an incoming email became no case.',
    fix: [otherAlerts],
  },
  'mailbox-off-for-sending': {
    name: 'The mailbox can’t send',
    means:
      'The mailbox is inactive, or disabled for outgoing email. Only if it is inactive does it keep incoming email out, too.',
    fix: [
      openMailbox,
      'Look whether it is active, and what **Incoming Email Status** says.',
      'If it is inactive, select **Activate**, then **Test & Enable Mailbox**.',
    ],
  },
  'other-items-only': {
    name: 'This is about appointments, contacts or tasks',
    means:
      'Appointments, contacts and tasks are synchronized apart from email. This alert doesn’t explain why an email became no case.',
    fix: [otherAlerts],
  },
  'information-only': {
    name: 'This is only information',
    means: 'The product says here what was set up. Nothing has failed.',
    fix: ['Go on with the question.'],
  },
  'sign-in-refused': {
    name: 'Somebody may not sign in to this environment',
    means:
      'The person isn’t a user of this environment or not in its security group. It matters here only if the rule or its flow runs as that person.',
    fix: [
      'Have the person added to the security group of the environment.',
      'If it is the account of the flow’s connection, sign in to the connection again afterwards.',
    ],
  },
  'maker-portal': {
    name: 'The browser can’t reach Power Automate',
    means:
      'The browser couldn’t load something from Power Automate, often because of a firewall. It says nothing about the rule.',
    fix: ['Have the addresses that Power Automate needs allowed, or look from another network.'],
  },
};
