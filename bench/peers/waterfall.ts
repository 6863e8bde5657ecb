// A waterfall dialog with the guide's questions, after the samples of botbuilder-dialogs.
import {
  type AdaptiveCardInvokeResponse,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
  type StatePropertyAccessor,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import {
  Dialog,
  type DialogContext,
  DialogReason,
  DialogSet,
  type DialogState,
  type DialogTurnResult,
  DialogTurnStatus,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import restify from 'restify';
import { type Question, questions } from './questions.ts';

const shown = Symbol('the card of this turn');

/** Asks one question: a click gets its card in place, anything else gets a new message. */
const ask = (question: Question) => async (step: WaterfallStepContext) => {
  const { context } = step;
  if (context.activity.type === 'invoke') context.turnState.set(shown, question.execute);
  else await context.sendActivity(messageWith(question.submit));
  return Dialog.EndOfTurn;
};

const beginAgain = (step: WaterfallStepContext): Promise<DialogTurnResult> =>
  step.replaceDialog('guide');

const messageWith = (card: unknown) => MessageFactory.attachment(CardFactory.adaptiveCard(card));

/** A waterfall waits for messages alone; a click on `Action.Execute` comes as an invoke. */
class GuideDialog extends WaterfallDialog {
  override async continueDialog(dialogContext: DialogContext): Promise<DialogTurnResult> {
    const { type, value } = dialogContext.context.activity;
    return type === 'invoke'
      ? this.resumeDialog(dialogContext, DialogReason.continueCalled, value)
      : super.continueDialog(dialogContext);
  }
}

class Guide extends TeamsActivityHandler {
  readonly #state: ConversationState;
  readonly #position: StatePropertyAccessor<DialogState>;
  readonly #dialogs: DialogSet;

  constructor(state: ConversationState) {
    super();
    this.#state = state;
    this.#position = state.createProperty<DialogState>('dialogState');
    this.#dialogs = new DialogSet(this.#position).add(
      new GuideDialog('guide', [...questions.map(ask), beginAgain]),
    );
    this.onMessage(async (context, next) => {
      await this.#runDialog(context);
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.#state.saveChanges(context, false);
  }

  override async onAdaptiveCardInvoke(context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    await this.#runDialog(context);
    const card = context.turnState.get<IAdaptiveCard>(shown);
    await context.updateActivity({ ...messageWith(card), id: context.activity.replyToId });
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { ...card } };
  }

  async #runDialog(context: TurnContext): Promise<void> {
    const dialogContext = await this.#dialogs.createContext(context);
    const { status } = await dialogContext.continueDialog();
    if (status === DialogTurnStatus.empty) await dialogContext.beginDialog('guide');
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env));
adapter.onTurnError = async (_context, error) => {
  process.stderr.write(`${error.stack}\n`);
};
const guide = new Guide(new ConversationState(new MemoryStorage()));

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => guide.run(context));
});
server.listen(Number(process.env.PORT));
