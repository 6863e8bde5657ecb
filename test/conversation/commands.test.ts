import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { choiceOf, titleOf } from '../support/channel/cards.ts';
import {
  from,
  nameOf,
  saidAt,
  titleAt,
  toResolved,
  toSummary,
  upTo,
  walk,
} from '../support/channel/journeys.ts';
import { cardIn } from '../support/channel/person.ts';
import { isErased, isOnDisk } from '../support/channel/runBot.ts';
import { channelIds } from '../support/channel/shapes.ts';
import { useBot } from '../support/channel/useBot.ts';

const { bot, newcomer } = useBot();

test('“back” takes one answer after another back, down to the opening', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('fixing'));
  await ada.say('back');
  expect(ada.title).toBe(titleAt('email'));
  expect(ada.notice).toBe(en.notices.tookBack);
  await ada.say('BACK');
  expect(ada.title).toBe(titleAt('readingActivityMonitor'));
  await ada.click('answer.takenBack');
  expect(ada.title).toBe(titleAt('findingEmail'));
  await ada.say('go back');
  expect(ada.title).toBe(titleAt('describingProblem'));
  await ada.say('back');
  expect(ada.title).toBe(titleAt('describingProblem'));
  expect(ada.notice).toBe(en.notices.nothingToTakeBack);
});

test('“back” leads back from both ends', async () => {
  const ada = await newcomer();
  await walk(ada, toResolved);
  await ada.click('answer.takenBack');
  expect(ada.title).toBe(titleAt('proving'));
  const bob = await newcomer();
  await walk(bob, toSummary);
  await bob.say('back');
  expect(bob.title).toBe(titleAt('lookingOutside'));
});

test('who told the problem in words can start from the top, and that takes no answer back', async () => {
  const ada = await newcomer();
  for (const expected of ['describingProblem', 'findingEmail'] as const) {
    await ada.say('Mails from new customers land in the queue but no ticket is made');
    expect(ada.title).toBe(titleAt('checkingSender'));
    await ada.click(en.ui.fromTheTop);
    expect(ada.title).toBe(titleAt(expected));
    expect(ada.notice).toBeUndefined();
    if (expected === 'describingProblem') await ada.click('problem.described');
  }
});

test.each(['start over', 'Restart', 'START OVER!'])(
  '“%s” begins again without the earlier answers',
  async (words) => {
    const ada = await newcomer();
    await walk(ada, upTo('fixing'));
    await ada.say(words);
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(ada.notice).toBe(en.notices.startedOver);
    expect(await ada.report()).not.toMatch(/^(Found|Ruled out): /m);
  },
);

test('the end can be left by starting over', async () => {
  const ada = await newcomer();
  await walk(ada, toResolved);
  await ada.say('start over');
  await walk(ada, from('describingProblem', toSummary));
  expect(ada.title).toBe(titleAt('concluded'));
});

describe('at every step of both journeys', () => {
  test.each([
    ['to a case', toResolved, 'resolved'],
    ['to the summary', toSummary, 'concluded'],
  ] as const)('the commands work on the way %s', async (_, journey, end) => {
    const ada = await newcomer();
    const names: string[] = [];
    for (const move of journey) {
      await walk(ada, [move]);
      const { title, buttons } = ada;
      await ada.say('status');
      names.push(ada.title);
      await ada.say('help');
      expect(ada.title).toBe(en.help.title);
      expect(await ada.report()).toContain(names.at(-1));
      await ada.say('delete my data');
      expect(ada.title).toBe(en.deletion.title);
      await ada.say('no');
      expect(ada.title).toBe(title);
      expect(ada.buttons).toEqual(buttons);
    }
    expect(names[0]).toBe(en.ui.currentStep(nameOf('describingProblem')));
    expect(names.at(-1)).toBe(en.ui.currentStep(nameOf(end)));
    expect(new Set(names).size).toBe(names.length);
  });
});

test('“status” shows the step by name, the verdicts so far and the answers', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('fixing'));
  await ada.say('Status');
  expect(ada.title).toBe(en.ui.currentStep(nameOf('fixing')));
  expect(ada.text).toContain(en.causes['email-not-synchronized'].ruledOut);
  expect(ada.text).toContain(`${en.causes['no-queue-item'].found} ${en.ui.notFixed}`);
  const said = saidAt('checkingQueueItem', 'answer.no');
  expect(choiceOf(ada.card(), 'answer', said)).toBeDefined();
  await ada.click('step.shown');
  expect(ada.title).toBe(titleAt('fixing'));
});

test('“report” is one text of paragraphs that can be copied, and the card stays', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('fixing'));
  const card = ada.card();
  const count = ada.messages.length;
  await ada.say('report');
  await ada.settled();
  expect(ada.messages).toHaveLength(count + 1);
  expect(ada.card()).toEqual(card);
  const { text, textFormat, attachments } = ada.screen.sent.at(-1) ?? {};
  expect(attachments).toBeUndefined();
  // The Playground draws a plain text as one line.
  expect(textFormat).toBe('markdown');
  expect(text?.replaceAll('\n\n', '')).not.toContain('\n');
  expect(text).toMatch(/^Email-to-Case report, /);
  expect(text).toContain(en.ui.currentStep(nameOf('fixing')));
  expect(text).not.toMatch(/\*\*|\]\(/);
});

