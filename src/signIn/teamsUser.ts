import type { TurnContext } from '../botframework/types.ts';
import { isPersonalChat } from '../conversation/personalChat.ts';
import type { ReceivedActivity } from '../guard/activity.ts';

/** A person in a chat of their own in Teams, which vouches for who is who. */
export interface TeamsUser {
  /** The channel's id of the person, by which the token service knows them. */
  readonly userId: string;
  /** The ids of Entra, in lower case. */
  readonly objectId: string;
  readonly tenantId: string;
}

/** The person behind an activity; undefined for guests of a meeting, bots, groups and other channels. */
export function teamsUserOf({ activity }: TurnContext): TeamsUser | undefined {
  const { channelId, from, conversation } = activity as ReceivedActivity;
  if (channelId !== 'msteams' || !isPersonalChat(conversation)) return undefined;
  if (!from.aadObjectId || !conversation.tenantId) return undefined;
  return {
    userId: from.id,
    objectId: from.aadObjectId.toLowerCase(),
    tenantId: conversation.tenantId.toLowerCase(),
  };
}
