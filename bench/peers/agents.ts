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

function next({ conversation }: State): number {
  conversation.place += 1;
  return conversation.place;
}

async function send(context: TurnContext, place: number): Promise<void> {
  const card = CardFactory.adaptiveCard(questionAt(place).submit);
  await context.sendActivity(MessageFactory.attachment(card));
}

agent.adaptiveCards.actionExecute(/./, async (_context, state) => questionAt(next(state)).execute);

// `adaptiveCards.actionSubmit` of 1.8.1 refuses what an `Action.Submit` sends, so it comes here.
agent.onActivity('message', async (context, state) => {
  if (context.activity.value === undefined) state.conversation.place = 0;
  else next(state);
  await send(context, state.conversation.place);
});

// What a handler changes is saved only if something after the turn says so.
agent.onTurn('afterTurn', async () => true);

startServer(agent);
