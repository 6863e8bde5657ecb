import type { AsideWords } from '../asides.ts';

/** Short lines in English. */
export const asides: AsideWords = {
  remarks: {
    askSomeone: 'I still don’t get it. Would a person help, or the list of what I understand?',
    youAreWelcome: 'You’re welcome.',
    offTopic: 'I can’t help with that. I find out why an email didn’t become a case.',
    aboutBot:
      'I’m a bot with a fixed guide and no language model. I keep your answers and what you tell me of the email, not your messages, and I change nothing in your organization.',
    onIt: 'I’m on it. The question above leads on.',
    noted: 'I’ve noted the email. The question above leads on.',
    noPictures: 'I can’t read pictures or files. Please paste the text of the message.',
    otherLanguage: 'I speak English too.',
    whichEmail: 'Is it another email, or the same one again?',
  },
  begun: 'I’m on it.',
  terms: {
    'queue-item':
      'A queue item says that an email is in a queue. Rules work on queue items; when one is applied, the item becomes inactive and leaves the view.',
    queue: 'A queue collects the emails to one address, and a rule watches it.',
    'activity-monitor':
      'The activity monitor lists what each rule did with an email, with the reason why it skipped it or failed.',
    'rule-item':
      'A rule item is a condition with what is done if it holds. A rule without one does nothing.',
    rule: 'An automatic record creation rule makes a case of each email that reaches its queue and fits its conditions.',
    'unknown-sender':
      'A sender is unknown if no active contact or account has the address. A rule makes a case for such an email only if it allows unknown senders.',
    'tracked-reply':
      'A tracked email belongs to a record, under Regarding. A reply to it is added to that record and makes no new case.',
    synchronization:
      'Server-side synchronization reads the mailbox and puts its emails into Dynamics 365.',
    bcc: 'A queue is matched by the addresses in To and Cc. In Bcc, or behind a list or alias, it isn’t found.',
  },
  unknownTerm: 'I have no short answer to that. Microsoft’s page on the rules may have one:',
  readings: {
    yes: 'Yes',
    no: 'No',
    unsure: 'I can’t tell',
    'not-yet': 'Not yet',
    problem: 'An email has no case',
    help: 'Help',
    back: 'Take my answer back',
    status: 'Where are we?',
    report: 'Report',
    'another-email': 'Another email',
    'check-again': 'Check again',
    human: 'A person to talk to',
  },
  understoodEmail: ({ sender, queue, subject, day }) =>
    [
      sender && `from ${sender}`,
      queue && `to ${queue}`,
      subject && `“${subject}”`,
      day && `on ${day}`,
    ]
      .filter(Boolean)
      .join(', '),
};
