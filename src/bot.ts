import type { InvokeResponse, TurnContext } from 'botbuilder';
import { report } from '../cards/report.ts';
import { textFor } from '../cards/text/languages.ts';
import type { Text } from '../cards/text/text.ts';
import { viewOf } from '../dialogs/view.ts';
import type { Conversations, Loaded } from './conversations.ts';
import type { Reply } from './decide.ts';
import { Delivery } from './delivery.ts';
import { eventOf, type Event } from './event.ts';
import { Farewells } from './farewells.ts';
import { politeResponse } from './invoke.ts';
import { Lanes } from './lanes.ts';
import { describeError, fingerprint, type Logger } from './log.ts';
import { react } from './react.ts';
import { withHandled, type ConversationRecord } from './record.ts';

/** How often a turn that lost a race for its record is decided again. */
const attempts = 4;

/** One turn: what happened, in which conversation, and how it is answered. */
interface Turn {
  readonly key: string;
  readonly activityId: string | undefined;
  readonly event: Event;
  readonly text: Text;
  readonly delivery: Delivery;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Takes turns, one at a time in each conversation: read, decide, save, and only then send. */
export class Bot {
  readonly #conversations: Conversations;
  readonly #log: Logger;
  readonly #lanes = new Lanes();
  readonly #farewells = new Farewells();

  constructor(conversations: Conversations, log: Logger) {
    this.#conversations = conversations;
    this.#log = log;
  }

  /** Handles one activity; for an invoke, leaves the response on the context. */
  async run(context: TurnContext): Promise<void> {
    const { activity } = context;
    const event = eventOf(activity);
    const response = event && (await this.#inLane(context, event));
    if (activity.type !== 'invoke') return;
    const value = response ?? politeResponse(activity.name);
    await context.sendActivity({ type: 'invokeResponse', value });
  }

  /** Resolves once every turn that has begun is done. */
  async idle(): Promise<void> {
    await this.#lanes.idle();
  }

  #inLane(context: TurnContext, event: Event): Promise<InvokeResponse | undefined> {
    const { id, channelId, conversation, locale } = context.activity;
    const text = textFor(locale);
    const key = `${channelId}|${conversation.id}`;
    const log = this.#log.child({
      conversation: fingerprint(key),
      channel: channelId,
      event: event.kind,
    });
    return this.#lanes.run(key, async (respond) => {
      const delivery = new Delivery(context, text, respond);
      const turn: Turn = { key, activityId: id, event, text, delivery, now: Date.now() };
      try {
        await this.#take(turn, log);
      } catch (error) {
        log.error(describeError(error), 'turn failed');
        await this.#apologize(turn, log);
      }
      respond(undefined);
    });
  }

  async #take(turn: Turn, log: Logger): Promise<void> {
    const { key, activityId, event, text, delivery, now } = turn;
    if (event.kind === 'uninstalled') return this.#conversations.forget(key);
    const gone = this.#farewells.saidTo(key, activityId);
    if (gone) return delivery.confirm(gone);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.#conversations.load(key, now);
      if (activityId && before.record.handled.includes(activityId)) {
        return this.#send(turn, log, before, before.record.cardId, undefined);
      }
      const { record, reply } = react(before.record, event, now, text);
      const after = await this.#commit(turn, before, record, reply);
      if (after) {
        log.info({ step: viewOf(after.record.diagnosis).step, reply: reply?.kind }, 'turn');
        return this.#send(turn, log, after, before.record.cardId, reply);
      }
    }
    throw new Error(`The record changed ${attempts} times while one turn was decided.`);
  }

  /** Saves the effect and the memory of the activity in one write, before anything is sent. */
  async #commit(
    { key, activityId, delivery }: Turn,
    before: Loaded,
    record: ConversationRecord,
    reply: Reply | undefined,
  ): Promise<Loaded | undefined> {
    if (reply?.kind === 'farewell') {
      await this.#conversations.forget(key);
      this.#farewells.note(key, activityId, record);
      return { record, version: undefined };
    }
    return this.#conversations.save(key, before, {
      ...withHandled(record, activityId),
      replied: reply === undefined ? record.replied : delivery.isInPlace,
      ...(reply && delivery.clickedCardId && { cardId: delivery.clickedCardId }),
    });
  }

  /** Sends what was saved. If that fails, the next activity finds the reply still to be given. */
  async #send(
    { key, text, delivery, now }: Turn,
    log: Logger,
    saved: Loaded,
    previousCardId: string | undefined,
    reply: Reply | undefined,
  ): Promise<void> {
    const { record } = saved;
    try {
      if (!reply && (record.replied || delivery.isInPlace)) return delivery.confirm(record);
      if (reply?.kind === 'report') {
        await delivery.say(report(viewOf(record.diagnosis), text, new Date(now).toISOString()));
        await this.#conversations.save(key, saved, { ...record, replied: true });
        return;
      }
      const cardId = await delivery.show(record, previousCardId, reply?.notice);
      const isKnown = record.replied && record.cardId === cardId;
      if (reply?.kind === 'farewell' || isKnown) return;
      await this.#conversations.save(key, saved, { ...record, replied: true, cardId });
    } catch (error) {
      log.error(describeError(error), 'reply not delivered');
    }
  }

  async #apologize({ key, delivery, now }: Turn, log: Logger): Promise<void> {
    try {
      const { record } = await this.#conversations.load(key, now);
      await delivery.apologize(record);
    } catch (error) {
      log.error(describeError(error), 'no apology');
      await delivery.apologize(undefined).catch(() => undefined);
    }
  }
}
