import type { RateLimitedSender } from '../delivery/rateLimitedSender.ts';
import type { Logger } from '../log.ts';
import type { Conversations } from '../storage/conversations.ts';
import type { Removals } from '../storage/removals.ts';
import { ActiveCards } from './activeCard.ts';
import { Apologies } from './apologies.ts';
import { Bot } from './bot.ts';
import { CardUpdates } from './cardUpdates.ts';
import { InspectionTurns, type Inspecting } from './inspectionTurns.ts';
import { KeyedQueue } from './keyedQueue.ts';
import { Replies } from './perform.ts';
import { PrivateCopies } from './privateCopies.ts';
import { StorageOutage } from './storageOutage.ts';
import { TurnRecords } from './turnRecords.ts';
import { Turns } from './turns.ts';

/** Puts a bot together from the parts of this folder. */
export function openBot(
  conversations: Conversations,
  sender: RateLimitedSender,
  inspecting: Inspecting,
  removals: Removals,
  log: Logger,
): Bot {
  const queue = new KeyedQueue();
  const updates = new CardUpdates();
  const outage = new StorageOutage();
  const cards = new ActiveCards(conversations, updates);
  const inspector = new InspectionTurns(conversations, queue, cards, inspecting);
  const copies = new PrivateCopies(conversations, queue, cards);
  const apologies = new Apologies(conversations, cards, updates, outage);
  return new Bot({
    turns: new Turns(queue, updates, sender, apologies, log),
    records: new TurnRecords(conversations, inspector, outage, removals),
    replies: new Replies(conversations, cards, copies, inspector, removals),
    inspector,
  });
}
