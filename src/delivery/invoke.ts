import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { InvokeResponse } from '../botframework/types.ts';

/** The answer to a click that replaces the clicked card. */
export function cardResponse(card: IAdaptiveCard): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  };
}

/** The answer to a click that leaves the card as it is, and shows one sentence beside it. */
export function messageResponse(text: string): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
  };
}

/** What clients wait for an answer to, be it an empty one. */
const handled = new Set([
  'adaptiveCard/action',
  'message/submitAction',
  'message/fetchTask',
  'signin/failure',
]);

/** The answer to every other invoke, so that no client shows "Unable to reach app". */
export function politeResponse(name: string | undefined): InvokeResponse {
  return handled.has(name ?? '') ? { status: 200, body: {} } : { status: 501 };
}
