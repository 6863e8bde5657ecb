import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import { choicesOf, noticeOf, titleOf } from '../support/channel/cards.ts';
import { edit } from '../support/channel/edit.ts';
import { FakeChannel } from '../support/channel/fakeChannel.ts';
import { titleAt } from '../support/channel/journeys.ts';
import { isErased, runBot, type RunningBot } from '../support/channel/runBot.ts';
import type { ChannelId } from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { contoso } from '../practice/contoso.ts';
import { startPractice, type RunningPractice } from '../practice/organization.ts';
import { startScripted, type ScriptedServer } from '../practice/scriptedServer.ts';

const token = 'a.practice-token';
let organization: RunningPractice;
let channel: FakeChannel;
let bot: RunningBot;

beforeAll(async () => {
  organization = await startPractice(contoso(), { token, delay: 100 });
  channel = await FakeChannel.open();
  const { origin } = new URL(organization.url);
  const record =
    '/main\\.aspx\\?pagetype=(?:entityrecord&etn=[a-z]+&id=[0-9a-f-]{36}|entitylist&etn=[a-z]+)$';
  channel.connector.mayAlsoSend(new RegExp(`^(?:${origin}|http://127\\.0\\.0\\.1:9)${record}`));
  // A flow or its run has its page in Power Automate.
  channel.connector.mayAlsoSend(
    /^https:\/\/make\.powerautomate\.com\/environments\/[\w-]+\/flows\/[\w-]+\/(?:runs\/[\w-]+|details)$/,
  );
  bot = await runBot({ DATAVERSE_URL: `Contoso=${organization.url}`, DATAVERSE_TOKEN: token });
});
afterAll(async () => {
  await bot.remove();
  await channel.close();
  await organization.stop();
});

/** Somebody at the form. */
async function asking(channelId: ChannelId = 'msteams'): Promise<Person> {
  const person = channel.newPerson(bot, channelId);
  await person.install();
  await person.click('step.shown');
  return person;
}

type Described = Readonly<Record<string, string>>;

/** Asks for a look, and waits until something came of it. */
async function inspect(person: Person, described: Described): Promise<void> {
  await person.fillIn(described).click('lookup.requested');
  await cameOf(person);
}

/** Resolves once the look that was asked for shows what came of it. */
async function cameOf(person: Person): Promise<void> {
  const isLooking = () => storedIn(bot, person.place)?.screen as { show?: string } | undefined;
  await vi.waitFor(() => expect(isLooking()?.show).not.toBe('checking'), 15_000);
  await person.settled();
}

const stranger = { sender: 'stranger@example.net', queue: 'support@contoso.com' };
const { outcomes, failed } = en.inspection;

