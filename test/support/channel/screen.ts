import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { strangeLinksIn } from './links.ts';
import type { ChannelId, Posted } from './shapes.ts';

/** A message of the bot as the person sees it now. */
export interface Shown {
  readonly id: string;
  readonly text?: string;
  readonly card?: IAdaptiveCard;
}

/** What the bot sends to a channel. */
export interface Sent {
  readonly type: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly attachments?: readonly { readonly content: IAdaptiveCard }[];
  readonly channelData?: unknown;
}

/** One conversation on the screens of all who are in it. */
export class Screen {
  readonly messages: Shown[] = [];
  readonly sent: Sent[] = [];
  /** What was last said to the bot there, by anybody. */
  lastToBot: Posted | undefined;
  /** Addresses in what the bot sent that it doesn’t have from its own list. */
  readonly strangeLinks: string[] = [];
  readonly #channelId: ChannelId;

  constructor(channelId: ChannelId) {
    this.#channelId = channelId;
  }

  add(activity: Sent): string {
    const id =
      this.#channelId === 'msteams' ? `17600000${nextNumber()}` : `0a1b2c3d-${nextNumber()}`;
    this.sent.push(activity);
    this.hold(contentOf(activity));
    this.messages.push({ id, ...contentOf(activity) });
    return id;
  }

  /** Teams shows an update; the other clients take it and show what they showed before. */
  replace(id: string, activity: Sent): void {
    this.hold(contentOf(activity));
    const index = this.messages.findIndex((message) => message.id === id);
    if (index < 0 || this.#channelId !== 'msteams') return;
    this.messages[index] = { id, ...contentOf(activity) };
  }

  /** Holds what the bot sent, on whatever way, against the list of addresses it may send. */
  hold(content: unknown): void {
    this.strangeLinks.push(...strangeLinksIn(content));
  }
}

let number = 10_000;

function nextNumber(): number {
  number += 1;
  return number;
}

function contentOf({ text, attachments }: Sent): Omit<Shown, 'id'> {
  const card = attachments?.[0]?.content;
  return { ...(text !== undefined && { text }), ...(card && { card }) };
}
