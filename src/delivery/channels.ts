import type { ButtonKind } from '../../cards/button.ts';
import type { ChannelId } from '../channelIds.ts';

/** What a channel's clients can do. */
export interface Channel {
  readonly buttons: ButtonKind;
  /** Whether a sent message can be replaced on the screen. */
  readonly updates: boolean;
  /** Whether the bot can open a chat with one person. */
  readonly privateChats: boolean;
  /** Whether people can be asked for a thumb up or down. */
  readonly feedback: boolean;
}

/** The Emulator and Web Chat ignore `Action.Execute`, and an update changes nothing there. */
const plain: Channel = {
  buttons: 'submit',
  updates: false,
  privateChats: false,
  feedback: false,
};

const channels: Readonly<Record<ChannelId, Channel>> = {
  msteams: { buttons: 'execute', updates: true, privateChats: true, feedback: true },
  emulator: plain,
  webchat: plain,
  directline: plain,
};

export const channelOf = (channelId: string): Channel =>
  (channels as Readonly<Record<string, Channel>>)[channelId] ?? plain;

/** What tells one conversation from all others, on every channel. */
export const conversationKey = (channelId: string, conversationId: string): string =>
  `${channelId}|${conversationId}`;
