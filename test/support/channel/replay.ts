import { randomUUID } from 'node:crypto';
import type { Person } from './person.ts';
import type { Posted } from './shapes.ts';

/** What the Emulator notes while somebody talks, to replay it in a new conversation. */
export interface Noted {
  readonly posts: Posted[];
  /** How many activities had come when each of them was posted: the bot's, and the person's own. */
  readonly slots: number[];
}

/** Notes what a person does, one activity after another, as the Emulator does it. */
export async function noting(
  person: Person,
  deeds: readonly ((person: Person) => Promise<unknown>)[],
): Promise<Noted> {
  const noted: Noted = { posts: [], slots: [] };
  for (const deed of deeds) {
    noted.slots.push(person.messages.length + noted.posts.length);
    await deed(person);
    const post = person.posted.at(-1);
    if (post) noted.posts.push(post);
  }
  return noted;
}

/**
 * “Restart conversation from here”, by the rule of the Emulator's queue: the next post goes out when
 * exactly as many activities have come as had come at its time. A reply too many or too few stops it.
 * @returns how many posts went out
 */
export async function replay({ posts, slots }: Noted, person: Person): Promise<number> {
  let came = person.messages.length;
  let sent = 0;
  while (sent < posts.length && slots.includes(came)) {
    const { length } = person.messages;
    const { user, bot, conversationId } = person.place;
    const place = { from: user, recipient: bot, conversation: { id: conversationId } };
    await person.post({ ...posts[sent], ...place, id: randomUUID() });
    sent += 1;
    came += person.messages.length - length + 1;
  }
  return sent;
}
