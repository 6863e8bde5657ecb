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
import type { InspectionScope } from '../../dialogs/inspection.ts';
import { meaningIn } from '../../dialogs/messages.ts';
import type { UnknownMessage } from '../../dialogs/unknownMessage.ts';
import { viewOf, type View } from '../../dialogs/view.ts';
import { listen, remark, withFacts } from './decideWords.ts';
import type { Decision } from './decision.ts';
import { decideInspection } from './decideInspection.ts';
import type { FactAnswered, Intent } from './intent.ts';
import { card, step, type Reply } from './reply.ts';
import { givenIn, isIdOf, type Setting } from './setting.ts';

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
