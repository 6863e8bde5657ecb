import { setTimeout as wait } from 'node:timers/promises';
import { screenButtons } from '../../cards/screen.ts';
import { factAnswers, type StopFact } from '../../dialogs/facts.ts';
import { viewOf } from '../../dialogs/view.ts';
import { textOf } from '../../src/conversation/language.ts';
import { parseRecord, type ConversationRecord } from '../../src/conversation/record.ts';
import { StorageFault, type Storage } from '../../src/storage/storage.ts';
import {
  executeIn,
  installationIn,
  messageIn,
  submitIn,
  type Place,
  type Posted,
} from '../support/channel/shapes.ts';
import type { Random } from '../support/organizations/random.ts';
import type { Courier } from './courier.ts';
import { after, difference, isSame } from './oracle.ts';

/** What all people together did, and what went wrong with it. */
export class Tally {
  turns = 0;
  transitions = 0;
  /** Turns that were delivered twice though they had been taken. */
  duplicates = 0;
  /** Pairs of turns at the same moment. */
  races = 0;
  /** Typed answers that were asked for once more because a kill left the reply in doubt. */
  askedAgain = 0;
  lost = 0;
  doubled = 0;
  reordered = 0;
}

/** Everything that people need of the world around them. */
export interface World {
  readonly storage: Storage;
  readonly courier: Courier;
  readonly random: Random;
  readonly tally: Tally;
}

/** How long it may take until a reply is known to have arrived, in ms, if nothing was killed. */
const replyTime = 3_000;

const words = ['yes', 'no', 'not sure', 'back', 'status', 'help', '1', '2', '3'] as const;

/** Somebody who clicks and types at random, one turn after the other; each is held to the oracle. */
export class Somebody {
  readonly #place: Place;
  readonly #world: World;
  /** What must be stored now. */
  #record: ConversationRecord;
  #lastClick: Posted | undefined;

  private constructor(place: Place, world: World, record: ConversationRecord) {
    this.#place = place;
    this.#world = world;
    this.#record = record;
  }

  /** Somebody who has just been welcomed. */
  static async welcomed(place: Place, world: World): Promise<Somebody> {
    for (const activity of installationIn(place)) await world.courier.deliver(activity);
    return new Somebody(place, world, await read(place, world.storage));
  }

  /** Takes a turn, and holds what is stored afterwards against what should be. */
  async turn(): Promise<void> {
    const { random, courier, tally } = this.#world;
    if (random.chance(0.05)) return this.#race();
    const activity = random.chance(0.5) ? await this.#text() : this.#click();
    const isTwice = random.chance(0.02);
    const isAtOnce = random.chance(0.5);
    if (isTwice) tally.duplicates += 1;
    if (isTwice && isAtOnce) {
      await Promise.all([courier.deliver(activity), courier.deliver(activity)]);
    } else {
      await courier.deliver(activity);
      if (isTwice) await courier.deliver(activity);
    }
    tally.turns += 1;
    await this.#mustBe(after(this.#record, activity));
  }

  /** Holds what is stored in the end against what should be. */
  async finish(): Promise<void> {
    await this.#mustBe(this.#record);
  }

  /** Two clicks on one card at the same moment: as if one had come after the other. */
  async #race(): Promise<void> {
    const { courier, tally } = this.#world;
    const [one, other] = [this.#click(), this.#click()];
    await Promise.all([courier.deliver(one), courier.deliver(other)]);
    tally.turns += 2;
    tally.races += 1;
    const record = this.#record;
    await this.#mustBe(after(after(record, one), other), after(after(record, other), one));
  }

  /** @param possible the records that are right */
  async #mustBe(...possible: readonly [ConversationRecord, ...ConversationRecord[]]) {
    const { tally, storage } = this.#world;
    const found = await read(this.#place, storage);
    if (found.revision !== this.#record.revision) tally.transitions += 1;
    if (!possible.some((record) => isSame(record, found))) {
      const { lost, doubled, reordered } = difference(possible[0], found);
      tally.lost += lost;
      tally.doubled += doubled;
      tally.reordered += reordered;
    }
    this.#record = found;
  }

  /** A typed text. What it means depends on whether the last reply is known to have arrived. */
  async #text(): Promise<Posted> {
    const { random, tally, storage } = this.#world;
    const end = Date.now() + replyTime;
    let { replied } = await read(this.#place, storage);
    while (!replied && Date.now() < end) {
      await wait(20);
      ({ replied } = await read(this.#place, storage));
    }
    if (!replied) tally.askedAgain += 1;
    this.#record = { ...this.#record, replied };
    const { isOver } = viewOf(this.#record.diagnosis);
    return messageIn(this.#place, isOver ? 'start over' : random.pick(words));
  }

  /** A click on a button of the current card, or once more on that of an older one. */
  #click(): Posted {
    const { random } = this.#world;
    if (this.#lastClick && random.chance(0.05)) return this.#clickWith(this.#lastClick);
    const { diagnosis, screen, revision } = this.#record;
    const view = viewOf(diagnosis);
    const [first, ...others] = screenButtons(screen, view, textOf(this.#record));
    if (!first) throw new Error(`The screen ${screen.show} has no button.`);
    const { verb, data } = random.pick([first, ...others]);
    const picked = verb === 'facts.answered' ? this.#pickedAt(view.asked) : {};
    this.#lastClick = { verb, ...data, ...picked, revision, step: view.step };
    return this.#clickWith(this.#lastClick);
  }

  /** Something for each fact of a stop, or nothing. */
  #pickedAt(asked: readonly StopFact[]): Posted {
    const { random } = this.#world;
    const value = (fact: StopFact) => `${fact}:${random.pick(factAnswers)}`;
    return Object.fromEntries(asked.map((fact) => [fact, random.chance(0.7) ? value(fact) : '']));
  }

  #clickWith(data: Posted): Posted {
    const messageId = '1760000010000';
    return this.#place.channelId === 'msteams'
      ? executeIn(this.#place, messageId, { title: 'A button', data })
      : submitIn(this.#place, messageId, data);
  }
}

/** What is stored of a conversation, as soon as the storage can be read. */
async function read(place: Place, storage: Storage): Promise<ConversationRecord> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const stored = await storage.read(`${place.channelId}|${place.conversationId}`);
      const parsed = stored && parseRecord(stored.value);
      if (parsed?.kind !== 'record') throw new Error('What was taken isn’t stored.');
      return parsed.record;
    } catch (error) {
      if (!(error instanceof StorageFault) || attempt === 20) throw error;
    }
  }
}
