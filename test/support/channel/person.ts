import { isDeepStrictEqual } from 'node:util';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { vi } from 'vitest';
import {
  actionsOf,
  buttonsOf,
  choiceOf,
  firstFactOf,
  isFull,
  isLooking,
  noticeOf,
  textsOf,
  titleOf,
  untouchedInputs,
  type Action,
} from './cards.ts';
import type { Call, Connector, Creation, Failure } from './connector.ts';
import type { RunningBot } from './runBot.ts';
import type { Screen, Shown } from './screen.ts';
import {
  activityIn,
  executeIn,
  installationIn,
  mentionIn,
  messageIn,
  newUser,
  privateIdOf,
  submitIn,
  threadIn,
  type Place,
  type Posted,
} from './shapes.ts';
import { waitTimeout } from './waitTimeout.ts';

/** How the bot answered one posted activity. */
export interface BotResponse {
  readonly status: number;
  readonly body: string;
  readonly activity: Posted;
}

/** A card as it stood on the screen once, to be clicked later. */
export interface CardMessage {
  readonly id: string;
  readonly card: IAdaptiveCard;
}

/** Somebody in one conversation with the bot; others may be in it too. */
export class Person {
  readonly place: Place;
  readonly screen: Screen;
  /** Everything that was posted to the bot, in that order. */
  readonly posted: Posted[] = [];
  readonly #connector: Connector;
  readonly #bot: RunningBot;
  #inputs: Readonly<Record<string, string>> = {};

  constructor(bot: RunningBot, connector: Connector, place: Place) {
    this.#bot = bot;
    this.#connector = connector;
    this.place = place;
    this.screen = connector.screenOf(place.conversationId, place.channelId);
  }

