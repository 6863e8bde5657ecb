import type { Aside } from '../../cards/aside.ts';
import type { Screen } from '../../cards/screen.ts';
import type { Command, Notice } from '../../cards/text/text.ts';
import { causes } from '../../dialogs/causes.ts';
import {
  anonymous,
  answered,
  corrected,
  newDiagnosis,
  undone,
  type Diagnosis,
} from '../../dialogs/diagnosis.ts';
import type { GuideEvent } from '../../dialogs/guide.ts';
import type { InspectionScope, Sought } from '../../dialogs/inspection.ts';
import { meaningIn } from '../../dialogs/messages.ts';
import type { UnknownMessage } from '../../dialogs/unknownMessage.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import { decideInspection, type LookReply } from './decideInspection.ts';
import type { FactAnswered, Intent, Told } from './intent.ts';
import { card, step, type Reply } from './reply.ts';
import { givenIn, isIdOf, type Setting } from './setting.ts';

/** What a turn makes of a diagnosis, and what the person sees of it. */
export interface Decision {
  readonly diagnosis: Diagnosis;
  readonly reply: Reply | LookReply;
  /** The language that was chosen in this turn. */
  readonly language?: string;
  /** The email that is looked for from now on; null for none any more. */
  readonly sought?: Sought | null;
  /** What was told of it in passing. */
  readonly told?: Told;
}

/** Decides, without doing anything yet, what an intent makes of a diagnosis. */
export function decide(
  diagnosis: Diagnosis,
  intent: Intent,
  setting: Setting,
  inspectionScope?: InspectionScope,
): Decision {
  const stay = (reply: Reply): Decision => ({ diagnosis, reply });
  switch (intent.kind) {
    case 'answer':
      return answer(diagnosis, intent.event, setting);
    case 'facts':
      return answerAll(diagnosis, intent.answers, setting);
    case 'command':
      return obey(diagnosis, intent.command, setting, inspectionScope);
    case 'correction':
      return correct(diagnosis, intent.index, setting);
    case 'problem':
      return { ...listen(diagnosis, intent, setting), ...(intent.told && { told: intent.told }) };
    case 'aside':
      return remark(diagnosis, intent, setting);
    case 'language':
      return { ...stay(card(step, 'languageChanged')), language: intent.language };
    case 'inspection':
    case 'inspectionAgain':
    case 'emailPicked':
    case 'inspectionForm':
    case 'inspectionCancelled':
    case 'overview':
      return { diagnosis, ...decideInspection(intent, inspectionScope, setting) };
    case 'messages':
      return stay(card({ show: 'messages', rows: intent.rows }));
    case 'unknownMessage':
      return note(diagnosis, intent.unknown, setting);
    case 'ambiguousMessage':
      return stay(card({ show: 'ambiguousMessage', row: intent.row }));
    case 'placedMessage':
      return place(diagnosis, intent, setting);
    case 'deletion':
      return intent.confirmed ? erase(diagnosis, setting) : stay(card(step, 'keptData'));
    case 'show':
      return stay(card(step));
    case 'unclear':
      return stay(card(step, intent.notice));
  }
}

function answer(diagnosis: Diagnosis, event: GuideEvent, setting: Setting): Decision {
  const next = answered(diagnosis, event, givenIn(setting));
  if (!next) return { diagnosis, reply: card(step, 'notOffered') };
  return {
    diagnosis: next,
    reply: card(step, noticeAfter(event, viewOf(diagnosis), viewOf(next))),
  };
}

const withFacts = (
  diagnosis: Diagnosis,
  answers: readonly FactAnswered[] = [],
  setting: Setting,
): Diagnosis =>
  answers.reduce((walked, event) => answered(walked, event, givenIn(setting)) ?? walked, diagnosis);

