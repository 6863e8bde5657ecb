import { textFor } from '../../cards/text/languages.ts';
import type { Event } from '../conversation/event.ts';
import { withLocale } from '../conversation/language.ts';
import { step } from '../conversation/reply.ts';
import type { Conversations } from '../storage/conversations.ts';
import { StorageFault } from '../storage/storage.ts';
import type { ActiveCards } from './activeCard.ts';
import type { CardUpdates } from './cardUpdates.ts';
import { logSendFailure } from './sendFailure.ts';
import type { StorageOutage } from './storageOutage.ts';
import type { Turn } from './turn.ts';

/** What somebody waits for an answer to. */
const asked: ReadonlySet<Event['kind']> = new Set(['text', 'click', 'dataDeletion']);

/** What is said of a turn that failed. */
export class Apologies {
  readonly #conversations: Conversations;
  readonly #cards: ActiveCards;
  readonly #updates: CardUpdates;
  readonly #outage: StorageOutage;

  constructor(
    conversations: Conversations,
    cards: ActiveCards,
    updates: CardUpdates,
    outage: StorageOutage,
  ) {
    this.#conversations = conversations;
    this.#cards = cards;
    this.#updates = updates;
    this.#outage = outage;
  }

  /**
   * Says one honest sentence above the current step.
   * @throws StorageFault, for which the channel is told that the turn wasn't taken
   */
  async apologize(turn: Turn, cause: unknown): Promise<void> {
    if (cause instanceof StorageFault) {
      this.#sayNothingIsLost(turn);
      throw cause;
    }
    const { key, delivery, setting, log } = turn;
    const loaded = await this.#conversations.load(key, setting.now);
    const record = { ...withLocale(loaded.record, setting), screen: step };
    try {
      await this.#cards.showAndRemember(turn, loaded, record, record.cardId, 'ourError');
    } catch (error) {
      logSendFailure(log, error);
    }
    delivery.respond(record);
  }

  /** Once in each outage; that a click which is answered in place failed, its client says. */
  #sayNothingIsLost({ key, event, setting, delivery, log }: Turn): void {
    if (!asked.has(event.kind) || delivery.isInPlace || !this.#outage.isNewsTo(key)) return;
    this.#updates.run(key, 'outage', log, (givenUp) =>
      delivery.say(textFor(setting.locale).ui.cannotSave, givenUp),
    );
  }
}
