import { describe, expect, test } from 'vitest';
import { en } from '../../cards/text/en/index.ts';
import { textsOf, titleOf } from '../support/channel/cards.ts';
import { from, titleAt, toResolved, upTo, walk } from '../support/channel/journeys.ts';
import { cardIn, type BotResponse, type Person } from '../support/channel/person.ts';
import { isErased, isOnDisk } from '../support/channel/runBot.ts';
import {
  activityIn,
  channelIds,
  installationIn,
  mentionOf,
  messageIn,
  sharedScopes,
  type Posted,
  type Scope,
} from '../support/channel/shapes.ts';
import { storedIn } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';

const { bot, newcomer, strangers, stranger, trio } = useBot();

const scopes = ['personal', ...sharedScopes] as const;

/** Somebody at a question in the middle, in their own chat or among others. */
async function atQuestion(scope: Scope): Promise<Person> {
  const isAlone = scope === 'personal';
  const person = isAlone ? await newcomer() : (await trio(scope))[1];
  await walk(person, isAlone ? upTo('email') : untilQuestion);
  return person;
}

const untilQuestion = upTo('email', from('describingProblem'));

/** Everything that must stay: what is kept, what was sent, and what is seen. */
function standing({ place, calls, messages, privateRequests }: Person) {
  const kept = { ...storedIn(bot(), place), handled: undefined };
  return { kept, sent: calls.length, messages: [...messages], created: privateRequests.length };
}

/** Posts what isn’t meant for the bot; nothing may come of it. */
async function ignores(person: Person, activities: readonly Posted[]): Promise<BotResponse[]> {
  const before = standing(person);
  const answers: BotResponse[] = [];
  for (const activity of activities) answers.push(await person.post(activity));
  await person.settled();
  expect(standing(person)).toEqual(before);
  return answers;
}

type Shape = readonly [type: string, more?: (person: Person) => Posted];

const message = 'application/vnd.microsoft.';
const reactions = [{ type: 'like' }, { type: '1f44d_thumbsup' }];
const update = (eventType: string, more: Posted = {}): Shape => [
  'conversationUpdate',
  () => ({ channelData: { eventType, team: { id: '19:t@thread.tacv2' } }, ...more }),
];
const named = (type: string, name: string, value: unknown = {}): Shape => [
  type,
  () => ({ name, value }),
];
const change = (type: string, eventType: string, text?: string): Shape => [
  type,
  ({ posted }) => ({
    id: String(posted.at(-1)?.id),
    channelData: { eventType },
    ...(text !== undefined && { text }),
  }),
];

/** What Teams may send that the bot has no use for. */
const unused: Readonly<Record<string, Shape>> = {
  'an edit of the answered message': change('messageUpdate', 'editMessage', 'no'),
  'an edit of another message': ['messageUpdate', () => ({ text: 'yes' })],
  'an edit that mentions the bot': [
    'messageUpdate',
    ({ place }) => ({ text: `${mentionOf(place).text} no`, entities: [mentionOf(place)] }),
  ],
  'an edit that carries the data of a card': [
    'messageUpdate',
    (person) => ({ value: (person.clickOf('answer.no').value as { action: Posted }).action.data }),
  ],
  'a deleted message': change('messageDelete', 'softDeleteMessage'),
  'a message that is back again': change('messageUpdate', 'undeleteMessage', 'no'),
  'a reaction to the card': [
    'messageReaction',
    (person) => ({ replyToId: person.cardMessage().id, reactionsAdded: reactions }),
  ],
  'a reaction taken back': [
    'messageReaction',
    (person) => ({ replyToId: person.cardMessage().id, reactionsRemoved: reactions }),
  ],
  typing: ['typing'],
  'the end of the conversation': ['endOfConversation', () => ({ code: 'userCancelled' })],
  'a read receipt': named('event', `${message}readReceipt`, { lastReadMessageId: '1765' }),
  'the start of a meeting': named('event', `${message}meetingStart`, { Title: 'Standup' }),
  'the end of a meeting': named('event', `${message}meetingEnd`, { EndTime: '2026-01-01' }),
  'people joining a meeting': named('event', `${message}meetingParticipantJoin`, { members: [] }),
  'people leaving a meeting': named('event', `${message}meetingParticipantLeave`, { members: [] }),
  'a resumed conversation': named('event', 'ContinueConversation'),
  'a token that nobody asked for': named('event', 'tokens/response', { token: 'x' }),
  'an event without a name': ['event', () => ({ value: { verb: 'answer.no' } })],
  'members that come': update('teamMemberAdded', { membersAdded: [{ id: '29:1new' }] }),
  'members that leave': update('teamMemberRemoved', { membersRemoved: [{ id: '29:1old' }] }),
  'nobody that comes': update('teamMemberAdded', { membersAdded: [] }),
  'a new channel': update('channelCreated'),
  'a deleted channel': update('channelDeleted'),
  'a renamed channel': update('channelRenamed'),
  'a restored channel': update('channelRestored'),
  'a shared channel': update('channelShared'),
  'a renamed team': update('teamRenamed'),
  'an archived team': update('teamArchived'),
  'a deleted team': update('teamDeleted'),
  'a new topic': ['conversationUpdate', () => ({ topicName: 'Standup' })],
  'an installation without an action': ['installationUpdate'],
  'a command': named('command', 'application/x.y', { commandId: '1', data: {} }),
  'the result of a command': named('commandResult', 'application/x.y', { commandId: '1' }),
  'a trace': named('trace', 'x', { verb: 'answer.no' }),
  'a handover': ['handoff'],
  'a suggestion': ['suggestion', () => ({ text: 'no', textHighlights: [] })],
  'a delay': ['delay', () => ({ value: 1 })],
  'the answer to an invoke': ['invokeResponse', () => ({ value: { status: 200 } })],
  'a contact': ['contactRelationUpdate', () => ({ action: 'remove' })],
  'a kind that nobody knows': ['x'.repeat(64), () => ({ text: 'no' })],
  'the kind __proto__': ['__proto__', () => ({ text: 'no' })],
};

