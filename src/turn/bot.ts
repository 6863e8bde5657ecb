import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { InvokeResponse, TurnContext } from '../botframework/types.ts';
import { report } from '../../cards/report.ts';
import type { Screen } from '../../cards/screen.ts';
import type { Notice } from '../../cards/text/text.ts';
import { textFor } from '../../cards/text/languages.ts';
import { viewOf } from '../../dialogs/view.ts';
import type { ReceivedActivity } from '../guard/activity.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { Reply } from '../conversation/reply.ts';
import { conversationKey } from '../delivery/channels.ts';
import { Delivery } from '../delivery/delivery.ts';
import { eventOf, type Event } from '../conversation/event.ts';
import { Farewells } from './recentDeletions.ts';
import { politeResponse } from '../delivery/invoke.ts';
import { Lanes } from './keyedQueue.ts';
import { LivingCards } from './activeCard.ts';
import { LookupTurns, type Looker } from './inspectionTurns.ts';
import { PrivateCopies } from './privateCopies.ts';
import { textOf, withLocale } from '../conversation/language.ts';
import { fingerprint } from '../fingerprint.ts';
import { describeError, type Logger } from '../log.ts';
import { mayAct, react } from '../conversation/react.ts';
import type { Sender } from '../delivery/sender.ts';
import { StorageFault } from '../storage/storage.ts';
import { StorageOutage } from './storageOutage.ts';
import {
  isHandled,
  withHandled,
  withReply,
  type ConversationRecord,
} from '../conversation/record.ts';
import { recordView } from '../conversation/recordView.ts';
import { settingOf, type Setting } from '../conversation/setting.ts';
import type { Turn } from './turn.ts';
import { noteUnsent } from './sendFailure.ts';
import { Updates } from './cardUpdates.ts';

/** How often a turn that lost a race for its record is decided again. */
const attempts = 12;

/** When a saved turn's request is answered, in ms, however long its reply has to wait. */
const acknowledgement = 1_800;

/** How long other instances leave a reply to the one that saved the turn, in ms. */
const replyTime = 2_000;

/** Takes turns, one at a time in each conversation: read, decide, save, and only then send. */
export class Bot {
  readonly #conversations: Conversations;
  readonly #sender: Sender;
  readonly #log: Logger;
  readonly #lanes = new Lanes();
  readonly #updates = new Updates();
  readonly #farewells = new Farewells();
  readonly #outage = new StorageOutage();
  /** Tells this process from the others on the same storage. */
  readonly #id = randomUUID();
  readonly #cards: LivingCards;
  readonly #copies: PrivateCopies;
  readonly #lookups: LookupTurns;

  constructor(conversations: Conversations, sender: Sender, looker: Looker, log: Logger) {
    this.#conversations = conversations;
    this.#sender = sender;
    this.#log = log;
    this.#cards = new LivingCards(conversations, this.#updates);
    this.#copies = new PrivateCopies(conversations, this.#lanes, this.#cards);
    this.#lookups = new LookupTurns(conversations, this.#lanes, this.#cards, looker);
  }

  /**
   * Handles one activity.
   * @param context can be used after the turn too
   * @returns the response to an invoke; undefined for any other activity
   * @throws StorageFault if what it changes wasn't saved
   */
  async run(context: TurnContext): Promise<InvokeResponse | undefined> {
    const activity = context.activity as ReceivedActivity;
    const setting = settingOf(activity, Date.now(), this.#lookups.organisations);
    const event = eventOf(activity, setting.isShared);
    const response = event && (await this.#inLane(context, event, setting));
    if (activity.type !== 'invoke') return undefined;
    return response ?? politeResponse(activity.name);
  }

  /** Resolves once every turn that has begun is done; no reply waits for its channel any more. */
  async stop(): Promise<void> {
    await this.#lookups.stop();
    await Promise.all([this.#lanes.stop(), this.#updates.stop()]);
    await this.#updates.stop(); // What the last turns left to be updated.
  }

  #inLane(
    context: TurnContext,
    event: Event,
    setting: Setting,
  ): Promise<InvokeResponse | undefined> {
    const { id, channelId, conversation } = context.activity;
    const key = conversationKey(channelId, conversation.id);
    const log = this.#log.child({
      conversation: fingerprint(key),
      person: fingerprint(setting.person.id),
      channel: channelId,
      event: event.kind,
    });
    return this.#lanes.run(key, async (respond, newer) => {
      await this.#updates.settled(key);
      const delivery = Delivery.of(context, this.#sender, setting, respond);
      const turn: Turn = { key, activityId: id, event, setting, delivery, context, newer, log };
      try {
        await this.#take(turn);
      } catch (error) {
        log.error(describeError(error), 'turn failed');
        await this.#apologize(turn, error);
      }
      respond(undefined);
    });
  }

