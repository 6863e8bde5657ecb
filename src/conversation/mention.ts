import type { ReceivedActivity } from '../guard/activity.ts';

const tag = /<at[^<>]*>(?<name>[^<]*)<\/at>/giu;

/** The text without the mentions of the bot, which are `<at>…</at>`; other mentions stay. */
export function withoutMention({ text = '', recipient, entities = [] }: ReceivedActivity): {
  text: string;
  isMentioned: boolean;
} {
  const mentions = entities.filter(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id,
  );
  const names = new Set(
    [...mentions.map(({ text: said = '' }) => bare(said)), bare(recipient.name ?? '')].filter(
      Boolean,
    ),
  );
  const left = text.replace(tag, (whole) => (names.has(bare(whole)) ? ' ' : whole));
  return { text: left.replaceAll('\u00a0', ' ').trim(), isMentioned: mentions.length > 0 };
}

/** The name in a mention, as it is compared. */
const bare = (said: string): string => said.replace(tag, '$<name>').trim().toLowerCase();