  /** The same with a part of the place changed: another name, client or conversation. */
  at(change: Partial<Place>): Person {
    return new Person(this.#bot, this.#connector, { ...this.place, ...change });
  }

  /** Somebody else in the same conversation. */
  companion(name: string): Person {
    return this.at({ user: newUser(name) });
  }

  /** The same person with a client that says this language; one that says none if undefined. */
  speaking(locale: string | undefined, clientLocale = locale): Person {
    return this.at({ locale, clientLocale });
  }

  /** The same person in a new thread of the same channel. */
  inNewThread(): Person {
    return this.at(threadIn(this.place));
  }

  /** The same person in their own chat with the bot, which the bot may not have come into yet. */
  inPrivate(): Person {
    return this.at({ scope: 'personal', conversationId: privateIdOf(this.place.user.id) });
  }

  /** The bot comes into the conversation; everything that the channel posts then, at once. */
  async install(): Promise<void> {
    await Promise.all(installationIn(this.place).map((activity) => this.post(activity)));
  }

  /** Types a text, whoever may be meant. */
  async say(text: string): Promise<BotResponse> {
    return mustBeTaken(await this.post(messageIn(this.place, text)));
  }

  /** Types a text for the bot, which is mentioned where others talk too. */
  async tell(text: string): Promise<BotResponse> {
    if (this.place.scope === 'personal') return this.say(text);
    return mustBeTaken(await this.post(mentionIn(this.place, text)));
  }

  /** Fills in inputs of the current card; they go along with the next click. */
  fillIn(inputs: Readonly<Record<string, string>>): this {
    this.#inputs = { ...this.#inputs, ...inputs };
    return this;
  }

  /** Picks a choice of the current card by its title. */
  pick(inputId: string, title: string): this {
    return this.fillIn({ [inputId]: choiceOf(this.card(), inputId, title) });
  }

  /**
   * Clicks a button of the current card, or of a card that once stood on the screen. In Teams the
   * next card comes in the answer, and the same must come as an update for everybody else; only a
   * card that says that the bot is looking may give way to what was found before it is sent.
   * @param button its title, or its verb
   */
  async click(button: string, on: CardMessage = this.cardMessage()): Promise<BotResponse> {
    const answer = mustBeTaken(await this.post(this.clickOf(button, on)));
    const card = cardIn(answer);
    if (card) {
      await vi.waitFor(() => {
        const isShown = this.screen.messages.some(
          (shown) =>
            isDeepStrictEqual(shown.card, card) ||
            (isLooking(card) && shown.id === on.id && !isDeepStrictEqual(shown.card, on.card)),
        );
        if (!isShown) throw new Error(`No update came with the card “${titleOf(card)}”.`);
      }, waitTimeout);
    }
    return answer;
  }

  /** The activity that a click would post, with the inputs that were filled in. */
  clickOf(button: string, { id, card }: CardMessage = this.cardMessage()): Posted {
    const first = firstFactOf(card, button);
    if (first) this.fillIn({ [first.input]: first.value });
    const action = buttonIn(card, first ? 'facts.answered' : button);
    const data = {
      ...action.data,
      ...(action.associatedInputs !== 'none' && { ...untouchedInputs(card), ...this.#inputs }),
    };
    this.#inputs = {};
    const { title, verb } = action;
    return action.type === 'Action.Execute'
      ? executeIn(this.place, id, { title, ...(verb && { verb }), data })
      : submitIn(this.place, id, data);
  }

  /** Posts a click with data of one's own making on the current card, as its channel would. */
  async forge(data: unknown): Promise<BotResponse> {
    const { id } = this.cardMessage();
    const verb = 'answer.yes';
    return this.post(
      this.place.channelId === 'msteams'
        ? executeIn(this.place, id, { title: 'Forged', verb, data })
        : submitIn(this.place, id, data),
    );
  }

  /** Posts any activity of this conversation; what is given stands in for what is usual. */
  async send(type: string, more: Posted = {}): Promise<BotResponse> {
    return this.post(activityIn(this.place, type, more));
  }

  /**
   * Posts an activity just as it is.
   * @param bot another process of the same bot, if not the usual one
   */
  async post(activity: Posted, bot: RunningBot = this.#bot): Promise<BotResponse> {
    this.posted.push(activity);
    const headers = await bot.headersFor(activity);
    bot.canaries.note(activity, headers.Authorization);
    if (isToBot(activity)) this.screen.lastToBot = activity;
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(activity),
    });
    const body = await response.text();
    if (body.startsWith('{')) this.screen.hold(JSON.parse(body));
    return { status: response.status, body, activity };
  }

  /** Posts an activity once more, with the same id: the last one, or any. */
  async redeliver(activity: Posted | undefined = this.posted.at(-1)): Promise<BotResponse> {
    if (!activity) throw new Error('Nothing was posted yet.');
    return this.post(activity);
  }

  /**
   * Resolves once every earlier turn of this conversation is done with sending. The bot is added
   * once more for that, which shows nothing where it has said welcome. It isn’t added to threads:
   * there it hears once more what it heard last.
   */
  async settled(): Promise<void> {
    const [added] = installationIn(this.place);
    const nothingNew = this.place.scope === 'channel' ? this.screen.lastToBot : added;
    if (nothingNew) await this.post(nothingNew);
  }

  /** The next request of the bot for a chat with this person is answered with such a status. */
  privateChatFails(status: number): void {
    this.#connector.refuseChat(this.place.user.id, status);
  }

  /** The bot’s requests for a chat with this person. */
  get privateRequests(): Creation[] {
    const { id } = this.place.user;
    return this.#connector.creations.filter(({ memberId }) => memberId === id);
  }

  /** The next requests of the bot for this conversation go wrong. */
  channelFails(failure: Failure): void {
    this.#connector.fail(this.place.conversationId, failure);
  }

  /** Resolves once a request of the bot is held back. */
  async untilHeld(): Promise<void> {
    await vi.waitFor(() => {
      if (this.#connector.heldFor(this.place.conversationId) === 0) throw new Error('Not held.');
    }, waitTimeout);
  }

  /** Lets go what was held back. */
  release(): void {
    this.#connector.release(this.place.conversationId);
  }

  /** The bot’s requests for this conversation. */
  get calls(): Call[] {
    const { conversationId } = this.place;
    return this.#connector.calls.filter((call) => call.conversationId === conversationId);
  }

  /** What the person sees, from the top to the bottom. */
  get messages(): readonly Shown[] {
    return this.screen.messages;
  }

  /** The cards that can be used; in Teams there must be one. */
  get fullCards(): CardMessage[] {
    return this.messages.flatMap(({ id, card }) => (isFull(card) ? [{ id, card }] : []));
  }

  /** The newest card that can be used, with its message. */
  cardMessage(): CardMessage {
    const newest = this.fullCards.at(-1);
    if (!newest) throw new Error('There is no card to use.');
    return newest;
  }

  card(): IAdaptiveCard {
    return this.cardMessage().card;
  }

  get title(): string {
    return titleOf(this.card());
  }

  get buttons(): string[] {
    return buttonsOf(this.card());
  }

  get notice(): string | undefined {
    return noticeOf(this.card());
  }

  /** The title of a button of the current card. */
  titleOfButton(verb: string): string {
    const card = this.card();
    return (firstFactOf(card, verb) ?? buttonIn(card, verb)).title;
  }

  /** All texts of the current card, a line each. */
  get text(): string {
    return textsOf(this.card()).join('\n');
  }

  /** Asks for the report and reads it. */
  async report(): Promise<string> {
    await this.tell('report');
    const { text } = this.messages.at(-1) ?? {};
    if (!text) throw new Error('The report isn’t the newest message.');
    return text;
  }
}

/** The card in the answer to a click, where there is one. */
export function cardIn({ body }: BotResponse): IAdaptiveCard | undefined {
  if (!body.startsWith('{')) return undefined;
  return (JSON.parse(body) as { value?: IAdaptiveCard }).value;
}

/** Whether the bot takes an activity for something that is said to it. */
const isToBot = ({ type, name, value, entities = [] }: Posted): boolean =>
  name === 'adaptiveCard/action' ||
  (type === 'message' &&
    (value !== undefined || (entities as Posted[]).some((entity) => entity.type === 'mention')));

function buttonIn(card: IAdaptiveCard, button: string): Action {
  const action = actionsOf(card).find(({ title, data }) => [title, data.verb].includes(button));
  if (!action) throw new Error(`No button “${button}” on “${titleOf(card)}”.`);
  return action;
}

function mustBeTaken(answer: BotResponse): BotResponse {
  if (answer.status === 200) return answer;
  throw new Error(`The bot answered ${answer.status} ${answer.body}`);
}
