import type { CatalogueEntry } from '../../../dialogs/catalogue/entry.ts';
import { messages } from '../../../dialogs/messages.ts';
import { sources } from '../../../dialogs/sources.ts';
import { variants, type Variant } from '../../../dialogs/variants.ts';

const explained: readonly Variant[] = Object.values(variants);
const catalogue: readonly CatalogueEntry[] = Object.values(messages);

/**
 * The only addresses that the bot may send: its sources, the admin centers, and the schema that
 * cards name.
 */
const known: ReadonlySet<unknown> = new Set([
  ...Object.values(sources).map(({ url }) => url),
  ...catalogue.map(({ source }) => source.page),
  ...explained.flatMap(({ sources: pages }) => pages.map(({ page }) => page)),
  'http://adaptivecards.io/schemas/adaptive-card.json',
  'https://admin.exchange.microsoft.com/#/messagetrace',
  'https://admin.powerplatform.microsoft.com/',
  'https://make.powerautomate.com/',
]);

/** Targets of Markdown links, addresses, and schemes that act without two slashes. */
const address =
  /\]\((?<target>[^)]*)\)|[a-z][a-z\d+.-]*:\/\/[^\s)\]"'<>]+|\b(?:javascript|vbscript|data|file|mailto|tel|ms-[\w-]+):\S+/giu;

/** Every address in what the bot sends that isn’t on the list; there must be none. */
export function strangeLinksIn(sent: unknown, key = ''): string[] {
  if (typeof sent === 'string') {
    const found = [...sent.matchAll(address)].map(([whole, target]) => target ?? whole);
    return [...found, ...(/url$/i.test(key) ? [sent] : [])].filter((each) => !known.has(each));
  }
  return typeof sent === 'object' && sent !== null
    ? Object.entries(sent).flatMap(([each, value]) => strangeLinksIn(value, each))
    : [];
}
