import { phone, plain as plainForm, teams, type ButtonKind, type Form } from '../../cards/form.ts';
import type { ChannelId } from '../channelIds.ts';

/** What a channel's clients can do. */
export interface Channel {
  /** How cards are drawn there. */
  readonly form: Form;
  /** Whether a sent message can be replaced on the screen. */
  readonly updates: boolean;
  /** Whether the bot can open a chat with one person. */
  readonly privateChats: boolean;
  /** Whether people can be asked for a thumb up or down. */
  readonly feedback: boolean;
}

/** In the Emulator and Web Chat an update changes nothing. */
const plain: Channel = {
  form: plainForm,
  updates: false,
  privateChats: false,
  feedback: false,
};

const channels: Readonly<Record<ChannelId, Channel>> = {
  msteams: { form: teams, updates: true, privateChats: true, feedback: true },
  emulator: plain,
  webchat: plain,
  directline: plain,
};

export const channelOf = (channelId: string): Channel =>
  (channels as Readonly<Record<string, Channel>>)[channelId] ?? plain;

/** The platforms on which Teams names itself in `clientInfo` of an activity from a phone. */
const phones: ReadonlySet<string> = new Set(['ios', 'android']);

/**
 * How a card is drawn for the client that an activity comes from.
 * @param platform as the client's `clientInfo` names it
 * @param phoneButtons how buttons answer on a phone
 */
export function formOf(
  channelId: string,
  platform: string | undefined,
  phoneButtons: ButtonKind,
): Form {
  const isPhone = channelId === 'msteams' && phones.has(platform?.toLowerCase() ?? '');
  return isPhone ? phone(phoneButtons) : channelOf(channelId).form;
}

/** What tells one conversation from all others, on every channel. */
export const conversationKey = (channelId: string, conversationId: string): string =>
  `${channelId}|${conversationId}`;
