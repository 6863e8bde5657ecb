import type { ButtonKind } from '../../cards/form.ts';
import type { SupportContact } from '../../dialogs/view.ts';
import type { RateLimitedSender } from '../delivery/rateLimitedSender.ts';
import type { Logger } from '../log.ts';
import { Conversations } from '../storage/conversations.ts';
import { PendingRemovals } from '../storage/pendingRemovals.ts';
import { Removals } from '../storage/removals.ts';
import { Schedule } from '../storage/schedule.ts';
import type { Storage } from '../storage/storage.ts';
import { ActiveCards } from './activeCard.ts';
import { Apologies } from './apologies.ts';
import { Bot } from './bot.ts';
import { CaseWatch } from './caseWatch.ts';
import { CardUpdates } from './cardUpdates.ts';
import { InspectionTurns, type Inspecting } from './inspectionTurns.ts';
import { KeyedQueue } from './keyedQueue.ts';
import { Replies } from './perform.ts';
import { Plans } from './plans.ts';
import { PrivateCopies } from './privateCopies.ts';
import { ScheduledWork } from './scheduledWork.ts';
import { StorageOutage } from './storageOutage.ts';
import { TurnRecords } from './turnRecords.ts';
import { Turns } from './turns.ts';

/** Puts a bot together from the parts of this folder. */
export function openBot(
  storage: Storage,
  sender: RateLimitedSender,
  phoneButtons: ButtonKind,
  inspecting: Inspecting,
  supportContact: SupportContact | undefined,
  log: Logger,
): Bot {
  const conversations = new Conversations(storage);
  const queue = new KeyedQueue();
  const updates = new CardUpdates();
  const outage = new StorageOutage();
  const cards = new ActiveCards(conversations, updates);
  const plans = new Plans(new Schedule(storage));
  const inspector = new InspectionTurns(conversations, plans, queue, cards, inspecting);
  const copies = new PrivateCopies(conversations, queue, cards);
  const apologies = new Apologies(conversations, cards, updates, outage);
  const watch = new CaseWatch(inspector, queue, updates, sender, phoneButtons, cards, log);
  const work = new ScheduledWork(conversations, plans, queue, watch, log);
  const removals = new Removals(
    new PendingRemovals(storage),
    async (key) => {
      await plans.forget(key);
      await conversations.forget(key);
    },
    (stopping) => conversations.threads(stopping),
    inspecting.endSignIn,
    log,
  );
  return new Bot({
    turns: new Turns(queue, updates, sender, phoneButtons, apologies, log),
    records: new TurnRecords(conversations, inspector, plans, removals, outage),
    replies: new Replies(conversations, cards, copies, removals),
    removals,
    inspector,
    work,
    supportContact,
  });
}
