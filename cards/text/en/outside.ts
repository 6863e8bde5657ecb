import type { Text } from '../text.ts';

const adminCenter = '**Power Platform admin center** > **Manage** > **Environments**';
const addToQueue =
  'For an email that came meanwhile: make sure that there is no case yet, then use **Add To Queue** on the email. The sender may get the automatic reply again.';

/** What keeps an email from becoming a case and is none of the ten causes. */
export const outside: Text['outside'] = {
  'case-merged-or-deleted': {
    name: 'The case was made, and is gone',
    shortName: 'Case is gone',
    question: 'Was a case made, and then merged or deleted?',
    look: [
      '**Cases**: choose a view with canceled cases, and look for one of the sender with the status **Merged**.',
      'A deleted case stands in the environment’s audit history, if auditing is on.',
    ],
    finding: [
      'The rule did its work. When a case is merged, it’s canceled with the status **Merged**, and its emails move to the case it was merged into.',
    ],
    brief: 'Open the case it was merged into. If it was deleted, the audit history tells by whom.',
    fix: [
      'Open the case it was merged into: **Case Relationships** lists it under **Merged Cases**, and the email is there.',
      `If the case was deleted: find out from the audit history who or what deletes cases, perhaps a bulk deletion job. ${addToQueue}`,
    ],
    who: 'Whoever works on the cases; for the audit history a System Administrator.',
    request:
      'A case that was made from an email has disappeared. Please look whether it was merged into another case (Case Relationships > Merged Cases), or who deleted it (audit history).',
    proof: ['The email’s **Regarding** leads to a case.'],
    found: 'A case was made; it was merged or deleted afterwards.',
    ruledOut: 'No merged or deleted case belongs to this email.',
  },
  'background-work-off': {
    name: 'Background work is off',
    shortName: 'Background work off',
    question: 'Is background work stopped in this environment?',
    look: [
      `${adminCenter} > your environment: is **Administration mode** on, and **Background operations** off? After a copy or a restore both are.`,
      '**Settings** > **Audit and logs** > **System jobs**: do jobs stay in **Waiting For Resources** or **Waiting**?',
    ],
    finding: [
      'Rules, workflows and synchronization run in the background. With background operations off, or jobs that wait, nothing happens to the email, and nothing fails either.',
    ],
    brief:
      'Turn **Administration mode** off, or **Background operations** on, for your environment.',
    fix: [
      `${adminCenter} > your environment > **Edit**: turn **Administration mode** off, or **Background operations** on.`,
      'In a copied or restored environment: turn the flows on again, and approve and test the mailboxes. One mailbox can’t be synchronized with two environments.',
      'Jobs that only wait run by themselves later. If they wait for hours, pause or cancel what fills the queue, or ask Microsoft support.',
    ],
    who: 'A System Administrator, or an administrator of the environment.',
    request:
      'In our environment no emails become cases. Please check whether Administration mode is on or Background operations are off (Power Platform admin center), and whether system jobs stay in Waiting For Resources.',
    proof: ['New system jobs succeed within minutes.', addToQueue],
    found: 'Background operations are off, or the jobs wait.',
    ruledOut: 'Background operations run, and no job waits.',
  },
  'custom-automation': {
    name: 'Something of your own makes the cases',
    shortName: 'Own automation',
    question: 'Do a flow, a plug-in or another app of your own make the cases?',
    look: [
      'Power Automate: a flow that starts with a new email or a new activity and adds a row to **Cases**.',
      'Ask whoever set up the queue: is there a plug-in, a workflow or an integration for it?',
    ],
    finding: [
      'Then no rule is expected here, and what I know of rules doesn’t fit. The automation of your own has stopped, or skipped this email.',
    ],
    brief: 'Look at the runs of that automation at the time of the email, and check that it is on.',
    fix: [
      'Look at the runs of that flow or at the trace of that plug-in at the time of the email. You can paste a failure message here.',
      'Check that it is on, that its connections work, and that its conditions fit this email.',
    ],
    who: 'Whoever made that automation.',
    request:
      'Emails to our queue don’t become cases any more. Please look at the runs of the automation that makes them, at the time of this email, and tell me what they say.',
    proof: ['Send a test email to the queue from an outside address, and look for its case.'],
    found: 'An automation of your own makes the cases, not a rule.',
    ruledOut: 'No automation of your own makes cases from email.',
  },
  'email-resolution': {
    name: 'Email resolution answered it',
    shortName: 'Email resolution',
    question: 'Is email resolution turned on?',
    look: [
      '**Copilot Service admin center** > **Email settings** > **Email resolution (preview)** > **Manage**: is **Turn on email resolution** on?',
      'Open the email: was an answer sent by the application user that is chosen there?',
    ],
    finding: [
      'Email resolution answers customers by itself. A case is made only if it can’t resolve the issue. Then nothing is broken.',
    ],
    brief:
      'If such emails should become cases, turn **Turn on email resolution** off, or leave out their category.',
    fix: [
      'If such emails should become cases, turn **Turn on email resolution** off, or leave out their category under **LOB (lines of business) deployment settings**.',
    ],
    who: 'A System Administrator or a Customer Service administrator.',
    request:
      'Some emails get an automatic answer and no case. Please check whether email resolution (Copilot Service admin center > Email settings) is meant to handle them.',
    proof: ['Send a test email to the queue from an outside address, and look for its case.'],
    found: 'Email resolution is on and answers emails without a case.',
    ruledOut: 'Email resolution is off.',
  },
  'email-classification': {
    name: 'Its category makes no case',
    shortName: 'Email category',
    question: 'Does email classification keep this email from becoming a case?',
    look: [
      'Open the email: which category has it got?',
      'Look whether the rule’s conditions, or a routing rule, leave that category out.',
    ],
    finding: [
      'Email classification gives each email one of your categories, even if none fits well. A rule can leave a category out, such as marketing, and then no case is made.',
    ],
    brief:
      'Set the right category on the email, then use **Add To Queue**; make sure first that there is no case yet.',
    fix: [
      'Set the right category on the email, then use **Add To Queue**. First make sure that there is no case yet.',
      'Add a category for what fits nowhere, and correct the condition of the rule that leaves emails out.',
    ],
    who: 'A System Administrator or a Customer Service administrator.',
    request:
      'An email got a category that makes no case. Please check the categories of email classification and the rule’s condition on them.',
    proof: ['The email’s **Regarding** or **Related** leads to its case.'],
    found: 'The email’s category is left out of case creation.',
    ruledOut: 'No condition on a category keeps this email out.',
  },
};
