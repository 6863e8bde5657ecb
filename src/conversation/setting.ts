import type { ReceivedActivity } from '../guard/activity.ts';
import { isPersonalChat } from './personalChat.ts';
import type { Surroundings } from './recordView.ts';
import type { Given, Person } from '../../dialogs/diagnosis.ts';

/** Who did something, when and where. */
export interface Setting extends Surroundings {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly person: Person;
  /**
   * The person, where nobody else may act: a personal chat in Teams, which vouches for who is who.
   * The clients of the other channels choose their ids, and may come back with another one to the
   * conversation that they alone know.
   */
  readonly owner?: string;
  /** The language of the person's client, if it says. */
  readonly locale?: string;
}

/** The setting of an activity. */
export function settingOf(
  activity: ReceivedActivity,
  now: number,
  organizations: Setting['organizations'],
): Setting {
  const { channelId, from, conversation, locale, entities } = activity;
  const client = entities?.find(({ type }) => type === 'clientInfo');
  const spoken = locale?.trim() || client?.locale;
  const name = plainName(from.name);
  const id = from.aadObjectId ?? from.id;
  const isShared = !isPersonalChat(conversation);
  return {
    now,
    person: { id, ...(name && { name }) },
    isShared,
    hasGroups: channelId === 'msteams',
    organizations,
    ...(channelId === 'msteams' && !isShared && { owner: id }),
    ...(spoken && { locale: spoken }),
  };
}

/** How an answer given in this setting is kept: with its person where several people answer. */
export function givenIn({ now, person, isShared }: Setting): Given {
  return { on: new Date(now).toISOString(), ...(isShared && { by: person }) };
}

/** A name that can stand on a card: no markup, no mention, and no mail or web address. */
function plainName(name: string | undefined): string | undefined {
  if (!name || name.includes('@')) return undefined;
  const letters = name.replace(/[^\p{L}\p{M}\p{N} .,'’-]/gu, '').trim();
  const spaced = letters.replace(/\.(?=\p{L})/gu, '. ');
  return Array.from(spaced).slice(0, 64).join('').trim() || undefined;
}