describe('the bot looks for itself', () => {
  test.each<ChannelId>(['msteams', 'emulator', 'webchat', 'directline'])(
    'finds the cause with its evidence, and leads to the fix: %s',
    async (channelId) => {
      const ada = await asking(channelId);
      await inspect(ada, stranger);
      expect(ada.title).toBe(titleAt('fixing'));
      expect(ada.text).toContain(en.causes['unknown-sender'].name);
      expect(ada.buttons).toContain(en.choices['fix.done']);
      expect(await ada.report()).toContain(en.causes['unknown-sender'].shortName);
    },
  );

  test('calls the rule by its name while that is fresh, and never stores it', async () => {
    const ada = await asking();
    await inspect(ada, stranger);
    expect(ada.text).toContain('Cases from support emails');
    expect(JSON.stringify(storedIn(bot, ada.place))).not.toContain('Cases from support emails');
    await bot.restart();
    await ada.say('start');
    expect(ada.title).toBe(titleAt('fixing'));
    expect(ada.text).not.toContain('Cases from support emails');
    expect(ada.text).toContain('Dynamics 365');
  });

  test('says at once that it looks, and shows how far it has come in the same card', async () => {
    const ada = await asking();
    const answer = await ada.fillIn(stranger).click('lookup.requested');
    const card = cardIn(answer);
    expect(card && titleOf(card)).toBe(en.inspection.checking.title('Contoso'));
    await cameOf(ada);
    const updates = ada.calls.filter(({ method }) => method === 'PUT');
    expect(updates.length).toBeGreaterThan(1);
    expect(ada.fullCards).toHaveLength(1);
  });

  test('finds that there is a case', async () => {
    const ada = await asking();
    await inspect(ada, {
      sender: 'ada@example.com',
      subject: 'Printer on fire',
      queue: 'support@contoso.com',
    });
    if (storedIn(bot, ada.place)?.screen && ada.title === en.inspection.emails.title) {
      ada.pick(
        'email',
        choicesOf(ada.card(), 'email').find((each) => !each.startsWith('RE:')) ?? '',
      );
      await ada.click('email.picked');
      await cameOf(ada);
    }
    expect(ada.title).toContain(outcomes['case-exists'].title);
    await ada.click('step.shown');
    expect(ada.title).toBe(titleAt('comparingCase'));
  });

  test('asks which one it is when several emails fit', async () => {
    const ada = await asking();
    await inspect(ada, { sender: 'ada@example.com' });
    expect(ada.title).toBe(en.inspection.emails.title);
    const [first = ''] = choicesOf(ada.card(), 'email').filter((each) =>
      each.startsWith('A quote'),
    );
    await ada.pick('email', first).click('email.picked');
    await cameOf(ada);
    expect(ada.title).toBe(titleAt('fixing'));
    expect(ada.text).toContain(en.causes['no-active-rule'].shortName);
  });

  test('says honestly that an email isn’t there', async () => {
    const ada = await asking();
    await inspect(ada, {
      sender: 'nobody@example.org',
      queue: 'returns@contoso.com',
      around: '2026-01-01',
    });
    expect(ada.text).toContain(en.inspection.emailMissing);
  });

  test('can be overruled, and asks then', async () => {
    const ada = await asking();
    await inspect(ada, stranger);
    await ada.click('finding.disputed');
    expect(ada.title).toBe(titleAt('checkingSender'));
    expect(ada.notice).toBe(en.notices.findingDisputed);
  });

  test('looks once more when asked, and says what changed', async () => {
    const ada = await asking();
    await inspect(ada, stranger);
    await ada.click('lookup.repeated');
    await cameOf(ada);
    expect(ada.text).toContain(en.inspection.changes.none);
    await ada.tell('check');
    expect(ada.title).toBe(titleAt('fixing'));
  });

  test('needs something to look for', async () => {
    const ada = await asking();
    await ada.click('lookup.requested');
    expect(ada.notice).toBe(en.notices.soughtNothing);
    await ada
      .fillIn({ sender: 'ada@example.com', messageId: 'a\u0000b' })
      .click('lookup.requested');
    expect(ada.notice).toBe(en.notices.soughtUnusable);
    expect(JSON.stringify(ada.card())).toContain('ada@example.com');
  });

  test('isn’t offered where others read along', async () => {
    const [ada] = channel.newTrio(bot, 'groupChat', ['Ada Admin', 'Bob Berg', 'Cara Cruz']);
    await ada.tell('start');
    expect(JSON.stringify(ada.card())).not.toContain('lookup.requested');
    await ada.tell('check');
    expect(ada.notice).toBe(en.notices.inspectionInPrivate);
  });
});

describe('H02: a table that may not be read', () => {
  test.each([
    ['of which the organization names the privilege', 'prvReadQueueOfOurs', 'prvReadQueueOfOurs'],
    ['of which it names none', '', 'prvReadQueue'],
    ['about which it says more', '**Pay** [here](https://evil.example), <b>', 'prvReadQueue'],
  ])('is named, and a person can answer instead: one %s', async (_, lacking, named) => {
    const hidden = { queueitems: lacking, convertrules: 'prvReadConvertRule' };
    await organization.become({ ...contoso(), hidden });
    onTestFinished(() => organization.become(contoso()));
    const ada = await asking();
    await inspect(ada, { subject: 'A quote, please', queue: 'sales@contoso.com' });
    const { mayNotRead, records, couldNotTell } = en.inspection;
    expect(ada.title).toBe(outcomes['nothing-found'].title);
    expect(ada.text).toContain(mayNotRead(records.queueitems, named));
    expect(ada.text).toContain(mayNotRead(records.convertrules, 'prvReadConvertRule'));
    expect(ada.text).not.toMatch(/Pay|evil/);
    await ada.click('step.shown');
    expect(ada.title).toBe(titleAt('rule'));
    const lacks = mayNotRead(records.convertrules, 'prvReadConvertRule');
    expect(ada.text).toContain(couldNotTell(lacks));
    await ada.pick('rule-active', 'No active rule').click('facts.answered');
    expect(ada.title).toBe(titleAt('fixing'));
    expect(ada.text).toContain(en.causes['no-active-rule'].name);
  });
});

describe('H10: a result that comes too late is dropped', () => {
  test('after somebody went on by hand', async () => {
    const ada = await asking();
    await ada.fillIn(stranger).click('lookup.requested');
    await ada.click('lookup.cancelled');
    await vi.waitFor(
      () => expect(bot.logged.some(({ msg }) => msg === 'look-up dropped')).toBe(true),
      15_000,
    );
    await ada.settled();
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(storedIn(bot, ada.place)?.answers).toEqual([]);
  });

  test('after everything was deleted, and nothing of it is kept', async () => {
    const ada = await asking();
    await ada.fillIn({ ...stranger, subject: 'Where is my order' }).click('lookup.requested');
    await ada.say('delete my data');
    await ada.say('yes');
    expect(await isErased(bot, ada.place.conversationId)).toBe(true);
    expect(storedIn(bot, ada.place)).toBeUndefined();
  });
});

/** The record as if the time of its look were over, or weren’t yet. */
const endingIn = (milliseconds: number) => (value: string) =>
  value.replace(/"until":\d+/, `"until":${Date.now() + milliseconds}`);

