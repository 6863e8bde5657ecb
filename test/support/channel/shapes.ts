import { randomInt, randomUUID } from 'node:crypto';

export const channelIds = ['msteams', 'emulator', 'webchat', 'directline'] as const;
export type ChannelId = (typeof channelIds)[number];

/** Where people talk in Teams; the other channels know one person’s chat only. */
export type Scope = 'personal' | 'groupChat' | 'channel';

/** The scopes in which several people share one diagnosis. */
export const sharedScopes = ['groupChat', 'channel'] as const;
export type SharedScope = (typeof sharedScopes)[number];

/** An activity as a channel posts it. */
export type Posted = Readonly<Record<string, unknown>>;

export interface Account {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
  readonly aadObjectId?: string;
}

/** Who talks where: what is the same in every activity of one conversation. */
export interface Place {
  readonly channelId: ChannelId;
  readonly serviceUrl: string;
  readonly scope: Scope;
  readonly conversationId: string;
  readonly user: Account;
  readonly bot: Account;
  /** The team of a channel; its General channel’s id if this is left out. */
  readonly teamId?: string;
  /** The language of every activity; left out where it is undefined. */
  readonly locale: string | undefined;
  /** The language in the entity that Teams adds; no entity where it is undefined. */
  readonly clientLocale: string | undefined;
}

/** The tenant that everybody is in. */
export const tenantId = '72f988bf-0000-4000-8000-2d7cd011db47';
/** The app registration of the bot. */
export const appId = '11111111-2222-4333-8444-555555555555';
const botId = `28:${appId}`;

/** A new conversation with the ids that its channel gives. */
export function newPlace(channelId: ChannelId, serviceUrl: string): Place {
  const id = randomUUID();
  const common = {
    channelId,
    serviceUrl,
    scope: 'personal',
    locale: 'en-US',
    clientLocale: 'en-US',
  } as const;
  switch (channelId) {
    case 'msteams':
      return {
        ...common,
        conversationId: `a:1${id.replaceAll('-', '')}_${id}`,
        user: newUser('Ada Admin'),
        bot: { id: botId, name: 'Email-to-Case Troubleshooter' },
      };
    case 'emulator':
      return {
        ...common,
        conversationId: `${id}|livechat`,
        user: { id: randomUUID(), name: 'User', role: 'user' },
        bot: { id: randomUUID(), name: 'Bot', role: 'bot' },
      };
    case 'webchat':
    case 'directline':
      return {
        ...common,
        conversationId: `${id.replaceAll('-', '').slice(0, 22)}-eu`,
        user: { id: `dl_${id}`, name: '', role: 'user' },
        bot: { id: 'troubleshooter@AbCdEf123', name: 'troubleshooter' },
      };
  }
}

/** Somebody with the ids that Teams gives. */
export function newUser(name: string): Account {
  return { id: `29:1${randomUUID()}`, name, aadObjectId: randomUUID() };
}

/** A new group chat, or a new thread of a new channel. */
export function newSharedPlace(scope: SharedScope, serviceUrl: string): Place {
  const place = newPlace('msteams', serviceUrl);
  const id = randomUUID().replaceAll('-', '');
  return scope === 'groupChat'
    ? { ...place, scope, conversationId: `19:${id}@thread.v2` }
    : threadIn({ ...place, scope, conversationId: `19:${id}@thread.tacv2` });
}

/** A new thread of the same channel: a conversation of its own. */
export function threadIn(place: Place): Place {
  const root = String(randomInt(1_700_000_000_000, 1_800_000_000_000));
  return { ...place, conversationId: `${channelIdOf(place)};messageid=${root}` };
}

const channelIdOf = ({ conversationId }: Place): string => conversationId.replace(/;.*/, '');

/** The conversation of one person with the bot, which is always the same one. */
export const privateIdOf = (userId: string): string => `a:1${userId.replace(/\W/g, '')}`;

/** Any activity of a place, with an id and a time of its own. */
export function activityIn(place: Place, type: string, more: Posted = {}): Posted {
  const { channelId, serviceUrl, user, bot, locale } = place;
  return {
    type,
    id: channelId === 'msteams' ? `17650${Date.now()}${randomUUID().slice(0, 4)}` : randomUUID(),
    timestamp: new Date().toISOString(),
    channelId,
    serviceUrl,
    from: user,
    recipient: bot,
    conversation: conversationOf(place),
    ...(locale !== undefined && { locale }),
    ...(channelId === 'msteams' && {
      channelData: { tenant: { id: tenantId }, ...teamOf(place) },
      entities: clientInfoOf(place),
    }),
    ...more,
  };
}

function conversationOf({ channelId, conversationId, scope }: Place): Posted {
  if (channelId !== 'msteams') return { id: conversationId };
  const isGroup = scope === 'personal' ? {} : { isGroup: true };
  return { conversationType: scope, ...isGroup, tenantId, id: conversationId };
}

function teamOf(place: Place): Posted {
  if (place.scope !== 'channel') return {};
  const id = channelIdOf(place);
  const { teamId: team = id } = place;
  return { teamsChannelId: id, teamsTeamId: team, channel: { id }, team: { id: team } };
}

const clientInfoOf = ({ clientLocale: locale }: Place): Posted[] =>
  locale === undefined ? [] : [{ type: 'clientInfo', locale, country: 'US', platform: 'Web' }];

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

/** The entity that goes along with a mention of the bot. */
export function mentionOf({ bot }: Place): Posted & { readonly text: string } {
  return { type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` };
}

/** A typed text that mentions the bot first. */
export function mentionIn(place: Place, text: string): Posted {
  const mention = mentionOf(place);
  const entities = [...clientInfoOf(place), mention];
  return { ...messageIn(place, `${mention.text} ${text}`), entities };
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
