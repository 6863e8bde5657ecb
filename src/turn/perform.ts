import { report } from '../../cards/report.ts';
import { textFor } from '../../cards/text/languages.ts';
import type { Notice } from '../../cards/text/text.ts';
import { textOf } from '../conversation/language.ts';
import { withReply, type ConversationRecord } from '../conversation/record.ts';
import { recordView } from '../conversation/recordView.ts';
import { step, type Reply } from '../conversation/reply.ts';
import { messageResponse } from '../delivery/invoke.ts';
import { teamsUserOf } from '../signIn/teamsUser.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { Removals } from '../storage/removals.ts';
import type { ActiveCards } from './activeCard.ts';
import type { PrivateCopies } from './privateCopies.ts';
import { logSendFailure } from './sendFailure.ts';
import type { Turn } from './turn.ts';

/** When a saved turn's request is answered, in ms, however long its reply has to wait. */
const acknowledgement = 1_800;

/** Does what each kind of reply stands for, once it is decided and saved. */
export class Replies {
  readonly #conversations: Conversations;
  readonly #cards: ActiveCards;
  readonly #copies: PrivateCopies;
  readonly #removals: Removals;

  constructor(
    conversations: Conversations,
    cards: ActiveCards,
    copies: PrivateCopies,
    removals: Removals,
  ) {
    this.#conversations = conversations;
    this.#cards = cards;
    this.#copies = copies;
    this.#removals = removals;
  }

  /**
   * Performs the reply of a saved turn, and answers the request in time whatever the channel does.
   * If nothing arrives, the next activity finds the reply still to be given. Never throws.
   * @param previous the message that showed the active card before
   * @param reply undefined where there is nothing new to say
   * @returns what to save on next, if a card arrived and nobody else wrote in between
   */
  async perform(
    turn: Turn,
    saved: Loaded,
    previous: string | undefined,
    reply: Reply | undefined,
  ): Promise<Loaded | undefined> {
    const late = setTimeout(() => turn.delivery.respond(saved.record), acknowledgement);
    try {
      return await this.#performed(turn, saved, previous, reply);
    } catch (error) {
      logSendFailure(turn.log, error);
      return undefined;
    } finally {
      clearTimeout(late);
    }
  }

  /** Asks whether to delete what can't be read; nothing of the question is kept. Never throws. */
  async ask(turn: Turn, record: ConversationRecord): Promise<void> {
    try {
      const asked = { ...record, screen: { show: 'deletion' } } as const;
      await this.#cards.show(turn, asked, undefined, undefined);
    } catch (error) {
      logSendFailure(turn.log, error);
    }
  }

  /** Tells whoever speaks in somebody else's chat so; nothing of that chat is shown. Never throws. */
  async decline({ event, setting, delivery, newer, log }: Turn): Promise<void> {
    log.warn({ reason: 'not-owner' }, 'ignored');
    const { notYours } = textFor(setting.locale).ui;
    if (delivery.isInPlace) return delivery.answer(messageResponse(notYours));
    if (event.kind !== 'text' && event.kind !== 'click') return;
    try {
      await delivery.say(notYours, newer);
    } catch (error) {
      logSendFailure(log, error);
    }
  }

  async #performed(
    turn: Turn,
    saved: Loaded,
    previous: string | undefined,
    reply: Reply | undefined,
  ): Promise<Loaded | undefined> {
    const { delivery } = turn;
    const { record } = saved;
    const show = (shown: ConversationRecord, notice?: Notice) =>
      this.#cards.showAndRemember(turn, saved, shown, previous, notice);
    switch (reply?.kind) {
      case undefined:
        if (!record.replied && !delivery.isInPlace) return show(record);
        delivery.respond(record);
        return undefined;
      case 'card': {
        const known = await show(record, reply.notice);
        if (reply.aside) await delivery.remark(record, reply.aside, turn.newer);
        return known;
      }
      case 'aside':
        // A click waits for a card in its place.
        if (delivery.isInPlace) delivery.respond(record);
        await delivery.remark(record, reply.aside, turn.newer);
        return this.#conversations.save(turn.key, saved, withReply(record));
      case 'report': {
        if (delivery.isInPlace) delivery.respond(record);
        const on = new Date(turn.setting.now).toISOString();
        const words = report(recordView(record, turn.setting), textOf(record), on);
        await delivery.say(words, turn.newer);
        return this.#conversations.save(turn.key, saved, withReply(record));
      }
      case 'private':
        return show(record, await this.#copies.take(turn, record));
      case 'signOut': {
        const userId = teamsUserOf(turn.context)?.userId;
        const isOver = userId && (await this.#removals.endSignIn(userId));
        return isOver
          ? show({ ...record, screen: { show: 'signedOut' } })
          : show({ ...record, screen: step }, isOver === false ? 'signOutPending' : 'notSignedIn');
      }
      case 'farewell':
        // Nothing is kept any more, not even which message said so.
        await this.#cards.show(turn, record, previous, reply.notice);
        return undefined;
    }
  }
}
