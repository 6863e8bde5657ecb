import { z } from 'zod';
import type { Screen } from '../../cards/screen.ts';
import type { Command } from '../../cards/text/text.ts';
import { lookAt, moved, type LookAction } from '../../dialogs/look.ts';
import { viewOf } from '../../dialogs/view.ts';
import { clickKey, intentOfClick, type Click } from './click.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { endOf, restartOf, withoutExpired } from './due.ts';
import { withCourtesy } from './courtesy.ts';
import { unclear, type Intent } from './intent.ts';
import { withTold } from './told.ts';
import { textOf, withLocale } from './language.ts';
import { isOverfull, newRecord, withRecognized, type ConversationRecord } from './record.ts';
import { recordView } from './recordView.ts';
import { holdsSecret } from '../../understanding/secrets.ts';
import { card, isRefusal, step, type CardReply, type Reply } from './reply.ts';
import { isIdOf, type Setting } from './setting.ts';
import { aside } from './said.ts';
import { intentOfText } from './typed.ts';
import { watchAfter } from './watch.ts';

/** What happened in a conversation. A click whose data can't be read has no `click`. */
export type Input =
  | { readonly kind: 'installed' }
  | { readonly kind: 'feedback'; readonly reaction: 'like' | 'dislike' }
  | { readonly kind: 'signedIn' }
  /** The client asks for what `delete my data` asks for, and has asked the person itself. */
  | { readonly kind: 'dataDeletion' }
  /** A picture or a file, and no text. */
  | { readonly kind: 'file' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'click'; readonly click: Click | undefined };

