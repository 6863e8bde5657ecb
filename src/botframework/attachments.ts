import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { CardFactory } from 'botbuilder';
import type { Attachment, SignInUrlResponse } from './types.ts';

/** An Adaptive Card as a part of a message. */
export const adaptiveCard = (card: IAdaptiveCard): Attachment => CardFactory.adaptiveCard(card);

/** What a sign-in card holds. */
interface SignInCard extends Pick<SignInUrlResponse, 'signInLink' | 'tokenExchangeResource'> {
  /** The name of the OAuth connection. */
  readonly connection: string;
  readonly text: string;
  readonly button: string;
}

/** A card on which Teams signs the person in by itself, or else shows a button that does. */
export const signInCard = (card: SignInCard): Attachment =>
  CardFactory.oauthCard(
    card.connection,
    card.button,
    card.text,
    card.signInLink,
    card.tokenExchangeResource,
  );
