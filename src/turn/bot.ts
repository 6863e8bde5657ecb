import { setTimeout as wait } from 'node:timers/promises';
import { viewOf, type SupportContact } from '../../dialogs/view.ts';
import type { InvokeResponse, TurnContext } from '../botframework/types.ts';
import { eventOf, type Event } from '../conversation/event.ts';
import { mayAct, react } from '../conversation/react.ts';
import { deletionIn } from '../conversation/deletion.ts';
import { withLocale } from '../conversation/language.ts';
import { isProcessed, newRecord, type ConversationRecord } from '../conversation/record.ts';
import type { Reply } from '../conversation/reply.ts';
import { settingOf } from '../conversation/setting.ts';
import { conversationKey } from '../delivery/channels.ts';
import { politeResponse } from '../delivery/invoke.ts';
import type { ReceivedActivity } from '../guard/activity.ts';
import type { Loaded } from '../storage/conversations.ts';
import type { Removals } from '../storage/removals.ts';
import { isOfNewer } from '../storage/storage.ts';
import type { InspectionTurns } from './inspectionTurns.ts';
import type { Replies } from './perform.ts';
import type { Reach, ScheduledWork } from './scheduledWork.ts';
import type { Turn } from './turn.ts';
import type { TurnRecords } from './turnRecords.ts';
import type { Turns } from './turns.ts';

/** How often a turn that lost a race for its record is decided again. */
const attempts = 12;

/** What a bot is put together from. */
interface Parts {
  readonly turns: Turns;
  readonly records: TurnRecords;
  readonly replies: Replies;
  readonly inspector: InspectionTurns;
  readonly work: ScheduledWork;
  readonly removals: Removals;
  /** Whom people are sent to who want to talk to a person. */
  readonly supportContact: SupportContact | undefined;
}

/** Takes turns, one at a time in each conversation: load, react, save, and only then perform. */
export class Bot {
  readonly #turns: Turns;
  readonly #records: TurnRecords;
  readonly #replies: Replies;
  readonly #inspector: InspectionTurns;
  readonly #work: ScheduledWork;
  readonly #removals: Removals;
  readonly #supportContact: SupportContact | undefined;

  constructor({ turns, records, replies, inspector, work, removals, supportContact }: Parts) {
    this.#turns = turns;
    this.#records = records;
    this.#replies = replies;
    this.#inspector = inspector;
    this.#work = work;
    this.#removals = removals;
    this.#supportContact = supportContact;
  }

  /** Begins to do what falls due in conversations while nobody says anything. */
  start(reach: Reach): void {
    this.#work.start(reach);
    this.#removals.start();
  }

  /**
   * Handles one activity.
   * @param context can be used after the turn too
   * @returns the response to an invoke; undefined for any other activity
   * @throws StorageFault if what it changes wasn't saved
   */
  async run(context: TurnContext): Promise<InvokeResponse | undefined> {
    const activity = context.activity as ReceivedActivity;
    const key = conversationKey(activity.channelId, activity.conversation.id);
    const setting = {
      ...settingOf(activity, Date.now(), this.#inspector.organizations),
      supportContact: this.#supportContact,
      nameOf: (recordId: string) => this.#inspector.nameIn(key, recordId),
    };
    const event = eventOf(activity, setting.isShared);
    const response =
      event && (await this.#turns.run(context, event, setting, (turn) => this.#take(turn)));
    if (activity.type !== 'invoke') return undefined;
    return response ?? politeResponse(activity.name);
  }

  /** Resolves once every turn that has begun is done; no reply waits for its channel any more. */
  async stop(): Promise<void> {
    await this.#work.stop();
    await this.#removals.stop();
    await this.#inspector.stop();
    await this.#turns.stop();
  }

  async #take(turn: Turn): Promise<void> {
    const { key, activityId, event, setting, log } = turn;
    if (event.kind === 'uninstalled') return this.#records.forgetPlace(turn, event.from);
    if (event.kind === 'signIn') return this.#signIn(turn, event);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.#loaded(turn);
      if (!before) return;
      const { cardId } = before.record;
      if (!mayAct(before.record, setting)) return this.#replies.decline(turn);
      if (activityId && isProcessed(before.record, activityId)) {
        await this.#replies.perform(turn, before, cardId, undefined);
        return;
      }
      const reaction = react(before.record, event, setting);
      if (reaction.reply?.kind === 'farewell') return this.#farewell(turn, reaction.record, cardId);
      const after = await this.#records.save(turn, before, reaction);
      if (after) {
        const { reply, actions } = reaction;
        // Before the reply, or what the look still shows of its progress would cover that.
        if (actions.includes('cancelLook')) this.#inspector.cancel(key);
        log.info({ step: viewOf(after.record.diagnosis).step, reply: reply?.kind }, 'turn');
        const shown = await this.#replies.perform(turn, after, cardId, reply);
        if (shown && actions.includes('startLook')) this.#inspector.begin(turn, shown);
        return;
      }
      // Whoever lost comes back at another time than the next one who loses.
      await wait(Math.random() * 20 * (attempt + 1));
    }
    throw new Error(`The record changed ${attempts} times while one turn was decided.`);
  }

  /**
   * The conversation; undefined once the turn is done without it. A deletion needs nothing to be
   * there or readable, and nothing is written for one that comes again.
   */
  async #loaded(turn: Turn): Promise<Loaded | undefined> {
    const { event, setting, delivery } = turn;
    const wanted = () => deletionIn(event, setting);
    const empty = withLocale(newRecord(setting.now), setting);
    const gone = { ...empty, screen: { show: 'deleted' } } as const;
    try {
      const loaded = await this.#records.load(turn);
      if (loaded.version !== undefined) return loaded;
      if (await this.#records.wasDeletedBy(turn)) delivery.respond(gone);
      else if (wanted() === 'confirmed') await this.#farewell(turn, gone, undefined);
      else return loaded;
    } catch (error) {
      if (!isOfNewer(error)) throw error;
      if (wanted() === 'confirmed') await this.#farewell(turn, gone, undefined);
      else if (wanted() === 'asked') await this.#replies.ask(turn, empty);
      else throw error;
    }
    return undefined;
  }

  /** Deletes everything, and says whether all of it is gone. */
  async #farewell(
    turn: Turn,
    record: ConversationRecord,
    previous: string | undefined,
  ): Promise<void> {
    const isGone = await this.#records.forget(turn);
    turn.log.info({ step: viewOf(record.diagnosis).step, reply: 'farewell' }, 'turn');
    const reply: Reply = { kind: 'farewell', ...(!isGone && { notice: 'signOutPending' }) };
    await this.#replies.perform(turn, { record, version: undefined }, previous, reply);
  }

  /** Whoever is signed in now gets the look that waited for it. */
  async #signIn(turn: Turn, event: Extract<Event, { kind: 'signIn' }>): Promise<void> {
    const { response, signedIn } = await this.#inspector.signIn(turn.context, event);
    turn.delivery.answer(response);
    if (signedIn) await this.#take({ ...turn, event: { kind: 'signedIn' } });
  }
}