function expectInterrupted(person: Person): void {
  expect(person.title).toBe(failed.title);
  expect(person.text).toContain(failed.why.interrupted);
}

describe('I02: a look that is cut off', () => {
  let silent: ScriptedServer;
  let frail: RunningBot;
  /** People whose look went down with its process a while ago. */
  const cutOff: Person[] = [];

  beforeAll(async () => {
    silent = await startScripted(() => undefined);
    frail = await runBot({ DATAVERSE_URL: silent.url, DATAVERSE_TOKEN: token });
    for (let count = 0; count < 14; count += 1) {
      const channelId = count % 2 === 0 ? 'msteams' : 'webchat';
      const person = channel.newPerson(frail, channelId);
      await person.install();
      await person.click('step.shown');
      await person.fillIn(stranger).click('lookup.requested');
      cutOff.push(person);
    }
    await frail.restart();
    for (const { place } of cutOff) edit(frail, place, endingIn(-1));
  }, 30_000);
  afterAll(async () => {
    await frail.remove();
    await silent.stop();
  });

  /** One of them, to whom it still looks as if the bot looked. */
  function left(channelId: ChannelId): Person {
    const index = cutOff.findIndex(({ place }) => place.channelId === channelId);
    const [person] = cutOff.splice(index, 1);
    if (!person) throw new Error('Nobody is left.');
    expect(person.buttons).toContain(en.inspection.checking.cancel);
    return person;
  }

  test.each<[string, ChannelId, (person: Person) => Promise<unknown>]>([
    ['goes on by hand', 'msteams', (person) => person.click('step.shown')],
    ['wants to stop it', 'msteams', (person) => person.click('lookup.cancelled')],
    ['wants to stop it', 'webchat', (person) => person.click('lookup.cancelled')],
    ['greets', 'msteams', (person) => person.say('hi')],
    ['asks how far it is', 'webchat', (person) => person.say('is it done?')],
    ['says yes', 'msteams', (person) => person.say('yes')],
    ['says start', 'webchat', (person) => person.say('start')],
  ])('is told as such to whoever %s, in %s, and once', async (_, channelId, comesBack) => {
    const ada = left(channelId);
    await comesBack(ada);
    expectInterrupted(ada);
    await ada.click('step.shown');
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(ada.notice).toBeUndefined();
  });

  test('can be made anew', async () => {
    const ada = left('msteams');
    await ada.click('step.shown');
    await ada.click('lookup.repeated');
    expect(ada.buttons).toContain(en.inspection.checking.cancel);
    await ada.click('lookup.cancelled');
    expect(ada.title).toBe(titleAt('describingProblem'));
  });

  test.each<ChannelId>(['msteams', 'webchat'])(
    'is told as such when what asked for it is delivered once more: %s',
    async (channelId) => {
      const ada = left(channelId);
      await ada.redeliver(ada.posted.findLast(({ value }) => value !== undefined));
      await ada.settled();
      expectInterrupted(ada);
      await ada.click('lookup.repeated');
      expect(ada.buttons).toContain(en.inspection.checking.cancel);
    },
  );

  test('keeps nobody from what they want instead', async () => {
    const [ada, ben] = [left('msteams'), left('webchat')];
    await ada.say('help');
    expect(ada.title).toBe(en.help.title);
    await ben.say('delete my data');
    await ben.say('yes');
    expect(storedIn(frail, ben.place)).toBeUndefined();
  });

  test('isn’t given up as long as another process may make it', async () => {
    const ada = left('msteams');
    edit(frail, ada.place, endingIn(30_000));
    await ada.click('lookup.cancelled');
    expect(ada.title).toBe(titleAt('describingProblem'));
    expect(ada.notice).toBe(en.notices.inspectionCancelled);
  });
});

test('an organization that can’t be reached is named as such, and everything can be answered by hand', async () => {
  const other = await runBot({ DATAVERSE_URL: 'http://127.0.0.1:9', DATAVERSE_TOKEN: token });
  try {
    const ada = channel.newPerson(other);
    await ada.install();
    await ada.click('step.shown');
    await ada.fillIn(stranger).click('lookup.requested');
    await vi.waitFor(() => expect(ada.title).toBe(failed.title), 20_000);
    await ada.settled();
    expect(ada.text).toContain(failed.why.unavailable);
    await ada.click('step.shown');
    await ada.click('problem.described');
    expect(ada.title).toBe(titleAt('findingEmail'));
  } finally {
    await other.remove();
  }
});

test('without an organization nothing of it is offered', async () => {
  const plain = await runBot();
  try {
    const ada = channel.newPerson(plain);
    await ada.install();
    await ada.click('step.shown');
    expect(JSON.stringify(ada.card())).not.toContain('lookup.');
    await ada.say('check');
    expect(noticeOf(ada.card())).toBe(en.notices.inspectionNotOffered);
  } finally {
    await plain.remove();
  }
});
