import type { Person } from './person.ts';
import { activityIn, tenantId, type Place, type Posted } from './shapes.ts';

/*
 * Activities as Microsoft documents them for Teams, with ids of a test’s own. Which keys there are,
 * which are missing and what goes by which id is as on the page that each one names.
 */

const docs = 'https://learn.microsoft.com/microsoftteams/platform';
const events = `${docs}/bots/how-to/conversations/subscribe-to-conversation-events`;
const upgrades = 'https://github.com/microsoft/botframework-sdk/issues/6139';

/** A thread in one of a team’s channels. */
export interface ThreadPlace {
  readonly team: string;
  readonly channel: string;
}

export interface Documented {
  readonly source: string;
  readonly activity: (place: Place, thread?: ThreadPlace) => Posted;
}

/** In a team, what tells of an app names the channel where it was added, and the team beside it. */
function installation(action: string, source: string): Documented {
  return {
    source,
    activity: (place, thread) =>
      activityIn(place, 'installationUpdate', {
        action,
        ...(thread && {
          conversation: {
            isGroup: true,
            id: thread.channel,
            name: 'A channel',
            conversationType: 'channel',
            tenantId,
          },
          channelData: {
            settings: { selectedChannel: { id: thread.channel } },
            channel: { id: thread.channel },
            team: {
              aadGroupId: 'da849743-4259-475f-ae7a-4f4b0fb49943',
              name: 'T',
              id: thread.team,
            },
            tenant: { id: tenantId },
            source: { name: 'message' },
          },
        }),
      }),
  };
}

/** What becomes of a team goes by the id of the team, even where it is about one channel. */
function update(eventType: string, more: (place: Place) => Posted = () => ({})): Documented {
  return {
    source: events,
    activity: (place, thread) =>
      activityIn(place, 'conversationUpdate', {
        from: { id: place.user.id },
        locale: undefined,
        entities: undefined,
        ...more(place),
        ...(thread && {
          conversation: { isGroup: true, conversationType: 'channel', tenantId, id: thread.team },
          channelData: {
            ...(eventType.startsWith('channel') && { channel: { id: thread.channel, name: 'C' } }),
            team: { id: thread.team, name: 'T' },
            eventType,
            tenant: { id: tenantId },
          },
        }),
      }),
  };
}

export const installed = installation('add', events);
export const upgradeAdded = installation('add-upgrade', upgrades);
export const upgradeRemoved = installation('remove-upgrade', upgrades);
export const uninstalled = installation('remove', events);

export const teamDeleted = update('teamDeleted');
export const channelDeleted = update('channelDeleted');
export const botRemoved = update('teamMemberRemoved', ({ bot }) => ({
  membersRemoved: [{ id: bot.id }],
}));
export const memberRemoved = update('teamMemberRemoved', () => ({
  membersRemoved: [{ id: '29:1_somebody-who-left' }],
}));

/** The same with null for all that may be left out, as some clients serialize it. */
export function withNulls(activity: Posted): Posted {
  const { from, recipient, conversation } = activity as Record<string, Posted>;
  const missing = ['text', 'name', 'action', 'replyToId', 'locale', 'value', 'entities'];
  const nulls = [...missing, 'membersAdded', 'membersRemoved', 'deliveryMode', 'localTimestamp'];
  return {
    ...Object.fromEntries(nulls.map((key) => [key, null])),
    ...activity,
    from: { role: null, name: null, aadObjectId: null, ...from },
    recipient: { name: null, aadObjectId: null, role: null, ...recipient },
    conversation: { isGroup: null, name: null, role: null, ...conversation },
  };
}

/** A person in a thread of a channel of a team. */
export function inThread(person: Person, { team, channel }: ThreadPlace, root: number): Person {
  return person.at({
    scope: 'channel',
    conversationId: `${channel};messageid=${root}`,
    teamId: team,
  });
}
