import type { InvokeResponse, TurnContext } from '../botframework/types.ts';
import type { Screen } from '../../cards/screen.ts';
import { accountOf } from '../inspection/account.ts';
import type { Inspector } from '../inspection/inspector.ts';
import type { InspectionSettings } from '../inspection/settings.ts';
import type { SignedIn, SignIn } from '../signIn/signIn.ts';
import { BoundedMap } from '../boundedMap.ts';
import { describeError } from '../log.ts';
import type { EndSignIn } from '../storage/removals.ts';
import type { Conversations, Loaded } from '../storage/conversations.ts';
import type { InspectionResult } from '../conversation/inspectionResult.ts';
import { textOf } from '../conversation/language.ts';
import { looked } from '../conversation/looked.ts';
import type { ConversationRecord } from '../conversation/record.ts';
import type { Event } from '../conversation/event.ts';
import { longestInspection } from '../conversation/inspectionLimits.ts';
import type { KeyedQueue } from './keyedQueue.ts';
import type { ActiveCards } from './activeCard.ts';
import type { Plans } from './plans.ts';
import { InspectionJobs } from './inspectionJobs.ts';
import type { Setting } from '../conversation/setting.ts';
import type { Turn } from './turn.ts';
import { logSendFailure } from './sendFailure.ts';

/** Names of more conversations than these are forgotten; their cards then link without a name. */
const rememberedNames = 1_000;

/** What looking into the organization needs; without a connection nobody signs in. */
export interface Inspecting {
  readonly inspector: Inspector;
  readonly settings: InspectionSettings;
  readonly signIn?: SignIn | undefined;
  /** Ends somebody's sign-in outside a turn. */
  readonly endSignIn?: EndSignIn | undefined;
}

/**
 * Looks into the organization beside the turns: a look takes seconds, and a turn mustn't. What came
 * of it is a turn of its own, and counts only if the person still waits for it.
 */
export class InspectionTurns {
  readonly #conversations: Conversations;
  readonly #plans: Plans;
  readonly #queue: KeyedQueue;
  readonly #cards: ActiveCards;
  readonly #inspecting: Inspecting;
  readonly #jobs = new InspectionJobs();
  /** By conversation: what the records are called that its last look saw. Never stored. */
  readonly #names = new BoundedMap<string, ReadonlyMap<string, string>>(rememberedNames);

  constructor(
    conversations: Conversations,
    plans: Plans,
    queue: KeyedQueue,
    cards: ActiveCards,
    inspecting: Inspecting,
  ) {
    this.#conversations = conversations;
    this.#plans = plans;
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
    this.#jobs.run(turn.key, async (givenUp) => {
      const progress = (done: number, of: number) =>
        this.#cards.progress(turn, { ...record, screen: checking(done, of) });
      const result = await this.look(turn.context, record, givenUp, progress);
      try {
        await this.#queue.run<void>(turn.key, async (answer, newer) => {
          await this.#finish({ ...turn, newer }, record.revision, result);
          answer();
        });
      } catch (error) {
        turn.log.error(describeError(error), 'look-up lost');
      }
    });
  }

  /** Looks for the email of a record with the rights of the person of a turn. Never throws. */
  async look(
    context: TurnContext,
    { sought = {} }: ConversationRecord,
    givenUp: AbortSignal,
    onProgress: (done: number, of: number) => void = () => undefined,
  ): Promise<InspectionResult> {
    const account = accountOf(context, this.#inspecting.settings);
    return account === 'notAllowed'
      ? { kind: 'failed', why: 'notAllowed' }
      : this.#inspecting.inspector.look(sought, account, onProgress, givenUp);
  }

  /** Remembers what the records are called that a look of a conversation saw. */
  remember(conversation: string, result: InspectionResult): void {
    if (result.kind === 'inspection') this.#names.set(conversation, result.names);
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
    const lost = isLost ? looked(record, interrupted, setting) : undefined;
    return lost ? { ...loaded, record: lost.record } : loaded;
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
  async #finish(turn: Turn, revision: number, result: InspectionResult): Promise<void> {
    const { key, setting, log } = turn;
    const now = Date.now();
    const before = await this.#conversations.load(key, now);
    const came =
      before.record.revision === revision
        ? looked(before.record, result, { ...setting, now })
        : undefined;
    if (came) await this.#plans.follow(key, before.record, came.record, turn.context.activity);
    const after = came && (await this.#conversations.save(key, before, came.record));
    if (!after) return log.info('look-up dropped');
    this.remember(key, result);
    try {
      await this.#cards.renew(turn, after);
      if (came.actions.includes('askToSignIn')) await this.#askToSignIn(turn, after.record);
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