  async #take(turn: Turn): Promise<void> {
    const { key, activityId, event, setting, delivery, log } = turn;
    if (event.kind === 'uninstalled') return this.#forget(turn);
    if (event.kind === 'signIn') return this.#signIn(turn, event);
    const gone = this.#farewells.saidTo(key, activityId);
    if (gone) return delivery.respond(gone);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.#load(turn);
      if (!mayAct(before.record, setting)) return log.warn({ reason: 'not-owner' }, 'ignored');
      if (activityId && isHandled(before.record, activityId)) {
        return this.#send(turn, before, before.record.cardId, undefined);
      }
      const { record, reply } = react(before.record, event, setting);
      const after = await this.#commit(turn, before, record, reply);
      if (after) {
        this.#outage.isOver(key);
        if (after.record.screen.show !== 'checking') this.#lookups.cancel(key);
        log.info({ step: viewOf(after.record.diagnosis).step, reply: reply?.kind }, 'turn');
        return this.#send(turn, after, before.record.cardId, reply);
      }
      // Whoever lost comes back at another time than the next one who loses.
      await wait(Math.random() * 20 * (attempt + 1));
    }
    throw new Error(`The record changed ${attempts} times while one turn was decided.`);
  }

  /** The conversation, once no other process is about to reply in it. A click needn't wait. */
  async #load({ key, setting, delivery }: Turn): Promise<Loaded> {
    for (;;) {
      const stored = await this.#conversations.load(key, setting.now);
      const loaded = this.#lookups.withoutLost(key, stored, setting);
      const { replied, replying } = loaded.record;
      const isLeft = replied || delivery.isInPlace || !replying || replying.by === this.#id;
      if (isLeft || Date.now() > replying.until) return loaded;
      await wait(50);
    }
  }

  /** Whoever is signed in now gets the look that waited for it. */
  async #signIn(turn: Turn, event: Extract<Event, { kind: 'signIn' }>): Promise<void> {
    const { response, signedIn } = await this.#lookups.signIn(turn.context, event);
    turn.delivery.answer(response);
    if (signedIn) await this.#take({ ...turn, event: { kind: 'signedIn' } });
  }

  /** Saves the effect and the memory of the activity in one write, before anything is sent. */
  async #commit(
    turn: Turn,
    before: Loaded,
    record: ConversationRecord,
    reply: Reply | undefined,
  ): Promise<Loaded | undefined> {
    const { key, activityId, delivery } = turn;
    if (reply?.kind === 'farewell') {
      await this.#forget(turn);
      this.#farewells.note(key, activityId, record);
      return { record, version: undefined };
    }
    return this.#conversations.save(key, before, {
      ...withHandled(record, activityId),
      ...(reply && this.#replying(delivery)),
      ...(reply && delivery.clickedCardId && { cardId: delivery.clickedCardId }),
    });
  }

  /** A click is answered by the response to it, anything else by a message that is still to come. */
  #replying({ isInPlace }: Delivery): Pick<ConversationRecord, 'replied' | 'replying'> {
    return isInPlace
      ? { replied: true, replying: undefined }
      : { replied: false, replying: { by: this.#id, until: Date.now() + replyTime } };
  }

  /** Everything goes: what is kept here, a look that runs, and the token that is kept elsewhere. */
  async #forget(turn: Turn): Promise<void> {
    this.#lookups.cancel(turn.key);
    await this.#conversations.forget(turn.key);
    await this.#lookups.signOut(turn);
  }

  /**
   * Sends what was saved, and answers the request in time whatever the channel does. If nothing
   * arrives, the next activity finds the reply still to be given.
   */
  async #send(
    turn: Turn,
    saved: Loaded,
    previousCardId: string | undefined,
    reply: Reply | undefined,
  ): Promise<void> {
    const { key, delivery, newer, log } = turn;
    const { record } = saved;
    const late = setTimeout(() => delivery.respond(record), acknowledgement);
    try {
      if (!reply && (record.replied || delivery.isInPlace)) return delivery.respond(record);
      if (reply?.kind === 'report') {
        const on = new Date(turn.setting.now).toISOString();
        await delivery.say(report(recordView(record, turn.setting), textOf(record), on), newer);
        await this.#conversations.save(key, saved, withReply(record));
        return;
      }
      const { screen, notice } = await this.#told(turn, record, reply);
      const shown = { ...record, screen };
      const cardId = await this.#cards.show(turn, shown, previousCardId, notice);
      if (reply?.kind === 'farewell') return;
      const isKnown = record.replied && record.cardId === cardId && record.screen === screen;
      const known = isKnown
        ? saved
        : await this.#conversations.save(key, saved, { ...withReply(shown), cardId });
      if (known && reply?.kind === 'card' && reply.looks) this.#lookups.begin(turn, known);
    } catch (error) {
      noteUnsent(log, error);
    } finally {
      clearTimeout(late);
    }
  }

  /** What is shown: for some replies that shows only once they are done. */
  async #told(
    turn: Turn,
    record: ConversationRecord,
    reply: Reply | undefined,
  ): Promise<{ screen: Screen; notice: Notice | undefined }> {
    const { screen } = record;
    switch (reply?.kind) {
      case 'private':
        return { screen, notice: await this.#copies.take(turn, record) };
      case 'signOut':
        return (await this.#lookups.signOut(turn))
          ? { screen: { show: 'signedOut' }, notice: undefined }
          : { screen: { show: 'step' }, notice: 'notSignedIn' };
      default:
        return { screen, notice: reply?.notice };
    }
  }

  /**
   * What a turn that failed says: one honest sentence above the current step.
   * @throws StorageFault, for which the channel is told that the turn wasn't taken
   */
  async #apologize(turn: Turn, cause: unknown): Promise<void> {
    const { key, delivery, setting, log } = turn;
    if (cause instanceof StorageFault) {
      this.#sayNothingIsLost(turn);
      throw cause;
    }
    const loaded = await this.#conversations.load(key, setting.now);
    const record = { ...withLocale(loaded.record, setting), screen: { show: 'step' } } as const;
    try {
      const cardId = await this.#cards.show(turn, record, record.cardId, 'ourError');
      await this.#conversations.save(key, loaded, { ...withReply(record), cardId });
    } catch (error) {
      noteUnsent(log, error);
    }
    delivery.respond(record);
  }

  /** Once in each outage, to whoever types; that a click failed, its client says. */
  #sayNothingIsLost({ key, event, setting, delivery, log }: Turn): void {
    if (event.kind !== 'text' || !this.#outage.isNewsTo(key)) return;
    this.#updates.run(key, 'outage', log, (givenUp) =>
      delivery.say(textFor(setting.locale).ui.cannotSave, givenUp),
    );
  }
}
