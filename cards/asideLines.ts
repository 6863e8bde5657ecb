/** The short lines that leave the question where it is. */
export const remarks = [
  'askSomeone',
  'youAreWelcome',
  'offTopic',
  'aboutBot',
  'onIt',
  'noted',
  'noPictures',
  'otherLanguage',
  'whichEmail',
] as const;

export type Remark = (typeof remarks)[number];

/** What a text may have meant, as far as a button can say it. */
export const plainReadings = [
  'yes',
  'no',
  'unsure',
  'not-yet',
  'problem',
  'help',
  'back',
  'status',
  'report',
  'another-email',
  'check-again',
  'human',
] as const;

export type PlainReading = (typeof plainReadings)[number];
