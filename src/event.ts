import type { Activity } from 'botbuilder';
import { parseClick } from './click.ts';
import type { Input } from './react.ts';

/** What an activity means to the bot; undefined for the many that mean nothing. */
export type Event = Input | { readonly kind: 'uninstalled' };

/** Reads an activity. Nothing in it is trusted beyond its shape. */
export function eventOf(activity: Activity): Event | undefined {
  switch (activity.type) {
    case 'message':
      return eventOfMessage(activity);
    case 'invoke':
      return activity.name === 'adaptiveCard/action'
        ? { kind: 'click', click: parseClick(actionData(activity.value)) }
        : undefined;
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id === activity.recipient.id)
        ? { kind: 'installed' }
        : undefined;
    case 'installationUpdate':
      return eventOfInstallation(activity.action);
    default:
      return undefined;
  }
}

/** A message is a click when its value says so (`Action.Submit`), and text otherwise. */
function eventOfMessage({ text, value, from, recipient }: Activity): Event | undefined {
  if (from.id === recipient.id) return undefined;
  const hasText = text !== undefined && text.trim() !== '';
  return value !== undefined && value !== null && !hasText
    ? { kind: 'click', click: parseClick(value) }
    : { kind: 'text', text: text ?? '' };
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
