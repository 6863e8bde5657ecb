import { textOf } from './language.ts';
import type { Intent } from './intent.ts';
import type { ConversationRecord } from './record.ts';
import type { Reply } from './reply.ts';
import { otherLanguage } from './said.ts';
import type { Setting } from './setting.ts';

/** After so many texts in a row that weren’t understood, a person or the list is offered. */
const patience = 3;

interface Courtesy extends Pick<ConversationRecord, 'misses' | 'languageOffered'> {
  readonly reply: Reply;
}

/**
 * The reply with what a polite listener adds: help after the third text that wasn’t understood, and
 * once, where somebody writes in another language of the bot, that it speaks it.
 * @param said what was typed; undefined where nothing was
 */
export function withCourtesy(
  record: ConversationRecord,
  reply: Reply,
  intent: Intent,
  said: string | undefined,
  { now, isShared }: Setting,
): Courtesy {
  if (said === undefined) return { reply, misses: 0 };
  const isMiss = reply.kind === 'aside' && reply.aside.say === 'notUnderstood';
  const misses = isMiss ? (record.misses ?? 0) + 1 : 0;
  const patient: Reply =
    misses >= patience
      ? { kind: 'aside', aside: { say: 'askSomeone', readings: ['human', 'help'] } }
      : reply;
  const spoken = textOf(record).language;
  const other =
    record.languageOffered || isShared || intent.kind === 'command'
      ? undefined
      : otherLanguage({ text: said, language: spoken, now });
  const kept = { misses: misses % patience };
  if (!other || (patient.kind !== 'card' && patient.kind !== 'aside'))
    return { reply: patient, ...kept };
  const offer = { say: 'otherLanguage', language: other, readings: [`language:${other}`] } as const;
  return {
    // What wasn’t understood may just be said in the other language.
    reply:
      patient.kind === 'card'
        ? { ...patient, aside: offer }
        : isMiss
          ? { kind: 'aside', aside: offer }
          : patient,
    ...kept,
    languageOffered: true,
  };
}
