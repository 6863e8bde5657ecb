import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  allManners,
  backAndForth,
  fromMessage,
  fromWords,
  toResolved,
  toSummary,
  walk,
  type Client,
  type Manner,
  type Turn,
} from '../support/channel/journeys.ts';
import { channelIds, type ChannelId, type Place } from '../support/channel/shapes.ts';
import { storedIn, type Stored } from '../support/channel/stored.ts';
import { useBot } from '../support/channel/useBot.ts';
import { launchPlayground, type Playground } from '../support/playground.ts';

const { bot, newcomer } = useBot();

const timeout = 120_000;

let playground: Playground;

beforeAll(async () => {
  playground = await launchPlayground({ botPort: bot().port });
}, timeout);

afterAll(async () => {
  await playground.close();
});

/** Somebody new in front of a client, with the welcome on the screen. */
interface Newcomer {
  readonly client: Client;
  readonly place: Pick<Place, 'channelId' | 'conversationId'>;
}

async function onChannel(channelId: ChannelId): Promise<Newcomer> {
  const person = await newcomer(channelId);
  return { client: person, place: person.place };
}

async function inPlayground(): Promise<Newcomer> {
  await playground.uninstall();
  await playground.install();
  const { conversationId } = playground;
  const client: Client = {
    get title() {
      return playground.lastCardTitle();
    },
    get buttons() {
      return playground.lastCardButtons();
    },
    titleOfButton: (button) => playground.titleOfButton(button),
    click: (button) => playground.answer(button),
    tell: (text) => playground.say(text),
  };
  return { client, place: { channelId: 'msteams', conversationId } };
}

/** Every client, and every manner in which its people answer. */
const ways: readonly (readonly [string, Manner, () => Promise<Newcomer>])[] = [
  ...channelIds.flatMap((channelId) =>
    allManners.map((manner) => [channelId, manner, () => onChannel(channelId)] as const),
  ),
  ['the Playground', 'by clicking', inPlayground],
];

/** What one turn left: the answers, but for their times, and the screen with its heading. */
interface State extends Pick<Stored, 'answers' | 'screen'> {
  readonly title: string;
}

async function statesOn(
  journey: readonly Turn[],
  manner: Manner,
  arrive: () => Promise<Newcomer>,
): Promise<State[]> {
  const { client, place } = await arrive();
  const states: State[] = [];
  for (const turn of journey) {
    await walk(client, [turn], manner);
    const stored = storedIn(bot(), place);
    if (!stored) throw new Error('Nothing is kept.');
    const answers = stored.answers.map(({ at, cause, event }) => ({ at, cause, event }));
    states.push({ title: await client.title, screen: stored.screen, answers });
  }
  return states;
}

describe.each([
  ['the way to a case', toResolved],
  ['the way to the summary', toSummary],
  ['the way back and forth', backAndForth],
  ['the way from a problem told in words', fromWords],
  ['the way from a failure message', fromMessage],
])('%s', (_, journey) => {
  let expected: readonly State[];

  beforeAll(async () => {
    expected = await statesOn(journey, 'by clicking', () => onChannel('msteams'));
  });

  test.each(ways)(
    'leads on %s, %s, to the same diagnosis after each turn',
    async (...way) => {
      const [, manner, arrive] = way;
      expect(await statesOn(journey, manner, arrive)).toEqual(expected);
    },
    120_000,
  );
});
