import type { ReceivedActivity } from '../guard/activity.ts';
import type { Given, Person } from '../../dialogs/diagnosis.ts';

/** Who did something, when and where. */
export interface Setting {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly person: Person;
  /** Whether it happened in a group chat or a channel. */
  readonly isShared: boolean;
  /** The language of the person's client, if it says. */
  readonly locale?: string;
}

/** The setting of an activity. */
export function settingOf(activity: ReceivedActivity, now: number): Setting {
  const { from, conversation, locale, entities } = activity;
  const client = entities?.find(({ type }) => type === 'clientInfo');
  const spoken = locale?.trim() || client?.locale;
  const name = plainName(from.name);
  return {
    now,
    person: { id: from.aadObjectId ?? from.id, ...(name && { name }) },
    isShared: conversation.isGroup || (conversation.conversationType ?? 'personal') !== 'personal',
    ...(spoken && { locale: spoken }),
  };
}

/** How an answer given in this setting is kept: with its person where several people answer. */
export function givenIn({ now, person, isShared }: Setting): Given {
  return { on: new Date(now).toISOString(), ...(isShared && { by: person }) };
}

/** A name that can stand on a card: no markup, no mention, and no mail address. */
function plainName(name: string | undefined): string | undefined {
  if (!name || name.includes('@')) return undefined;
  const letters = name.replace(/[^\p{L}\p{M}\p{N} .,'’-]/gu, '').trim();
  return Array.from(letters).slice(0, 64).join('').trim() || undefined;
}
