import { TurnContext, type CloudAdapter } from 'botbuilder';
import type { UserTokenClient } from 'botframework-connector';
import type { Connector } from './connector.ts';

/** botbuilder takes its context back once the turn is answered; this copy stays. */
export function lasting({ adapter, activity, turnState }: TurnContext): TurnContext {
  const copy = new TurnContext(adapter, activity);
  for (const [key, value] of turnState) copy.turnState.set(key, value);
  return copy;
}

/** The way to the channel of a turn, as the adapter has made it. */
export const connectorOf = ({ adapter, turnState }: TurnContext): Connector =>
  turnState.get(adapter.ConnectorClientKey) as Connector;

/** The client of the token service, which signs people in; undefined where the adapter made none. */
export const userTokenClientOf = ({
  adapter,
  turnState,
}: TurnContext): UserTokenClient | undefined =>
  turnState.get<UserTokenClient | undefined>((adapter as CloudAdapter).UserTokenClientKey);
