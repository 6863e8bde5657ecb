import type { ReceivedActivity } from '../guard/activity.ts';
import { isPersonalChat } from './personalChat.ts';
import type { Surroundings } from './recordView.ts';
import type { Given, Person } from '../../dialogs/diagnosis.ts';

/** Who did something, when and where. */
export interface Setting extends Surroundings {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly person: Person;
  /** Another id by which the person goes: activities name one of the two, or both. */
  readonly otherId?: string;
  /** The team of a thread in Teams. */
  readonly team?: string;
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
  const { channelId, from, conversation, locale, entities, channelData } = activity;
  const client = entities?.find(({ type }) => type === 'clientInfo');
  const spoken = locale?.trim() || client?.locale;
  const name = plainName(from.name);
  // Not every activity has the object id, nor always in the same letter case.
  const objectId = from.aadObjectId?.toLowerCase();
  const isShared = !isPersonalChat(conversation);
  return {
    now,
    person: { id: objectId ?? from.id, ...(name && { name }) },
    ...(objectId && { otherId: from.id }),
    isShared,
    hasGroups: channelId === 'msteams',
    organizations,
    ...(channelId === 'msteams' && !isShared && { owner: from.id }),
    ...(conversation.conversationType === 'channel' &&
      channelData?.team && { team: channelData.team.id }),
    ...(spoken && { locale: spoken }),
  };
}

/** Whether an id is the person's, however it is written. */
export const isIdOf = ({ person, otherId }: Setting, id: string): boolean =>
  [person.id, otherId].some((own) => own?.toLowerCase() === id.toLowerCase());

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
