import type { PlainReading, Remark } from '../asideLines.ts';

/** What people ask about the product, and the questions here speak of. */
export const terms = [
  'queue-item',
  'queue',
  'activity-monitor',
  'rule-item',
  'rule',
  'unknown-sender',
  'tracked-reply',
  'synchronization',
  'bcc',
] as const;

export type Term = (typeof terms)[number];

/** The short lines that leave the question where it is: each can be read at a glance. */
export interface AsideWords {
  readonly remarks: Readonly<Record<Remark, string>>;
  /** How a diagnosis begins that somebody asked for in their own words. */
  readonly begun: string;
  /** What a term means, in one sentence or two. */
  readonly terms: Readonly<Record<Term, string>>;
  /** Leads to the page of the product that explains the rest; its address follows. */
  readonly unknownTerm: string;
  /** The buttons that say what was meant. */
  readonly readings: Readonly<Record<PlainReading, string>>;
  /** What was understood of the email: its parts, each where it was told. */
  readonly understoodEmail: (parts: {
    readonly sender?: string | undefined;
    readonly queue?: string | undefined;
    readonly subject?: string | undefined;
    readonly day?: string | undefined;
  }) => string;
}
