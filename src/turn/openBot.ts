import type { Sender } from '../delivery/sender.ts';
import type { Logger } from '../log.ts';
import type { Conversations } from '../storage/conversations.ts';
import { LivingCards } from './activeCard.ts';
import { Apologies } from './apologies.ts';
import { Bot } from './bot.ts';
import { Updates } from './cardUpdates.ts';
import { LookupTurns, type Looker } from './inspectionTurns.ts';
import { Lanes } from './keyedQueue.ts';
import { Replies } from './perform.ts';
import { PrivateCopies } from './privateCopies.ts';
import { StorageOutage } from './storageOutage.ts';
import { TurnRecords } from './turnRecords.ts';
import { Turns } from './turns.ts';

/** Puts a bot together from the parts of this folder. */
export function openBot(
  conversations: Conversations,
  sender: Sender,
  looker: Looker,
  log: Logger,
): Bot {
  const lanes = new Lanes();
  const updates = new Updates();
  const outage = new StorageOutage();
  const cards = new LivingCards(conversations, updates);
  const lookups = new LookupTurns(conversations, lanes, cards, looker);
  const copies = new PrivateCopies(conversations, lanes, cards);
  const apologies = new Apologies(conversations, cards, updates, outage);
  return new Bot({
    turns: new Turns(lanes, updates, sender, apologies, log),
    records: new TurnRecords(conversations, lookups, outage),
    replies: new Replies(conversations, cards, copies, lookups),
    lookups,
  });
}
