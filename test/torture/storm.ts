import { setTimeout as wait } from 'node:timers/promises';
import { openStorage } from '../../src/storage/openStorage.ts';
import { Connector } from '../support/channel/connector.ts';
import type { RunningBot } from '../support/channel/runBot.ts';
import { newPlace } from '../support/channel/shapes.ts';
import { silent } from '../support/channel/storages.ts';
import { randomOf, type Random } from '../support/organizations/random.ts';
import { Courier } from './courier.ts';
import { fault, type Figure, type Report } from './report.ts';
import { Somebody, Tally } from './somebody.ts';

/** People who talk with several processes of one bot while something happens to these. */
export interface Storm {
  readonly instances: readonly RunningBot[];
  readonly storageUrl: string;
  readonly conversations: number;
  /** How many turns there are at least. */
  readonly turns: number;
  /** What happens, and how often, at random moments among the turns. */
  readonly happening: (random: Random) => Promise<void>;
  readonly happenings: number;
  /** How long it may take in all, in ms. */
  readonly timeout: number;
  readonly seed: number;
}

/** How long a start may take while others use the machine, in ms. */
const startTime = 90_000;

/** Starts a process and resolves once it is healthy. */
export const come = (instance: RunningBot): Promise<void> => instance.start(startTime);

/** @throws Error if it takes too long, or what was acknowledged isn't stored at all */
export async function weather(storm: Storm): Promise<Report> {
  const { instances, turns, happenings, seed } = storm;
  const tally = new Tally();
  const end = Date.now() + storm.timeout;
  const courier = new Courier(instances, randomOf(seed), end);
  const storage = await openStorage(storm.storageUrl, silent);
  const connector = new Connector();
  await connector.open();
  let happened = 0;
  const broken = new AbortController();
  const { signal } = broken;
  const isOver = () => signal.aborted || (tally.turns >= turns && happened >= happenings);

  const happen = async () => {
    const random = randomOf(seed + 1);
    while (happened < happenings && !signal.aborted) {
      const moment = (turns * (happened + random.next())) / happenings;
      while (tally.turns < moment && !signal.aborted) await wait(10);
      await wait(random.between(0, 30));
      await storm.happening(random);
      happened += 1;
    }
  };
  const talk = async (_: unknown, index: number) => {
    const random = randomOf(seed + 2 + index);
    const place = newPlace(index % 2 === 0 ? 'msteams' : 'webchat', connector.serviceUrl);
    const screen = connector.screenOf(place.conversationId, place.channelId);
    const somebody = await Somebody.welcomed(place, { storage, courier, random, tally });
    while (!isOver()) {
      if (Date.now() > end) throw new Error(`Not done in time: ${JSON.stringify(tally)}`);
      await somebody.turn();
      // Nobody looks at what was sent, and it would fill the memory.
      screen.messages.length = 0;
      screen.sent.length = 0;
      connector.calls.length = 0;
    }
    return somebody;
  };

  const running: Promise<unknown>[] = [];
  try {
    await Promise.all(instances.map(come));
    const people = Array.from({ length: storm.conversations }, talk);
    const happening = happen();
    running.push(...people, happening);
    const [everybody] = await Promise.all([Promise.all(people), happening]);
    await Promise.all(instances.map((instance) => instance.stop()));
    for (const somebody of everybody) await somebody.finish();
  } finally {
    broken.abort();
    await Promise.allSettled(running);
    await storage.close();
    await Promise.all(instances.map((instance) => instance.remove()));
    await connector.close();
  }
  return [...figuresOf(tally), ...deliveriesOf(courier)];
}

const figuresOf = (tally: Tally): Figure[] => [
  { what: 'turns', count: tally.turns },
  { what: 'transitions', count: tally.transitions },
  { what: 'pairs of clicks at one moment', count: tally.races },
  { what: 'delivered twice though taken', count: tally.duplicates },
  { what: 'typed answers asked for again', count: tally.askedAgain },
  fault('transitions lost', tally.lost),
  fault('transitions doubled', tally.doubled),
  fault('transitions reordered', tally.reordered),
];

const deliveriesOf = ({ again, strange }: Courier): Figure[] => [
  { what: 'delivered again because not taken', count: again },
  fault('answers that a channel doesn’t expect', strange),
];
