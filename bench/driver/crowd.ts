import type { Conversation } from './conversation.ts';

/** The conversations of a run; each is taken by one user at a time. */
export interface Crowd {
  take(): Conversation;
  /** Ends a user's turn; a conversation that went wrong isn't taken again. */
  giveBack(conversation: Conversation, isSound: boolean): void;
}

/**
 * A fixed number of conversations, the one that rested longest first: so each is spoken to less
 * often than Teams lets a bot write to it. One that is over is replaced by a new one.
 */
export class Regulars implements Crowd {
  readonly #resting: Conversation[] = [];
  readonly #begin: () => Conversation;
  readonly #turnsEach: number;
  #toBegin: number;

  constructor(number: number, begin: () => Conversation, turnsEach = Infinity) {
    this.#toBegin = number;
    this.#begin = begin;
    this.#turnsEach = turnsEach;
  }

  take(): Conversation {
    const rested = this.#toBegin > 0 ? undefined : this.#resting.shift();
    if (rested) return rested;
    this.#toBegin -= 1;
    return this.#begin();
  }

  giveBack(conversation: Conversation, isSound: boolean): void {
    if (isSound && conversation.known.shown < this.#turnsEach) this.#resting.push(conversation);
    else this.#toBegin += 1;
  }
}

/** Any of a large number of stored conversations, most of which nobody looked at before. */
export class Stored implements Crowd {
  readonly #number: number;
  readonly #open: (index: number) => Conversation;
  readonly #opened = new Map<number, Conversation>();
  readonly #taken = new Map<Conversation, number>();

  constructor(number: number, open: (index: number) => Conversation) {
    this.#number = number;
    this.#open = open;
  }

  take(): Conversation {
    const index = this.#free();
    const conversation = this.#opened.get(index) ?? this.#open(index);
    this.#taken.set(conversation, index);
    return conversation;
  }

  giveBack(conversation: Conversation, isSound: boolean): void {
    const index = this.#taken.get(conversation);
    if (index === undefined || !isSound) return;
    this.#taken.delete(conversation);
    this.#opened.set(index, conversation);
  }

  #free(): number {
    const taken = new Set(this.#taken.values());
    let index = Math.floor(Math.random() * this.#number);
    while (taken.has(index)) index = (index + 1) % this.#number;
    return index;
  }
}
