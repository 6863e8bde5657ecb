import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { causes } from '../../dialogs/causes.ts';
import { plain } from '../../cards/markdown.ts';
import {
  allManners,
  titleAt,
  toResolved,
  toSummary,
  upTo,
  walk,
} from '../support/channel/journeys.ts';
import { textsOf } from '../support/channel/cards.ts';
import type { Person } from '../support/channel/person.ts';
import { channelIds } from '../support/channel/shapes.ts';
import { useBot } from '../support/channel/useBot.ts';

const { newcomer, stranger } = useBot();

test('a whole conversation reads as in its transcript', async () => {
  const ada = await newcomer();
  const lines = [shown(ada)];
  const hears = async (said: string, turn: Promise<unknown>) => {
    await turn;
    lines.push(`Ada: ${said}`, shown(ada));
  };
  const clicks = (verb: string) => hears(`[${ada.titleOfButton(verb)}]`, ada.click(verb));
  const says = (text: string) => hears(text, ada.say(text));
  await clicks('step.shown');
  await clicks('problem.described');
  await says('yes');
  await says('Case creation failed: missing customer');
  await clicks('step.shown');
  await clicks('answer.unsure');
  await says('purple');
  await says('no');
  await says('back');
  await says('status');
  await clicks('step.shown');
  await says('NO');
  await says('not sure');
  await clicks('fix.done');
  await says('not yet');
  await says('hello');
  await says('Yes!');
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/conversation.txt');
});

/** The card on the screen: its notice, its title and its buttons. */
function shown({ notice, title, buttons }: Person): string {
  const choices = buttons.map((button) => `[${button}]`).join(' ');
  return [notice, title, choices]
    .filter(Boolean)
    .map((line, index) => `${index === 0 ? 'Bot: ' : '     '}${line}`)
    .join('\n');
}

describe.each(channelIds)('on %s', (channelId) => {
  test('the bot says welcome once, and not again when it is added again', async () => {
    const ada = stranger(channelId);
    await ada.install();
    expect(ada.messages).toHaveLength(1);
    expect(ada.title).toBe(en.welcome.title);
    expect(ada.buttons).toEqual([
      'Start',
      en.ui.starters.newSenders,
      en.ui.starters.nothingArrives,
    ]);

    await ada.install();
    await ada.settled();
    expect(ada.messages).toHaveLength(1);
  });

  test('a greeting in any letter case gets a useful card', async () => {
    const ada = await newcomer(channelId);
    for (const greeting of ['hi', 'Hi', 'HELLO', 'hello!', ' Hello ']) {
      await ada.say(greeting);
      expect(ada.notice).toBe(en.notices.hello);
      expect(ada.buttons.length).toBeGreaterThan(0);
    }
    expect(ada.messages).toHaveLength(6);
  });

  test('help in any letter case tells what can be typed, other than the welcome', async () => {
    const ada = await newcomer(channelId);
    const welcome = ada.text;
    for (const request of ['help', 'Help', 'HELP', 'help!', '?']) {
      await ada.say(request);
      expect(ada.title).toBe(en.help.title);
      expect(ada.text).not.toBe(welcome);
      for (const command of ['back', 'start over', 'status', 'report', 'delete my data', 'help']) {
        expect(ada.text).toContain(`**${command}**`);
      }
      expect(ada.text).toContain('in your own words');
    }
    await ada.click('Start');
    expect(ada.title).toBe(titleAt('describingProblem'));
  });

  test('a greeting or help in the middle keeps the place', async () => {
    const ada = await newcomer(channelId);
    await walk(ada, upTo('email'));
    const { buttons } = ada;
    await ada.say('Hello');
    expect(ada.title).toBe(titleAt('email'));
    expect(ada.buttons).toEqual(buttons);
    await ada.say('help');
    await ada.click('step.shown');
    expect(ada.title).toBe(titleAt('email'));
  });

  test('a message with nothing but an attachment is answered too', async () => {
    const ada = await newcomer(channelId);
    const picture = { contentType: 'image/png', contentUrl: 'https://contoso.example/a.png' };
    const { status } = await ada.send('message', { attachments: [picture] });
    expect(status).toBe(200);
    const line = ada.messages.at(-1)?.card;
    expect(line && textsOf(line)).toEqual([en.asides.remarks.noPictures]);
  });
});

