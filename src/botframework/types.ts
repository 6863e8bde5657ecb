/** The types of botbuilder that the rest of the bot speaks of: all that it may know of botbuilder. */
export type {
  Activity,
  Attachment,
  ConversationAccount,
  ConversationParameters,
  InvokeResponse,
  SignInUrlResponse,
  TurnContext,
} from 'botbuilder';
export type { UserTokenClient } from 'botframework-connector';
