import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { upTo, walk } from '../support/channel/journeys.ts';
import { runBot, type RunningBot } from '../support/channel/runBot.ts';
import { useBot } from '../support/channel/useBot.ts';

const { newcomer, channel } = useBot();
let named: RunningBot;

beforeAll(async () => {
  const contact = 'https://help.contoso.com/new';
  named = await runBot({ SUPPORT_CONTACT: `Service Desk=${contact}` });
  channel().connector.mayAlsoSend(contact);
});
afterAll(() => named.remove());

test('who wants a person gets whom the organization has named', async () => {
  const ada = channel().newPerson(named);
  await ada.install();
  await ada.say('talk to a person');
  expect(ada.title).toBe(en.human.title);
  expect(ada.text).toContain('[Service Desk](https://help.contoso.com/new)');
});

test('where nobody is named, they get what to send to a colleague', async () => {
  const ada = await newcomer();
  await ada.say('human');
  expect(ada.text).toContain(en.human.request);
  await walk(ada, upTo('fixing'));
  await ada.say('talk to a human');
  expect(ada.text).toContain(en.causes['no-queue-item'].request);
  await ada.click('step.shown');
});
