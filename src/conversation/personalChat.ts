import type { ReceivedActivity } from '../guard/activity.ts';

/** Whether a conversation is one person's own chat with the bot: nobody else reads along. */
export const isPersonalChat = ({
  isGroup,
  conversationType = 'personal',
}: ReceivedActivity['conversation']): boolean => !isGroup && conversationType === 'personal';