/** The answers of a stop's card, one after another; one that counts no more is passed over. */
function answerAll(
  diagnosis: Diagnosis,
  answers: readonly FactAnswered[],
  setting: Setting,
): Decision {
  const next = withFacts(diagnosis, answers, setting);
  return { diagnosis: next, reply: card(step, next === diagnosis ? 'notOffered' : undefined) };
}

/** A message that isn't known answers what it can; otherwise its place tells where to look. */
function note(diagnosis: Diagnosis, unknown: UnknownMessage, setting: Setting): Decision {
  const event: GuideEvent = { type: 'message.noted', unknown };
  const next = answered(diagnosis, event, givenIn(setting)) ?? diagnosis;
  const isAnswer = viewOf(next).step !== viewOf(diagnosis).step;
  return {
    diagnosis: next,
    reply: isAnswer
      ? card(step, 'messageNoted')
      : card({ show: 'unknownMessage', ...(unknown.area && { area: unknown.area }) }),
  };
}

/** A message that means one thing here and another there, once it is known where it was seen. */
function place(
  diagnosis: Diagnosis,
  { row, area }: Extract<Intent, { kind: 'placedMessage' }>,
  setting: Setting,
): Decision {
  const message = area && meaningIn(area, row);
  return message
    ? answer(diagnosis, { type: 'message.recorded', message }, setting)
    : note(diagnosis, { marks: [] }, setting);
}

function noticeAfter(event: GuideEvent, before: View, after: View): Notice | undefined {
  if (event.type === 'finding.disputed') return 'findingDisputed';
  const lost = causes.some((cause) => before.judged[cause] && !after.judged[cause]);
  if (lost) return 'answersDropped';
  const isAsked = after.step === 'fixing' || after.step === 'comparingMessage';
  return event.type === 'message.recorded' && !isAsked ? 'messageNoted' : undefined;
}

function correct(diagnosis: Diagnosis, index: number, setting: Setting): Decision {
  if (diagnosis.answers[index]?.event.type === 'problem.described') {
    return { diagnosis, reply: card({ show: 'opening' }) };
  }
  const next = corrected(diagnosis, index, givenIn(setting));
  return next
    ? { diagnosis: next, reply: card(step) }
    : { diagnosis, reply: card(step, 'notOffered') };
}

/**
 * A problem told in words leads the way only before the first answer, and only if it fits one
 * cause; in every other case it offers, and moves nothing.
 */
function listen(
  diagnosis: Diagnosis,
  { causes: fitting, caseExists, told }: Extract<Intent, { kind: 'problem' }>,
  setting: Setting,
): Decision {
  if (fitting.length === 0 && !caseExists) return begin(diagnosis, told, setting);
  const isFirst = diagnosis.answers.every(({ event }) => event.type === 'problem.described');
  if (!isFirst) return { diagnosis, reply: card({ show: 'toldLater', causes: fitting }) };
  if (fitting.length > 1) return { diagnosis, reply: card({ show: 'toldTwice', causes: fitting }) };
  const event: GuideEvent | undefined = caseExists
    ? { type: 'problem.described', problem: { existingCase: 'found' } }
    : fitting[0] && { type: 'cause.suspected', cause: fitting[0] };
  const next = event && answered(diagnosis, event, givenIn(setting));
  if (!next) return { diagnosis, reply: card(step, 'notUnderstood') };
  const screen: Screen = caseExists ? step : { show: 'understood', causes: fitting };
  return { diagnosis: withFacts(next, told?.facts, setting), reply: card(screen) };
}

/** Whoever says that there is no case, and no more, gets the question that helps most. */
function begin(diagnosis: Diagnosis, told: Told | undefined, setting: Setting): Decision {
  const problem = told?.rules ? { rules: told.rules } : {};
  const next =
    diagnosis.answers.length === 0 &&
    answered(diagnosis, { type: 'problem.described', problem }, givenIn(setting));
  if (next) {
    const known = withFacts(next, told?.facts, setting);
    return { diagnosis: known, reply: card({ show: 'understood', causes: [] }) };
  }
  const { isOver } = viewOf(diagnosis);
  const aside: Aside = isOver
    ? { say: 'whichEmail', readings: ['another-email', 'check-again'] }
    : { say: 'onIt' };
  return { diagnosis, reply: { kind: 'aside', aside } };
}

