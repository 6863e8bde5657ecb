import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';

const openRule =
  'Open the rule under **Case settings** > **Automatic record creation and update rules** and deactivate it; an active rule is read-only.';
const reactivate =
  'Activate the rule. Check that there is no case yet, then use **Add To Queue** on the email; the sender may get the automatic reply again.';
const rerun =
  'Select the email and use **Add To Queue** to run the rule again; first check that there is no case yet. The automatic reply may go out again.';
const openMailbox =
  'In the **Power Platform admin center**, open the environment, then **Settings** > **Email** > **Mailboxes**, and open the mailbox.';
const testMailbox =
  'Select **Test & Enable Mailbox**, wait for **Success**, and look at **Alerts** if it fails.';

/** The English words of every known failure message. */
export const messages: Record<MessageRow, MessageWords> = {
  A1: {
    name: 'The case is missing customer',
    means:
      'The rule tried to create the case without a customer. Usually **Customer** is set from the sender’s account and the sender has none; it also happens when a queue’s own address writes to that queue.',
    fix: [
      openRule,
      'In the step that creates the case, leave **Customer** blank or set it to **{Sender(Email)}**.',
      'If the sender is the queue’s own address, send from another address, or migrate the rule and use **Allow emails from unknown senders**.',
      reactivate,
    ],
  },
  A2: {
    name: 'An error has occurred. Try this action again',
    means:
      'This is a general message. With record creation rules, a known trigger is **Customer** set from the sender’s account while **Contact** is set to the sender.',
    fix: [
      'Check how the step that creates the case fills **Customer** and **Contact**.',
      openRule,
      'Leave **Customer** blank or set it to **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A3: {
    name: 'The specified contact doesn’t belong to the contact in Customer',
    means:
      'The step that creates the case puts the sender into both **Customer** and **Contact**. When the customer is a contact, **Contact** has to stay empty.',
    fix: [
      openRule,
      'In the step that creates the case, clear **Contact**.',
      'Leave **Customer** blank or set it to **{Sender(Email)}**.',
      reactivate,
    ],
  },
  A4: {
    name: 'The specified contact doesn’t belong to the account',
    means:
      'The case got an account as its customer, and a contact that isn’t one of that account’s contacts.',
    fix: [
      openRule,
      'In the step that creates the case, clear **Contact**, or choose a contact of that account.',
      'Otherwise, open the contact and set its account to the one in **Customer**.',
      reactivate,
    ],
  },
  A5: {
    name: 'Select an active entitlement that belongs to the customer',
    means:
      'The step that creates the case sets an entitlement that isn’t active, or that doesn’t cover this customer, contact or product.',
    fix: [
      openRule,
      'In the step that creates the case, remove the entitlement or choose an active one of this customer.',
      'On the entitlement, check **Contacts**: if it lists any, only those contacts are covered.',
      reactivate,
    ],
  },
  A6: {
    name: 'You should specify a parent contact or account',
    means:
      'No customer could be put on the case. This was reported for CRM 2015 when the sender exists as a user: a sender known only as a user isn’t taken as a customer.',
    fix: [
      'Make sure an active contact or account has the sender’s email address.',
      openRule,
      'Delete and add the step that creates the case again, keeping **{null(Channel Properties)}** in **Customer** and **Contact**.',
      reactivate,
    ],
  },
  A7: {
    name: 'The created record has empty data',
    means:
      'After a rule is migrated, **{Regarding(Email)}** stays empty in the flow, because the flow keeps the email’s values from before the case was created.',
    fix: [
      'Open the rule item’s flow and find the steps that use **{Regarding(Email)}**.',
      'Use the **OData Id** of the created case for lookups, and its **Case** unique identifier (**IncidentId**) where an id is asked for.',
      'Save the flow and send a test email.',
    ],
  },
  A8: {
    name: 'The flow fails on a text field filled from Sender',
    means:
      'The sender can be a contact or an account. A legacy rule put its name into a text field by itself; after migration, the flow can’t.',
    fix: [
      'Open the rule item’s flow and find the text fields that are filled from **Sender**.',
      'Name the type, contact or account, and the field to show, or use another field with the text you want.',
      'Save the flow and send a test email.',
    ],
  },

  reason0: {
    name: 'Reason 0 (no text)',
    means:
      'The rule gave no reason for stopping. If the state is **Ready for Power Automate** or **Ready for workflow**, the rule handed the email on, and the answer is further along.',
    fix: [
      'For a modern rule, open the flow’s run history in Power Automate and look for a failed run.',
      'For a legacy rule, look for failed **System Jobs**.',
    ],
  },
  reason1: {
    name: 'Unable to find the source data for this email',
    means:
      'The rule could no longer find the email it was asked to look at. The email may have been deleted in the meantime.',
    fix: [
      'Check whether the email still exists under **Activities**.',
      rerun,
      'If it’s gone, ask the sender to send it again.',
    ],
  },
  reason2: {
    name: 'An existing entity is already connected with this record',
    means:
      'The email is already related to a record, so the rule skipped it. This is by design for replies and forwards of emails that are tracked.',
    fix: [
      'Open the email and look at **Regarding**.',
      'If a new case is wanted, ask the sender for a new email instead of a reply, or create the case from the email.',
      'If the link is wrong, check how emails are correlated in the email tracking settings.',
    ],
  },
  reason3: {
    name: 'An active case is already connected with this record',
    means:
      'The email belongs to a case that is still active, so no new case is made. The email is on the timeline of that case.',
    fix: [
      'Open the email and follow **Regarding** to the case.',
      'If a new case is wanted, ask the sender to write a new email instead of a reply.',
    ],
  },
  reason4: {
    name: 'A resolved case is already connected with this record',
    means:
      'The email belongs to a resolved case, and the rule isn’t set to make a new case for it.',
    fix: [
      openRule,
      'Set **Wait for a specific amount of time after the connected case has been resolved** to **Yes**; without a time it means at once.',
      reactivate,
    ],
  },
  reason5: {
    name: 'The connected case was resolved less than the selected time ago',
    means:
      'The email belongs to a case that was resolved only recently. The rule waits for a set time after that before it makes a new case.',
    fix: [
      openRule,
      'Under **Wait for a specific amount of time after the connected case has been resolved**, choose a shorter time.',
      reactivate,
    ],
  },
  reason6: {
    name: 'No email sender is found',
    means: 'The rule found no sender on the email, so it couldn’t tell who the customer is.',
    fix: [
      'Open the email and check **From**.',
      'If the sender is unresolved, match it to a contact or an account.',
      rerun,
      'If the original email has no valid address in its From line, ask for it to be sent again.',
    ],
  },
  reason7: {
    name: 'Email is coming from an unknown sender',
    means:
      'No active contact or account has the sender’s address, and the rule doesn’t accept unknown senders.',
    fix: [
      openRule,
      'Set **Allow emails from unknown senders** to **Yes** and choose **Manage unknown senders by**. Legacy: **Create cases for email from unknown senders**.',
      'Or create or activate a contact or account with that address.',
      reactivate,
    ],
  },
  reason8: {
    name: 'Reason 8 (no text)',
    means: 'This reason has no published text, so its number alone doesn’t tell what happened.',
    fix: [
      'Look at **Recommendation** in the activity monitor.',
      'Check the flow’s run history, or **System Jobs** for a legacy rule.',
      'If both are clean, give the number to Microsoft Support.',
    ],
  },
  reason9: {
    name: 'A contact was not created for this sender',
    means:
      'The sender is unknown and the contact couldn’t be created, perhaps for lack of permission. Microsoft’s pages differ on whose counts: the rule owner’s, or the email’s owner or recipient.',
    fix: [
      'Check that the owner of the rule and the owner of the queue may create contacts.',
      'To use the rule owner’s permissions, set the environment variable **msdyn_ArcCreateContactWithRuleOwner** to **1**.',
      rerun,
    ],
  },
  reason10: {
    name: 'No valid entitlement, but additional actions continued',
    means:
      'The sender has no valid entitlement, so the primary action was skipped. The rule’s additional actions still ran.',
    fix: [
      'If the case is wanted, add or renew an entitlement of this customer.',
      'Or deactivate the rule, set **Require a valid entitlement on the connected case** to **No**, and activate it.',
    ],
  },
  reason11: {
    name: 'No valid entitlement for this email sender',
    means:
      'The rule only makes cases for customers with a valid entitlement, and it found none for this sender.',
    fix: [
      'Check that the customer has an active entitlement. If **Contacts** on it isn’t empty, the sender has to be listed there.',
      openRule,
      'To do without, set **Require a valid entitlement on the connected case** to **No**.',
      reactivate,
    ],
  },
  reason12: {
    name: 'Reason 12 (no text)',
    means: 'This reason has no published text, so its number alone doesn’t tell what happened.',
    fix: [
      'Look at **Recommendation** in the activity monitor.',
      'Check the flow’s run history, or **System Jobs** for a legacy rule.',
      'If both are clean, give the number to Microsoft Support.',
    ],
  },
  reason13: {
    name: 'The rule doesn’t have any conditions applicable to the record',
    means:
      'The rule ran, but none of its rule items fits this email. The same is said of a rule without any rule item.',
    fix: [
      openRule,
      'Make sure it has a rule item whose conditions fit this email; an item without conditions fits every email.',
      reactivate,
    ],
  },
  reason14: {
    name: 'The rule is disconnected from the Power Automate flow',
    means:
      'The rule can’t reach its flow anymore. A known reason is that the account the rule runs under was disabled or deleted.',
    fix: [
      'Check that the owner of the rule is an enabled user.',
      'Under **Case settings** > **Automatic record creation and update rules**, deactivate the rule and activate it again.',
      'Don’t turn the flow on or off in Power Automate; the rule does that.',
      rerun,
    ],
  },
  reason15: {
    name: 'The rule is disconnected from the workflow',
    means:
      'The legacy rule can’t reach its workflow anymore. Deactivating and activating the rule connects them again.',
    fix: [
      'Check that the owner of the rule is an enabled user.',
      'Under **Service Management** > **Automatic Record Creation and Update Rules**, deactivate the rule and activate it again.',
      rerun,
    ],
  },
  reason16: {
    name: 'Contact creation failed for this sender',
    means:
      'The sender is unknown and creating a contact failed, so there was no customer for the case. Microsoft’s pages differ on whether the email’s owner or its recipient needs the permission.',
    fix: [
      'Check that the owner of the queue and the owner of the rule may create contacts.',
      'To use the rule owner’s permissions, set the environment variable **msdyn_ArcCreateContactWithRuleOwner** to **1**.',
      rerun,
    ],
  },
  reason17: {
    name: 'Error matching conditions',
    means:
      'The rule failed while it compared its conditions. Microsoft’s known reason: the account the rule runs under was deleted or disabled, which disconnects the flow.',
    fix: [
      'Check that the account the rule runs under is active.',
      'Under **Case settings** > **Automatic record creation and update rules**, deactivate the rule and activate it again.',
      rerun,
      'If it fails again, contact Microsoft support.',
    ],
  },
  reason18: {
    name: 'Internal failure contact Microsoft support',
    means:
      'Something failed inside the service while the rule ran. No further reason is published.',
    fix: [
      rerun,
      'If it fails again, contact Microsoft Support with the time and the name of the rule.',
    ],
  },
  reason19: {
    name: 'Incorrect workflow trigger type',
    means:
      'The flow of the rule item doesn’t start the way the rule expects. This points to a trigger that was changed.',
    fix: [
      'Open the flow **ARC: rule item name** and look at its trigger.',
      'It should run when an email is updated, filtered on **importsequencenumber**; restore that.',
      'Under **Case settings** > **Automatic record creation and update rules**, deactivate the rule and activate it again.',
    ],
  },

  NoRecipientMatch: {
    name: 'NoRecipientMatch',
    means:
      'No address in To or Cc was matched to a queue or user: a list or an alias, an address on several records, or Bcc. Sources differ on Bcc; a queue that takes **All email messages** can still get it.',
    fix: [
      'Compare To and Cc with the queue’s address, and add the queue there if it was only in Bcc.',
      'Remove the address from other records, or set **Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails** to **No**.',
      'For lists and Bcc, set the queue’s **Convert Incoming Email To Activities** to **All email messages**.',
      'If all that fits, change the queue’s address, save, change it back, and save again.',
    ],
  },
  NoCorrelationMatch: {
    name: 'NoCorrelationMatch',
    means:
      'The email arrived, but no queue or user on it is set to accept it, for example because only replies to earlier emails are taken.',
    fix: [
      'Open the queue and set **Convert Incoming Email To Activities** to **All email messages**.',
      'If replies are meant to be matched, check **Use correlation to track email conversations** in the email tracking settings.',
    ],
  },
  UnknownIncomingEmailIntegrationError: {
    name: 'UnknownIncomingEmailIntegrationError -2147220891 (IsvAborted)',
    means:
      'A plug-in or workflow that runs when an email is created failed, and that stopped the email from being created.',
    fix: [
      'Look for real-time workflows on **Email** that start when a record is created, and for their failed sessions.',
      'Look for synchronous plug-in steps on **Email**, under **Sdk Message Processing Steps**.',
      'Fix the one that fails, or turn it off for a moment to test.',
      'Let the mailbox read the email again, or ask for it to be sent again.',
    ],
  },
  InvalidSender: {
    name: 'InvalidSender: error while creating the incoming email',
    means:
      'The email has no valid address in its From line, so it couldn’t be created. Some applications send such emails; the alert is then only information.',
    fix: [
      'Find the email in the mailbox and check its From line.',
      'Ask for it to be sent again from a valid address.',
    ],
  },
  InvalidForwardMailItem: {
    name: 'InvalidForwardMailItem: error while creating the incoming email',
    means:
      'A forward mailbox got an email that wasn’t forwarded as an attachment, or that came from a mailbox not set to use it.',
    fix: [
      'Open the mailbox that forwarded the email and check that **Incoming Email** is **Forward Mailbox**.',
      'Make its forwarding rule send emails as an attachment.',
    ],
  },
  incomingEmailNotCreated: {
    name: 'An error occurred while creating the incoming email',
    means:
      'The mailbox got the email, but it couldn’t be created in Dynamics 365. The alert’s details hold the error code.',
    fix: [
      'Select **View Details** in the alert and look for **InvalidSender** or **InvalidForwardMailItem**.',
      '**InvalidSender**: check that the email has a valid address in its From line.',
      '**InvalidForwardMailItem**: check that the email was forwarded as an attachment, and **Incoming Email** is **Forward Mailbox**.',
    ],
  },
  undeliverable: {
    name: 'Undeliverable category on the email in Outlook',
    means:
      'Synchronization read the email but couldn’t create it. Usual reasons are a failing plug-in or workflow, or an owner of the mailbox or queue without enough privileges.',
    fix: [
      'Check that the owner of the queue has a license and a security role; owners without one are often reported as the reason.',
      'Look at the **Alerts** of the mailbox for the error of this email.',
      'Look for plug-ins and real-time workflows that run when an email is created.',
    ],
  },
  approvalRequired: {
    name: 'Email address requires an approval by a Microsoft 365 administrator',
    means:
      'The mailbox uses the Exchange Online profile, and its address hasn’t been approved yet. Until then it is disabled for email.',
    fix: [
      openMailbox,
      'Select **Approve Email**, then **OK**. This needs someone who may approve mailboxes.',
      testMailbox,
    ],
  },
  mailboxNotApproved: {
    name: 'The email address is not approved and the mailbox has been disabled',
    means: 'Email isn’t processed for this mailbox until its address is approved.',
    fix: [openMailbox, 'Select **Approve Email**, then **OK**.', testMailbox],
  },
  mailboxLocation: {
    name: 'The mailbox location could not be determined',
    means:
      'The email server profile looks for the mailbox by itself, with autodiscover, and doesn’t find it.',
    fix: [
      'Ask the Exchange administrator whether autodiscover works for this network.',
      'Or set **Auto Discover Server Location** to **No** in the email server profile, and enter the Exchange web services URL.',
      testMailbox,
    ],
  },
  credentials: {
    name: 'Credentials are incorrect or have insufficient permissions',
    means:
      'The account in the email server profile can’t open the mailbox, so the mailbox has been disabled for email.',
    fix: [
      'Check the user name and password in the email server profile.',
      'Make sure the account may impersonate the mailbox and has access to it.',
      testMailbox,
    ],
  },
  crmSecurity: {
    name: 'A failure occurred in CrmSecurity',
    means:
      'Approving the mailbox failed. It takes someone who is both System Administrator and Global or Exchange administrator; the details may say that the address doesn’t match the UPN.',
    fix: [
      'Sign in as a Global or Exchange administrator who is also System Administrator.',
      openMailbox,
      'Select **Approve Email**, then **Test & Enable Mailbox**.',
    ],
  },
  InvalidIncomingEmailServerProfileConfiguration: {
    name: 'InvalidIncomingEmailServerProfileConfiguration HostNotFound',
    means: 'The server location or the incoming port in the email server profile isn’t right.',
    fix: [
      'Open the email server profile and check **Incoming Server Location**.',
      'Under **Advanced**, check **Incoming Port**, and save.',
      testMailbox,
    ],
  },
  InvalidIncomingEmailServerProfile: {
    name: 'Mailbox does not have an email server profile, or it is inactive',
    means: 'The mailbox has no email server profile, or the profile it uses is inactive.',
    fix: [
      openMailbox,
      'Choose a profile in **Server Profile**. If there is one, open it and activate it if it’s inactive.',
      testMailbox,
    ],
  },
  ErrorInvalidLicense: {
    name: 'ErrorInvalidLicense: the license is invalid for the mailbox',
    means:
      'The user mailbox has no Exchange Online license. For a queue, a shared mailbox does without one.',
    fix: [
      'Assign an Exchange Online license to the mailbox’s user.',
      'Or, for a queue, convert it to a shared mailbox in the Exchange admin center.',
      testMailbox,
    ],
  },
  ErrorNonExistentMailbox: {
    name: 'The SMTP address has no mailbox associated with it',
    means:
      'Exchange knows no mailbox by the address that was used. Often the user name is written as domain\\user instead of an email address.',
    fix: [
      'In the email server profile, write **User Name** in the form user@contoso.com.',
      'Check that this user has a mailbox, and that its address is the same.',
      testMailbox,
    ],
  },
  ErrorMailboxStoreUnavailable: {
    name: 'ErrorMailboxStoreUnavailable: general mailbox access error',
    means:
      'Exchange couldn’t open the mailbox at that moment. If email comes in all the same, this warning can be ignored; synchronization tries again.',
    fix: [
      'Wait a while and see whether the warning comes back.',
      'If it does, check that the mailbox opens, and look at the service health of Exchange Online.',
      testMailbox,
    ],
  },
  unauthorized: {
    name: 'Http server returned 401 Unauthorized exception',
    means:
      'Exchange refused access to the mailbox. Often the address differs from the one in Exchange, a hybrid profile is used for an Exchange Online mailbox, or a license is missing.',
    fix: [
      'Check that the mailbox’s **Email Address** is the same as in Exchange.',
      'For Exchange Online, use an Exchange Online profile, a licensed user and the same tenant.',
      'For Exchange on-premises, check that Basic authentication is on for Exchange web services.',
      testMailbox,
    ],
  },
  NoUserFoundWithGivenClaims: {
    name: 'NoUserFoundWithGivenClaims: user does not exist in tenant',
    means:
      'A user or mailbox was deleted and made again with the same address, and the old one still gets in the way.',
    fix: [
      'Delete the earlier user or mailbox permanently; a deleted user can be restored for 30 days.',
      testMailbox,
      'If it still fails, wait up to 72 hours for the cache, or contact Microsoft Support.',
    ],
  },
  UserPrivilegeError: {
    name: 'UserPrivilegeError: an internal Microsoft Dynamics 365 error',
    means: 'The owner of the mailbox doesn’t have enough privileges to synchronize it.',
    fix: [
      openMailbox,
      'Check that **Owner** is the user the mailbox belongs to.',
      'Open the owner, select **Manage Roles**, and give a role with the privileges for synchronization.',
      testMailbox,
    ],
  },
  noUserFound: {
    name: 'Test and Enable failed because no user was found',
    means:
      'No user in the Microsoft 365 tenant of the email server profile has the mailbox’s address.',
    fix: [
      'In the Microsoft 365 admin center, check that the user has that address.',
      'Correct the address of the mailbox if the user has another one.',
      'If the user is in another tenant, set up a cross-tenant email server profile.',
      testMailbox,
    ],
  },
  error8005E259: {
    name: 'Error code 8005E259',
    means:
      'Test and enable failed because the user or team of the mailbox doesn’t have the privileges it needs.',
    fix: [
      'In the **Power Platform admin center**, open **Settings** > **Users + permissions** > **Security roles**.',
      'Give the user or team a role with the missing privileges.',
      testMailbox,
    ],
  },
  error8005E272: {
    name: 'Error code 8005E272',
    means: 'Exchange answered “401 Unauthorized” to the account in the email server profile.',
    fix: [
      openMailbox,
      'Check that **Server Profile** is **Microsoft Exchange Online** and **Incoming Email** is **Server-Side Synchronization or Email Router**.',
      testMailbox,
    ],
  },
  error8005E273: {
    name: 'Error code 8005E273',
    means: 'The Microsoft 365 account behind the mailbox’s address is disabled.',
    fix: [
      'In the Microsoft 365 admin center, check that the account is enabled and its sign-in isn’t blocked.',
      testMailbox,
    ],
  },
  error8005E274: {
    name: 'Error code 8005E274, MailboxNotEnabledForRESTAPI',
    means:
      'The mailbox can’t be reached through the REST API: it has no Exchange Online license, is disabled, or is in Exchange on-premises.',
    fix: [
      'Check that the mailbox has an Exchange Online license.',
      'If it is on-premises, create a server profile of the type **Exchange Server (On Prem)** for it.',
      testMailbox,
    ],
  },
  error8005E276: {
    name: 'Error code 8005E276',
    means:
      'The user behind the mailbox’s address has no valid Exchange license, or the access mode doesn’t fit.',
    fix: [
      'Assign a license in the Microsoft 365 admin center; it can take a few minutes to arrive.',
      'Open the owner of the mailbox and set **Access Mode** to **Read-Write**.',
      testMailbox,
    ],
  },
};
