import type { ButtonKind } from '../../cards/form.ts';
import { isGone } from '../botframework/sendFault.ts';
import type { TurnContext } from '../botframework/types.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import { settingOf } from '../conversation/setting.ts';
import { watched, type Watched } from '../conversation/watch.ts';
import { Delivery } from '../delivery/delivery.ts';
import type { RateLimitedSender } from '../delivery/rateLimitedSender.ts';
import { fingerprint } from '../fingerprint.ts';
import type { ReceivedActivity } from '../guard/activity.ts';
import type { Logger } from '../log.ts';
import type { Loaded } from '../storage/conversations.ts';
import type { ActiveCards, Showing } from './activeCard.ts';
import type { CardUpdates } from './cardUpdates.ts';
import type { InspectionTurns } from './inspectionTurns.ts';
import type { KeyedQueue } from './keyedQueue.ts';
import { logSendFailure } from './sendFailure.ts';

/** Changes the record of a conversation, again and again until nobody writes in between. */
type Change = (
  work: (record: ConversationRecord) => ConversationRecord,
) => Promise<Loaded | undefined>;

/** Looks for the case by itself: one card says how far that is, and the case is a new message. */
export class CaseWatch {
  readonly #inspector: InspectionTurns;
  readonly #queue: KeyedQueue;
  readonly #updates: CardUpdates;
  readonly #sender: RateLimitedSender;
  readonly #phoneButtons: ButtonKind;
  readonly #cards: ActiveCards;
  readonly #log: Logger;

  constructor(
    inspector: InspectionTurns,
    queue: KeyedQueue,
    updates: CardUpdates,
    sender: RateLimitedSender,
    phoneButtons: ButtonKind,
    cards: ActiveCards,
    log: Logger,
  ) {
    this.#inspector = inspector;
    this.#queue = queue;
    this.#updates = updates;
    this.#sender = sender;
    this.#phoneButtons = phoneButtons;
    this.#cards = cards;
    this.#log = log;
  }

  /** Looks once, and shows what came of it if that is still waited for. */
  async look(
    key: string,
    context: TurnContext,
    record: ConversationRecord,
    change: Change,
    givenUp: AbortSignal,
  ): Promise<void> {
    const due = record.watch?.due[0];
    const result = await this.#inspector.look(context, record, givenUp);
    // Another instance makes the look that this one was stopped in.
    if (givenUp.aborted || due === undefined) return;
    const activity = context.activity as ReceivedActivity;
    const setting = {
      ...settingOf(activity, Date.now(), this.#inspector.organizations),
      nameOf: (recordId: string) => this.#inspector.nameIn(key, recordId),
    };
    const log = this.#log.child({ conversation: fingerprint(key), channel: activity.channelId });
    await this.#queue.run<void>(key, async (answer, newer) => {
      let came: Watched | undefined;
      let previous: string | undefined;
      const saved = await change((current) => {
        came = watched(current, due, result, setting);
        previous = current.cardId;
        return came?.record ?? current;
      });
      if (saved && came) {
        this.#inspector.remember(key, result);
        const delivery = Delivery.of(
          context,
          this.#sender,
          this.#phoneButtons,
          setting,
          () => undefined,
        );
        const showing = { key, setting, delivery, newer, log };
        await this.#updates.settled(key);
        if (!(await this.#show(showing, saved, came, previous))) {
          await change((gone) => ({ ...gone, watch: undefined }));
        }
      } else log.info('look-up dropped');
      answer();
    });
  }

  /** @returns whether the conversation can still be written to */
  async #show(
    showing: Showing,
    saved: Loaded,
    { isCase }: Watched,
    previous: string | undefined,
  ): Promise<boolean> {
    const { delivery, newer, log } = showing;
    const { record } = saved;
    const isOver = record.watch?.due.length === 0;
    try {
      if (isCase) {
        await this.#cards.showAndRemember(showing, saved, record, previous, undefined);
      } else if (record.screen.show === 'step') {
        if (delivery.updates && previous) {
          await delivery.replace(previous, record, undefined, newer);
        } else if (isOver) {
          await this.#cards.showAndRemember(showing, saved, record, previous, undefined);
        }
      }
    } catch (error) {
      logSendFailure(log, error);
      return !isGone(error);
    }
    return true;
  }
}
