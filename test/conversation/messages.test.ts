import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { causeShownBy, messageRows, messages } from '../../dialogs/messages.ts';
import { titleAt, toRule, upTo, walk } from '../support/channel/journeys.ts';
import { channelIds } from '../support/channel/shapes.ts';
import { useBot } from '../support/channel/useBot.ts';

const { newcomer } = useBot();

const missingCustomer = 'The case is missing customer.';
const unknownMessage = 'Error 0x80099999: The frobnicator could not be reconciled.';

describe.each(channelIds)('a pasted failure message on %s', (channelId) => {
  test('is explained and keeps the step; recording it leads to its fix', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const before = await ada.report();
    await ada.say(missingCustomer);
    expect(ada.title).toContain(en.ui.messagesKnown(1));
    expect(ada.text).toContain(en.messages.A1.name);
    expect(ada.text).toContain(en.causes['rule-failed'].name);
    expect(ada.text).toContain('learn.microsoft.com');
    const recognized = en.ui.labelled(en.report.recognized, en.ui.quoted(en.messages.A1.name));
    expect((await ada.report()).replace(`${recognized}\n\n`, '')).toBe(before);

    await ada.click('message.recorded');
    expect(ada.title).toBe(titleAt('fixing'));
    expect(ada.text).toContain(en.causes['rule-failed'].name);
    expect(await ada.report()).toContain(en.ui.foundBy(en.messages.A1.name));
    await ada.say('yes');
    expect(ada.title).toBe(titleAt('proving'));
  });

  test('that nobody knows isn’t taken for a problem told in words', async () => {
    const ada = await newcomer(channelId);
    await ada.say('Microsoft.Crm.CrmException: something weird 0x80049999 failed');
    expect(ada.title).toBe(en.unknownMessage.title);
  });

  test('that nobody knows keeps the step and says what to copy', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const before = await ada.report();
    await ada.say(unknownMessage);
    expect(ada.title).toBe(en.unknownMessage.title);
    expect(ada.text).not.toContain('frobnicator');
    // Its codes are kept for the report, and none of its words.
    const after = await ada.report();
    expect(after.split('\n')).toEqual(expect.arrayContaining(before.split('\n')));
    expect(after).not.toContain('frobnicator');
    await ada.click('step.shown');
    expect(ada.title).toBe(titleAt('email'));
  });
});

test.each([
  ['in capitals', missingCustomer.toUpperCase()],
  ['in quotes', `It says: “${missingCustomer}” What now?`],
  ['over several lines', 'The case\nis missing\r\ncustomer.'],
  ['as HTML', '<p>The case is <b>missing</b>&nbsp;customer.</p>'],
])('a message %s is recognized', async (_, text) => {
  const ada = await newcomer();
  await ada.say(text);
  expect(ada.text).toContain(en.messages.A1.name);
});

test('a message can be pasted before anything was answered', async () => {
  const ada = await newcomer();
  await ada.say(missingCustomer);
  await ada.click('message.recorded');
  expect(ada.title).toBe(titleAt('fixing'));
  await ada.say('back');
  expect(ada.title).toBe(titleAt('describingProblem'));
});

test('several messages in one paste are all explained, and the step stays', async () => {
  const ada = await newcomer();
  await walk(ada, toRule);
  const entitlement = 'Select an active entitlement that belongs to the specified customer.';
  await ada.say(`${missingCustomer}\n\n${entitlement}`);
  expect(ada.title).toBe(en.ui.messagesKnown(2));
  expect(ada.text).toContain(en.messages.A1.name);
  expect(ada.text).toContain(en.messages.A5.name);
  await ada.click('step.shown');
  expect(ada.title).toBe(titleAt('rule'));
});

test('a message can be checked first instead of recorded', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  await ada.say(missingCustomer);
  await ada.click('cause.suspected');
  expect(ada.title).toBe(titleAt('checkingRuleRuns'));
});

test('the reason from the activity monitor leads straight to its cause, picked or pasted', async () => {
  const [ada, bob] = await Promise.all([newcomer(), newcomer()]);
  for (const person of [ada, bob]) await walk(person, upTo('readingActivityMonitor'));
  const reason = messageRows.find(
    (row) => messages[row].id.startsWith('reason:') && causeShownBy(row),
  );
  const { name } = en.messages[reason!];
  await ada.pick('message', name).click('message.recorded');
  await bob.say(name);
  expect(ada.title).toBe(titleAt('fixing'));
  expect(bob.title).toBe(titleAt('fixing'));
  expect(await bob.report()).toBe(await ada.report());
});

test('using a reason without picking one asks which one', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('readingActivityMonitor'));
  await ada.click('message.recorded');
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  expect(ada.notice).toBe(en.notices.reasonFirst);
});

test('nothing of an unknown message is taken for an answer at the activity monitor', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('readingActivityMonitor'));
  await ada.say('It was skipped because of the moon.');
  expect(ada.title).toBe(en.unknownMessage.title);
  await ada.click('step.shown');
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
});
