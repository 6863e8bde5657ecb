// The same questions on the Teams SDK, after its guides for cards and for state.
import { MessageActivityInput } from '@microsoft/teams.api';
import { App } from '@microsoft/teams.apps';
import { questionAt } from './questions.ts';

const app = new App({ state: true });

app.on('message', async ({ activity, state, send }) => {
  const place = activity.value === undefined ? 0 : Number(state?.conversation.get('place')) + 1;
  state?.conversation.set('place', place);
  await send(new MessageActivityInput().addCard('adaptive', questionAt(place).submit));
});

app.on('card.action', async ({ activity, state, send }) => {
  const place = Number(state?.conversation.get('place')) + 1;
  state?.conversation.set('place', place);
  const card = questionAt(place).execute;
  const update = new MessageActivityInput().addCard('adaptive', card);
  await send(activity.replyToId ? update.withId(activity.replyToId) : update);
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
});

await app.start(process.env.PORT);
