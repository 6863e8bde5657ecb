import type { ITextBlock } from '@microsoft/teams.cards';
import { sources, type Citation } from '../dialogs/sources.ts';
import { small } from './card.ts';
import { dated } from './date.ts';
import type { Text } from './text/text.ts';

/** Where a step comes from: the page, the numbered item on it, and its date. */
export function sourceLine(text: Text, citations: readonly Citation[]): ITextBlock {
  return small(
    `${text.ui.source}: ${citations.map((citation) => cited(text, citation)).join('; ')}`,
  );
}

function cited(text: Text, { page, step }: Citation): string {
  const source: { url: string; date?: string } = sources[page];
  const place = step === undefined ? '' : `, ${text.ui.step(step)}`;
  return `${link(text.sources[page], source.url)}${place} (${dated(text, source.date)})`;
}

/** A link whose title says that it leads to Microsoft Learn. */
export const link = (title: string, url: string): string => `[${title} – Microsoft Learn](${url})`;
