import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import {
  actionsOf,
  buttonsOf,
  choicesOf,
  foldedAnswersOf,
  noticeOf,
  textsOf,
  titleOf,
} from '../support/channel/cards.ts';
import {
  from,
  saidAt,
  titleAt,
  toResolved,
  toSummary,
  upTo,
  walk,
} from '../support/channel/journeys.ts';
import { cardIn, type Person } from '../support/channel/person.ts';
import { isOnDisk } from '../support/channel/runBot.ts';
import {
  mentionOf,
  messageIn,
  sharedScopes,
  submitIn,
  type Posted,
  type SharedScope,
} from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot, usualNames } from '../support/channel/useBot.ts';
import { waitTimeout } from '../support/channel/waitTimeout.ts';

const { bot, newcomer, strangers, trio } = useBot();

const by = (answer: string, name: string): string => `${answer} (${en.ui.by(name)})`;

/** Everything that could be seen of the bot in a conversation, at any time. */
const everShown = ({ calls }: Person): string =>
  JSON.stringify(calls.map(({ activity: { text, attachments } }) => [text, attachments]));

const anyName = new RegExp(usualNames.join('|'));

const namesKept = ({ place }: Person) =>
  storedIn(bot(), place)?.answers.map((answer) => answer.by?.name);

/** What is kept of a conversation, but for the ids of what was handled. */
const kept = ({ place }: Person) => ({ ...storedIn(bot(), place), handled: undefined });

/** Types a text just so, with such entities. */
const typed = (person: Person, text: string, entities: readonly Posted[]) =>
  person.post({ ...messageIn(person.place, text), entities });

/** The three where the channel posts the installation: in a team that is no thread. */
const arriving = (scope: SharedScope) => {
  const [ada, bob, cara] = strangers(scope);
  const conversationId = ada.place.conversationId.replace(/;.*/, '');
  return [
    ada.at({ conversationId }),
    bob.at({ conversationId }),
    cara.at({ conversationId }),
  ] as const;
};

