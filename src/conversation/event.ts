import type { ReceivedActivity } from '../guard/activity.ts';
import { z } from 'zod';
import { parseClick } from './click.ts';
import { withoutMention } from './mention.ts';
import type { Input } from './react.ts';

/** What an activity means to the bot; undefined for the many that mean nothing. */
export type Event =
  | Input
  | { readonly kind: 'uninstalled'; readonly from: Uninstalled }
  /** Teams has something with which the person may be signed in; only the sign-in can tell. */
  | { readonly kind: 'signIn'; readonly by: 'token' | 'code'; readonly value: unknown };

/** What the bot is in no more: one conversation, or all threads of a channel or of a team. */
export type Uninstalled =
  { readonly kind: 'conversation' } | { readonly kind: 'channel' | 'team'; readonly id: string };

/** A text is read up to here, in characters: as many as a message in Teams may have. */
const readable = 28 * 1024;

const feedbackSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** Reads an activity. Nothing in it is trusted beyond its shape. */
export function eventOf(activity: ReceivedActivity, isShared: boolean): Event | undefined {
  switch (activity.type) {
    case 'message':
      return eventOfMessage(activity, isShared);
    case 'invoke':
      return eventOfInvoke(activity);
    case 'conversationUpdate':
      return eventOfUpdate(activity);
    case 'installationUpdate':
      return eventOfInstallation(activity);
    case 'deleteUserData':
      return { kind: 'dataDeletion' };
    default:
      return undefined;
  }
}

/**
 * A message is a click when its value says so (`Action.Submit`), and text otherwise.
 * Where several people talk, only what is said to the bot is meant for it.
 */
function eventOfMessage(activity: ReceivedActivity, isShared: boolean): Event | undefined {
  const { value } = activity;
  const { text, isMentioned } = withoutMention({
    ...activity,
    text: activity.text?.slice(0, readable),
  });
  if (value !== undefined && value !== null && text === '') {
    return { kind: 'click', click: parseClick(value) };
  }
  if (isShared && !isMentioned) return undefined;
  return text === '' && isFile(activity) ? { kind: 'file' } : { kind: 'text', text };
}

/** Whether a picture or a file came; a text comes with itself attached as HTML. */
const isFile = ({ attachments = [] }: ReceivedActivity): boolean =>
  attachments.some(({ contentType }) => contentType !== 'text/html');

function eventOfInvoke({ name, value }: ReceivedActivity): Event | undefined {
  if (name === 'adaptiveCard/action') {
    return { kind: 'click', click: parseClick(actionData(value)) };
  }
  if (name === 'signin/tokenExchange') return { kind: 'signIn', by: 'token', value };
  if (name === 'signin/verifyState') return { kind: 'signIn', by: 'code', value };
  const feedback = name === 'message/submitAction' && feedbackSchema.safeParse(value).data;
  return feedback ? { kind: 'feedback', reaction: feedback.actionValue.reaction } : undefined;
}

/**
 * What became of a conversation.
 * Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events.
 */
function eventOfUpdate(activity: ReceivedActivity): Event | undefined {
  const { membersAdded, membersRemoved, recipient, channelData, conversation } = activity;
  const isBot = ({ id }: { readonly id: string }) => id === recipient.id;
  if (membersAdded?.some(isBot)) return { kind: 'installed' };
  if (membersRemoved?.some(isBot)) return { kind: 'uninstalled', from: homeOf(activity) };
  if (conversation.conversationType !== 'channel') return undefined;
  switch (channelData?.eventType?.toLowerCase()) {
    case 'teamdeleted':
    case 'teamharddeleted':
      return { kind: 'uninstalled', from: homeOf(activity) };
    case 'channeldeleted':
      return (
        channelData.channel && {
          kind: 'uninstalled',
          from: { kind: 'channel', id: channelData.channel.id },
        }
      );
    default:
      return undefined;
  }
}

/** An upgrade of the app (`add-upgrade`, `remove-upgrade`) is neither a beginning nor an end. */
function eventOfInstallation(activity: ReceivedActivity): Event | undefined {
  const action = activity.action?.toLowerCase();
  if (action === 'remove') return { kind: 'uninstalled', from: homeOf(activity) };
  return action === 'add' ? { kind: 'installed' } : undefined;
}

/** Where an app is installed: a chat, or a whole team, whichever of its channels is named. */
function homeOf({ conversation, channelData }: ReceivedActivity): Uninstalled {
  if (conversation.conversationType !== 'channel') return { kind: 'conversation' };
  return channelData?.team
    ? { kind: 'team', id: channelData.team.id }
    : { kind: 'channel', id: channelIn(conversation.id) };
}

/** The channel of a thread, whose id names the thread’s first message too. */
const channelIn = (conversationId: string): string => conversationId.replace(/;.*$/s, '');

/** The data of an `Action.Execute`, wherever a client forgot a part of its wrapping. */
function actionData(value: unknown): unknown {
  const action = typeof value === 'object' && value !== null && 'action' in value && value.action;
  return typeof action === 'object' && action !== null && 'data' in action
    ? action.data
    : undefined;
}
