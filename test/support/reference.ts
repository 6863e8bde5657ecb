import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { IAdaptiveCard } from '@microsoft/teams.cards';

// Its own entry can't be loaded by plain Node; this file of it can.
const AC = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.min.js',
) as typeof AdaptiveCards;

/** What the reference parser has against a card: what it can't read or wouldn't accept. */
export function complaints(card: IAdaptiveCard): string[] {
  const context = new AC.SerializationContext();
  const parsed = new AC.AdaptiveCard();
  parsed.parse(card, context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [
    ...read.map(({ message }) => message),
    ...parsed.validateProperties().validationEvents.map(({ message }) => message),
  ];
}