const at = (person: Person) => mentionOf(person.place);
const named = (person: Person) => at(person).text;
const inert = /^[\p{L}\p{M}\p{N} .,'’-]{1,64}$/u;

/** Where the bot shows the name of who added it and answered: welcome, folded list, status. */
async function shownNames(name: string): Promise<string[]> {
  const [ada] = strangers('groupChat', [name, 'Bob Berg', 'Cara Cruz']);
  await ada.install();
  const [before, after] = en.ui.addedBy('§').split('§') as [string, string];
  const welcome = textsOf(ada.card()).find(
    (each) => each.startsWith(before) && each.endsWith(after),
  );
  await walk(ada, upTo('findingEmail'));
  const folded = foldedAnswersOf(ada.card());
  await ada.tell('status');
  const choices = choicesOf(ada.card(), 'answer');
  expect(everShown(ada)).not.toContain(JSON.stringify(name).slice(1, -1));
  expect(everShown(ada)).not.toMatch(/javascript:|<\/?at>|contoso|\u202e/i);
  const names = [...folded, ...choices].map((line) => line.slice(en.opening.name.length));
  const [opened, closed] = ` (${en.ui.by('§')})`.split('§') as [string, string];
  return [
    ...(welcome ? [welcome.slice(before.length, welcome.length - after.length)] : []),
    ...names.filter(Boolean).map((each) => each.slice(opened.length, each.length - closed.length)),
  ];
}

/** The welcome in a group that names nobody. */
const namelessWelcome = [
  en.sharedWelcome.title,
  ...en.sharedWelcome.paragraphs,
  `${en.ui.more} ▾`,
  `${en.ui.less} ▴`,
  en.inspection.reach.nowhere,
];

describe('S-13, S-14: the bot comes where several people are', () => {
  describe.each(sharedScopes)('in a %s', (scope) => {
    test('one welcome says who added the bot, and nobody gets another', async () => {
      const everybody = arriving(scope);
      const [ada] = everybody;
      await ada.install();
      await ada.install();
      expect(ada.messages).toHaveLength(1);
      expect(ada.title).toBe(en.sharedWelcome.title);
      expect(ada.text).toContain(en.ui.addedBy('Ada Admin'));
      expect(ada.text).toContain(en.sharedWelcome.paragraphs[1]);
      expect(everybody.flatMap(({ privateRequests }) => privateRequests)).toEqual([]);
    });

    test('people who come or leave later aren’t greeted', async () => {
      const [ada, bob, cara] = arriving(scope);
      await ada.install();
      const { length } = ada.calls;
      const members = [bob.place.user, cara.place.user];
      await ada.send('conversationUpdate', { membersAdded: members });
      await ada.send('conversationUpdate', { membersRemoved: members });
      await ada.install();
      expect(ada.calls).toHaveLength(length);
      expect([...bob.privateRequests, ...cara.privateRequests]).toEqual([]);
    });

    test('a bot that was removed and added again greets again, without the old answers', async () => {
      const [ada, bob] = arriving(scope);
      await ada.install();
      await walk(bob, upTo('findingEmail'));
      await ada.send('installationUpdate', { action: 'remove' });
      await vi.waitFor(() => expect(storedIn(bot(), ada.place)).toBeUndefined(), waitTimeout);
      // Nobody adds an app again within two seconds.
      await wait(2_100);
      await bob.install();
      expect(ada.title).toBe(en.sharedWelcome.title);
      expect(ada.text).toContain(en.ui.addedBy('Bob Berg'));
      expect(storedIn(bot(), ada.place)?.answers).toEqual([]);
    });
  });

  test('who added the bot is left out where the channel doesn’t say a name', async () => {
    const [ada] = strangers('groupChat');
    const { name: _, ...nameless } = ada.place.user;
    await ada.at({ user: nameless }).install();
    expect(textsOf(ada.card())).toEqual(namelessWelcome);
  });
});

describe.each(sharedScopes)('S-23: the shared case of a %s', (scope) => {
  test('anybody answers, clicking or mentioning, and each answer is kept with its name', async () => {
    const [ada, bob, cara] = await trio(scope);
    await ada.click('problem.described');
    await bob.click('answer.yes');
    await cara.tell('not sure');
    await ada.settled();
    expect(ada.title).toBe(titleAt('email'));
    expect(ada.fullCards).toHaveLength(1);
    expect(foldedAnswersOf(ada.card())).toEqual([
      by(en.opening.name, 'Ada Admin'),
      by(saidAt('findingEmail', 'answer.yes'), 'Bob Berg'),
      by(saidAt('readingActivityMonitor', 'answer.unsure'), 'Cara Cruz'),
    ]);
    const ids = [ada, bob, cara].map(({ place }) => place.user.aadObjectId);
    const { answers } = storedIn(bot(), ada.place) ?? { answers: [] };
    expect(answers.map((answer) => answer.by)).toEqual(
      usualNames.map((name, index) => ({ id: ids[index], name })),
    );
  });

  test('what people say to each other changes and brings nothing', async () => {
    const [ada, bob, cara] = await trio(scope);
    await walk(ada, upTo('findingEmail', from('describingProblem')));
    const before = { kept: kept(ada), calls: ada.calls.length };
    const toCara = { ...mentionOf(bob.place), mentioned: cara.place.user, text: '<at>Cara</at>' };
    const { mentioned: _, ...nobody } = mentionOf(bob.place);
    await bob.say('yes');
    await typed(bob, 'yes', []);
    await typed(bob, '<at>Cara</at> yes', [toCara]);
    await typed(bob, `${nobody.text} yes`, [nobody]);
    await typed(bob, `${nobody.text} yes`, []);
    await bob.settled();
    expect({ kept: kept(ada), calls: ada.calls.length }).toEqual(before);
  });

  test('a click is answered for who clicked and updates the one card of all', async () => {
    const [ada, bob] = await trio(scope);
    await ada.click('problem.described');
    const { id } = bob.cardMessage();
    const { length } = bob.messages;
    const answer = await bob.click('answer.yes');
    expect(cardIn(answer)).toEqual(ada.card());
    expect(ada.cardMessage().id).toBe(id);
    expect(ada.messages).toHaveLength(length);
    expect(ada.fullCards).toHaveLength(1);
  });

  test('a text for the bot brings the card below, and the old one shrinks for all', async () => {
    const [ada, bob] = await trio(scope);
    await ada.click('problem.described');
    const old = ada.cardMessage();
    await bob.tell('yes');
    await ada.settled();
    expect(ada.fullCards).toHaveLength(1);
    const left = ada.messages.find(({ id }) => id === old.id)?.card;
    expect(left && textsOf(left)).toEqual([en.ui.movedBelow]);
  });

  test('a click from a client that knows no Action.Execute counts without a mention', async () => {
    const [ada, bob] = await trio(scope);
    await ada.click('problem.described');
    const { id, card } = bob.cardMessage();
    const yes = actionsOf(card).find(({ data }) => data.verb === 'answer.yes');
    await bob.post(submitIn(bob.place, id, yes?.fallback?.data));
    await bob.settled();
    expect(ada.title).toBe(titleAt('readingActivityMonitor'));
    expect(namesKept(ada)).toEqual(['Ada Admin', 'Bob Berg']);
  });

  test('P-8: of two different answers at once one wins, and the other gets the current card', async () => {
    const [ada, bob, cara] = await trio(scope);
    await walk(ada, upTo('email', from('describingProblem')));
    const answers = await Promise.all([
      bob.post(bob.clickOf('answer.yes')),
      cara.post(cara.clickOf('answer.no')),
    ]);
    await ada.settled();
    const cards = answers.flatMap((answer) => cardIn(answer) ?? []);
    const isBob = ada.title === titleAt('email');
    expect(ada.title).toBe(titleAt(isBob ? 'email' : 'fixing'));
    expect(cards.map(titleOf)).toEqual([ada.title, ada.title]);
    expect(cards.map(noticeOf)).toEqual(
      isBob ? [undefined, en.notices.staleCard] : [en.notices.staleCard, undefined],
    );
    const [winner] = isBob ? ['Bob Berg'] : ['Cara Cruz'];
    expect(namesKept(ada)?.slice(3)).toEqual([winner]);
    expect(ada.fullCards).toHaveLength(1);
  });

  test('P-8: the same answer of two people at once is one answer, of whoever came first', async () => {
    const [ada, bob, cara] = await trio(scope);
    await walk(ada, upTo('email', from('describingProblem')));
    const answers = await Promise.all([
      bob.post(bob.clickOf('answer.yes')),
      cara.post(cara.clickOf('answer.yes')),
    ]);
    await ada.settled();
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(ada.title).toBe(titleAt('email'));
    expect(namesKept(ada)).toHaveLength(4);
    expect(['Bob Berg', 'Cara Cruz']).toContain(namesKept(ada)?.at(-1));
  });

  test('“status” shows the names, and whoever changes an answer stands beside the new one', async () => {
    const [ada, bob, cara] = await trio(scope);
    await walk(ada, upTo('email', from('describingProblem')));
    await bob.click('answer.yes');
    await cara.tell('status');
    const given = by(saidAt('checkingQueueItem', 'answer.yes'), 'Bob Berg');
    expect(choicesOf(ada.card(), 'answer')).toContain(given);
    expect(choicesOf(ada.card(), 'answer')).toContain(by(en.opening.name, 'Ada Admin'));
    await cara.pick('answer', given).click('answer.corrected');
    await cara.click('answer.no');
    expect(ada.title).toBe(titleAt('fixing'));
    const folded = foldedAnswersOf(ada.card());
    expect(folded.at(-1)).toBe(by(saidAt('checkingQueueItem', 'answer.no'), 'Cara Cruz'));
    expect(folded.join('\n')).not.toContain('Bob Berg');
  });

  test('somebody without a name answers too', async () => {
    const [ada, bob] = await trio(scope);
    await bob.at({ user: { id: bob.place.user.id } }).click('problem.described');
    expect(storedIn(bot(), ada.place)?.answers[0]?.by).toEqual({ id: bob.place.user.id });
    await ada.click('answer.yes');
    expect(foldedAnswersOf(ada.card())[0]).toBe(en.opening.name);
  });

  test('three people reach the end together, and nobody is written to in private', async () => {
    const everybody = await trio(scope);
    for (const [index, move] of from('describingProblem').entries()) {
      const person = everybody[index % 3] ?? everybody[0];
      await walk(person, [move], index % 2 === 0 ? 'by clicking' : 'by typing words');
    }
    const [ada] = everybody;
    await ada.settled();
    expect(ada.title).toBe(titleAt('resolved'));
    expect(ada.fullCards).toHaveLength(1);
    expect(everybody.flatMap(({ privateRequests }) => privateRequests)).toEqual([]);
  });

  test('S-20: a mail address that somebody writes isn’t repeated', async () => {
    const [ada, bob] = await trio(scope);
    await bob.tell('The mail of ceo@contoso.com to help@contoso.com made no case');
    await bob.tell('ceo@contoso.com');
    await bob.tell('Error 0x80099999: ceo@contoso.com could not be resolved.');
    await bob.tell('status');
    await bob.tell('report');
    expect(everShown(ada)).not.toMatch(/@|contoso/);
    expect(isOnDisk(bot(), 'contoso')).toBe(false);
  });
});

describe('P-13: mentions', () => {
  const manners: readonly (readonly [string, (person: Person) => string])[] = [
    ['before the text', (person) => `${named(person)} yes`],
    ['with a hard space', (person) => `${named(person)}\u00a0yes`],
    ['with hard spaces around', (person) => `\u00a0${named(person)}\u00a0yes\u00a0\n`],
    ['with the entity of a hard space', (person) => `${named(person)}&nbsp;yes`],
    ['behind the text', (person) => `yes ${named(person)}`],
    ['without a space', (person) => `${named(person)}yes`],
    ['twice', (person) => `${named(person)} ${named(person)} yes`],
    ['in capitals', (person) => `${named(person).replaceAll('at>', 'AT>')} yes`],
  ];

  describe.each(['personal', ...sharedScopes] as const)('in a %s conversation', (scope) => {
    const somebody = async () => {
      if (scope !== 'personal') return (await trio(scope))[1];
      const ada = await newcomer();
      await ada.click('step.shown');
      return ada;
    };

    test.each(manners)('a mention of the bot %s is no part of the answer', async (_, textOf) => {
      const person = await somebody();
      await person.click('problem.described');
      await typed(person, textOf(person), [at(person)]);
      expect(person.notice).toBeUndefined();
      expect(person.title).toBe(titleAt('readingActivityMonitor'));
    });

    test('a mention that doesn’t say its text leaves the rest as it is', async () => {
      const person = await somebody();
      await person.click('problem.described');
      const { text: _, ...silent } = at(person);
      await typed(person, 'yes', [silent]);
      expect(person.title).toBe(titleAt('readingActivityMonitor'));
    });

    test('the mention of somebody else beside an answer doesn’t hide it', async () => {
      const person = await somebody();
      await person.click('problem.described');
      const { place } = person.companion('Cara Cruz');
      const other = { type: 'mention', mentioned: place.user, text: '<at>Cara Cruz</at>' };
      await typed(person, `${named(person)} yes ${other.text}`, [at(person), other]);
      expect(person.title).toBe(titleAt('readingActivityMonitor'));
    });

    test('a misshapen entity beside the mention does no harm', async () => {
      const person = await somebody();
      await person.click('problem.described');
      await typed(person, `${named(person)} yes`, [
        { type: 'clientInfo', locale: null },
        at(person),
      ]);
      expect(person.title).toBe(titleAt('readingActivityMonitor'));
    });
  });

  test.each(sharedScopes)(
    'nothing but the mention shows the current card in a %s',
    async (scope) => {
      const [ada, bob] = await trio(scope);
      await ada.click('problem.described');
      for (const text of [named(bob), `${named(bob)}\u00a0`, `${named(bob)} 🙈`]) {
        await typed(bob, text, [at(bob)]);
        expect(bob.title).toBe(titleAt('findingEmail'));
        expect(bob.notice).toBe(en.notices.notUnderstood);
      }
    },
  );
});

describe('S-15, S-23: conversations that know nothing of each other', () => {
  test('E02: two threads of a channel and a private chat keep their answers and names apart', async () => {
    const [alba, bodo, cleo] = strangers('channel', ['Alba Amsel', 'Bodo Bussard', 'Cleo Condor']);
    const albaToo = alba.inNewThread();
    const dora = albaToo.companion('Dora Drossel');
    const alone = alba.inPrivate();
    await Promise.all([alba.tell('start'), albaToo.tell('start'), alone.install()]);

    await Promise.all([
      walk(bodo, upTo('findingEmail', from('describingProblem'))),
      walk(dora, upTo('email', from('describingProblem'))),
      walk(alone, toSummary),
    ]);
    await cleo.click('answer.no');
    await albaToo.tell('no');
    await Promise.all([alba.settled(), albaToo.settled(), alone.settled()]);

    expect(alba.title).toBe(titleAt('checkingMailbox'));
    expect(albaToo.title).toBe(titleAt('fixing'));
    expect(alone.title).toBe(titleAt('concluded'));
    expect(namesKept(alba)).toEqual(['Bodo Bussard', 'Cleo Condor']);
    expect(namesKept(dora)).toEqual([...Array<string>(3).fill('Dora Drossel'), 'Alba Amsel']);
    expect(new Set(namesKept(alone))).toEqual(new Set([undefined]));
    await Promise.all([alba.tell('status'), albaToo.tell('status'), alone.tell('status')]);
    expect(everShown(alba)).toMatch(/Bodo.*Cleo/);
    expect(everShown(alba)).not.toMatch(/Dora|Alba/);
    expect(everShown(dora)).toMatch(/Dora.*Alba/);
    expect(everShown(dora)).not.toMatch(/Bodo|Cleo/);
    expect(everShown(alone)).not.toMatch(/Alba|Bodo|Cleo|Dora/);
  });

  test('every reply goes into the thread that asked, and none into the channel', async () => {
    const [ada, bob] = await trio('channel');
    const elsewhere = ada.inNewThread();
    const { conversationId } = ada.place;
    const general = ada.at({ conversationId: conversationId.replace(/;.*/, '') });
    await bob.tell('help');
    await bob.click('step.shown');
    await bob.tell('report');
    expect(ada.messages.length).toBeGreaterThan(2);
    expect(general.calls).toEqual([]);
    expect(elsewhere.calls).toEqual([]);
  });

  test('a click with the data of another thread’s card changes nothing', async () => {
    const [ada] = await trio('channel');
    await ada.click('problem.described');
    const elsewhere = ada.inNewThread();
    await elsewhere.tell('start');
    await elsewhere.click('problem.described');
    const yes = actionsOf(ada.card()).find(({ data }) => data.verb === 'answer.yes');
    await elsewhere.forge(yes?.data);
    await elsewhere.settled();
    expect(elsewhere.title).toBe(titleAt('findingEmail'));
    expect(elsewhere.notice).toBe(en.notices.staleCard);
  });
});

describe('C11, D06: names are shown so that they do nothing', () => {
  test.each([
    ['a link', '[click](javascript:x)'],
    ['bold', '**CEO**'],
    ['a mention', '<at>CEO</at>'],
    ['other marks', '_CEO_ `CEO` ~CEO~'],
    ['lines', 'CEO\n# Boss\r\n- item'],
    ['another direction', '\u202eOEC'],
    ['a script', '<script>alert(1)</script>'],
    ['entities', 'CEO &lt;at&gt;'],
    ['escapes', '\\*CEO\\*'],
    ['5,000 letters', 'C'.repeat(5_000)],
    ['5,000 letters of two units', `C${'𝒞'.repeat(5_000)}`],
  ])('a name with %s is shown as letters only', async (_, name) => {
    const shown = await shownNames(name);
    expect(shown).toHaveLength(3);
    for (const each of shown) {
      expect(each).toMatch(inert);
      expect(each.isWellFormed()).toBe(true);
    }
  });

  test.each(['ceo@contoso.com', 'CEO (ceo@contoso.com)', '@CEO', '***', ' ', '👍', ''])(
    '“%s” is left out',
    async (name) => {
      const [ada] = strangers('groupChat', [name, 'Bob Berg', 'Cara Cruz']);
      await ada.install();
      expect(textsOf(ada.card())).toEqual(namelessWelcome);
      await walk(ada, upTo('findingEmail'));
      expect(foldedAnswersOf(ada.card())).toEqual([en.opening.name]);
    },
  );

  test.each(['Zoë O’Neil-Łukasz', '佐藤 花子', 'Dr. Ada Admin, PhD', 'प्रिया शर्मा', "D'Arcy"])(
    '“%s” is shown as it is',
    async (name) => {
      const [ada] = strangers('groupChat', [name, 'Bob Berg', 'Cara Cruz']);
      await ada.install();
      expect(ada.text).toContain(en.ui.addedBy(name));
      await walk(ada, upTo('findingEmail'));
      expect(foldedAnswersOf(ada.card())).toEqual([by(en.opening.name, name)]);
    },
  );
});

describe.each(sharedScopes)('“Continue in private” in a %s', (scope) => {
  /** The three at a question in the middle. */
  const atQuestion = async () => {
    const everybody = await trio(scope);
    await walk(everybody[0], upTo('email', from('describingProblem')));
    return everybody;
  };

  test.each<[string, (person: Person) => Promise<unknown>]>([
    ['clicked', (person) => person.click('privately.continued')],
    ['typed by its title', (person) => person.tell(en.ui.inPrivate)],
    ['typed as a command', (person) => person.tell('private')],
  ])('%s sends a copy without names, from which both go on by themselves', async (_, ask) => {
    const [ada, bob, cara] = await atQuestion();
    await ask(bob);
    await ada.settled();
    const own = bob.inPrivate();
    expect(ada.title).toBe(titleAt('email'));
    expect(ada.notice).toBe(en.notices.copiedToPrivate);
    expect(ada.fullCards).toHaveLength(1);
    expect(own.messages).toHaveLength(1);
    expect(own.title).toBe(titleAt('email'));
    expect(own.notice).toBe(en.notices.copiedFromShared);
    expect(own.buttons).not.toContain(en.ui.inPrivate);
    expect(everShown(own)).not.toMatch(anyName);
    expect(namesKept(own)).toEqual([undefined, undefined, undefined]);
    expect(namesKept(ada)).toEqual(['Ada Admin', 'Ada Admin', 'Ada Admin']);
    expect([...ada.privateRequests, ...cara.privateRequests]).toEqual([]);

    await walk(own, from('email'));
    await cara.click('answer.yes');
    await ada.settled();
    expect(own.title).toBe(titleAt('resolved'));
    expect(ada.title).toBe(titleAt('email'));
    expect(foldedAnswersOf(ada.card())).toHaveLength(4);
    await own.tell('status');
    expect(choicesOf(own.card(), 'answer').length).toBeGreaterThan(4);
    expect(everShown(own)).not.toMatch(anyName);
  });

  test('E03: asks the channel for a chat with exactly who asked', async () => {
    const [, bob] = await atQuestion();
    await bob.click('privately.continued');
    const { user, bot: self } = bob.place;
    expect(bob.privateRequests).toHaveLength(1);
    expect(bob.privateRequests[0]?.body).toMatchObject({
      isGroup: false,
      bot: { id: self.id },
      members: [{ id: user.id }],
      tenantId: expect.any(String),
      channelData: { tenant: { id: expect.any(String) } },
    });
  });

  test.each([403, 404])(
    'says how to get there where the channel answers %i, and works once it can',
    async (status) => {
      const [ada, bob] = await atQuestion();
      bob.privateChatFails(status);
      await bob.click('privately.continued');
      expect(ada.notice).toBe(en.notices.privateNotInstalled);
      expect(ada.title).toBe(titleAt('email'));
      expect(bob.inPrivate().messages).toEqual([]);
      expect(storedIn(bot(), bob.inPrivate().place)).toBeUndefined();
      await bob.tell('continue in private');
      expect(ada.notice).toBe(en.notices.copiedToPrivate);
      expect(bob.inPrivate().title).toBe(titleAt('email'));
    },
  );

  test('P-16: says how to get there where the chat takes no message, and works once it does', async () => {
    const [ada, bob] = await atQuestion();
    const own = bob.inPrivate();
    own.channelFails({ method: 'POST', status: 403 });
    await bob.tell('continue in private');
    await ada.settled();
    expect(ada.notice).toBe(en.notices.privateNotInstalled);
    expect(own.messages).toEqual([]);
    await bob.tell('continue in private');
    expect(ada.notice).toBe(en.notices.copiedToPrivate);
    expect(own.title).toBe(titleAt('email'));
  });

  test.each<[string, (person: Person) => Promise<unknown>]>([
    ['clicked', (person) => person.click('privately.continued')],
    ['typed', (person) => person.tell('continue in private')],
  ])('S-7: %s while the channel fails, it ends in a friendly line', async (_, ask) => {
    const [ada, bob] = await atQuestion();
    bob.privateChatFails(400);
    await ask(bob);
    await ada.settled();
    expect(ada.title).toBe(titleAt('email'));
    expect(ada.notice).toBe(en.notices.ourError);
    await bob.tell('continue in private');
    expect(ada.notice).toBe(en.notices.copiedToPrivate);
  });

  test('doesn’t overwrite a diagnosis of one’s own', async () => {
    const [ada, bob] = await atQuestion();
    const own = bob.inPrivate();
    await own.install();
    await walk(own, upTo('findingEmail'));
    const before = { messages: [...own.messages], stored: storedIn(bot(), own.place) };
    await bob.click('privately.continued');
    expect(ada.notice).toBe(en.notices.privateInUse);
    expect(ada.title).toBe(titleAt('email'));
    expect({ messages: own.messages, stored: storedIn(bot(), own.place) }).toEqual(before);

    await own.tell('start over');
    await bob.tell('continue in private');
    expect(ada.notice).toBe(en.notices.copiedToPrivate);
    expect(own.title).toBe(titleAt('email'));
    await own.settled();
    expect(own.fullCards).toHaveLength(1);
  });

  test('takes the place of a welcome that nobody went on from', async () => {
    const [, bob] = await atQuestion();
    const own = bob.inPrivate();
    await own.install();
    await bob.click('privately.continued');
    await own.settled();
    expect(own.title).toBe(titleAt('email'));
    expect(own.fullCards).toHaveLength(1);
    expect(own.messages).toHaveLength(2);
  });

  test('gives a copy to each of two people who click at once', async () => {
    const [ada, bob, cara] = await atQuestion();
    const answers = await Promise.all([
      bob.post(bob.clickOf('privately.continued')),
      cara.post(cara.clickOf('privately.continued')),
    ]);
    await ada.settled();
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(bob.inPrivate().title).toBe(titleAt('email'));
    expect(cara.inPrivate().title).toBe(titleAt('email'));
  });

  test('gives one copy to somebody who clicks twice at once', async () => {
    const [ada, bob] = await atQuestion();
    await Promise.all([
      bob.post(bob.clickOf('privately.continued')),
      bob.post(bob.clickOf('privately.continued')),
    ]);
    await ada.settled();
    expect(bob.inPrivate().messages).toHaveLength(1);
  });

  test('is there at every step, up to the end', async () => {
    const [ada, bob] = await trio(scope);
    await walk(ada, from('describingProblem'));
    expect(ada.buttons).toContain(en.ui.inPrivate);
    await bob.click('privately.continued');
    expect(bob.inPrivate().title).toBe(titleAt('resolved'));
    await bob.inPrivate().click('answer.takenBack');
    expect(bob.inPrivate().title).toBe(titleAt('waitingForCase'));
    expect(ada.title).toBe(titleAt('resolved'));
  });
});

test('“Continue in private” on the welcome begins in private', async () => {
  const [ada, bob] = strangers('groupChat');
  await ada.install();
  await bob.click('privately.continued');
  expect(ada.notice).toBe(en.notices.copiedToPrivate);
  await walk(bob.inPrivate(), from('describingProblem'));
  expect(storedIn(bot(), ada.place)?.answers).toEqual([]);
});

test('every step of a shared case can be taken to a private chat, and no private one', async () => {
  const [ada] = await trio('groupChat');
  const alone = await newcomer();
  for (const [index, move] of toResolved.entries()) {
    if (index > 0) await walk(ada, [move]);
    await walk(alone, [move]);
    const isForm = move[1] === 'describingProblem';
    expect(ada.buttons.includes(en.ui.inPrivate)).toBe(!isForm);
    expect(alone.buttons).not.toContain(en.ui.inPrivate);
    expect(buttonsOf(ada.card()).length).toBeLessThanOrEqual(6);
  }
});

test('who is in private already stays where they are', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('findingEmail'));
  await ada.say('continue in private');
  expect(ada.title).toBe(titleAt('findingEmail'));
  expect(ada.notice).toBeUndefined();
  expect(ada.privateRequests).toEqual([]);
});

