import type { ReceivedActivity } from '../guard/activity.ts';
import { z } from 'zod';
import { parseClick } from './click.ts';
import { withoutMention } from './mention.ts';
import type { Input } from './react.ts';

/** What an activity means to the bot; undefined for the many that mean nothing. */
export type Event =
  | Input
  | { readonly kind: 'uninstalled' }
  /** Teams has something with which the person may be signed in; only the sign-in can tell. */
  | { readonly kind: 'signIn'; readonly by: 'token' | 'code'; readonly value: unknown };

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
      return activity.membersAdded?.some(({ id }) => id === activity.recipient.id)
        ? { kind: 'installed' }
        : undefined;
    case 'installationUpdate':
      return eventOfInstallation(activity.action);
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
  return isShared && !isMentioned ? undefined : { kind: 'text', text };
}

function eventOfInvoke({ name, value }: ReceivedActivity): Event | undefined {
  if (name === 'adaptiveCard/action') {
    return { kind: 'click', click: parseClick(actionData(value)) };
  }
  if (name === 'signin/tokenExchange') return { kind: 'signIn', by: 'token', value };
  if (name === 'signin/verifyState') return { kind: 'signIn', by: 'code', value };
  const feedback = name === 'message/submitAction' && feedbackSchema.safeParse(value).data;
  return feedback ? { kind: 'feedback', reaction: feedback.actionValue.reaction } : undefined;
}

function eventOfInstallation(action: string | undefined): Event | undefined {
  if (action === 'remove' || action === 'remove-upgrade') return { kind: 'uninstalled' };
  return action === 'add' ? { kind: 'installed' } : undefined;
}

/** The data of an `Action.Execute`, wherever a client forgot a part of its wrapping. */
function actionData(value: unknown): unknown {
  const action = typeof value === 'object' && value !== null && 'action' in value && value.action;
  return typeof action === 'object' && action !== null && 'data' in action
    ? action.data
    : undefined;
}
