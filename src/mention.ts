import type { ReceivedActivity } from './activity.ts';

/** The text without the mentions of the bot, which are `<at>…</at>`; other mentions stay. */
export function withoutMention({ text = '', recipient, entities = [] }: ReceivedActivity): {
  text: string;
  isMentioned: boolean;
} {
  const mentions = entities.filter(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id,
  );
  const bare = mentions.reduce((left, mention) => left.replaceAll(mention.text ?? '', ' '), text);
  return { text: bare.replaceAll('\u00a0', ' ').trim(), isMentioned: mentions.length > 0 };
}
