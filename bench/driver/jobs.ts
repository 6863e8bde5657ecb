import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Kind } from '../kinds.ts';
import type { Known } from './conversation.ts';
import type { Measured, Until } from './load.ts';

/** Whose turns a run takes. The same name goes on with the same conversations. */
export type Who =
  | {
      readonly name: string;
      readonly kind: Kind;
      readonly number: number;
      readonly turnsEach?: number;
    }
  | { readonly name: string; readonly seeds: readonly Known[]; readonly number: number };

/** What the driver can be asked for, and what it answers. */
export interface Jobs {
  /** Opens issuer and connector; first of all. */
  open: { ask: undefined; answer: { issuer: string; serviceUrl: string } };
  /** Chooses the bot: the addresses of its processes. */
  visit: { ask: readonly string[]; answer: undefined };
  /** Milliseconds from a time (`process.hrtime.bigint()` as a text) to the bot's first card. */
  firstCard: { ask: string; answer: number };
  /** Whether a token with a wrong signature is turned away. */
  forgery: { ask: undefined; answer: boolean };
  closedLoop: { ask: { who: Who; users: number; until: Until }; answer: Measured };
  openLoop: { ask: { who: Who; rate: number; seconds: number }; answer: Measured };
  /** The cards that the bot shows on one walk. */
  walk: { ask: Kind; answer: readonly IAdaptiveCard[] };
  /** Walks one conversation to each place of the walk, on the third round through it. */
  seeds: { ask: Kind; answer: readonly Known[] };
  /** Sends that nobody expected since the last time this was asked. */
  unexpected: { ask: undefined; answer: number };
}

export type JobName = keyof Jobs;
