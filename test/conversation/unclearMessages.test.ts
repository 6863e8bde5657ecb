import { expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { titleAt, toRule, upTo, walk } from '../support/channel/journeys.ts';
import type { Person } from '../support/channel/person.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';

const { bot, newcomer } = useBot();

/** Published alerts and errors; the numbers are those of reports that were tried on the bot. */
const alertOnReceiving =
  'Receiving email through the mailbox "Helpdesk" failed with an unknown error. Email Server Error Code: ' +
  'Exchange server returned UnknownIncomingEmailIntegrationError -2147299999 exception.';
const notApproved =
  'Email cannot be received for the mailbox Helpdesk because the email address of the mailbox Helpdesk ' +
  'is not approved and the mailbox has been disabled.';
const plugIn =
  'Business Process Error. An error occurred in OrderNumberPlugin. Error code: 0x80040265';
const unpublished = '{"error":{"code":"0x80041234","message":"Something nobody published"}}';

const said = (person: Person) => person.text;

test('FC12: an alert with a code that nobody published still tells its area, and leads on', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  await ada.say(alertOnReceiving);
  expect(ada.title).toBe(en.unknownMessage.title);
  expect(said(ada)).toContain(en.ui.areaTells['mailbox-alert-incoming']);
  expect(said(ada)).toContain(en.ui.addToTicket);
  const check = en.ui.check(en.causes['email-not-synchronized'].shortName);
  expect(ada.buttons).toContain(check);
  const report = await ada.report();
  expect(report).toContain(en.ui.messageAreas['mailbox-alert-incoming']);
  expect(report).toContain('-2147299999');
  expect(report).not.toContain('Helpdesk');
  expect(JSON.stringify(storedIn(bot(), ada.place))).not.toContain('Helpdesk');
});

test('FC11: an unknown error at “Did that run fail?” is a yes, and is kept for the report', async () => {
  const ada = await newcomer();
  await walk(ada, toRule);
  await ada.say('yes');
  await ada.say(unpublished);
  expect(ada.title).toBe(titleAt('fixing'));
  expect(said(ada)).toContain(en.causes['rule-failed'].name);
  expect(await ada.report()).toContain('0x80041234');
});

test('a mark that is too long to be kept takes no answer away', async () => {
  const ada = await newcomer();
  await walk(ada, toRule);
  await ada.say('yes');
  await ada.say(`Contoso.${'Deep'.repeat(14)}.${'Deeper'.repeat(9)}Exception: code 0x80041234`);
  expect(ada.title).toBe(titleAt('fixing'));
  await ada.say('start');
  expect(ada.title).toBe(titleAt('fixing'));
  expect(ada.notice).not.toBe(en.notices.answersDropped);
});

test('FC02: an error that any plug-in throws is asked about, and means what it means there', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  await ada.say(plugIn);
  expect(ada.title).toBe(en.ambiguousMessage.title);
  await ada.say(en.ui.seenIn.run);
  expect(ada.title).toBe(titleAt('fixing'));
  expect(said(ada)).toContain(en.causes['rule-failed'].name);
  expect(said(ada)).not.toContain(en.causes['email-not-synchronized'].name);
});

test('the same error seen somewhere else claims nothing', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  await ada.say(plugIn);
  await ada.say(en.ui.seenIn.elsewhere);
  expect(ada.title).toBe(en.unknownMessage.title);
  await ada.say('status');
  expect(said(ada)).not.toContain(en.verdicts.found);
});

test('FC26: words lead to what lies outside the ten, at the start and later', async () => {
  const words = 'The system job of the rule stays in Waiting For Resources';
  const { question, shortName } = en.outside['background-work-off'];
  const ada = await newcomer();
  await ada.say(words);
  expect(ada.title).toBe(question);
  const bob = await newcomer();
  await walk(bob, upTo('email'));
  await bob.say(words);
  expect(bob.title).toBe(en.toldLater.title);
  await bob.click(en.ui.check(shortName));
  expect(bob.title).toBe(question);
  await bob.say('yes');
  expect(said(bob)).toContain(en.outside['background-work-off'].name);
});

test('FC03: an alert that denies that the email is there is asked about, and never loops', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('readingActivityMonitor'));
  await ada.say(notApproved);
  await ada.click('message.recorded');
  expect(ada.title).toBe(titleAt('comparingMessage'));
  await ada.click('answer.no');
  expect(ada.title).not.toBe(titleAt('fixing'));
  await ada.say('status');
  expect(said(ada)).toContain(en.causes['email-not-synchronized'].ruledOut);
});

test('FC03: whoever goes by the alert takes the earlier answer back with it', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('readingActivityMonitor'));
  await ada.say(notApproved);
  await ada.click('message.recorded');
  await ada.click('answer.yes');
  expect(ada.title).toBe(titleAt('fixing'));
  expect(said(ada)).toContain(en.variants['mailbox-not-approved'].means);
  expect(said(ada)).not.toContain(en.causes['email-not-synchronized'].finding[0]);
});