test.each(channelIds)(
  'the button “Report” does the same at the end, and the card stays: %s',
  async (channelId) => {
    const ada = await newcomer(channelId);
    await walk(ada, toResolved);
    const { messages } = ada;
    const [card, count] = [ada.card(), messages.length];
    await ada.click('report.shown');
    await ada.settled();
    expect(messages).toHaveLength(count + 1);
    expect(messages.at(-1)?.text).toMatch(/^Email-to-Case report, /);
    expect(ada.card()).toEqual(card);
  },
);

test('an earlier answer is changed on the status card, and the diagnosis goes on from it', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email', toSummary));
  await ada.click('answer.yes');
  await ada.say('status');
  await ada.pick('answer', saidAt('checkingQueueItem', 'answer.yes')).click('answer.corrected');
  expect(ada.title).toBe(titleAt('checkingQueueItem'));
  await ada.click('answer.no');
  expect(ada.title).toBe(titleAt('fixing'));
  const report = await ada.report();
  expect(report).toContain(`${en.verdicts.found}: ${en.causes['no-queue-item'].shortName}.`);
  expect(report).toContain(
    `${en.verdicts['ruled-out']}: ${en.causes['email-not-synchronized'].shortName}.`,
  );
});

test('answers that no longer fit are dropped, which is said once, and the rest is kept', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('fixing'));
  await ada.click('fix.declined');
  await ada.say('status');
  await ada.pick('answer', saidAt('findingEmail', 'answer.yes')).click('answer.corrected');
  expect(ada.title).toBe(titleAt('findingEmail'));
  await ada.click('answer.no');
  expect(ada.title).toBe(titleAt('checkingMailbox'));
  expect(ada.notice).toBe(en.notices.answersDropped);
  expect(await ada.report()).toMatch(
    new RegExp(`^${en.verdicts['not-checked']}: [^.]*${en.causes['no-queue-item'].shortName}`, 'm'),
  );
  await ada.say('start');
  expect(ada.notice).toBeUndefined();
});

test('the opening can be filled in anew from the status card', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  await ada.say('status');
  await ada.pick('answer', nameOf('describingProblem')).click('answer.corrected');
  expect(ada.title).toBe(titleAt('describingProblem'));
  await ada.pick('scope', en.opening.scope.choices['one-email']).click('problem.described');
  expect(ada.title).toBe(titleAt('email'));
  expect(await ada.report()).toContain(en.opening.scope.choices['one-email']);
});

test('changing without a choice says to pick one first', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  await ada.say('status');
  await ada.click('answer.corrected');
  expect(ada.notice).toBe(en.notices.answerFirst);
});

describe.each(channelIds)('“delete my data” on %s', (channelId) => {
  test('asks first, and keeps everything if that is wanted', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const report = await ada.report();
    await ada.say('delete my data');
    expect(ada.title).toBe(en.deletion.title);
    await ada.click('data.kept');
    expect(ada.title).toBe(titleAt('email'));
    expect(ada.notice).toBe(en.notices.keptData);
    expect(await ada.report()).toBe(report);
    expect(isOnDisk(bot(), ada.place.conversationId)).toBe(true);
  });

  test.each(['by clicking', 'by typing'])('deletes %s, and leaves nothing', async (manner) => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    await ada.say('Delete my data');
    await (manner === 'by clicking' ? ada.click('data.deleted') : ada.say('yes'));
    expect(ada.title).toBe(en.deleted.title);
    expect(await isErased(bot(), ada.place.conversationId)).toBe(true);
    await ada.click('step.shown');
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(await ada.report()).not.toContain('Ruled out');
  });
});

test('a click to delete that is delivered twice has one visible reply, and keeps nothing', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  await ada.say('delete my data');
  const click = ada.clickOf('data.deleted');
  const answers = [await ada.post(click), await ada.redeliver(click)];
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(titleOf(cardIn(answer)!)).toBe(en.deleted.title);
  }
  expect(await isErased(bot(), ada.place.conversationId)).toBe(true);
});

test('a text to delete that is delivered twice has one visible reply, and keeps nothing', async () => {
  const ada = await newcomer('emulator');
  await walk(ada, upTo('email'));
  await ada.say('delete my data');
  await ada.say(en.ui.deleteNow);
  const count = ada.messages.length;
  await ada.redeliver();
  expect(ada.messages).toHaveLength(count);
  expect(await isErased(bot(), ada.place.conversationId)).toBe(true);
});

test('removing the bot deletes the record, and adding it again is a new beginning', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  await ada.send('installationUpdate', { action: 'remove' });
  expect(await isErased(bot(), ada.place.conversationId)).toBe(true);
  await ada.install();
  expect(ada.title).toBe(en.welcome.title);
});