describe.each(sharedScopes)('“delete my data” in a %s', (scope) => {
  const names = ['Ada Admin', 'Bob Canary', 'Cara Cruz'] as const;

  const answeredByAll = async () => {
    const everybody = await trio(scope, names);
    const [ada, bob, cara] = everybody;
    await ada.click('problem.described');
    await bob.click('answer.yes');
    await cara.click('answer.unsure');
    return everybody;
  };

  test.each<[string, (person: Person) => Promise<unknown>]>([
    ['by clicking', (person) => person.click('data.deleted')],
    ['by typing', (person) => person.tell('yes')],
  ])('takes only that person’s name away, confirmed %s', async (_, confirm) => {
    const [ada, bob] = await answeredByAll();
    await bob.tell('delete my data');
    expect(ada.title).toBe(en.sharedDeletion.title);
    await confirm(bob);
    await ada.settled();
    expect(ada.title).toBe(titleAt('email'));
    expect(ada.notice).toBe(en.notices.namesRemoved);
    expect(ada.fullCards).toHaveLength(1);
    const answers = storedIn(bot(), ada.place)?.answers ?? [];
    expect(answers.map((answer) => answer.by?.name)).toEqual([names[0], undefined, names[2]]);
    expect(answers[1]).not.toHaveProperty('by');
    expect(foldedAnswersOf(ada.card())[1]).toBe(saidAt('findingEmail', 'answer.yes'));
    expect(JSON.stringify(storedIn(bot(), ada.place))).not.toContain('Canary');
    expect(JSON.stringify(ada.messages)).not.toContain('Canary');
  });

  test('asks first, and keeps the names if that is wanted', async () => {
    const [ada, bob] = await answeredByAll();
    await bob.tell('delete my data');
    await bob.click('data.kept');
    expect(ada.notice).toBe(en.notices.keptData);
    expect(namesKept(ada)).toEqual(names);
  });

  test('takes the name of who confirms, not of who asked', async () => {
    const [ada, bob, cara] = await answeredByAll();
    await bob.tell('delete my data');
    await cara.click('data.deleted');
    expect(namesKept(ada)).toEqual([names[0], names[1], undefined]);
  });

  test('lets the others and the same person go on, with their names', async () => {
    const [ada, bob] = await answeredByAll();
    await bob.tell('delete my data');
    await bob.click('data.deleted');
    await bob.click('answer.no');
    expect(ada.title).toBe(titleAt('fixing'));
    expect(namesKept(ada)).toEqual([names[0], undefined, names[2], names[1]]);
  });

  test('leaves a private copy alone', async () => {
    const [, bob] = await answeredByAll();
    await bob.tell('continue in private');
    const before = storedIn(bot(), bob.inPrivate().place);
    await bob.tell('delete my data');
    await bob.click('data.deleted');
    expect(storedIn(bot(), bob.inPrivate().place)).toEqual(before);
  });
});
