import { z } from 'zod';
import { areas } from '../../dialogs/areas.ts';
import { causes } from '../../dialogs/causes.ts';
import type { Answer } from '../../dialogs/diagnosis.ts';
import { factAnswers, facts, isStopFact, type StopFact } from '../../dialogs/facts.ts';
import { choices } from '../../dialogs/guide.ts';
import { messages, type MessageRow } from '../../dialogs/messages.ts';
import { suspects, type SuspectId } from '../../dialogs/outside.ts';
import { existingCases, ruleKinds, scopes } from '../../dialogs/problem.ts';
import { markPattern, mostMarks } from '../../dialogs/unknownMessage.ts';
import { inspectionSchema } from './inspectionSchema.ts';

const problemSchema = z.object({
  scope: z.enum(scopes).optional(),
  since: z.iso.date().optional(),
  rules: z.enum(ruleKinds).optional(),
  existingCase: z.enum(existingCases).optional(),
});

/** A failure message of the catalogue, by its row. */
export const messageSchema = z.enum(Object.keys(messages) as [MessageRow, ...MessageRow[]]);

const stopFactSchema = z.enum(facts.filter(isStopFact) as [StopFact, ...StopFact[]]);

export const areaSchema = z.enum(areas);

export const suspectSchema = z.enum(suspects as [SuspectId, ...SuspectId[]]);

/** Marks are words of a machine: nothing else of a message that isn't known is kept. */
const unknownMessageSchema = z.object({
  area: areaSchema.optional(),
  marks: z.array(z.string().regex(markPattern)).max(mostMarks),
});

/** What happened at a step: whatever the guide understands. */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(choices) }),
  z.object({ type: z.literal('problem.described'), problem: problemSchema }),
  z.object({
    type: z.literal('message.recorded'),
    message: messageSchema,
  }),
  z.object({ type: z.literal('message.noted'), unknown: unknownMessageSchema }),
  z.object({
    type: z.literal('fact.answered'),
    fact: stopFactSchema,
    answer: z.enum(factAnswers),
  }),
  z.object({ type: z.literal('fact.asked'), fact: stopFactSchema }),
  z.object({ type: z.literal('cause.suspected'), cause: suspectSchema }),
  z.object({ type: z.literal('organisation.checked'), lookup: inspectionSchema }),
  z.object({ type: z.literal('finding.disputed'), cause: z.enum(causes) }),
]);

const personSchema = z.object({ id: z.string(), name: z.string().optional() });

const answerSchema = z.object({
  at: z.string(),
  by: personSchema.optional(),
  cause: suspectSchema.optional(),
  event: eventSchema,
  on: z.iso.datetime(),
});

/** The answers that this version knows. */
export const answersIn = (answers: readonly unknown[]): Answer[] =>
  answers.flatMap((answer) => {
    const known = answerSchema.safeParse(answer);
    return known.success ? [known.data as Answer] : [];
  });
