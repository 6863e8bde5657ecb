import { contestants, type Contestant } from './contestants.ts';
import type { DriverProcess } from './driverProcess.ts';
import type { Measured } from './driver/load.ts';
import { kinds, type Kind } from './kinds.ts';
import { prepareQuestions, type CardSizes } from './questions.ts';
import { closedLoop, inRounds, type Run } from './run.ts';
import { withServer } from './server.ts';

/** One contestant in one round with one kind of turn. */
export interface Sample extends Run {
  readonly contestant: string;
  readonly kind: Kind;
  /** Milliseconds from the start of the process. */
  readonly firstCard: number;
  /** Latency at a fixed rate; missing in a quick run. */
  readonly open?: Measured;
}

export interface Comparison {
  readonly users: number;
  /** Clicks a second in the open loop. */
  readonly rate: number;
  readonly cardSizes: CardSizes;
  readonly rounds: number;
  readonly samples: readonly Sample[];
}

interface Length {
  /** By turns, so that all are equally warm; by seconds, so that it ends. */
  readonly warmUp: { readonly turns: number; readonly seconds: number };
  /** Seconds of the closed loop. */
  readonly closed: number;
  /** Seconds of the open loop; none if 0. */
  readonly open: number;
}

const lengths = {
  full: { warmUp: { turns: 3000, seconds: 15 }, closed: 7, open: 5 },
  quick: { warmUp: { turns: 1000, seconds: 1.5 }, closed: 1.5, open: 0 },
} satisfies Record<string, Length>;

const rounds = 3;
const users = 32;
/** So many that each gets a turn a second at most: a bot may not write to one more often. */
const conversations = 1000;
const rate = 200;

/** Measures all contestants. */
export async function compare(driver: DriverProcess, isQuick: boolean): Promise<Comparison> {
  const length = lengths[isQuick ? 'quick' : 'full'];
  const cardSizes = await prepareQuestions(driver);
  const samples = await inRounds(
    rounds,
    contestants,
    ({ name }) => name,
    (contestant) => measure(contestant, driver, length),
  );
  return { users, rate, cardSizes, rounds, samples };
}

function measure(
  contestant: Contestant,
  driver: DriverProcess,
  { warmUp, closed, open }: Length,
): Promise<Sample[]> {
  return withServer(contestant, driver, async (server, firstCard) => {
    if (!(await driver.ask('forgery', undefined))) {
      throw new Error(`${contestant.name} takes a token with a forged signature.`);
    }
    const samples: Sample[] = [];
    for (const kind of kinds) {
      const who = { name: `${server.url} ${kind}`, kind, number: conversations };
      await driver.ask('closedLoop', { who, users, until: warmUp });
      const run = await closedLoop(driver, [server], { who, users, until: { seconds: closed } });
      const atRate =
        open > 0 ? await driver.ask('openLoop', { who, rate, seconds: open }) : undefined;
      const { name } = contestant;
      samples.push({ contestant: name, kind, firstCard, ...run, ...(atRate && { open: atRate }) });
    }
    return samples;
  });
}
