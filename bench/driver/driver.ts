import { setTimeout as wait } from 'node:timers/promises';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { activityIn } from '../../test/support/channel/shapes.ts';
import type { Kind } from '../kinds.ts';
import { storedConversationId } from '../storedIds.ts';
import { Connector } from './connector.ts';
import { Conversation, type Known, type Post } from './conversation.ts';
import { Regulars, Stored, type Crowd } from './crowd.ts';
import { Issuer } from './issuer.ts';
import type { JobName, Jobs, Who } from './jobs.ts';
import { length } from './journey.ts';
import { closedLoop, openLoop } from './load.ts';
import { Poster } from './poster.ts';

/** Far more than any bot needs to start, in milliseconds. */
const startTime = 60_000;

type Doing = {
  readonly [Name in JobName]: (ask: Jobs[Name]['ask']) => Promise<Jobs[Name]['answer']>;
};

/** The channel and its users. It runs in a process of its own: what it costs isn't the bot's. */
class Driver implements Doing {
  readonly #issuer = new Issuer();
  readonly #connector = new Connector(this.#issuer);
  readonly #crowds = new Map<string, Crowd>();
  #serviceUrl = '';
  #poster = this.#posterTo([]);
  readonly #post: Post = (activity) => this.#poster.post(activity);

  async open() {
    const issuer = await this.#issuer.open();
    this.#serviceUrl = await this.#connector.open();
    return { issuer, serviceUrl: this.#serviceUrl };
  }

  async visit(urls: readonly string[]) {
    await this.#poster.close();
    this.#poster = this.#posterTo(urls);
    return undefined;
  }

  async firstCard(since: string) {
    const end = performance.now() + startTime;
    while (performance.now() < end) {
      try {
        const seen = await this.#begin('submit').turn(this.#post);
        const started = Number(BigInt(since)) / 1e6 - Number(process.hrtime.bigint()) / 1e6;
        return seen - (performance.now() + started);
      } catch {
        await wait(5); // Nothing listens yet.
      }
    }
    throw new Error('The bot sent no card; dist/bench/errors.log may say why.');
  }

  async forgery() {
    const { where } = this.#begin('execute').known;
    const token = await this.#issuer.tokenFor(this.#serviceUrl);
    const [head, claims, signature = ''] = token.split('.');
    const forged = `${head}.${claims}.${signature.slice(8)}${signature.slice(0, 8)}`;
    const { status } = await this.#poster.postWith(
      forged,
      activityIn(where, 'message', { text: 'x' }),
    );
    return status >= 400;
  }

  closedLoop({ who, users, until }: Jobs['closedLoop']['ask']) {
    return closedLoop(this.#post, this.#crowdOf(who), users, until);
  }

  openLoop({ who, rate, seconds }: Jobs['openLoop']['ask']) {
    return openLoop(this.#post, this.#crowdOf(who), rate, seconds);
  }

  async walk(kind: Kind) {
    const conversation = this.#begin(kind);
    const cards: IAdaptiveCard[] = [];
    while (cards.length < length) {
      await conversation.turn(this.#post);
      const { card } = conversation.known;
      if (card) cards.push(card);
    }
    return cards;
  }

  async seeds(kind: Kind) {
    return Promise.all(
      Array.from({ length }, async (_, place) => {
        const conversation = this.#begin(kind);
        while (conversation.known.shown <= 2 * length + place) await conversation.turn(this.#post);
        return conversation.known;
      }),
    );
  }

  async unexpected() {
    const { unexpected } = this.#connector;
    this.#connector.unexpected = 0;
    return unexpected;
  }

  #posterTo(urls: readonly string[]): Poster {
    return new Poster(urls, (serviceUrl) => this.#issuer.tokenFor(serviceUrl));
  }

  #begin(kind: Kind): Conversation {
    return Conversation.begin(this.#connector, kind, this.#serviceUrl);
  }

  #crowdOf(who: Who): Crowd {
    const known = this.#crowds.get(who.name);
    if (known) return known;
    const crowd =
      'seeds' in who
        ? new Stored(who.number, (index) => this.#stored(index, who.seeds))
        : new Regulars(who.number, () => this.#begin(who.kind), who.turnsEach);
    this.#crowds.set(who.name, crowd);
    return crowd;
  }

  #stored(index: number, seeds: readonly Known[]): Conversation {
    const seed = seeds[index % seeds.length];
    if (!seed) throw new Error('There is no stored conversation.');
    const where = { ...seed.where, conversationId: storedConversationId(index) };
    return new Conversation(this.#connector, { ...seed, where });
  }
}

const driver = new Driver();

process.on('message', ({ name, ask }: { name: JobName; ask: never }) => {
  const doing: Promise<unknown> = driver[name](ask);
  doing.then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