describe.each(scopes)('P-15, B07: what a %s conversation may send besides', (scope) => {
  test('changes nothing and brings nothing', async () => {
    const person = await atQuestion(scope);
    for (const [what, [type, more]] of Object.entries(unused)) {
      const [answer] = await ignores(person, [activityIn(person.place, type, more?.(person))]);
      expect([what, answer?.status, answer?.body]).toEqual([what, 200, '']);
    }
    await walk(person, from('email'));
  });

  test('does the same before anybody said anything', async () => {
    const [person] = scope === 'personal' ? [stranger()] : strangers(scope);
    for (const [what, [type, more]] of Object.entries(unused)) {
      if (what.includes('card') || what.includes('reaction')) continue;
      const answer = await person.post(activityIn(person.place, type, more?.(person)));
      expect([what, answer.status, answer.body]).toEqual([what, 200, '']);
    }
    expect(person.calls).toEqual([]);
    expect(storedIn(bot(), person.place)).toBeUndefined();
  });
});

test('P-15: an edit of an answered text doesn’t answer again, nor does its deletion take it back', async () => {
  const ada = await newcomer();
  await walk(ada, upTo('email'));
  const { activity } = await ada.say('yes');
  const { id } = activity;
  await ada.settled();
  const edited = { ...activity, type: 'messageUpdate', text: 'no' };
  await ignores(ada, [
    { ...edited, channelData: { eventType: 'editMessage' } },
    { ...edited, id: `${String(id)}0` },
    { ...edited, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
    { ...edited, text: 'yes', channelData: { eventType: 'undeleteMessage' } },
  ]);
  expect(ada.title).toBe(titleAt('email'));
});

test('B04: what the bot itself said isn’t answered', async () => {
  const ada = await atQuestion('personal');
  const [answer] = await ignores(ada, [{ ...messageIn(ada.place, 'yes'), from: ada.place.bot }]);
  expect(answer).toMatchObject({ status: 200, body: '' });
});

test('B06: who wants the reply in the response gets none', async () => {
  const ada = await atQuestion('personal');
  const wish = { ...messageIn(ada.place, 'no'), deliveryMode: 'expectReplies' };
  const [answer] = await ignores(ada, [wish]);
  expect(answer).toMatchObject({ status: 200, body: '' });
});

const invokes: Readonly<Record<string, unknown>> = {
  'task/fetch': { data: { verb: 'answer.no' }, context: { theme: 'default' } },
  'task/submit': { data: { verb: 'answer.no' } },
  'message/fetchTask': { data: { actionName: 'feedback' } },
  'signin/verifyState': { state: '123456' },
  'signin/tokenExchange': { id: '1', connectionName: 'x', token: 'x' },
  'signin/failure': { code: 'installappfailed', message: 'x' },
  'composeExtension/query': { commandId: 'x', parameters: [] },
  'composeExtension/queryLink': { url: 'https://example.com' },
  'composeExtension/anonymousQueryLink': { url: 'https://example.com' },
  'composeExtension/selectItem': { id: 1 },
  'composeExtension/submitAction': { commandId: 'x', botMessagePreviewAction: 'send' },
  'composeExtension/fetchTask': { commandId: 'x' },
  'composeExtension/querySettingUrl': {},
  'composeExtension/setting': { state: 'x' },
  'composeExtension/onCardButtonClicked': { verb: 'answer.no' },
  'fileConsent/invoke': { action: 'accept', context: {}, uploadInfo: {} },
  'actionableMessage/executeAction': { body: 'x' },
  'application/search': { queryText: 'x', dataset: 'y' },
  'tab/fetch': { tabContext: {} },
  'tab/submit': { data: {} },
  'config/fetch': {},
  'config/submit': {},
  'handoff/action': { continuation: 'x' },
  'adaptiveCard/other': { action: { data: { verb: 'answer.no' } } },
  'ADAPTIVECARD/ACTION': { action: { data: { verb: 'answer.no' } } },
  'nobody/knows': null,
  __proto__: 'x',
  '': {},
};

describe.each(scopes)('P-6: an invoke in a %s conversation', (scope) => {
  test('that the bot has no use for is declined politely', async () => {
    const person = await atQuestion(scope);
    const all = [
      ...Object.entries(invokes),
      ['message/submitAction', { actionName: 'x' }] as const,
    ];
    for (const [name, value] of all) {
      const [answer] = await ignores(person, [activityIn(person.place, 'invoke', { name, value })]);
      const isAwaited = name.startsWith('message/') || name === 'signin/failure';
      expect([name, answer?.status]).toEqual([name, isAwaited ? 200 : 501]);
      expect(answer?.body).toBe(isAwaited ? '{}' : '');
    }
    const [nameless] = await ignores(person, [activityIn(person.place, 'invoke')]);
    expect(nameless?.status).toBe(501);
    await walk(person, from('email'));
  });
});

describe('B09: the bot comes and goes', () => {
  const removed = { action: 'remove' };

  describe.each(['personal', 'groupChat'] as const)('in a %s conversation', (scope) => {
    const arriving = () => (scope === 'personal' ? stranger() : strangers(scope)[0]);
    const welcome = scope === 'personal' ? en.welcome.title : en.sharedWelcome.title;

    test('each installation brings one welcome, whatever comes twice and in which order', async () => {
      const ada = arriving();
      const all = installationIn(ada.place);
      for (const activity of [...all.toReversed(), ...all, ...installationIn(ada.place)]) {
        await ada.post(activity);
      }
      expect(ada.messages).toHaveLength(1);
      expect(ada.title).toBe(welcome);
    });

    test('an upgrade of the app brings no second welcome and keeps everything', async () => {
      const ada = arriving();
      await ada.install();
      await walk(ada, upTo('email'));
      const upgrade = activityIn(ada.place, 'installationUpdate', { action: 'add-upgrade' });
      const [answer] = await ignores(ada, [upgrade]);
      expect(answer).toMatchObject({ status: 200, body: '' });
    });

    test('ten announcements at once bring one welcome', async () => {
      const ada = arriving();
      await Promise.all(Array.from({ length: 5 }, () => ada.install()));
      expect(ada.messages).toHaveLength(1);
    });

    test('a removal deletes what was kept and says nothing, once or twice', async () => {
      const ada = arriving();
      await ada.install();
      await walk(ada, upTo('email'));
      const { length } = ada.calls;
      const { bot: self } = ada.place;
      const answers = [
        await ada.send('conversationUpdate', { membersRemoved: [{ id: self.id }] }),
        await ada.send('installationUpdate', removed),
        await ada.send('installationUpdate', removed),
        await ada.redeliver(),
        await ada.send('conversationUpdate', { membersRemoved: [{ id: self.id }] }),
      ];
      expect(answers.map(({ status, body }) => [status, body])).toEqual(
        answers.map(() => [200, '']),
      );
      expect(ada.calls).toHaveLength(length);
      expect(storedIn(bot(), ada.place)).toBeUndefined();
      expect(await isErased(bot(), ada.place.conversationId)).toBe(true);

      await ada.install();
      await ada.install();
      expect(ada.calls).toHaveLength(length + 1);
      expect(ada.title).toBe(welcome);
    });

    test('a removal that comes first does no harm', async () => {
      const ada = arriving();
      await ada.send('installationUpdate', removed);
      expect(ada.calls).toEqual([]);
      await ada.install();
      expect(ada.messages).toHaveLength(1);
      expect(ada.title).toBe(welcome);
    });

    test('a removal that comes too late leaves a conversation that goes on', async () => {
      const ada = arriving();
      await ada.install();
      await ada.send('installationUpdate', removed);
      await ada.tell('hello');
      expect(ada.title).toBe(titleAt('describingProblem'));
      await ada.settled();
      await walk(ada, toResolved);
    });

    test('P-16: a click on a card from before the removal gets the current card', async () => {
      const ada = arriving();
      await ada.install();
      await walk(ada, upTo('findingEmail'));
      await ada.send('installationUpdate', removed);
      const card = cardIn(await ada.click('answer.yes'));
      expect(card && titleOf(card)).toBe(titleAt('describingProblem'));
      expect(ada.notice).toBe(en.notices.staleCard);
    });
  });
});

const thumb = (reaction: unknown, more: Posted = {}): Posted => ({
  name: 'message/submitAction',
  value: { actionName: 'feedback', actionValue: { reaction, ...more } },
});
const counted = ({ place }: Person) => storedIn(bot(), place)?.feedback;
const wasAsked = ({ calls }: Person) => calls.filter(({ activity }) => activity.channelData);

describe('a thumb on the last card', () => {
  test.each(scopes)('is asked for where a %s diagnosis ends, and nowhere before', async (scope) => {
    const person = await atQuestion(scope);
    const rest = from('email');
    await walk(person, rest.slice(0, -1));
    await person.settled();
    expect(wasAsked(person)).toEqual([]);
    await walk(person, rest.slice(-1));
    await person.settled();
    const ask = { feedbackLoop: { type: 'default' } };
    expect(wasAsked(person).map(({ method, activity }) => [method, activity.channelData])).toEqual([
      ['PUT', ask],
    ]);
    await person.tell('status');
    await person.settled();
    expect(wasAsked(person)).toHaveLength(1);
  });

  test('is asked for too where the end is typed', async () => {
    const ada = await newcomer();
    await walk(ada, toResolved, 'by typing words');
    expect(wasAsked(ada).map(({ method }) => method)).toEqual(['POST']);
  });

  test.each(channelIds.filter((each) => each !== 'msteams'))(
    'isn’t asked for on %s',
    async (id) => {
      const ada = await newcomer(id);
      await walk(ada, toResolved);
      await ada.settled();
      expect(wasAsked(ada)).toEqual([]);
    },
  );

  test.each(scopes)('is counted by step in a %s conversation, without its text', async (scope) => {
    const person = await atQuestion(scope);
    await walk(person, from('email'));
    const before = standing(person);
    const other = scope === 'personal' ? person : person.companion('Dan Drake');
    const answers = [
      await person.send('invoke', thumb('like', { feedback: '{"feedbackText":"canary text"}' })),
      await other.send('invoke', thumb('like')),
      await person.send('invoke', thumb('dislike', { feedback: 'canary text' })),
    ];
    for (const { status, body } of answers) expect([status, body]).toEqual([200, '{}']);
    expect(counted(person)).toEqual({ resolved: { like: 2, dislike: 1 } });
    const { kept, ...rest } = standing(person);
    expect({ ...rest, kept: { ...kept, feedback: undefined } }).toEqual(before);
    expect(JSON.stringify(kept)).not.toContain('Dan Drake');
    expect(isOnDisk(bot(), 'canary text')).toBe(false);
    expect([...bot().stdout, ...bot().stderr].join('\n')).not.toContain('canary text');

    await person.click('answer.takenBack');
    await person.send('invoke', thumb('like'));
    expect(counted(person)).toEqual({
      resolved: { like: 2, dislike: 1 },
      waitingForCase: { like: 1, dislike: 0 },
    });
  });

  test('that is delivered twice is counted once', async () => {
    const ada = await newcomer();
    await walk(ada, toResolved);
    await ada.send('invoke', thumb('like'));
    const again = await ada.redeliver();
    expect([again.status, again.body]).toEqual([200, '{}']);
    expect(counted(ada)).toEqual({ resolved: { like: 1, dislike: 0 } });
  });

  test.each<[string, unknown]>([
    ['another word', thumb('love').value],
    ['no reaction', { actionName: 'feedback', actionValue: {} }],
    ['no value', { actionName: 'feedback' }],
    ['a list', [thumb('like').value]],
    ['a text', JSON.stringify(thumb('like').value)],
    ['nothing', undefined],
    ['null', null],
    ['__proto__ for a reaction', thumb('__proto__').value],
    [
      'a click inside',
      { actionName: 'adaptiveCard/action', action: { data: { verb: 'answer.no' } } },
    ],
  ])('with %s is taken politely and not counted', async (_, value) => {
    const ada = await atQuestion('personal');
    const [answer] = await ignores(ada, [
      activityIn(ada.place, 'invoke', { name: 'message/submitAction', value }),
    ]);
    expect([answer?.status, answer?.body]).toEqual([200, '{}']);
  });
});

/** A friendly line beside the card, or the card once more where nothing was said at all. */
const isLine = (person: Person) => {
  const said = person.messages.at(-1)?.card;
  const friendly = [en.notices.notUnderstood, ...Object.values(en.asides.remarks)];
  expect([...friendly, titleAt('email')]).toContain(said && textsOf(said)[0]);
  expect(storedIn(bot(), person.place)?.answers).toHaveLength(3);
};

describe('D01, S-2: a text that says nothing', () => {
  const image = { contentType: 'image/png', contentUrl: 'https://example.com/a.png' };
  const file = { contentType: `${message}teams.file.download.info`, name: 'ceo@contoso.com.eml' };
  const texts: readonly (readonly [string, Posted])[] = [
    ['an empty text', { text: '' }],
    ['no text', { text: undefined }],
    ['spaces', { text: '  \n\t ' }],
    ['hard spaces', { text: '\u00a0\u00a0' }],
    ['invisible signs', { text: '\u200b\u200d\ufeff\u2060' }],
    ['an emoji', { text: '🦔' }],
    ['many emoji', { text: '🙈🙉🙊👨‍👩‍👧‍👦'.repeat(200) }],
    ['10,000 letters', { text: 'a'.repeat(10_000) }],
    ['10,000 letters in words', { text: 'qwertz uiopas '.repeat(714) }],
    ['10,000 emoji', { text: '🙈'.repeat(10_000) }],
    ['10,000 brackets', { text: '(((<[{'.repeat(1_667) }],
    ['an empty paragraph', { text: '<p>&nbsp;</p>', textFormat: 'xml' }],
    ['a picture only', { text: undefined, attachments: [image] }],
    ['a file only', { text: '', attachments: [file] }],
    ['200 attachments only', { text: '', attachments: Array.from({ length: 200 }, () => image) }],
    ['an attachment without anything', { text: '', attachments: [{}] }],
  ];

  test.each(channelIds)(
    'is answered with a friendly line on %s, and the card goes on',
    async (id) => {
      const ada = await newcomer(id);
      await walk(ada, upTo('email'));
      for (const [what, more] of texts) {
        const { length } = ada.messages;
        const { status } = await ada.post({ ...messageIn(ada.place, ''), ...more });
        await ada.settled();
        expect([what, status, ada.messages.length]).toEqual([what, 200, length + 1]);
        isLine(ada);
      }
      expect(JSON.stringify(ada.screen.sent)).not.toMatch(/contoso|example\.com|qwertz|🙈/);
      await ada.say('start');
      await walk(ada, from('email'));
    },
  );

  test.each(sharedScopes)('is answered only behind a mention in a %s', async (scope) => {
    const person = await atQuestion(scope);
    const mention = mentionOf(person.place);
    const plain = texts.map(([, more]) => ({ ...messageIn(person.place, ''), ...more }));
    for (const { status } of await ignores(person, plain)) expect(status).toBe(200);
    for (const [what, { text = '', ...more }] of texts) {
      const { length } = person.messages;
      const said = `${mention.text}${String(text)}`;
      const activity = { ...messageIn(person.place, said), ...more, entities: [mention] };
      const { status } = await person.post(activity);
      expect([what, status, person.messages.length]).toEqual([what, 200, length + 1]);
      isLine(person);
    }
    await person.settled();
    await person.tell('start');
    expect(person.title).toBe(titleAt('email'));
  });

  test('is answered so at every step, and no step is left by it', async () => {
    const ada = await newcomer();
    for (const move of toResolved) {
      await walk(ada, [move]);
      for (const text of ['', '🙈', 'blue']) await ada.say(text);
      await ada.say('start');
      expect(ada.title).toBe(titleAt(move[1]));
    }
  });
});
