import { z } from 'zod';
import { screens, toldScreens } from '../../cards/screen.ts';
import { causes } from '../../dialogs/causes.ts';
import { newDiagnosis, type Answer, type Diagnosis } from '../../dialogs/diagnosis.ts';
import { choices } from '../../dialogs/guide.ts';
import { messages, type MessageRow } from '../../dialogs/messages/catalogue.ts';
import { existingCases, ruleKinds, scopes } from '../../dialogs/problem.ts';

/** How many handled activities are remembered, so that one delivered twice acts once. */
const remembered = 32;

const problemSchema = z.object({
  scope: z.enum(scopes).optional(),
  since: z.iso.date().optional(),
  rules: z.enum(ruleKinds).optional(),
  existingCase: z.enum(existingCases).optional(),
});

const messageSchema = z.enum(Object.keys(messages) as [MessageRow, ...MessageRow[]]);

export const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(choices) }),
  z.object({ type: z.literal('problem.described'), problem: problemSchema }),
  z.object({
    type: z.literal('message.recorded'),
    message: messageSchema,
  }),
  z.object({ type: z.literal('cause.suspected'), cause: z.enum(causes) }),
]);

const personSchema = z.object({ id: z.string(), name: z.string().optional() });

const answerSchema = z.object({
  at: z.string(),
  by: personSchema.optional(),
  cause: z.enum(causes).optional(),
  event: eventSchema,
  on: z.iso.datetime(),
});

const screenSchema = z.discriminatedUnion('show', [
  z.object({ show: z.enum(screens) }),
  z.object({ show: z.literal('messages'), rows: z.array(messageSchema).readonly() }),
  z.object({ show: z.enum(toldScreens), causes: z.array(z.enum(causes)).readonly() }),
  z.object({ show: z.literal('sharedWelcome'), addedBy: z.string().optional() }),
]);

const recordSchema = z.object({
  revision: z.number().int().nonnegative(),
  answers: z.array(z.unknown()),
  handled: z.array(z.string()),
  replied: z.boolean(),
  welcomed: z.boolean(),
  screen: screenSchema.catch({ show: 'step' }),
  cardId: z.string().optional(),
  /** The language that was chosen, and the locale that was last heard. */
  language: z.string().optional(),
  locale: z.string().optional(),
  /** Thumbs by the step at which they were given. */
  feedback: z.record(z.string(), z.object({ like: z.number(), dislike: z.number() })).optional(),
  unsaid: z.enum(['answersDropped', 'unreadable']).optional(),
  lastClick: z.object({ key: z.string(), at: z.number() }).optional(),
});

/** Everything that is kept of one conversation. */
export interface ConversationRecord extends Omit<z.infer<typeof recordSchema>, 'answers'> {
  readonly diagnosis: Diagnosis;
}

/**
 * A conversation that nothing is known of.
 * Its revision starts at the clock, so that a card from before a deletion never fits by chance.
 */
export function newRecord(now: number): ConversationRecord {
  return {
    revision: now,
    diagnosis: newDiagnosis,
    screen: { show: 'step' },
    handled: [],
    replied: true,
    welcomed: false,
  };
}

/** The record with one more activity noted as handled. */
export function withHandled(
  record: ConversationRecord,
  id: string | undefined,
): ConversationRecord {
  return id ? { ...record, handled: [...record.handled, id].slice(-remembered) } : record;
}

export function stringify({ diagnosis, ...rest }: ConversationRecord): string {
  return JSON.stringify({ ...rest, answers: diagnosis.answers });
}

/**
 * Reads a stored record; undefined if it isn't one.
 * Answers that today's guide doesn't know are left out and counted.
 */
export function parseRecord(
  json: string,
): { record: ConversationRecord; unreadable: number } | undefined {
  const parsed = recordSchema.safeParse(jsonOf(json));
  if (!parsed.success) return undefined;
  const { answers, ...rest } = parsed.data;
  const read = answers.flatMap((answer) => {
    const known = answerSchema.safeParse(answer);
    return known.success ? [known.data as Answer] : [];
  });
  return {
    record: { ...rest, diagnosis: { answers: read } },
    unreadable: answers.length - read.length,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