test.each(allManners)('somebody comes to a case %s, and the end leads on', async (manner) => {
  const ada = await newcomer();
  await walk(ada, toResolved, manner);
  expect(ada.title).toBe('✓ There is a case');
  expect(ada.buttons).toContain('Another email');
  expect(ada.text).toContain(`${en.causes['no-queue-item'].found} ${en.repairs.done}`);
});

test('somebody comes to the last summary, and every cause has a verdict', async () => {
  const ada = await newcomer();
  await walk(ada, toSummary);
  expect(ada.title).toBe('No case yet');
  const report = await ada.report();
  const verdicts = [
    ...report.matchAll(/^(?<verdict>Found|Ruled out|Not checked): (?<names>[^.]+)\. ./gm),
  ].flatMap(({ groups: { verdict, names = '' } = {} }) =>
    names.split(', ').map((name) => [name, verdict]),
  );
  expect(Object.fromEntries(verdicts)).toEqual(
    Object.fromEntries(
      causes.map((cause) => [
        en.causes[cause].shortName,
        ['address-mismatch', 'rule-failed'].includes(cause) ? 'Not checked' : 'Ruled out',
      ]),
    ),
  );
  // The two that nobody could tell share one line.
  expect(ada.text.match(/^- \*\*[^*]+\*\*: ./gm)).toHaveLength(causes.length - 2);
  for (const text of [ada.text, report]) {
    expect(text).toContain(en.support.nothingFound);
    for (const item of en.support.items) expect(text).toContain(item);
  }
});

test('a text that means nothing changes nothing, and the card isn’t sent again', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  const before = await ada.report();
  const hostile = ['[x](javascript:alert(1))', '(a+)+$', '__proto__', '99', '0'];
  for (const text of ['blue', 'x'.repeat(28_000), ...hostile]) {
    await ada.say(text);
    expect([en.notices.notUnderstood, en.asides.remarks.askSomeone]).toContain(ada.notice);
    expect(ada.title).toBe('');
    expect(ada.buttons).toContain('Help');
    expect(ada.text).not.toContain('script');
  }
  expect(await ada.report()).toBe(before);
});

test('the third text in a row that isn’t understood offers a person, or the list', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  for (const text of ['blue', 'green', 'purple']) await ada.say(text);
  expect(ada.notice).toBe(en.asides.remarks.askSomeone);
  expect(ada.buttons).toEqual(['A person to talk to', 'Help']);
  await ada.click('Help');
  expect(ada.title).toBe(en.help.title);
});

test('“not sure” where no button means it is asked back', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('fixing'));
  await ada.say('not sure');
  expect(ada.title).toBe(titleAt('fixing'));
  expect(ada.notice).toBe(en.notices.whichOne);
});

test('what is filled in at the opening stands in the report and chooses the menus', async () => {
  const [ada, bob] = await Promise.all([newcomer(), newcomer()]);
  const { scope, rules } = en.opening;
  await ada.click('Start');
  ada.pick('scope', scope.choices['some-senders']).pick('rules', rules.choices.legacy);
  await ada.fillIn({ since: '2026-10-01' }).click('Continue');
  await bob.click('Start');
  await bob.pick('rules', rules.choices.modern).click('Continue');
  for (const person of [ada, bob]) {
    await walk(person, [['answer.no', 'checkingMailbox', 'no']]);
  }
  expect(ada.text).toContain(en.ui.whereToLookLegacy);
  expect(bob.text).not.toContain(en.ui.whereToLookLegacy);
  const report = await ada.report();
  for (const said of [scope.choices['some-senders'], rules.choices.legacy, 'Oct 1, 2026']) {
    expect(report).toContain(said);
  }
});

test('a case that is there already is compared first', async () => {
  const ada = await newcomer();
  await ada.click('Start');
  await ada.pick('existingCase', en.opening.existingCase.choices.found).click('Continue');
  expect(ada.title).toBe(titleAt('comparingCase'));
  await ada.say('yes');
  expect(ada.title).toBe(titleAt('resolved'));
});

test('who may not make the fix gets the request as text, and can leave and come back', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('fixing'));
  await ada.click('fix.handedOver');
  expect(ada.title).toBe(titleAt('handedOver'));
  expect(plain(ada.text)).toContain(en.causes['no-queue-item'].request);
  await ada.say('hi');
  expect(ada.title).toBe(titleAt('handedOver'));
  await ada.click('fix.done');
  expect(ada.title).toBe(titleAt('proving'));
});
