import { asides } from './asides.ts';
import { causes } from './causes.ts';
import { inspection } from './inspection.ts';
import { messages, reasons } from './messages.ts';
import { outside } from './outside.ts';
import { questions } from './questions.ts';
import { variants } from './variants.ts';
import type { Text } from '../text.ts';

/** English. */
export const en: Text = {
  language: 'en',
  languageName: 'English',
  botName: 'Email-to-Case Troubleshooter',
  choices: {
    'answer.yes': 'Yes',
    'answer.no': 'No',
    'answer.unsure': 'I can’t tell',
    'email.young': 'It is still young',
    'email.arrived': 'The email arrived, no case',
    'case.pending': 'Not yet',
    'monitor.ready': 'It says Ready',
    'fix.done': 'Done',
    'fix.handedOver': 'I may not do this myself',
    'fix.declined': 'Leave it as it is',
    'design.accepted': 'That’s how it should work',
  },
  opening: {
    name: 'The problem',
    title: 'Which email didn’t become a case?',
    intro: 'Fill in what you know; everything may stay empty.',
    scope: {
      label: 'What is affected?',
      choices: {
        'one-email': 'One email',
        'some-senders': 'Emails from some senders',
        'all-mail': 'All email to this queue',
      },
    },
    since: { label: 'Since when?' },
    rules: {
      label: 'Which kind of rules does the queue use?',
      choices: {
        modern: 'Modern rules (Customer Service admin center)',
        legacy: 'Legacy rules (Settings > Service Management)',
      },
    },
    existingCase: {
      label: 'Is there perhaps a case already?',
      howToLook:
        'Look for cases of this sender, and open the email: its **Regarding** and **Related** lead to a case, if there is one.',
      choices: { found: 'Yes, I found one', none: 'I looked, there is none' },
    },
    submit: 'Continue',
    scopeHints: {
      'one-email': 'You look at one email: use exactly that one for every question.',
      'some-senders': 'Some senders are affected: use a recent email from one of them.',
      'all-mail': 'All email to the queue is affected: use a recent one as the example.',
    },
  },
  questions,
  stops: {
    email: 'Open the email',
    'activity-monitor': 'Open the activity monitor',
    rule: 'Open the rule',
    contact: 'Open the sender’s contact',
    mailbox: 'Open the mailbox',
  },
  repair: {
    fixing: {
      name: 'The fix',
      title: 'Please do this, then tell me',
    },
    handedOver: {
      name: 'Waiting for somebody else',
      title: 'Send this to whoever may do it',
      choices: { 'fix.done': 'It has been done', 'fix.declined': 'It won’t be done' },
    },
    proving: {
      name: 'The proof',
      title: 'Is there a case now?',
      choices: { 'answer.yes': 'Yes, there is a case', 'answer.no': 'No, look further' },
    },
    waitingForCase: {
      name: 'Waiting for the case',
      title: 'Is there a case now?',
      choices: {
        'answer.yes': 'Yes, there is a case',
        'answer.no': 'No, look further',
        'case.pending': 'Not yet, still waiting',
      },
    },
  },
  outcomes: {
    resolved: {
      name: 'Resolved',
      title: 'There is a case',
    },
    concluded: {
      name: 'Summary',
      title: 'No case yet',
    },
  },
  causes,
  messages,
  asides,
  reasons,
  variants,
  outside,
  inspection,
  sources: {
    article: 'Incoming email isn’t converted to a case (2023)',
    articleUpdate: 'Incoming email isn’t converted to a case (2025)',
    errorMessages:
      'Troubleshoot common configuration issues with automatic record creation and update rules',
    rules: 'Automatically create or update records',
    ruleQuestions: 'FAQ about automatic record creation',
    legacyRules: 'Automatically create a case from an email in web client',
    activityMonitor: 'Use activity monitor to review and track rules',
    migration: 'Rule migration FAQ',
    systemJobs: 'Monitor and manage system jobs',
    severalCases: 'Automate creation of multiple cases from emails',
    queueItems: 'Create queue items from synchronized email messages',
    correlation: 'Use email message filtering and correlation to specify which emails are tracked',
    startDate: 'Select the start date for processing incoming email',
    settings: 'OrgDBOrgSettings for server-side synchronization',
    senders: 'Associate an email address with a row',
    tracking: 'Emails aren’t automatically tracked or synchronized',
    recipients: 'Email fails to create with NoRecipientMatch error',
    brokenConnections: 'Troubleshoot broken connections',
    triggers: 'Troubleshoot common issues with triggers',
    administrationMode: 'Administration mode',
    copiedEnvironment: 'Copy an environment',
    mergedCases: 'Merge cases',
    emailResolution: 'Configure email resolution (preview)',
    emailClassification: 'Configure email classification',
    processEmailFrom:
      'Incoming emails are unexpectedly synchronized or contain unexpected or missing data',
  },
  verdicts: { found: 'Found', 'ruled-out': 'Ruled out', 'not-checked': 'Not checked' },
  verdictSigns: { found: '●', 'ruled-out': '✓', 'not-checked': '?' },
  notChecked: {
    'cannot-tell': 'You couldn’t tell.',
    'needs-email': 'Only the email itself could show it, and it isn’t there.',
    'not-reached': 'Not looked at.',
  },
  repairs: {
    done: 'The fix was made.',
    'handed-over': 'The fix was handed over.',
    left: 'Left as it is.',
  },
  notices: {
    hello: 'Hello! This is where we are:',
    notUnderstood: 'I didn’t get that. Please use a button, type its title, or type **help**.',
    whichOne: 'Which one do you mean? Please use a button or type its title or number.',
    reasonFirst: 'Pick the reason first.',
    emailFirst: 'Pick an email first.',
    answerFirst: 'Pick the answer first.',
    causeFirst: 'Pick one of the list first.',
    askedAgain: 'To be sure that we mean the same question, here it is again:',
    notOffered: 'That answer doesn’t belong to this step, so I changed nothing. We are here:',
    staleCard: 'That card was from an earlier step, so I changed nothing. We are here now:',
    answersDropped:
      'Some earlier answers no longer fit, so I dropped them and kept the rest. We go on here:',
    unreadable:
      'I can’t read our earlier answers anymore, so we begin again. I’m sorry about that.',
    startedOver:
      'We start over. **back** brings the earlier answers back, for the next ten minutes.',
    otherEmail:
      'We take another email. **back** brings the earlier one back, for the next ten minutes.',
    broughtBack: 'I brought the earlier answers back.',
    stopped: 'I have stopped. Your answers stay, and we go on whenever you like:',
    tookBack: 'I took your last answer back.',
    nothingToTakeBack: 'There is no answer to take back yet.',
    keptData: 'I kept everything. We are here:',
    messageNoted:
      'I noted what the activity monitor says. It isn’t a cause by itself, so we go on.',
    languageChanged: 'From now on I speak English.',
    namesRemoved: 'I removed your name from the answers here.',
    copiedToPrivate: 'I sent a copy to our private chat. Here everybody can go on as before.',
    copiedFromShared: 'This is a copy from the group. What you answer here stays between us.',
    privateNotInstalled:
      'I can’t write to you in private yet. In Teams, open **Apps**, find **Email-to-Case Troubleshooter** and select **Add**; then try again.',
    privateInUse:
      'There is a diagnosis in our private chat already, and I don’t want to overwrite it. Type **start over** there, then try again.',
    secretSeen:
      'That looks like a password, a key or a token. I kept and logged nothing of it, but others may be able to read it here: please delete your message and replace the secret.',
    noRoom:
      'This diagnosis has too many answers to take another one, so I changed nothing. Type **report** if you need it, then **start over**.',
    soughtNothing: 'To look for the email, I need at least one of the fields.',
    soughtUnusable: 'I can’t look for what one of the fields says. Please correct it:',
    inspectionCancelled: 'I stopped looking. We go on by hand:',
    inspectionNotOffered:
      'No organization is connected with me, so I can’t look for myself. We are here:',
    inspectionInPrivate:
      'I look in the organization in our private chat only: choose **Continue in private**. We are here:',
    findingDisputed: 'Then your answer counts, and not what I saw:',
    notSignedIn: 'You aren’t signed in, so there is nothing to end. We are here:',
    signOutPending: 'Your sign-in couldn’t be ended yet; I go on trying.',
    ourError:
      'Something went wrong on my side. Your answers are safe; please try again. We are here:',
  },
  commands: {
    greet: ['hi', 'hello', 'hey', 'hi there', 'hello there', 'good morning', 'good afternoon'],
    start: ['start', 'continue', 'resume', 'go on', 'show', 'begin'],
    back: ['back', 'go back', 'undo'],
    startOver: ['start over', 'restart', 'reset', 'start again'],
    help: ['help', 'help me', '?', 'what can you do', 'commands'],
    status: ['status', 'where are we'],
    report: ['report', 'summary'],
    language: ['language', 'change language', 'languages'],
    inPrivate: ['continue in private', 'private', 'go on in private'],
    check: ['check', 'check again', 'look again', 'look in the organization', 'what did you see'],
    signOut: ['sign out', 'log out', 'logout', 'signout'],
    stop: ['stop', 'stop looking', 'cancel', 'pause'],
    anotherEmail: ['another email', 'a different email', 'other email', 'next email'],
    human: ['human', 'a person', 'talk to a person', 'talk to a human', 'support contact'],
    deleteMyData: ['delete my data', 'forget me', 'delete data'],
  },
  typed: {
    yes: ['yes', 'y', 'yep', 'yeah', 'yes please', 'correct'],
    no: ['no', 'n', 'nope', 'no thanks'],
    unsure: [
      'not sure',
      'unsure',
      'i don’t know',
      'don’t know',
      'no idea',
      'i can’t tell',
      'maybe',
    ],
  },
  ui: {
    next: 'Next',
    alsoFound: 'Also found',
    chooseAnswer: 'Choose…',
    progress: (left) => (left === 0 ? 'Nothing left to check' : `About ${left} left`),
    more: 'More',
    less: 'Less',
    moreSteps: (count) => (count === 1 ? '1 more step' : `${count} more steps`),
    inDetail: 'Step by step',
    asItShouldBe: 'As it should look',
    stopHints: {
      email: 'In Dynamics 365: **Activities** > **All Activities**. Fill in what you see.',
      'activity-monitor':
        'Above the list of rules: **View activity monitor**. Find the email by its subject.',
      rule: '**Case settings** > **Automatic record creation and update rules**. Fill in what you see.',
      contact: 'Search the contacts for the sender’s address.',
      mailbox:
        '**Power Platform admin center**: your environment, **Settings** > **Email** > **Mailboxes**.',
    },
    whyAsked: 'Why I ask',
    listed: (names) => names.join(', '),
    bracketed: (words) => ` (${words})`,
    joined: (sentences) => sentences.join('; '),
    open: {
      email: 'Open the emails',
      queue: 'Open the queues',
      rule: 'Open the rules',
      mailbox: 'Open the mailboxes',
      contact: 'Open the contacts',
      flow: 'Open the flows',
      trace: 'Trace the message',
      environment: 'Open the environments',
    },
    verdictCounts: {
      found: (count) => `${count} found`,
      'ruled-out': (count) => `${count} ruled out`,
      'not-checked': (count) => `${count} not checked`,
    },
    askSomebody: {
      heading: (who) => `The quickest next step: send this. Who may look: ${who}`,
      message: 'An email to our queue didn’t become a case. Please look for me:',
    },
    report: 'Report',
    anotherEmail: 'Another email',
    starters: { newSenders: 'New senders get no case', nothingArrives: 'Nothing arrives at all' },
    whereToLook: 'Where to look',
    whereToLookLegacy: 'With legacy rules',
    howToFix: 'How to fix it',
    howToFixLegacy: 'With legacy rules',
    whoMayLine: (who) => `Who may do it: ${who}`,
    comeBack: 'I keep our place. Come back when there is an answer, even if it takes days.',
    sourcesDiffer: 'The sources differ',
    source: 'Source',
    step: (step) => `step ${step}`,
    cause: (cause) => `cause ${cause}`,
    undated: 'no date given',
    changeAnswer: {
      label: 'Change an earlier answer',
      submit: 'Change this answer',
      placeholder: 'Pick an answer',
    },
    currentStep: (name) => `We are at: ${name}`,
    notFixed: 'No fix yet.',
    reason: {
      label: 'Reason that is shown',
      placeholder: 'Pick the reason',
      submit: 'Use this reason',
    },
    messagesKnown: (count) =>
      count === 1 ? 'I know this message' : `I know ${count} messages in this text`,
    moreMessages: (count) =>
      `${count} more stand in this text. Paste them separately to read about them.`,
    variantPage: 'The page about it',
    messagePage: 'The page about this message',
    messageCause: 'Cause',
    messageNoCause: 'This message alone doesn’t name a cause.',
    record: (shortName) => `Fix: ${shortName}`,
    outside: {
      label: 'What may lie outside the ten causes',
      placeholder: 'Pick one',
      submit: 'Check this one',
    },
    unknownMessage: 'A message I don’t know',
    messageAreas: {
      'mailbox-alert-incoming': 'A mailbox alert about receiving',
      'mailbox-alert-outgoing': 'A mailbox alert about sending',
      'mailbox-alert': 'A mailbox alert',
      'flow-run': 'A failed flow run',
      'system-job': 'A system job',
      'activity-monitor': 'The activity monitor',
      'other-item': 'An alert about an appointment, contact or task',
    },
    areaTells: {
      'mailbox-alert-incoming':
        'It is an alert about receiving email. So the email may not be synchronized; I don’t know this code.',
      'mailbox-alert-outgoing':
        'It is an alert about sending email. It tells nothing about an email that came in.',
      'mailbox-alert':
        'It is an alert of a mailbox. If it is about receiving, the email may not be synchronized.',
      'flow-run': 'It is from a flow run that failed. So the rule may be the reason.',
      'system-job': 'It is from a system job. So the rule may be the reason.',
      'activity-monitor': 'It is from the activity monitor.',
      'other-item':
        'It is about an appointment, contact or task. It tells nothing about an email that came in.',
    },
    addToTicket:
      'I keep its codes for the report, and not its text: please add that to your ticket yourself.',
    seenIn: {
      alert: 'In a mailbox alert',
      run: 'In a flow run or job',
      elsewhere: 'Somewhere else',
    },
    contradicting: (name) => `The message “${name}” says something else than your answers.`,
    recordOne: 'Fix it',
    checkFirst: 'Check it first',
    backToQuestion: 'Back to the question',
    back: 'Back',
    start: 'Start',
    startOver: 'Start over',
    understood: (causeName) => `I understood: ${causeName}. So we start there.`,
    fromTheTop: 'Start from the top instead',
    check: (shortName) => `Check: ${shortName}`,
    answersSoFar: (count) => `Answers so far: ${count}`,
    by: (name) => `by ${name}`,
    addedBy: (name) => `${name} added me.`,
    inPrivate: 'Continue in private',
    removeName: 'Remove my name',
    deleteNow: 'Delete everything',
    keep: 'Keep it',
    movedBelow: 'We went on below.',
    movedAbove: 'We went on in a card above.',
    cannotSave:
      'I can’t reach your answers right now; none of them is lost. Please write “start” in a minute.',
    notYours:
      'This private chat belongs to somebody else. Please open your own chat with me and write “hi”.',
    reportTitle: 'Email-to-Case report',
    startedOn: (date) => `Started on ${date}`,
    quoted: (words) => `“${words}”`,
    labelled: (label, words) => `${label}: ${words}`,
    foundBy: (name) => `Message: “${name}”.`,
    saidAtOpening: 'The problem',
    supportHeading: 'For Microsoft support',
  },
  welcome: {
    title: 'Hello, I’m the Email-to-Case Troubleshooter',
    paragraphs: [
      'Select **Start**, paste an error message, or say in your own words what is wrong.',
      'I find out why an email to your support queue didn’t become a case in Dynamics 365 Customer Service.',
    ],
    more: [
      'I ask a few things at a time, show where to look, explain what you see, and give the fix. I know ten causes and many failure messages. **help** shows what I understand.',
    ],
  },
  sharedWelcome: {
    title: 'Hello, I’m the Email-to-Case Troubleshooter',
    paragraphs: [
      'When an email to your support queue didn’t become a case, I find out why, together with you. Everybody here can answer; to write to me, mention me.',
      'Each answer is kept with the name of who gave it. To go on by yourself, choose **Continue in private**.',
    ],
  },
  help: {
    title: 'What you can type',
    paragraphs: [
      '**The problem**: tell it in your own words, and I start at the cause that fits.',
      '**A failure message**: paste it from the activity monitor, a flow run, a system job or a mailbox alert.',
      '**Answers**: use a button, or type its title, its number, **yes**, **no** or **not sure**.',
    ],
    more: [
      '**back** takes the last answer back. **start over** begins again.',
      '**status** shows the verdicts so far, and there you can change an earlier answer. **report** gives a text for your ticket.',
      '**language** changes my language.',
      '**delete my data** deletes what I keep of this conversation; I ask first. **help** shows this.',
      'You can leave at any time and come back later: your answers stay.',
    ],
  },
  helpInGroups: '**continue in private** takes a copy from a group to our own chat.',
  ambiguousMessage: {
    title: 'Where did you see it?',
    paragraphs: [
      'Its meaning depends on that. In a mailbox alert the email couldn’t be created; in a flow run or a system job the case couldn’t.',
    ],
  },
  unknownMessage: {
    title: 'I don’t know this message',
    paragraphs: [
      'Please copy the whole message; error codes help most. I won’t guess, and nothing has changed.',
    ],
    more: [
      'From the activity monitor copy **Reason** and **Recommendation**; from a flow run the error of the failed step; from a system job its details; from a mailbox the alert.',
      'If it stays unknown, keep it for Microsoft support, with the time it happened.',
    ],
  },
  report: {
    email: 'The email',
    sender: 'from',
    queue: 'to',
    subject: 'subject',
    around: 'day',
    messageId: 'message ID',
    noCause: 'No cause was found.',
    noCauseYet: 'No cause has been found yet.',
    recognized: 'Message recognized, not confirmed',
  },
  human: {
    title: 'A person to talk to',
    contact: 'These people can help you:',
    nobody:
      'Nobody is named here yet. Send this to somebody who looks after Dynamics 365 in your organization:',
    request:
      'An email to our support queue didn’t become a case in Dynamics 365 Customer Service. Could you look with me at the email under Activities, and at the rule of the queue (Automatic record creation and update rules)? The report of the Email-to-Case Troubleshooter says what is known so far.',
  },
  deletion: {
    title: 'Delete everything I keep of this conversation?',
    paragraphs: [
      'I keep your answers, what you told me of the email, and the number of this conversation; no message texts. Deleting can’t be undone. If you want a copy first, type **report**.',
    ],
  },
  sharedDeletion: {
    title: 'Take your name off the answers here?',
    paragraphs: [
      'The diagnosis here belongs to everybody in this conversation, so it stays. I can remove your name from the answers you gave. To clear the diagnosis for everybody, type **start over**.',
    ],
  },
  languageChoice: {
    title: 'Which language shall I speak?',
    paragraphs: ['Choose one, or type its name.'],
  },
  toldTwice: {
    title: 'This could be one of two things',
    paragraphs: ['Which one shall we check first?'],
  },
  toldLater: {
    title: 'That sounds like another cause',
    paragraphs: ['I changed nothing. Shall we check it now, or go on where we are?'],
  },
  deleted: {
    title: 'Your data is deleted',
    paragraphs: ['Nothing of this conversation is left here. Type **start** to begin again.'],
  },
  support: {
    nothingFound: 'No cause was found. Give Microsoft support this, together with the report:',
    stillNoCase:
      'The fixes were made and there is still no case. Give Microsoft support this, together with the report:',
    items: [
      'Environment (organization URL) and the queue’s name and address',
      'The time the email arrived, in UTC, and its message ID (from the internet headers)',
      'The rule’s name, and the state and reason in the activity monitor',
      'The failed flow run or system job: its ID, time and message, if there is one',
      'The mailbox’s alerts of that time, and the Exchange message trace',
    ],
  },
};
