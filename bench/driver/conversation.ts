import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { actionsOf, titleOf } from '../../test/support/channel/cards.ts';
import {
  executeIn,
  messageIn,
  newPlace,
  submitIn,
  type Place,
  type Posted,
} from '../../test/support/channel/shapes.ts';
import { channelOf, type Kind } from '../kinds.ts';
import type { Arrival, Connector } from './connector.ts';
import { headingAt, opening, verbAt } from './journey.ts';

/** How a bot answered a posted activity. */
export interface HttpResponse {
  readonly status: number;
  readonly body: unknown;
  /** When it had arrived, by `performance.now()`. */
  readonly at: number;
}

/** Posts an activity to a bot with the channel's token. */
export type Post = (activity: Posted) => Promise<HttpResponse>;

/** What is known of a conversation: enough to go on with it, also in another process. */
export interface Known {
  readonly kind: Kind;
  readonly where: Place;
  /** How many cards the walk has shown; none yet if 0. */
  readonly shown: number;
  readonly cardId: string;
  readonly card: IAdaptiveCard | undefined;
}

/** A wrong or missing answer; its message says which, and names nothing else. */
export class TurnFault extends Error {
  override readonly name = 'TurnFault';
}

const timeout = 10_000;

/** Somebody who clicks through the walk in a conversation of their own, and looks at each card. */
export class Conversation {
  readonly #connector: Connector;
  #known: Known;

  constructor(connector: Connector, known: Known) {
    this.#connector = connector;
    this.#known = known;
  }

  /** A conversation in which nothing was said yet. */
  static begin(connector: Connector, kind: Kind, serviceUrl: string): Conversation {
    const where = newPlace(channelOf[kind], serviceUrl);
    return new Conversation(connector, { kind, where, shown: 0, cardId: '', card: undefined });
  }

  get known(): Known {
    return this.#known;
  }

  /**
   * Takes one turn; it is over once the card has arrived everywhere and the request is answered.
   * @returns when the person saw the next card, by `performance.now()`
   * @throws TurnFault if a card is wrong or doesn't come within 10 s
   */
  async turn(post: Post): Promise<number> {
    const { kind, where, shown } = this.#known;
    const arrives = withinPatience(this.#connector.next(where.conversationId));
    try {
      const isClick = shown > 0;
      const taken = post(this.#activity()).then(mustBeTaken);
      const [answer, arrival] = await Promise.all([taken, arrives]);
      this.#look(arrival, isClick && kind === 'execute' ? 'PUT' : 'POST');
      if (kind === 'submit' || !isClick) return arrival.at;
      mustShow(cardIn(answer), shown, 'the response');
      return answer.at;
    } finally {
      this.#connector.forget(where.conversationId);
    }
  }

  #activity(): Posted {
    const { kind, where, shown, cardId, card } = this.#known;
    if (!card) return messageIn(where, opening);
    const verb = verbAt(shown - 1);
    const action = actionsOf(card).find(({ data }) => data.verb === verb);
    if (!action) throw new TurnFault(`no button ${verb}`);
    const { title, data } = action;
    return kind === 'execute'
      ? executeIn(where, cardId, { title, verb, data })
      : submitIn(where, cardId, data);
  }

  #look({ method, id, card }: Arrival, expected: string): void {
    const { shown } = this.#known;
    if (method !== expected) throw new TurnFault(`a ${method} instead of a ${expected}`);
    mustShow(card, shown, method);
    this.#known = { ...this.#known, shown: shown + 1, cardId: id, card };
  }
}

/** As soon as it is known: nobody waits for the card of a turn that was refused. */
function mustBeTaken(answer: HttpResponse): HttpResponse {
  if (answer.status < 200 || answer.status > 202) throw new TurnFault(`status ${answer.status}`);
  return answer;
}

function mustShow(card: IAdaptiveCard | undefined, place: number, where: string): void {
  const heading = card && titleOf(card);
  if (heading !== headingAt(place)) {
    throw new TurnFault(`“${heading}” instead of “${headingAt(place)}” in ${where}`);
  }
}

const cardIn = ({ body }: HttpResponse) => (body as { value?: IAdaptiveCard } | undefined)?.value;

async function withinPatience<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TurnFault('no card came')), timeout);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
