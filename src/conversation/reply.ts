import type { Aside } from '../../cards/aside.ts';
import type { Screen } from '../../cards/screen.ts';
import type { Notice } from '../../cards/text/text.ts';

export interface CardReply {
  readonly kind: 'card';
  readonly screen: Screen;
  readonly notice?: Notice;
  /** A line that follows the card. */
  readonly aside?: Aside;
}

/** What a person gets for what they did; `src/turn/perform.ts` does each of them. */
export type Reply =
  | CardReply
  /** A line of its own; the card stays as it is. */
  | { readonly kind: 'aside'; readonly aside: Aside; readonly notice?: undefined }
  /** The report goes out as a message of its own; the card stays as it is. */
  | { readonly kind: 'report'; readonly notice?: undefined }
  /** A copy goes to the person's own chat with the bot; the notice tells what came of it. */
  | { readonly kind: 'private'; readonly notice?: undefined }
  /** The person is signed out of the organization; the card tells whether they were signed in. */
  | { readonly kind: 'signOut'; readonly notice?: undefined }
  /** Everything is deleted, this conversation's record included. */
  | { readonly kind: 'farewell'; readonly notice?: Notice };

/** The lines that say why nothing was done. */
const refusals: ReadonlySet<Notice | undefined> = new Set<Notice>([
  'notUnderstood',
  'whichOne',
  'reasonFirst',
  'emailFirst',
  'answerFirst',
  'causeFirst',
  'askedAgain',
  'notOffered',
  'staleCard',
  'nothingToTakeBack',
  'noRoom',
  'soughtNothing',
  'soughtUnusable',
  'inspectionNotOffered',
  'inspectionInPrivate',
]);

/** Whether a line says why nothing was done. */
export const isRefusal = (notice: Notice | undefined): boolean => refusals.has(notice);

/** The screen of the current step. */
export const step: Screen = { show: 'step' };

/** A reply that shows a screen, with a line above it if there is something to say. */
export const card = (screen: Screen, notice?: Notice): CardReply => ({
  kind: 'card',
  screen,
  ...(notice && { notice }),
});
