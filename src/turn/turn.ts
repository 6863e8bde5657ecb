import type { TurnContext } from '../botframework/types.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Logger } from '../log.ts';
import type { Event } from '../conversation/event.ts';
import type { Setting } from '../conversation/setting.ts';

/** One turn: what happened, in which conversation, and how it is answered. */
export interface Turn {
  readonly key: string;
  readonly activityId: string | undefined;
  readonly event: Event;
  readonly setting: Setting;
  readonly delivery: Delivery;
  /** botbuilder’s own view of it; this one can be used after the turn too. */
  readonly context: TurnContext;
  /** A newer turn waits: its reply shows what this one’s would, so this one’s needn’t wait. */
  readonly newer: AbortSignal;
  readonly log: Logger;
}
