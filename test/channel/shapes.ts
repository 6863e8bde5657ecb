import { randomUUID } from 'node:crypto';

export const channelIds = ['msteams', 'emulator', 'webchat', 'directline'] as const;
export type ChannelId = (typeof channelIds)[number];

/** An activity as a channel posts it. */
export type Posted = Readonly<Record<string, unknown>>;

interface Account {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
  readonly aadObjectId?: string;
}

/** Who talks where: what is the same in every activity of one conversation. */
export interface Place {
  readonly channelId: ChannelId;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly user: Account;
  readonly bot: Account;
}

const tenantId = '72f988bf-0000-4000-8000-2d7cd011db47';
const botId = '28:11111111-2222-4333-8444-555555555555';

/** A new conversation with the ids that its channel gives. */
export function newPlace(channelId: ChannelId, serviceUrl: string): Place {
  const id = randomUUID();
  switch (channelId) {
    case 'msteams':
      return {
        channelId,
        serviceUrl,
        conversationId: `a:1${id.replaceAll('-', '')}_${id}`,
        user: { id: `29:1${id}`, name: 'Ada Admin', aadObjectId: randomUUID() },
        bot: { id: botId, name: 'Email-to-Case Troubleshooter' },
      };
    case 'emulator':
      return {
        channelId,
        serviceUrl,
        conversationId: `${id}|livechat`,
        user: { id: randomUUID(), name: 'User', role: 'user' },
        bot: { id: randomUUID(), name: 'Bot', role: 'bot' },
      };
    case 'webchat':
    case 'directline':
      return {
        channelId,
        serviceUrl,
        conversationId: `${id.replaceAll('-', '').slice(0, 22)}-eu`,
        user: { id: `dl_${id}`, name: '', role: 'user' },
        bot: { id: 'troubleshooter@AbCdEf123', name: 'troubleshooter' },
      };
  }
}

/** Any activity of a place, with an id and a time of its own. */
export function activityIn(place: Place, type: string, more: Posted = {}): Posted {
  const { channelId, serviceUrl, user, bot } = place;
  return {
    type,
    id: channelId === 'msteams' ? `17650${Date.now()}${randomUUID().slice(0, 4)}` : randomUUID(),
    timestamp: new Date().toISOString(),
    channelId,
    serviceUrl,
    from: user,
    recipient: bot,
    conversation: conversationOf(place),
    locale: 'en-US',
    ...(channelId === 'msteams' && {
      channelData: { tenant: { id: tenantId } },
      entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web' }],
    }),
    ...more,
  };
}

function conversationOf({ channelId, conversationId }: Place): Posted {
  return channelId === 'msteams'
    ? { conversationType: 'personal', tenantId, id: conversationId }
    : { id: conversationId };
}

/** What a channel posts when the bot comes into a conversation. */
export function installationIn(place: Place): Posted[] {
  const { channelId, user, bot } = place;
  const added = (...members: Account[]) =>
    activityIn(place, 'conversationUpdate', { membersAdded: members.map(({ id }) => ({ id })) });
  switch (channelId) {
    case 'msteams':
      return [
        added(bot),
        activityIn(place, 'installationUpdate', { action: 'add', locale: undefined }),
      ];
    case 'emulator':
      return [added(bot, user)];
    case 'webchat':
    case 'directline':
      return [added(bot), added(user)];
  }
}

/** A typed text. Teams sends the same once more as HTML. */
export function messageIn(place: Place, text: string): Posted {
  return activityIn(place, 'message', {
    text,
    textFormat: 'plain',
    ...(place.channelId === 'msteams' && {
      attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
    }),
  });
}

/** A click on `Action.Submit`: a message with a value and without a text. */
export function submitIn(place: Place, messageId: string, value: unknown): Posted {
  return activityIn(place, 'message', {
    value,
    ...(place.channelId === 'msteams'
      ? { replyToId: messageId }
      : { channelData: { postBack: true } }),
  });
}

/** A click on `Action.Execute`. */
export function executeIn(
  place: Place,
  messageId: string,
  action: { readonly title: string; readonly verb?: string; readonly data: unknown },
): Posted {
  return activityIn(place, 'invoke', {
    name: 'adaptiveCard/action',
    replyToId: messageId,
    value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
  });
}
