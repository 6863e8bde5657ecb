import { viewOf } from '../../dialogs/view.ts';
import { clickKey, intentOfClick, type Click } from './click.ts';
import { decide, type CardReply, type Reply } from './decide.ts';
import { unclear, type Intent } from './intent.ts';
import { textOf, withLocale } from '../storage/language.ts';
import { newRecord, type ConversationRecord } from '../storage/record.ts';
import type { Setting } from './setting.ts';
import { intentOfText } from './typed.ts';

/** What happened in a conversation. A click whose data can't be read has no `click`. */
export type Input =
  | { readonly kind: 'installed' }
  | { readonly kind: 'feedback'; readonly reaction: 'like' | 'dislike' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'click'; readonly click: Click | undefined };

export interface Reaction {
  readonly record: ConversationRecord;
  /** Undefined where there is nothing new to say: a double click, a second welcome, thumbs. */
  readonly reply: Reply | undefined;
}

/** Within this time the same click is the same intention: a double click, or an impatient one. */
const doubleClick = 10_000;

/** What an input makes of a conversation. Nothing is stored or sent here. */
export function react(known: ConversationRecord, input: Input, setting: Setting): Reaction {
  const record = withLocale(known, setting);
  switch (input.kind) {
    case 'installed':
      return welcome(record, setting);
    case 'feedback':
      return { record: withFeedback(record, input.reaction), reply: undefined };
    case 'text':
    case 'click':
      return converse(record, input, setting);
  }
}

type Said = Extract<Input, { kind: 'text' | 'click' }>;

function converse(record: ConversationRecord, input: Said, setting: Setting): Reaction {
  const { now, person } = setting;
  const click = input.kind === 'click' ? input.click : undefined;
  const key = click && clickKey(click, person.id);
  if (key && record.lastClick?.key === key && now - record.lastClick.at < doubleClick) {
    return { record, reply: undefined };
  }
  const intent = intentOf(record, input, setting);
  const { diagnosis, reply, language } = decide(record.diagnosis, intent, setting);
  if (reply.kind === 'farewell') {
    return { record: { ...newRecord(now), screen: { show: 'deleted' } }, reply };
  }
  const { lastClick: _, ...rest } = record;
  const next = {
    ...rest,
    diagnosis,
    revision: diagnosis === record.diagnosis ? record.revision : record.revision + 1,
    ...(language && { language }),
    ...(key && { lastClick: { key, at: now } }),
  };
  return reply.kind === 'card' ? shown(next, reply) : { record: next, reply };
}

/** A card shows its screen, and says once what hasn’t been said yet. */
function shown({ unsaid, ...record }: ConversationRecord, reply: CardReply): Reaction {
  return {
    record: { ...record, screen: reply.screen },
    reply: unsaid ? { ...reply, notice: unsaid } : reply,
  };
}

function welcome(record: ConversationRecord, { isShared, person }: Setting): Reaction {
  if (record.welcomed) return { record, reply: undefined };
  const screen = isShared
    ? ({ show: 'sharedWelcome', addedBy: person.name } as const)
    : ({ show: 'welcome' } as const);
  return { record: { ...record, welcomed: true, screen }, reply: { kind: 'card', screen } };
}

function withFeedback(
  record: ConversationRecord,
  reaction: 'like' | 'dislike',
): ConversationRecord {
  const { step } = viewOf(record.diagnosis);
  const counted = record.feedback?.[step] ?? { like: 0, dislike: 0 };
  const feedback = { ...counted, [reaction]: counted[reaction] + 1 };
  return { ...record, feedback: { ...record.feedback, [step]: feedback } };
}

function intentOf(record: ConversationRecord, input: Said, { isShared }: Setting): Intent {
  const view = viewOf(record.diagnosis, isShared);
  const text = textOf(record);
  if (input.kind === 'click') {
    return input.click ? intentOfClick(input.click, record, view, text) : unclear('staleCard');
  }
  const intent = intentOfText(input.text, record.screen, view, text);
  // Whoever got no reply repeats themselves; the repetition mustn't answer the next question.
  return !record.replied && intent.kind === 'answer' ? { kind: 'show' } : intent;
}
