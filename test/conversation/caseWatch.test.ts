import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { contoso } from '../practice/contoso.ts';
import { startPractice, type Practice, type RunningPractice } from '../practice/organization.ts';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { titleAt } from '../support/channel/journeys.ts';
import type { Person } from '../support/channel/person.ts';
import { isErased, newBot, runBot, type RunningBot } from '../support/channel/runBot.ts';
import { makeDue, planned } from '../support/channel/planned.ts';
import type { ChannelId } from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const token = 'a.practice-token';
const { watch: words } = en.inspection;
let organization: RunningPractice;
let channel: FakeChannel;
let bot: RunningBot;

beforeAll(async () => {
  organization = await startPractice(contoso(), { token });
  channel = await FakeChannel.open();
  channel.connector.mayAlsoSend(new RegExp(`^${new URL(organization.url).origin}/main\\.aspx`));
  channel.connector.mayAlsoSend(/^https:\/\/make\.powerautomate\.com\/environments\//);
  bot = await runBot({ DATAVERSE_URL: organization.url, DATAVERSE_TOKEN: token });
});
afterAll(async () => {
  await bot.remove();
  await channel.close();
  await organization.stop();
});

/** The company once the stranger's email has become a case. */
function repaired(): Practice {
  const practice = contoso();
  const { emails = [], incidents = [], activitymonitors = [] } = practice.tables;
  const [incident] = incidents;
  const solved = { ...incident, incidentid: '00000008-0000-4000-8000-000000000002' };
  return {
    ...practice,
    tables: {
      ...practice.tables,
      emails: emails.map((row) =>
        row.sender === 'stranger@example.net'
          ? {
              ...row,
              _regardingobjectid_value: solved.incidentid,
              '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'incident',
            }
          : row,
      ),
      incidents: [
        ...incidents,
        { ...solved, ticketnumber: 'CAS-01002', createdon: new Date().toISOString() },
      ],
      activitymonitors,
    },
  };
}

interface Watch {
  readonly due: readonly number[];
  readonly seen?: number;
}

const watchOf = ({ place }: Person, of = bot) => storedIn(of, place)?.watch as Watch | undefined;

/** Where a record holds the time of its next look. */
const nextLook = /"due":\[\d+/;

/** Somebody who was told the cause of their email, and says that the fix is made. */
async function fixed(channelId: ChannelId = 'msteams', of = bot): Promise<Person> {
  const person = channel.newPerson(of, channelId);
  await person.install();
  await person.click('step.shown');
  const email = { sender: 'stranger@example.net', queue: 'support@contoso.com' };
  await person.fillIn(email).click('lookup.requested');
  await vi.waitFor(
    () => expect(storedIn(of, person.place)?.screen.show).toBe('overview'),
    waitTimeout,
  );
  await person.settled();
  await person.say('start');
  await person.click('fix.done');
  return person;
}

/** Resolves once a look of the bot's own has come to something. */
async function looked(person: Person, left: number): Promise<void> {
  await vi.waitFor(() => expect(watchOf(person)?.due).toHaveLength(left), waitTimeout);
  await person.settled();
}

/** Lets the time of the next look come; somebody else's restart wakes the bot before it would. */
async function later({ place }: Person): Promise<void> {
  makeDue(bot, place, nextLook);
  const ben = channel.newPerson(bot);
  await ben.say('Nothing arrives at all');
  await ben.say('start over');
}

test('looks at once and again, says so in the one card, and tells of the case in a new message', async () => {
  await organization.become(contoso());
  const ada = await fixed();
  const { length } = ada.messages;
  await looked(ada, 3);
  expect(ada.title).toBe(titleAt('proving'));
  expect(ada.text).toContain(words.noCase('').slice(0, 8));
  expect(ada.messages).toHaveLength(length);
  // The chat stays usable meanwhile.
  await ada.say('help');
  expect(ada.title).toBe(en.help.title);
  await ada.say('start');
  expect(ada.title).toBe(titleAt('proving'));
  const count = ada.messages.length;
  // A restart in between loses nothing of it.
  await bot.stop();
  makeDue(bot, ada.place, nextLook);
  await bot.start();
  await looked(ada, 2);
  expect(ada.messages).toHaveLength(count);
  await organization.become(repaired());
  onTestFinished(() => organization.become(contoso()));
  await later(ada);
  await vi.waitFor(() => expect(ada.messages).toHaveLength(count + 1), waitTimeout);
  await ada.settled();
  expect(ada.title).toBe(`${titleAt('resolved')}: CAS-01002`);
  expect(watchOf(ada)).toBeUndefined();
  // What is left to do is to forget the email, a day after the end.
  const { soughtUntil } = storedIn(bot, ada.place)!;
  expect(soughtUntil).toBeGreaterThan(Date.now());
  expect(planned(bot, ada.place)).toBe(soughtUntil);
});

test('says in the end since when there is no case, and offers to look again', async () => {
  const ada = await fixed();
  for (const left of [3, 2, 1]) {
    await looked(ada, left);
    await later(ada);
  }
  await looked(ada, 0);
  expect(ada.text).toContain(words.noCase('').slice(0, 8));
  expect(ada.text).not.toContain('**stop**');
  expect(ada.buttons).toContain(ada.titleOfButton('lookup.repeated'));
  expect(planned(bot, ada.place)).toBeUndefined();
});

test('is quiet on a channel that shows no updates, until there is something to say', async () => {
  const ada = await fixed('emulator');
  const { length } = ada.messages;
  for (const left of [3, 2, 1]) {
    await looked(ada, left);
    expect(ada.messages).toHaveLength(length);
    await later(ada);
  }
  await looked(ada, 0);
  expect(ada.messages).toHaveLength(length + 1);
  expect(ada.title).toBe(titleAt('proving'));
});

describe('ends', () => {
  test.each<[string, (person: Person) => Promise<unknown>]>([
    ['with a click', (person) => person.click('case.pending')],
    ['with “stop”', (person) => person.say('stop')],
    ['with “sign out”', (person) => person.say('sign out')],
    ['with “start over”', (person) => person.say('start over')],
    [
      'when the bot is removed',
      (person) => person.send('installationUpdate', { action: 'remove' }),
    ],
  ])('%s', async (_, end) => {
    const ada = await fixed();
    await looked(ada, 3);
    await end(ada);
    expect(watchOf(ada)).toBeUndefined();
  });

  test('with “delete my data”, and nothing of it is left', async () => {
    const ada = await fixed();
    await looked(ada, 3);
    await ada.say('delete my data');
    await ada.say('yes');
    expect(planned(bot, ada.place)).toBeUndefined();
    expect(await isErased(bot, ada.place.conversationId)).toBe(true);
  });

  test.each([403, 404])('when Teams says %i', async (status) => {
    const ada = await fixed();
    await looked(ada, 3);
    ada.channelFails({ status, times: 9 });
    await later(ada);
    await vi.waitFor(() => expect(watchOf(ada)).toBeUndefined(), waitTimeout);
    expect(planned(bot, ada.place)).toBeUndefined();
  });
});

test('a look that is due is made by one of several instances', async () => {
  const ada = await fixed();
  await looked(ada, 3);
  await bot.stop();
  const other = await newBot({
    DATAVERSE_URL: organization.url,
    DATAVERSE_TOKEN: token,
    STORAGE_URL: `sqlite:${bot.storagePath}`,
  });
  onTestFinished(() => other.remove());
  const looks = () =>
    [...bot.logged, ...other.logged].filter(({ msg }) => msg === 'looked up').length;
  const before = looks();
  makeDue(bot, ada.place, nextLook);
  await Promise.all([bot.start(), other.start()]);
  await looked(ada, 2);
  expect(looks()).toBe(before + 1);
});
