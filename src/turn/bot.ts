import type { InvokeResponse, TurnContext } from 'botbuilder';
import { report } from '../../cards/report.ts';
import type { Notice } from '../../cards/text/text.ts';
import { anonymous } from '../../dialogs/diagnosis.ts';
import { viewOf } from '../../dialogs/view.ts';
import type { ReceivedActivity } from '../guard/activity.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { Reply } from './decide.ts';
import { Delivery } from '../delivery/delivery.ts';
import { eventOf, type Event } from './event.ts';
import { Farewells } from './farewells.ts';
import { politeResponse } from '../delivery/invoke.ts';
import { Lanes } from './lanes.ts';
import { textOf, withLocale } from '../storage/language.ts';
import { describeError, fingerprint, type Logger } from '../log.ts';
import { isGone } from '../delivery/messenger.ts';
import { react } from './react.ts';
import { withHandled, type ConversationRecord } from '../storage/record.ts';
import { settingOf, type Setting } from './setting.ts';

/** How often a turn that lost a race for its record is decided again. */
const attempts = 4;

/** One turn: what happened, in which conversation, and how it is answered. */
interface Turn {
  readonly key: string;
  readonly activityId: string | undefined;
  readonly event: Event;
  readonly setting: Setting;
  readonly delivery: Delivery;
  readonly log: Logger;
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
    const activity = context.activity as ReceivedActivity;
    const setting = settingOf(activity, Date.now());
    const event = eventOf(activity, setting.isShared);
    const response = event && (await this.#inLane(context, event, setting));
    if (activity.type !== 'invoke') return;
    const value = response ?? politeResponse(activity.name);
    await context.sendActivity({ type: 'invokeResponse', value });
  }

  /** Resolves once every turn that has begun is done. */
  async idle(): Promise<void> {
    await this.#lanes.idle();
  }

  #inLane(
    context: TurnContext,
    event: Event,
    setting: Setting,
  ): Promise<InvokeResponse | undefined> {
    const { id, channelId, conversation } = context.activity;
    const key = keyOf(channelId, conversation.id);
    const log = this.#log.child({
      conversation: fingerprint(key),
      channel: channelId,
      event: event.kind,
    });
    return this.#lanes.run(key, async (respond) => {
      const delivery = Delivery.of(context, setting.isShared, respond);
      const turn: Turn = { key, activityId: id, event, setting, delivery, log };
      try {
        await this.#take(turn);
      } catch (error) {
        log.error(describeError(error), 'turn failed');
        await this.#apologize(turn);
      }
      respond(undefined);
    });
  }

  async #take(turn: Turn): Promise<void> {
    const { key, activityId, event, setting, delivery, log } = turn;
    if (event.kind === 'uninstalled') return this.#conversations.forget(key);
    const gone = this.#farewells.saidTo(key, activityId);
    if (gone) return delivery.confirm(gone);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.#conversations.load(key, setting.now);
      if (activityId && before.record.handled.includes(activityId)) {
        return this.#send(turn, before, before.record.cardId, undefined);
      }
      const { record, reply } = react(before.record, event, setting);
      const after = await this.#commit(turn, before, record, reply);
      if (after) {
        log.info({ step: viewOf(after.record.diagnosis).step, reply: reply?.kind }, 'turn');
        return this.#send(turn, after, before.record.cardId, reply);
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
    turn: Turn,
    saved: Loaded,
    previousCardId: string | undefined,
    reply: Reply | undefined,
  ): Promise<void> {
    const { key, event, delivery, setting, log } = turn;
    const { record } = saved;
    try {
      if (event.kind === 'feedback') return;
      if (!reply && (record.replied || delivery.isInPlace)) return delivery.confirm(record);
      if (reply?.kind === 'report') {
        const on = new Date(setting.now).toISOString();
        await delivery.say(report(viewOf(record.diagnosis), textOf(record), on));
        await this.#conversations.save(key, saved, { ...record, replied: true });
        return;
      }
      const notice =
        reply?.kind === 'private' ? await this.#copyToPrivate(turn, record) : reply?.notice;
      const cardId = await delivery.show(record, previousCardId, notice);
      const isKnown = record.replied && record.cardId === cardId;
      if (reply?.kind === 'farewell' || isKnown) return;
      await this.#conversations.save(key, saved, { ...record, replied: true, cardId });
    } catch (error) {
      log.error(describeError(error), 'reply not delivered');
    }
  }

  /** Takes a copy of a shared diagnosis to the person's own chat; says what came of it. */
  async #copyToPrivate(turn: Turn, shared: ConversationRecord): Promise<Notice> {
    try {
      const own = await turn.delivery.inPrivate();
      if (!own) return 'privateNotInstalled';
      const key = keyOf(own.channelId, own.conversationId);
      return await this.#lanes.run<Notice>(key, async (answer) => {
        answer(await this.#copyInto(key, own, turn.setting, shared));
      });
    } catch (error) {
      turn.log.error(describeError(error), 'no copy in private');
      return 'ourError';
    }
  }

  async #copyInto(
    key: string,
    own: Delivery,
    setting: Setting,
    shared: ConversationRecord,
  ): Promise<Notice> {
    const before = await this.#conversations.load(key, setting.now);
    if (before.record.diagnosis.answers.length > 0) return 'privateInUse';
    const saved = await this.#conversations.save(key, before, {
      ...withLocale(before.record, { ...setting, isShared: false }),
      diagnosis: anonymous(shared.diagnosis),
      revision: before.record.revision + 1,
      screen: { show: 'step' },
      welcomed: true,
      replied: false,
    });
    if (!saved) return 'privateInUse';
    try {
      const cardId = await own.show(saved.record, before.record.cardId, 'copiedFromShared');
      await this.#conversations.save(key, saved, { ...saved.record, replied: true, cardId });
      return 'copiedToPrivate';
    } catch (error) {
      // Nobody saw the copy, so it mustn't stand in the way of the next try.
      if (before.version === undefined) await this.#conversations.forget(key);
      else await this.#conversations.save(key, saved, before.record);
      if (isGone(error)) return 'privateNotInstalled';
      throw error;
    }
  }

  async #apologize({ key, delivery, setting, log }: Turn): Promise<void> {
    try {
      const { record } = await this.#conversations.load(key, setting.now);
      await delivery.apologize(record);
    } catch (error) {
      log.error(describeError(error), 'no apology');
      await delivery.apologize(undefined).catch(() => undefined);
    }
  }
}

const keyOf = (channelId: string, conversationId: string): string =>
  `${channelId}|${conversationId}`;
