import type { Statement } from './statement.ts';

/** Statements in English, by different people. */
export const en: readonly Statement[] = [
  {
    text: 'Hey, our support inbox in O365 gets the message just fine but Dynamics acts as if it never happened. InspectionResult through all activities, zilch.',
    causes: ['email-not-synchronized'],
  },
  { text: 'mails not syncing!!', causes: ['email-not-synchronized'] },
  {
    text: 'After the password rotation on Friday the support mailbox no longer pulls anything in',
    causes: ['email-not-synchronized'],
  },
  {
    text: 'I can see it in OWA, I can not see it in the hub, searched everywhere',
    causes: ['email-not-synchronized'],
  },
  {
    text: 'test & enable gives a red cross for the incoming side of the mailbox',
    causes: ['email-not-synchronized'],
  },
  { text: 'server side snyc stuck since 3 days', causes: ['email-not-synchronized'] },
  {
    text: 'One of the girls made an outlook rule that sorts everything into folders, could that be why Dynamics misses the messages?',
    causes: ['email-not-synchronized'],
  },
  {
    text: 'the mailbox record says not approved, is that the reason?',
    causes: ['email-not-synchronized'],
  },
  {
    text: 'we migrated from on prem exchange last weekend and D365 has not ingested a single message ever since',
    causes: ['email-not-synchronized'],
  },
  {
    text: 'The message is nowhere to be found in CRM, neither as an activity nor in the global search, but exchange trace says delivered.',
    causes: ['email-not-synchronized'],
  },

  {
    text: 'I can open the email activity just fine, but the support queue does not contain it',
    causes: ['no-queue-item'],
  },
  { text: 'email is there, queue is empty', causes: ['no-queue-item'] },
  {
    text: 'When I look at Queue Items related to that email the list is blank',
    causes: ['no-queue-item'],
  },
  {
    text: 'Mail gets tracked ok in d365 as activity but it doesnt get queued',
    causes: ['no-queue-item'],
  },
  {
    text: 'There was an item in the queue and a minute later it was gone',
    causes: ['no-queue-item'],
  },
  {
    text: 'My agents complain they see nothing in Support EMEA queue. The email did come into Dynamics, I opened it myself.',
    causes: ['no-queue-item'],
  },
  { text: 'why is no queueitem being generated for inbound messages', causes: ['no-queue-item'] },

  {
    text: "emails from people we don't have as contacts are just swallowed",
    causes: ['unknown-sender'],
  },
  {
    text: 'Mails from new customers land in the queue but no ticket is made',
    causes: ['unknown-sender'],
  },
  {
    text: 'a lady who is not registered with us wrote on Monday and nobody got a ticket',
    causes: ['unknown-sender'],
  },
  { text: 'unkown senders get no case', causes: ['unknown-sender'] },
  {
    text: "it's always the ones who contact us for the very first time whose ticket is missing",
    causes: ['unknown-sender'],
  },
  {
    text: 'For our existing clients everything is OK, but prospects that mail us never result in a case',
    causes: ['unknown-sender'],
  },
  {
    text: 'I think the box for creating contacts for unknown senders is unticked',
    causes: ['unknown-sender'],
  },
  {
    text: 'The guy who sent this has no contact card in Dynamics. Is that why?',
    causes: ['unknown-sender'],
  },
  {
    text: 'stranger emailed support@, no case. known customers ok',
    causes: ['unknown-sender'],
  },

  {
    text: 'In the run history of ARC: Support I see only failed runs',
    causes: ['rule-failed'],
  },
  { text: 'flow errors out at the create case action', causes: ['rule-failed'] },
  {
    text: 'Someone fiddled with the conditions in the rule last week and now nothing matches',
    causes: ['rule-failed'],
  },
  { text: 'system jobs show the rule as failed', causes: ['rule-failed'] },
  {
    text: 'our ARC rule is probably configured incorrectly, it picks up the mail and then dies',
    causes: ['rule-failed'],
  },
  {
    text: 'The customer has no valid entitlement, and the rule insists on one',
    causes: ['rule-failed'],
  },
  {
    text: 'Rule triggers, then the power automate part bombs because a mandatory case field has no value',
    causes: ['rule-failed'],
  },
  { text: 'wrong criteria in the record creation rule I guess', causes: ['rule-failed'] },

  {
    text: 'Contact got created under a different email than that of the company',
    causes: ['address-mismatch'],
  },
  {
    text: 'On the account we store office@fabrikam.example, on the contact jane@fabrikam.example. Could that be the issue?',
    causes: ['address-mismatch'],
  },
  { text: 'account email and contact email dont match', causes: ['address-mismatch'] },
  {
    text: 'The firm was renamed and has a new domain, the account record was never updated but the contact was',
    causes: ['address-mismatch'],
  },
  {
    text: 'the email address of the person is not the one that we keep for the organization',
    causes: ['address-mismatch'],
  },
  {
    text: 'contact hangs under the wrong account with other address',
    causes: ['address-mismatch'],
  },

  { text: 'they put us in blind copy', causes: ['bcc-only'] },
  { text: 'queue was bcced', causes: ['bcc-only'] },
  {
    text: 'Our sales reps always BCC support@ when they write to clients and we expect a ticket out of that',
    causes: ['bcc-only'],
  },
  {
    text: 'the message was addressed to a distribution list that our support mailbox is a member of',
    causes: ['bcc-only'],
  },
  {
    text: "I checked the headers: our queue address isn't in the To line or the Cc line",
    causes: ['bcc-only'],
  },
  { text: 'mail says undisclosed recipients', causes: ['bcc-only'] },
  {
    text: 'customer writes to help@, which is only an alias for the real support address',
    causes: ['bcc-only'],
  },

  {
    text: 'Customer hit reply on a thread from last year, now his question hangs on the old ticket',
    causes: ['reply-to-tracked-email'],
  },
  { text: 'answer to an old thread', causes: ['reply-to-tracked-email'] },
  {
    text: 'When someone responds to a ticket we already resolved no new one gets opened',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'She took an old email of ours and wrote back on it about a totally different problem',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'the Regarding of the email is filled with some earlier case',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'RE: mails dont create tickets, fresh ones do',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'They forwarded a conversation that was tracked against an opportunity and it stuck to that',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: 'Dynamics threw the mail into an existing conversation instead of opening a new ticket',
    causes: ['reply-to-tracked-email'],
  },

  { text: 'permission denied creating the contact', causes: ['contact-not-created'] },
  {
    text: "we do allow unknown senders, still the contact doesn't get created",
    causes: ['contact-not-created'],
  },
  {
    text: 'Looks like the owner of the queue is not allowed to create contact records',
    causes: ['contact-not-created'],
  },
  { text: 'contact creation fails', causes: ['contact-not-created'] },
  {
    text: 'New people are supposed to be added as contacts automatically. That blows up, and no case either.',
    causes: ['contact-not-created'],
  },
  {
    text: 'the security role lacks create on the contact entity',
    causes: ['contact-not-created'],
  },
  {
    text: "Checkbox for creating contacts is ticked. Yet I can't see any contact for these folks.",
    causes: ['contact-not-created'],
  },

  { text: 'rule was never activated', causes: ['no-active-rule'] },
  {
    text: 'I just noticed that our new French queue has no creation rule whatsoever',
    causes: ['no-active-rule'],
  },
  { text: 'all mails just sit in the queue', causes: ['no-active-rule'] },
  {
    text: 'Someone switched off the record creation rule before the holidays and never turned it back on',
    causes: ['no-active-rule'],
  },
  { text: 'the rule is in status draft', causes: ['no-active-rule'] },
  {
    text: 'Emails arrive in the queue, they keep piling up there, nobody and nothing converts them',
    causes: ['no-active-rule'],
  },
  { text: 'rule deactivatd by mistake', causes: ['no-active-rule'] },
  {
    text: 'do we even have an automatic record creation rule for the billing queue?',
    causes: ['no-active-rule'],
  },
  {
    text: 'The rule monitors the sales queue instead of the support queue',
    causes: ['no-active-rule'],
  },

  {
    text: 'flow turned off since Mark left the company',
    causes: ['rule-disconnected'],
  },
  {
    text: 'The admin who built all that quit in March. His user is disabled now.',
    causes: ['rule-disconnected'],
  },
  {
    text: 'HR removed the account of the rule owner',
    causes: ['rule-disconnected'],
  },
  { text: 'rule disconected from flow', causes: ['rule-disconnected'] },
  {
    text: 'rule shows as active but the cloud flow behind it is off',
    causes: ['rule-disconnected'],
  },
  {
    text: 'We cleaned up licences last month and took the one of the service account that runs the flow',
    causes: ['rule-disconnected'],
  },
  {
    text: 'Since the guy who owned the automation is gone not a single mail became a ticket',
    causes: ['rule-disconnected'],
  },

  {
    text: 'The sender is not in CRM, and on top of that the rule is only a draft',
    causes: ['unknown-sender', 'no-active-rule'],
  },
  {
    text: 'it came as bcc and the customer is unknown to us',
    causes: ['bcc-only', 'unknown-sender'],
  },
  {
    text: 'either the mailbox isn’t syncing or the rule is switched off, one of the two',
    causes: ['email-not-synchronized', 'no-active-rule'],
  },

  { text: 'hi', causes: [] },
  { text: 'Thanks mate, that did the trick!', causes: [] },
  { text: 'how do I turn an email into a case manually?', causes: [] },
  { text: "Emails we send out stay in draft and don't leave", causes: [] },
  { text: 'my appointment from Outlook does not show up in Dynamics', causes: [] },
  { text: 'printer on 2nd floor jammed again', causes: [] },
  { text: 'email not converted to case', causes: [] },
  { text: 'No ticket was opened for a very angry customer, please help asap', causes: [] },
  { text: 'why do I get two cases for every email?', causes: [] },
  { text: 'Cases keep popping up although I deactivated the rule', causes: [] },
  { text: 'what can you do?', causes: [] },
  { text: 'lol you are funny', causes: [] },
  { text: 'Will it rain tomorrow in Seattle?', causes: [] },
  { text: 'Can you reset my password', causes: [] },
  { text: 'Unhandled exception: System.NullReferenceException at Contoso.Plugins.Foo', causes: [] },
  { text: 'How many cases were closed last week?', causes: [] },
  { text: 'the SLA on my ticket shows the wrong time', causes: [] },
  { text: 'we would like to change the text of the automatic reply', causes: [] },
  { text: 'Which license do I need for Customer Service?', causes: [] },
  { text: 'something is off with email to case since this morning', causes: [] },
  { text: 'Teams keeps muting my microphone', causes: [] },
  { text: 'I want to book a vacation', causes: [] },
  { text: 'Explain the difference between a queue and a team', causes: [] },
  { text: 'where can I see which cases belong to my account', causes: [] },
  { text: 'the knowledge article does not publish', causes: [] },
  { text: 'asdfghjkl', causes: [] },
  { text: 'I prefer to talk to a real person', causes: [] },
  { text: 'our website contact form is broken and shows a 404', causes: [] },
  {
    text: 'A ticket has been made in the meantime, sorry for the noise',
    causes: [],
    caseExists: true,
  },
  { text: 'ok found it, the case is there', causes: [], caseExists: true },
  {
    text: 'The case was created, only the customer on it is wrong',
    causes: [],
    caseExists: true,
  },
  { text: 'there already is a ticket for that mail', causes: [], caseExists: true },
  {
    text: 'Email did turn into a case but it has no description',
    causes: [],
    caseExists: true,
  },
  { text: 'case exists', causes: [], caseExists: true },

  // Written when the tuning was done.
  {
    text: 'Client escalated: his complaint hit our Outlook on Tuesday, it still isn’t in the CRM timeline or anywhere',
    causes: ['email-not-synchronized'],
    heldOut: true,
  },
  {
    text: 'D365 doesn’t retrieve messages any more, I re-ran Test & Enable and it didn’t go green',
    causes: ['email-not-synchronized'],
    heldOut: true,
  },
  {
    text: 'our IT moved the support mailbox and the synchronization has been off since',
    causes: ['email-not-synchronized'],
    heldOut: true,
  },
  {
    text: 'Why is my queue blank? I see the mails when I search for email messages',
    causes: ['no-queue-item'],
    heldOut: true,
  },
  {
    text: 'email arrived in dynamics but isnt showing up in the helpdesk queue',
    causes: ['no-queue-item'],
    heldOut: true,
  },
  {
    text: 'Somebody from a supplier we hadn’t stored yet wrote; nothing came of it',
    causes: ['unknown-sender'],
    heldOut: true,
  },
  {
    text: 'It’s about a first-time requester without any record in Dynamics',
    causes: ['unknown-sender'],
    heldOut: true,
  },
  { text: 'the setting for unknown senders is No', causes: ['unknown-sender'], heldOut: true },
  { text: 'our rule tries to run and gets an exception', causes: ['rule-failed'], heldOut: true },
  {
    text: 'the flow complains about a missing required column when it makes the case',
    causes: ['rule-failed'],
    heldOut: true,
  },
  { text: 'wrong subject filter in the rule', causes: ['rule-failed'], heldOut: true },
  {
    text: 'email of the account isn’t what the contact has',
    causes: ['address-mismatch'],
    heldOut: true,
  },
  {
    text: 'His employer’s record lists a shared address, his own record lists his personal one',
    causes: ['address-mismatch'],
    heldOut: true,
  },
  { text: 'mail to several people with us in bcc', causes: ['bcc-only'], heldOut: true },
  {
    text: 'The group address forwards to us, we aren’t a direct recipient',
    causes: ['bcc-only'],
    heldOut: true,
  },
  {
    text: 'He picked up a thread from two years ago and asked something new in it',
    causes: ['reply-to-tracked-email'],
    heldOut: true,
  },
  {
    text: 'answers to our closing mail never produce new tickets',
    causes: ['reply-to-tracked-email'],
    heldOut: true,
  },
  {
    text: 'can’t make the contact, says missing prvCreateContact',
    causes: ['contact-not-created'],
    heldOut: true,
  },
  {
    text: 'Even with the create contact option enabled the person isn’t added',
    causes: ['contact-not-created'],
    heldOut: true,
  },
  {
    text: 'I look at the list of rules and all are drafts',
    causes: ['no-active-rule'],
    heldOut: true,
  },
  {
    text: 'We have a queue for returns but no automation rule watching it',
    causes: ['no-active-rule'],
    heldOut: true,
  },
  {
    text: 'mails hang around in the queue, nobody turns them into tickets',
    causes: ['no-active-rule'],
    heldOut: true,
  },
  {
    text: 'Former admin’s user was deleted and that flow ran under his name',
    causes: ['rule-disconnected'],
    heldOut: true,
  },
  { text: 'rule status active, flow status off', causes: ['rule-disconnected'], heldOut: true },
  {
    text: 'The mailbox doesn’t sync and besides the sender is unknown',
    causes: ['email-not-synchronized', 'unknown-sender'],
    heldOut: true,
  },
  { text: 'Good job bot', causes: [], heldOut: true },
  { text: 'can you speak Italian?', causes: [], heldOut: true },
  { text: 'My appointment reminders don’t pop up', causes: [], heldOut: true },
  { text: 'Where do I download the app', causes: [], heldOut: true },
  { text: 'customers complain about our slow answers', causes: [], heldOut: true },
  { text: 'outgoing messages bounce with 5.7.1', causes: [], heldOut: true },
  { text: 'one email made two tickets again', causes: [], heldOut: true },
  { text: 'Our rule makes cases from newsletters, how do I avoid that', causes: [], heldOut: true },
  { text: 'a customer mail wasn’t converted', causes: [], heldOut: true },
  {
    text: 'the case was opened yesterday evening, all fine',
    causes: [],
    caseExists: true,
    heldOut: true,
  },
];
