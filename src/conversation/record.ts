import { z } from 'zod';
import { inspectionFailures } from '../../dialogs/inspectionFailures.ts';
import { screens, toldScreens } from '../../cards/screen.ts';
import { newDiagnosis, type Diagnosis } from '../../dialogs/diagnosis.ts';
import { renewed } from '../../dialogs/earlierAnswers.ts';
import { guideVersion } from '../../dialogs/guideVersion.ts';
import type { Sought } from '../../dialogs/inspection.ts';
import type { MessageRow } from '../../dialogs/messages.ts';
import { handledSchema, hasMark, withMark } from './processedActivities.ts';
import { answersIn, areaSchema, messageSchema, suspectSchema } from './answerSchema.ts';
import { soughtSchema } from './inspectionSchema.ts';
import { watchSchema } from './watchSchema.ts';

const emailChoiceSchema = z.object({
  id: z.guid(),
  subject: z.string().optional(),
  sender: z.string().optional(),
  on: z.iso.datetime({ offset: true }).optional(),
});

const screenSchema = z.discriminatedUnion('show', [
  z.object({ show: z.enum(screens) }),
  z.object({ show: z.literal('unknownMessage'), area: areaSchema.optional().catch(undefined) }),
  z.object({ show: z.literal('ambiguousMessage'), row: messageSchema }),
  z.object({ show: z.literal('messages'), rows: z.array(messageSchema).readonly() }),
  z.object({ show: z.enum(toldScreens), causes: z.array(suspectSchema).readonly() }),
  z.object({ show: z.literal('sharedWelcome'), addedBy: z.string().optional() }),
  z.object({
    show: z.literal('checking'),
    done: z.number().int(),
    of: z.number().int(),
    until: z.number().optional().catch(undefined),
  }),
  z.object({ show: z.literal('emails'), emails: z.array(emailChoiceSchema).readonly() }),
  z.object({
    show: z.literal('lookupFailed'),
    why: z.enum(inspectionFailures),
    minutes: z.number().optional().catch(undefined),
  }),
]);

/** As many recognized messages as a report holds. */
const mostRecognized = 8;

/** A record that also keeps these messages for its report. */
export const withRecognized = (
  { recognized = [] }: Pick<ConversationRecord, 'recognized'>,
  rows: readonly MessageRow[],
): Pick<ConversationRecord, 'recognized'> => ({
  recognized: [...new Set([...recognized, ...rows])].slice(-mostRecognized),
});

/** Which version of the guide wrote a record. The first one didn't say. */
const writerSchema = z.object({ guideVersion: z.number().int().positive().default(1) });

/** What doesn't fit any more takes its own default, so that the answers are kept. */
const recordSchema = z.object({
  revision: z.number().int().nonnegative().catch(0),
  answers: z.array(z.unknown()),
  handled: handledSchema.catch(''),
  replied: z.boolean().catch(false),
  /** Which process is about to reply, and until when (ms) others leave that to it. */
  replying: z.object({ by: z.string(), until: z.number() }).optional().catch(undefined),
  welcomed: z.boolean().catch(true),
  screen: screenSchema.catch({ show: 'step' }),
  /** Who alone may act in it; see `Setting.owner`. */
  owner: z.string().optional().catch(undefined),
  /** The team of a thread in Teams, with which it is deleted. */
  team: z.string().optional().catch(undefined),
  /** The email that was looked for, and when that is forgotten (ms) once the diagnosis is over. */
  sought: soughtSchema.optional().catch(undefined),
  soughtUntil: z.number().optional().catch(undefined),
  /** The messages that were pasted and recognized; those that were confirmed are answers. */
  recognized: z.array(messageSchema).max(mostRecognized).optional().catch(undefined),
  /** What a restart can be taken back to, and until when (ms). */
  restart: z
    .object({
      answers: z.array(z.unknown()),
      sought: soughtSchema.optional().catch(undefined),
      until: z.number(),
    })
    .optional()
    .catch(undefined),
  /** When the bot looks for the case by itself. */
  watch: watchSchema.optional().catch(undefined),
  cardId: z.string().optional().catch(undefined),
  /** The language that was chosen, and the locale that was last heard. */
  language: z.string().optional().catch(undefined),
  locale: z.string().optional().catch(undefined),
  /** How many texts in a row weren’t understood, and whether another language was offered. */
  misses: z.number().int().nonnegative().optional().catch(undefined),
  languageOffered: z.boolean().optional().catch(undefined),
  /** Thumbs by the step at which they were given. */
  feedback: z
    .record(z.string(), z.object({ like: z.number(), dislike: z.number() }))
    .optional()
    .catch(undefined),
  unsaid: z.enum(['answersDropped', 'unreadable']).optional().catch(undefined),
  lastClick: z.object({ key: z.string(), at: z.number() }).optional().catch(undefined),
});

