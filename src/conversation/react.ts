import { z } from 'zod';
import type { Screen } from '../../cards/screen.ts';
import type { Diagnosis } from '../../dialogs/diagnosis.ts';
import type { Sought } from '../../dialogs/inspection.ts';
import { viewOf } from '../../dialogs/view.ts';
import { clickKey, intentOfClick, type Click } from './click.ts';
import { decide, type Decision } from './decide.ts';
import { unclear, type Intent } from './intent.ts';
import { textOf, withLocale } from './language.ts';
import { isOverfull, newRecord, type ConversationRecord } from './record.ts';
import { recordView } from './recordView.ts';
import { holdsSecret } from '../../understanding/secrets.ts';
import { card, step, type CardReply, type Reply } from './reply.ts';
import { isIdOf, type Setting } from './setting.ts';
import { intentOfText } from './typed.ts';

/** What happened in a conversation. A click whose data can't be read has no `click`. */
export type Input =
  | { readonly kind: 'installed' }
  | { readonly kind: 'feedback'; readonly reaction: 'like' | 'dislike' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'click'; readonly click: Click | undefined };

export interface Reaction {
  readonly record: ConversationRecord;
  /** Undefined where there is nothing new to say: a double click, a second welcome, thumbs. */
  readonly reply: Reply | undefined;
}

/** Whether the person may act: where a conversation has an owner, nobody else may. */
export const mayAct = ({ owner }: ConversationRecord, setting: Setting): boolean =>
  setting.owner === undefined ||
  owner === undefined ||
  isIdOf(setting, owner) ||
  isIncomparable(owner, setting);

/**
 * Earlier releases kept the object id alone. Who comes without one to a chat that Teams opens to a
 * single person is taken for that person: locked out, they couldn't even delete what is kept.
 */
const isIncomparable = (owner: string, { person }: Setting): boolean =>
  isId(owner) && !isId(person.id);

const isId = (text: string): boolean => z.regexes.guid.test(text);

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
    case 'signedIn':
      return waitsForSignIn(record.screen)
        ? converse(record, input, setting)
        : { record, reply: undefined };
    case 'text':
    case 'click':
      return converse(record, input, setting);
  }
}

type Said = Extract<Input, { kind: 'text' | 'click' | 'signedIn' }>;

/** A look that needs a sign-in goes on once there is one. */
const waitsForSignIn = (screen: Screen): boolean =>
  screen.show === 'lookupFailed' && (screen.why === 'signInNeeded' || screen.why === 'notSignedIn');

function converse(record: ConversationRecord, input: Said, setting: Setting): Reaction {
  const { now, person } = setting;
  const click = input.kind === 'click' ? input.click : undefined;
  const key = click && clickKey(click, person.id);
  // Another machine's clock may be ahead: what lies far in the future was no moment ago either.
  const isTwice = record.lastClick && Math.abs(now - record.lastClick.at) < doubleClick;
  if (key && record.lastClick?.key === key && isTwice) {
    return { record, reply: undefined };
  }
  const intent = intentOf(record, input, setting);
  const { inspectionScope } = recordView(record, setting);
  const decision: Decision = isUntold(record, intent)
    ? { diagnosis: record.diagnosis, reply: card(record.screen) }
    : decide(record.diagnosis, intent, setting, inspectionScope);
  const { diagnosis, reply, language, sought } = hasRoom(record, decision)
    ? decision
    : tooLong(record);
  if (reply.kind === 'farewell') {
    return { record: { ...newRecord(now), screen: { show: 'deleted' } }, reply };
  }
  const { lastClick: _, sought: known, ...rest } = record;
  const isNew = diagnosis !== record.diagnosis || (reply.kind === 'card' && reply.inspects);
  const owner =
    record.owner !== undefined && isIncomparable(record.owner, setting)
      ? record.owner
      : setting.owner;
  const next = {
    ...rest,
    diagnosis,
    revision: isNew ? record.revision + 1 : record.revision,
    ...withSought(sought === undefined ? known : sought, diagnosis),
    ...(owner && { owner }),
    ...(language && { language }),
    ...(key && { lastClick: { key, at: now } }),
  };
  if (reply.kind !== 'card') return { record: next, reply };
  return input.kind === 'text' && holdsSecret(input.text)
    ? { record: { ...next, screen: reply.screen }, reply: { ...reply, notice: 'secretSeen' } }
    : shown(next, reply);
}

const cameOfInspection: ReadonlySet<Screen['show']> = new Set([
  'overview',
  'emails',
  'lookupFailed',
]);

/** Whoever wants nothing in particular is told first what came of a look, if they weren't yet. */
function isUntold({ replied, screen }: ConversationRecord, intent: Intent): boolean {
  if (replied || !cameOfInspection.has(screen.show)) return false;
  return intent.kind === 'command'
    ? intent.command === 'start' || intent.command === 'greet'
    : intent.kind === 'show' || intent.kind === 'unclear';
}

/** Whether what was decided can be kept; what takes answers away always can. */
const hasRoom = (record: ConversationRecord, { diagnosis }: Decision): boolean =>
  diagnosis.answers.length <= record.diagnosis.answers.length ||
  !isOverfull({ ...record, diagnosis });

const tooLong = ({ diagnosis }: ConversationRecord): Decision => ({
  diagnosis,
  reply: card(step, 'noRoom'),
});

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
  return { record: { ...record, welcomed: true, screen }, reply: card(screen) };
}

function withFeedback(
  record: ConversationRecord,
  reaction: 'like' | 'dislike',
): ConversationRecord {
  const { step: at } = viewOf(record.diagnosis);
  const counted = record.feedback?.[at] ?? { like: 0, dislike: 0 };
  const feedback = { ...counted, [reaction]: counted[reaction] + 1 };
  return { ...record, feedback: { ...record.feedback, [at]: feedback } };
}

/** The email is known only until there is a case: after that nobody looks for it again. */
const withSought = (sought: Sought | null | undefined, diagnosis: Diagnosis) =>
  sought && viewOf(diagnosis).step !== 'resolved' ? { sought } : {};

function intentOf(record: ConversationRecord, input: Said, setting: Setting): Intent {
  if (input.kind === 'signedIn') return { kind: 'inspectionAgain' };
  const view = recordView(record, setting);
  const text = textOf(record);
  if (input.kind === 'click') {
    return input.click ? intentOfClick(input.click, record, view, text) : unclear('staleCard');
  }
  const intent = intentOfText(input.text, record.screen, view, text);
  // Whoever got no reply repeats themselves; the repetition mustn't answer the next question.
  return !record.replied && intent.kind === 'answer' ? { kind: 'show' } : intent;
}
