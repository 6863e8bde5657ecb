import type { ButtonKind } from '../../cards/form.ts';
import type { InvokeResponse, TurnContext } from '../botframework/types.ts';
import type { Event } from '../conversation/event.ts';
import type { Setting } from '../conversation/setting.ts';
import { conversationKey } from '../delivery/channels.ts';
import { Delivery } from '../delivery/delivery.ts';
import type { RateLimitedSender } from '../delivery/rateLimitedSender.ts';
import { fingerprint } from '../fingerprint.ts';
import { describeError, type Logger } from '../log.ts';
import type { Apologies } from './apologies.ts';
import type { CardUpdates } from './cardUpdates.ts';
import type { KeyedQueue } from './keyedQueue.ts';
import type { Turn } from './turn.ts';

/** Runs turns, one at a time in each conversation. */
export class Turns {
  readonly #queue: KeyedQueue;
  readonly #updates: CardUpdates;
  readonly #sender: RateLimitedSender;
  readonly #phoneButtons: ButtonKind;
  readonly #apologies: Apologies;
  readonly #log: Logger;

  constructor(
    queue: KeyedQueue,
    updates: CardUpdates,
    sender: RateLimitedSender,
    phoneButtons: ButtonKind,
    apologies: Apologies,
    log: Logger,
  ) {
    this.#queue = queue;
    this.#updates = updates;
    this.#sender = sender;
    this.#phoneButtons = phoneButtons;
    this.#apologies = apologies;
    this.#log = log;
  }

  /**
   * Runs a turn once those before it are done; one that fails says so.
   * @returns the response to its request, which may come before the turn is done
   * @throws StorageFault if what it changes wasn't saved
   */
  run(
    context: TurnContext,
    event: Event,
    setting: Setting,
    take: (turn: Turn) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const { id, channelId, conversation } = context.activity;
    const key = conversationKey(channelId, conversation.id);
    const log = this.#log.child({
      conversation: fingerprint(key),
      person: fingerprint(setting.person.id),
      channel: channelId,
      event: event.kind,
    });
    return this.#queue.run(key, async (respond, newer) => {
      await this.#updates.settled(key);
      const sender = this.#sender;
      const delivery = Delivery.of(context, sender, this.#phoneButtons, setting, respond);
      const turn: Turn = { key, activityId: id, event, setting, delivery, context, newer, log };
      try {
        await take(turn);
      } catch (error) {
        log.error(describeError(error), 'turn failed');
        await this.#apologies.apologize(turn, error);
      }
      respond(undefined);
    });
  }

  /** Resolves once every turn that has begun is done; no reply waits for its channel any more. */
  async stop(): Promise<void> {
    await Promise.all([this.#queue.stop(), this.#updates.stop()]);
    await this.#updates.stop(); // What the last turns left to be updated.
  }
}
