import type { InvokeResponse, TurnContext } from '../botframework/types.ts';
import type { Screen } from '../../cards/screen.ts';
import { answered } from '../../dialogs/diagnosis.ts';
import { accountOf } from '../inspection/account.ts';
import type { InspectionResult, Inspector } from '../inspection/inspector.ts';
import type { InspectionSettings } from '../inspection/settings.ts';
import type { SignedIn, SignIn } from '../signIn/signIn.ts';
import { BoundedMap } from '../boundedMap.ts';
import { describeError } from '../log.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import { textOf } from '../conversation/language.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import type { Event } from '../conversation/event.ts';
import { longestInspection } from '../conversation/inspectionLimits.ts';
import type { KeyedQueue } from './keyedQueue.ts';
import type { ActiveCards } from './activeCard.ts';
import { InspectionJobs } from './inspectionJobs.ts';
import { givenIn, type Setting } from '../conversation/setting.ts';
import type { Turn } from './turn.ts';
import { logSendFailure } from './sendFailure.ts';

/** Names of more conversations than these are forgotten; their cards then link without a name. */
const rememberedNames = 1_000;

/** What looking into the organization needs; without a connection nobody signs in. */
export interface Inspecting {
  readonly inspector: Inspector;
  readonly settings: InspectionSettings;
  readonly signIn?: SignIn | undefined;
}

/**
 * Looks into the organization beside the turns: a look takes seconds, and a turn mustn't. What came
 * of it is a turn of its own, and counts only if the person still waits for it.
 */
export class InspectionTurns {
  readonly #conversations: Conversations;
  readonly #queue: KeyedQueue;
  readonly #cards: ActiveCards;
  readonly #inspecting: Inspecting;
  readonly #jobs = new InspectionJobs();
  /** By conversation: what the records are called that its last look saw. Never stored. */
  readonly #names = new BoundedMap<string, ReadonlyMap<string, string>>(rememberedNames);

  constructor(
    conversations: Conversations,
    queue: KeyedQueue,
    cards: ActiveCards,
    inspecting: Inspecting,
  ) {
    this.#conversations = conversations;
    this.#queue = queue;
    this.#cards = cards;
    this.#inspecting = inspecting;
  }

  /** Where can be looked. */
  get organizations(): Setting['organizations'] {
    return this.#inspecting.inspector.organizations;
  }

  /** What a record is called that the last look of a conversation saw, while that is remembered. */
  nameIn(conversation: string, recordId: string): string | undefined {
    return this.#names.get(conversation)?.get(recordId);
  }

  /** Begins the look that a saved record waits for; an earlier one of the conversation ends. */
  begin(turn: Turn, { record }: Loaded): void {
    const account = accountOf(turn.context, this.#inspecting.settings);
    this.#jobs.run(turn.key, async (givenUp) => {
      const looked: InspectionResult =
        account === 'notAllowed'
          ? { kind: 'failed', why: 'notAllowed' }
          : await this.#inspecting.inspector.look(
              record.sought ?? {},
              account,
              (done, of) => this.#cards.progress(turn, { ...record, screen: checking(done, of) }),
              givenUp,
            );
      try {
        await this.#queue.run<void>(turn.key, async (answer, newer) => {
          await this.#finish({ ...turn, newer }, record.revision, looked);
          answer();
        });
      } catch (error) {
        turn.log.error(describeError(error), 'look-up lost');
      }
    });
  }

  /**
   * The conversation as it was loaded, where its look can still come to something. One that no
   * process makes any more, as after a crash, has come to nothing, and nobody was told so.
   */
  withoutLost(conversation: string, loaded: Loaded, setting: Setting): Loaded {
    const { record } = loaded;
    const { screen } = record;
    if (screen.show !== 'checking' || this.#jobs.has(conversation)) return loaded;
    // Of another machine's clock, which may be ahead, but not by more than a whole look.
    const left = (screen.until ?? 0) - setting.now;
    const isLost = left < 0 || left > 2 * longestInspection;
    return isLost
      ? { ...loaded, record: { ...inspected(record, interrupted, setting), replied: false } }
      : loaded;
  }

  /** Answers what Teams posts when somebody signs in. */
  async signIn(
    context: TurnContext,
    { by, value }: Extract<Event, { kind: 'signIn' }>,
  ): Promise<SignedIn> {
    const { signIn } = this.#inspecting;
    if (!signIn) return { response: notExpected, signedIn: false };
    return by === 'token' ? signIn.exchange(context, value) : signIn.verify(context, value);
  }

  /** Forgets what records are called; the look of the conversation ends too. */
  forget(conversation: string): void {
    this.cancel(conversation);
    this.#names.delete(conversation);
  }

  /** Ends the look of a conversation. */
  cancel(conversation: string): void {
    this.#jobs.cancel(conversation);
  }

  /** Ends all looks; resolves once what came of them is told. */
  async stop(): Promise<void> {
    await this.#jobs.stop();
  }

  /** Saves what came of a look and shows it, if the person still waits for it. */
  async #finish(turn: Turn, revision: number, looked: InspectionResult): Promise<void> {
    const { key, setting, log } = turn;
    const now = Date.now();
    const before = await this.#conversations.load(key, now);
    const { record } = before;
    if (record.revision !== revision || record.screen.show !== 'checking') {
      return log.info('look-up dropped');
    }
    const after = await this.#conversations.save(key, before, {
      ...inspected(record, looked, { ...setting, now }),
      replied: false,
    });
    if (!after) return log.info('look-up dropped');
    if (looked.kind === 'inspection') this.#names.set(key, looked.names);
    try {
      await this.#cards.renew(turn, after);
      if (looked.kind === 'failed' && looked.why === 'signInNeeded') {
        await this.#askToSignIn(turn, after.record);
      }
    } catch (error) {
      logSendFailure(log, error);
    }
  }

  async #askToSignIn(
    { context, delivery, newer }: Turn,
    record: ConversationRecord,
  ): Promise<void> {
    const card = await this.#inspecting.signIn?.signInCard(
      context,
      textOf(record).inspection.signIn,
    );
    if (card && typeof card !== 'string') await delivery.askToSignIn(card, newer);
  }
}

const interrupted: InspectionResult = { kind: 'failed', why: 'interrupted' };

const notExpected: InvokeResponse = { status: 501 };

const checking = (done: number, of: number): Screen => ({ show: 'checking', done, of });

/** The record with what came of its look. */
function inspected(
  record: ConversationRecord,
  looked: InspectionResult,
  setting: Setting,
): ConversationRecord {
  const next = { ...record, revision: record.revision + 1 };
  switch (looked.kind) {
    case 'failed':
      return {
        ...next,
        screen: {
          show: 'lookupFailed',
          why: looked.why,
          ...(looked.minutes && { minutes: looked.minutes }),
        },
      };
    case 'several':
      return { ...next, screen: { show: 'emails', emails: looked.emails } };
    case 'inspection': {
      const { inspection, activityId } = looked;
      const event = { type: 'organisation.checked', lookup: inspection } as const;
      const diagnosis = answered(record.diagnosis, event, givenIn(setting)) ?? record.diagnosis;
      const sought = record.sought && activityId ? { ...record.sought, activityId } : record.sought;
      return { ...next, diagnosis, screen: { show: 'overview' }, ...(sought && { sought }) };
    }
  }
}
