import type { OutsideId } from '../../../dialogs/outside.ts';
import type { OutsideWords } from '../outside.ts';

/** The English words of what lies outside the ten causes. */
export const outside: Record<OutsideId, OutsideWords> = {
  'case-merged-or-deleted': {
    name: 'The case was made, then merged or deleted',
    shortName: 'merged or deleted',
    check: [
      'Look for cases of this sender in all states: **Active**, **Resolved** and **Cancelled**.',
      'If auditing is on, look at the audit history for a deleted case of that time.',
    ],
    meaning:
      'The rule did its work, but the case isn’t there as you expect it: it was merged into another one, or somebody or something deleted it.',
    fix: [
      'If it was merged, answer in the case it was merged into.',
      'If it was deleted, find out by whom or by which bulk deletion, stop that, and create the case from the email by hand.',
    ],
    proof: ['The email’s **Regarding** or **Related** leads to the case that remains.'],
  },
  'background-work-off': {
    name: 'Background work is off or waiting',
    shortName: 'background work',
    check: [
      '**Power Platform admin center** > **Manage** > **Environments** > your environment: is **Administration mode** on, or **Background operations** off?',
      'There, under **Settings** > **Audit and logs** > **System jobs**: are many jobs waiting, paused or postponed?',
      'Is this a copied or restored environment?',
    ],
    meaning:
      'Synchronization, workflows and flows run in the background. In administration mode, in a fresh copy, or while jobs wait, nothing of them happens, and nothing fails either.',
    fix: [
      'When the work there is done, turn administration mode off and background operations on.',
      'Resume paused jobs. If many go on waiting, contact Microsoft Support.',
      'In a copy: approve and test the mailboxes that it is to read, and deactivate and activate its rules.',
    ],
    proof: [
      'Send a test email from an outside address, wait about 15 minutes, and look for its case.',
    ],
  },
  'custom-automation': {
    name: 'Automation of your own instead of a rule',
    shortName: 'own automation',
    check: [
      'Do your cases come from a flow, workflow or plug-in of your own? Ask who set it up.',
      'Look for a flow that starts when an email arrives or an email row is added, and for its runs.',
    ],
    meaning:
      'Where something of your own creates the cases, no record creation rule is at work, and the ten causes don’t tell why it didn’t.',
    fix: [
      'Look at the runs of that automation at the time of the email, and correct it there.',
      'Or replace it by an automatic record creation rule.',
    ],
    proof: ['Send a test email and look whether the automation ran and made a case.'],
  },
  'email-resolution': {
    name: 'Email resolution answered by itself',
    shortName: 'email resolution',
    check: [
      '**Copilot Service admin center** > **Email settings** > **Email resolution (preview)** > **Manage**: is it on?',
      'Look in **Activities** for an answer that was sent to this email.',
    ],
    meaning:
      'Email resolution (preview) answers customers by itself, and makes a case only where it can’t solve the matter. Then no case is right.',
    fix: [
      'If the answer was right, nothing is to be done.',
      'If every email should become a case, turn **Turn on email resolution** off.',
    ],
    proof: ['Send a test email and look whether it is answered, or becomes a case.'],
  },
  'email-classification': {
    name: 'Email classification keeps the email out',
    shortName: 'email classification',
    check: [
      'Look at the category of the email.',
      'Look whether email classification is on, and whether the rule has a condition on the category.',
    ],
    meaning:
      'Email classification puts each email into one of your categories. Emails of some, such as marketing, can be kept from becoming cases.',
    fix: [
      'Correct the categories; a catch-all such as **Uncategorized** takes what fits none.',
      'Or change the rule’s condition on the category.',
    ],
    proof: ['Send a similar email and look at its category, then for its case.'],
  },
};
