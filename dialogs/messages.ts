import type { Area } from './areas.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { reasonMessages } from './catalogue/reasonMessages.ts';
import { ruleMessages } from './catalogue/ruleMessages.ts';
import { runMessages } from './catalogue/runMessages.ts';
import { syncMessages } from './catalogue/syncMessages.ts';
import { causes, type CauseId } from './causes.ts';
import { variants, type VariantId } from './variants.ts';

/**
 * Every message the bot knows. Texts and codes are the product's, gathered from each `source`;
 * `docs/messages.md` lists the pages that were read. The keys are stored: never rename or drop one.
 */
export const messages = {
  ...ruleMessages,
  ...reasonMessages,
  ...syncMessages,
  ...runMessages,
} as const satisfies Record<string, CatalogueEntry>;

export type MessageRow = keyof typeof messages;

export const messageRows: readonly MessageRow[] = Object.keys(messages).filter(isMessageRow);

export function isMessageRow(key: string): key is MessageRow {
  return Object.hasOwn(messages, key);
}

/** The variant whose meaning and fix a message has. */
export const variantOf = (row: MessageRow): VariantId => messages[row].variant;

/**
 * The cause that a message shows, by its variant: none if it lies outside the ten, is only
 * information, or says a cause only together with where it was seen.
 */
export function causeShownBy(row: MessageRow): CauseId | null {
  const { of } = variants[variantOf(row)];
  return causes.find((cause) => cause === of) ?? null;
}

/**
 * What a message whose meaning depends on its place is there; undefined where it is the same
 * everywhere, or means nothing there.
 */
export function meaningIn(area: Area, row: MessageRow): MessageRow | undefined {
  const { meansIn }: CatalogueEntry = messages[row];
  const meant = meansIn?.[area];
  return meant !== undefined && isMessageRow(meant) ? meant : undefined;
}

/** Whether a message shows a cause only together with where it was seen. */
export function isAmbiguous(row: MessageRow): boolean {
  const { ambiguous }: CatalogueEntry = messages[row];
  return ambiguous === true;
}

/** Words that hold a known phrase but are another message; they are passed over. */
export const lookalikes: readonly RegExp[] = [
  / unknownincomingemailintegrationerror (?:error )?(?:code )?(?!2147220891 |2147746405 |2147220956 |2147220970 |2147218677 |2147220192 |2147167669 |2147209462 )\d{9,10} /g,
  / missing customer (?:account|data|details|email|ids?|information|names?|numbers?|records?) /g,
  / rejected unknown sender /g,
];