export interface Reaction {
  readonly record: ConversationRecord;
  /** Undefined where there is nothing new to say: a double click, a second welcome, thumbs. */
  readonly reply: Reply | undefined;
  /** What is to be done about the look into the organization, in this order. */
  readonly actions: readonly LookAction[];
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

/**
 * Within this time the same click is the same intention: a double click, or an impatient one. One
 * that was refused isn't remembered, so that it is told why each time.
 */
const doubleClick = 10_000;

/** What an input makes of a conversation. Nothing is stored or sent here. */
export function react(known: ConversationRecord, input: Input, setting: Setting): Reaction {
  const record = withoutExpired(withLocale(known, setting), setting.now);
  switch (input.kind) {
    case 'installed':
      return welcome(record, setting);
    case 'feedback':
      return silent(withFeedback(record, input.reaction));
    case 'signedIn':
      return lookAt(record.screen).matches('waitingForSignIn')
        ? converse(record, input, setting)
        : silent(record);
    case 'file':
    case 'text':
    case 'click':
    case 'dataDeletion':
      return converse(record, input, setting);
  }
}

type Said = Exclude<Input, { kind: 'installed' | 'feedback' }>;

const silent = (record: ConversationRecord): Reaction => ({
  record,
  reply: undefined,
  actions: [],
});

function converse(record: ConversationRecord, input: Said, setting: Setting): Reaction {
  const { now, person } = setting;
  const click = input.kind === 'click' ? input.click : undefined;
  const key = click && clickKey(click, person.id);
  // Another machine's clock may be ahead: what lies far in the future was no moment ago either.
  const isTwice = record.lastClick && Math.abs(now - record.lastClick.at) < doubleClick;
  if (key && record.lastClick?.key === key && isTwice) {
    return silent(record);
  }
  const intent = intentOf(record, input, setting);
  const { inspectionScope } = recordView(record, setting);
  const decision: Decision = isUntold(record, intent)
    ? { diagnosis: record.diagnosis, reply: card(record.screen) }
    : (broughtBack(record, intent) ?? decide(record.diagnosis, intent, setting, inspectionScope));
  const { lastClick: _, restart: __, sought: known, soughtUntil, ...rest } = record;
  const { diagnosis, language, sought, told, ...decided } = hasRoom(rest, decision)
    ? decision
    : tooLong(record);
  const { reply: plain, actions } = looking(record.screen, decided.reply);
  const { reply: spoken, ...heard } = withCourtesy(
    record,
    plain,
    intent,
    input.kind === 'text' ? input.text : undefined,
    setting,
  );
  const isSecret = input.kind === 'text' && holdsSecret(input.text);
  // A warning stands above a card.
  const reply = isSecret && spoken.kind === 'aside' ? card(step) : spoken;
  if (reply.kind === 'farewell') {
    return {
      record: { ...newRecord(record.revision + 1), screen: { show: 'deleted' } },
      reply,
      actions,
    };
  }
  const isNew = diagnosis !== record.diagnosis || actions.includes('startLook');
  const owner =
    record.owner !== undefined && isIncomparable(record.owner, setting)
      ? record.owner
      : setting.owner;
  const email = withTold(sought === undefined ? known : sought, told, setting);
  const next = {
    ...rest,
    ...heard,
    diagnosis,
    revision: isNew ? record.revision + 1 : record.revision,
    ...(email && { sought: email, soughtUntil: endOf(diagnosis, soughtUntil, now) }),
    ...(intent.kind === 'messages' && withRecognized(record, intent.rows)),
    ...(isCommand(intent, 'startOver', 'anotherEmail') && {
      restart: restartOf(record, now),
      recognized: undefined,
    }),
    watch: watchAfter(record, diagnosis, {
      isEnded: input.kind === 'click' || isCommand(intent, 'stop', 'signOut'),
      mayBegin: Boolean(email && inspectionScope && !setting.isShared),
      now,
    }),
    ...(owner && { owner }),
    ...(language && { language }),
    ...(key && !isRefusal(reply.notice) && { lastClick: { key, at: now } }),
  };
  if (reply.kind !== 'card') return { record: next, reply, actions };
  return isSecret
    ? {
        record: { ...next, screen: reply.screen },
        reply: { ...reply, notice: 'secretSeen' },
        actions,
      }
    : { ...shown(next, reply), actions };
}

/** The reply with the screen to which the look moves; any other card leaves the look. */
function looking(
  screen: Screen,
  reply: Decision['reply'],
): Pick<Reaction, 'actions'> & { reply: Reply } {
  if (reply.kind !== 'card' && reply.kind !== 'look') return { reply, actions: [] };
  const move = moved(lookAt(screen), reply.kind === 'look' ? reply.event : { type: 'left' });
  const { actions = [] } = move ?? {};
  return reply.kind === 'look'
    ? { reply: card(move?.screen ?? step, reply.notice), actions }
    : { reply, actions };
}

const isCommand = (intent: Intent, ...commands: readonly Command[]): boolean =>
  intent.kind === 'command' && commands.includes(intent.command);

/** What was there before a restart, where the next message takes that back. */
function broughtBack({ restart }: ConversationRecord, intent: Intent): Decision | undefined {
  if (!restart || !isCommand(intent, 'back')) return undefined;
  const { diagnosis, sought = null } = restart;
  return { diagnosis, sought, reply: card(step, 'broughtBack') };
}

/** Whoever wants nothing in particular is told first what came of a look, if they weren't yet. */
function isUntold({ replied, screen }: ConversationRecord, intent: Intent): boolean {
  if (replied || !lookAt(screen).hasTag('result')) return false;
  return intent.kind === 'command'
    ? ['start', 'greet', 'stop'].includes(intent.command)
    : intent.kind === 'show' || intent.kind === 'unclear' || intent.kind === 'aside';
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
function shown(
  { unsaid, ...record }: ConversationRecord,
  reply: CardReply,
): Omit<Reaction, 'actions'> {
  return {
    record: { ...record, screen: reply.screen },
    reply: unsaid ? { ...reply, notice: unsaid } : reply,
  };
}

function welcome(record: ConversationRecord, { isShared, person }: Setting): Reaction {
  if (record.welcomed) return silent(record);
  const screen = isShared
    ? ({ show: 'sharedWelcome', addedBy: person.name } as const)
    : ({ show: 'welcome' } as const);
  return { record: { ...record, welcomed: true, screen }, reply: card(screen), actions: [] };
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

function intentOf(record: ConversationRecord, input: Said, setting: Setting): Intent {
  if (input.kind === 'signedIn') return { kind: 'inspectionAgain' };
  if (input.kind === 'file') return aside({ say: 'noPictures' });
  if (input.kind === 'dataDeletion') return { kind: 'deletion', confirmed: true };
  const view = recordView(record, setting);
  const text = textOf(record);
  if (input.kind === 'click') {
    return input.click ? intentOfClick(input.click, record, view, text) : unclear('staleCard');
  }
  const intent = intentOfText(input.text, record.screen, view, text, setting.now);
  // Whoever got no reply repeats themselves; the repetition mustn't answer the next question.
  return !record.replied && intent.kind === 'answer' ? { kind: 'show' } : intent;
}
