/** The channels that this bot knows, by the names that the Bot Framework gives them. */
export const channelIds = ['msteams', 'webchat', 'directline', 'emulator'] as const;

export type ChannelId = (typeof channelIds)[number];