/** Everything that is kept of one conversation. */
export interface ConversationRecord extends Omit<
  z.infer<typeof recordSchema>,
  'answers' | 'restart'
> {
  readonly diagnosis: Diagnosis;
  readonly restart?:
    | {
        readonly diagnosis: Diagnosis;
        readonly sought?: Sought | undefined;
        readonly until: number;
      }
    | undefined;
}

/**
 * The revision at which a conversation begins: the clock, so that a card from before a deletion
 * never fits by chance. The Emulator gives every restart a conversation id of its own, and replays
 * clicks with the numbers that they had, so there all conversations count from one.
 * @param key of the conversation
 */
export const firstRevision = (key: string, now: number): number =>
  key.startsWith('emulator|') ? 1 : now;

/** A conversation that nothing is known of. */
export function newRecord(revision: number): ConversationRecord {
  return {
    revision,
    diagnosis: newDiagnosis,
    screen: { show: 'step' },
    handled: '',
    replied: true,
    welcomed: false,
  };
}

/** The record with one more activity noted as processed. The stored field is `handled`. */
export function withProcessed(
  record: ConversationRecord,
  id: string | undefined,
): ConversationRecord {
  return id ? { ...record, handled: withMark(record.handled, id) } : record;
}

/** Whether an activity was processed already, as far as that is remembered. */
export const isProcessed = ({ handled }: ConversationRecord, id: string): boolean =>
  hasMark(handled, id);

/** The record once its reply has arrived. */
export const withReply = (record: ConversationRecord): ConversationRecord => ({
  ...record,
  replied: true,
  replying: undefined,
});

/** The most that one record may hold, in bytes. */
const capacity = 64 * 1024;

/** What of it is kept free of answers: the rest of a record changes too, but stays smaller. */
const reserve = 4 * 1024;

/** Whether a record has no room for its answers. */
export const isOverfull = (record: ConversationRecord): boolean =>
  Buffer.byteLength(stringify(record)) > capacity - reserve;

export function stringify({ restart, ...record }: ConversationRecord): string {
  return JSON.stringify({
    guideVersion,
    ...flat(record),
    ...(restart && { restart: flat(restart) }),
  });
}

/** With its answers as they are stored. */
const flat = <T extends { readonly diagnosis: Diagnosis }>({ diagnosis, ...rest }: T) => ({
  ...rest,
  answers: diagnosis.answers,
});

/** What is stored of a conversation, as far as this version can read it. */
export type Parsed =
  | {
      readonly kind: 'record';
      readonly record: ConversationRecord;
      /** How many answers today's guide doesn't know. */
      readonly unreadable: number;
    }
  /** A later version wrote it, and only that one knows what is in it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** Reads a stored record. */
export function parseRecord(json: string): Parsed {
  // Nothing that was ever written is so large, and replaying it would hold up everybody.
  if (json.length > 2 * capacity) return { kind: 'unreadable' };
  const stored = jsonOf(json);
  const writer = writerSchema.safeParse(stored).data;
  if (writer && writer.guideVersion > guideVersion) return { kind: 'newer' };
  const parsed = recordSchema.safeParse(stored);
  if (!parsed.success) return { kind: 'unreadable' };
  const { answers, restart, ...rest } = parsed.data;
  const read = answersIn(answers);
  return {
    kind: 'record',
    record: {
      ...rest,
      ...(restart && { restart: restartIn(restart) }),
      diagnosis: { answers: read.flatMap(renewed) },
    },
    unreadable: answers.length - read.length,
  };
}

const restartIn = ({
  answers,
  ...rest
}: NonNullable<z.infer<typeof recordSchema>['restart']>): ConversationRecord['restart'] => ({
  ...rest,
  diagnosis: { answers: answersIn(answers).flatMap(renewed) },
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
