// The same questions on the Microsoft 365 Agents SDK, after its samples for cards and for state.
import {
  AdaptiveCardActionExecuteResponseType,
  AgentApplication,
  CardFactory,
  MemoryStorage,
  MessageFactory,
  type TurnContext,
  type TurnState,
} from '@microsoft/agents-hosting';
import { startServer } from '@microsoft/agents-hosting-express';
import { questionAt } from './questions.ts';

interface Conversation {
  place: number;
}

type State = TurnState<Conversation>;

const agent = new AgentApplication<State>({
  storage: new MemoryStorage(),
  adaptiveCardsOptions: {
    actionExecuteResponseType: AdaptiveCardActionExecuteResponseType.REPLACE_FOR_ALL,
  },
});

function next(state: State): number {
  state.conversation.place += 1;
  return state.conversation.place;
}

async function send(context: TurnContext, place: number): Promise<void> {
  const card = CardFactory.adaptiveCard(questionAt(place).submit);
  await context.sendActivity(MessageFactory.attachment(card));
}

agent.adaptiveCards.actionExecute(/./, async (_context, state) => questionAt(next(state)).execute);

agent.adaptiveCards.actionSubmit(/./, async (context, state) => send(context, next(state)));

agent.onActivity('message', async (context, state) => {
  state.conversation.place = 0;
  await send(context, 0);
});

startServer(agent);