/** A line beside the question; who tells of the email before anything else wants to begin. */
function remark(
  diagnosis: Diagnosis,
  { aside, told }: Extract<Intent, { kind: 'aside' }>,
  setting: Setting,
): Decision {
  const isFirst = aside.say === 'noted' && diagnosis.answers.length === 0;
  const decision: Decision = isFirst
    ? begin(diagnosis, told, setting)
    : factsOrRemark(diagnosis, aside, told, setting);
  return { ...decision, ...(told && { told }) };
}

/** Facts lead on where the guide takes them; otherwise the line alone says that they were heard. */
function factsOrRemark(
  diagnosis: Diagnosis,
  aside: Aside,
  told: Told | undefined,
  setting: Setting,
): Decision {
  const known = withFacts(diagnosis, told?.facts, setting);
  return known === diagnosis
    ? { diagnosis, reply: { kind: 'aside', aside: offered(aside, viewOf(diagnosis)) } }
    : { diagnosis: known, reply: card(step) };
}

/** At the end, who thanks may have another email. */
const offered = (aside: Aside, { isOver }: View): Aside =>
  aside.say === 'youAreWelcome' && isOver
    ? { ...aside, readings: ['another-email', 'report'] }
    : aside;

/** In private everything goes; a shared diagnosis stays, without the person's name. */
function erase(diagnosis: Diagnosis, setting: Setting): Decision {
  if (!setting.isShared) return { diagnosis, reply: { kind: 'farewell' } };
  const own = diagnosis.answers.flatMap(({ by }) => (by && isIdOf(setting, by.id) ? [by.id] : []));
  return {
    diagnosis: own.reduce((left, id) => anonymous(left, id), diagnosis),
    reply: card(step, 'namesRemoved'),
  };
}

function obey(
  diagnosis: Diagnosis,
  command: Command,
  setting: Setting,
  inspectionScope: InspectionScope | undefined,
): Decision {
  const { isShared } = setting;
  const stay = (reply: Reply): Decision => ({ diagnosis, reply });
  switch (command) {
    case 'greet':
      return stay(card(step, 'hello'));
    case 'start':
      return stay(card(step));
    case 'help':
      return stay(card({ show: 'help' }));
    case 'status':
      return stay(card({ show: 'status' }));
    case 'report':
      return stay({ kind: 'report' });
    case 'language':
      return stay(card({ show: 'languageChoice' }));
    case 'inPrivate':
      return stay(isShared ? { kind: 'private' } : card(step));
    case 'deleteMyData':
      return stay(card({ show: isShared ? 'sharedDeletion' : 'deletion' }));
    case 'startOver':
      return { diagnosis: newDiagnosis, sought: null, reply: card(step, 'startedOver') };
    case 'anotherEmail':
      return { diagnosis: newDiagnosis, sought: null, reply: card(step, 'otherEmail') };
    case 'stop':
      return stay(card(step, 'stopped'));
    case 'human':
      return stay(card({ show: 'human' }));
    case 'check': {
      const kind = viewOf(diagnosis).inspection ? 'overview' : 'inspectionForm';
      return { diagnosis, ...decideInspection({ kind }, inspectionScope, setting) };
    }
    case 'signOut':
      return stay({ kind: 'signOut' });
    case 'back': {
      const last = diagnosis.answers.at(-1);
      if (!last) return stay(card(step, 'nothingToTakeBack'));
      // A suspicion that led the way was never an answer to a question.
      const notice = last.event.type === 'cause.suspected' ? undefined : 'tookBack';
      return { diagnosis: undone(diagnosis), reply: card(step, notice) };
    }
  }
}
