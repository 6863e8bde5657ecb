import type { ITextBlock } from '@microsoft/teams.cards';
import { messages, type MessageRow } from '../dialogs/messages.ts';
import type { Source } from '../dialogs/pages.ts';
import { sources, type Citation } from '../dialogs/sources.ts';
import { variants, type VariantId } from '../dialogs/variants.ts';
import { small } from './elements.ts';
import { dated } from './date.ts';
import type { Text } from './text/text.ts';

/** Where a step comes from: the page, the numbered item on it, and its date. */
export function sourceLine(text: Text, citations: readonly Citation[]): ITextBlock {
  return small(
    text.ui.labelled(
      text.ui.source,
      text.ui.joined(citations.map((citation) => cited(text, citation))),
    ),
  );
}

function cited(text: Text, { page, step, cause }: Citation): string {
  const { url, date }: { url: string; date?: string } = sources[page];
  const place = step ? text.ui.step(step) : cause ? text.ui.cause(cause) : undefined;
  return `${text.ui.listed([link(text.sources[page], url), ...(place ? [place] : [])])}${text.ui.bracketed(dated(text, date))}`;
}

/** Where a failure message comes from. */
export const messageSource = (row: MessageRow, text: Text): ITextBlock =>
  pageLine(messages[row].source, text.ui.messagePage, text);

/** Where the meaning and the fix of a variant come from, beside what a message was taken from. */
export function variantSources(
  variant: VariantId,
  message: MessageRow | undefined,
  text: Text,
): ITextBlock[] {
  const said: Source | undefined = message && messages[message].source;
  const pages: readonly Source[] = variants[variant].sources;
  const own = pages.find(({ page }) => page !== said?.page);
  return own ? [pageLine(own, text.ui.variantPage, text)] : [];
}

function pageLine({ page, knowledgeBase, report, date }: Source, title: string, text: Text) {
  const name = page
    ? link(title, page)
    : knowledgeBase
      ? `Microsoft ${knowledgeBase}`
      : `GitHub ${report}`;
  return small(text.ui.labelled(text.ui.source, `${name}${text.ui.bracketed(dated(text, date))}`));
}

/** A link whose title says that it leads to Microsoft's documentation. */
const link = (title: string, url: string): string => `[${title} – Microsoft Learn](${url})`;
