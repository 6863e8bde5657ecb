import type { Screen } from '../cards/screen.ts';
import type { Command, Notice } from '../cards/text/text.ts';
import { causes } from '../dialogs/causes.ts';
import { answered, corrected, newDiagnosis, undone, type Diagnosis } from '../dialogs/diagnosis.ts';
import type { GuideEvent } from '../dialogs/guide.ts';
import { viewOf, type View } from '../dialogs/view.ts';
import type { Intent } from './intent.ts';

/** What a turn makes of a diagnosis, and what the person sees of it. */
export interface Decision {
  readonly diagnosis: Diagnosis;
  readonly reply: Reply;
}

export interface CardReply {
  readonly kind: 'card';
  readonly screen: Screen;
  readonly notice?: Notice;
}

export type Reply =
  | CardReply
  /** The report goes out as a message of its own; the card stays as it is. */
  | { readonly kind: 'report'; readonly notice?: undefined }
  /** Everything is deleted, this conversation's record included. */
  | { readonly kind: 'farewell'; readonly notice?: undefined };

const step: Screen = { show: 'step' };
const card = (screen: Screen, notice?: Notice): CardReply => ({
  kind: 'card',
  screen,
  ...(notice && { notice }),
});

/**
 * Decides, without doing anything yet, what an intent makes of a diagnosis.
 * @param on when it was said, ISO 8601
 */
export function decide(diagnosis: Diagnosis, intent: Intent, on: string): Decision {
  const stay = (reply: Reply): Decision => ({ diagnosis, reply });
  switch (intent.kind) {
    case 'answer':
      return answer(diagnosis, intent.event, on);
    case 'command':
      return obey(diagnosis, intent.command);
    case 'correction':
      return correct(diagnosis, intent.index, on);
    case 'messages':
      return stay(card({ show: 'messages', rows: intent.rows }));
    case 'unknownMessage':
      return stay(card({ show: 'unknownMessage' }));
    case 'deletion':
      return stay(intent.confirmed ? { kind: 'farewell' } : card(step, 'keptData'));
    case 'show':
      return stay(card(step));
    case 'unclear':
      return stay(card(step, intent.notice));
  }
}

function answer(diagnosis: Diagnosis, event: GuideEvent, on: string): Decision {
  const next = answered(diagnosis, event, on);
  if (!next) return { diagnosis, reply: card(step, 'notOffered') };
  return {
    diagnosis: next,
    reply: card(step, noticeAfter(event, viewOf(diagnosis), viewOf(next))),
  };
}

function noticeAfter(event: GuideEvent, before: View, after: View): Notice | undefined {
  const lost = causes.some((cause) => before.judged[cause] && !after.judged[cause]);
  if (lost) return 'answersDropped';
  return event.type === 'message.recorded' && after.step !== 'found' ? 'messageNoted' : undefined;
}

function correct(diagnosis: Diagnosis, index: number, on: string): Decision {
  if (diagnosis.answers[index]?.event.type === 'problem.described') {
    return { diagnosis, reply: card({ show: 'opening' }) };
  }
  const next = corrected(diagnosis, index, on);
  return next
    ? { diagnosis: next, reply: card(step) }
    : { diagnosis, reply: card(step, 'notOffered') };
}

function obey(diagnosis: Diagnosis, command: Command): Decision {
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
    case 'inPrivate':
      return stay(card(step));
    case 'deleteMyData':
      return stay(card({ show: 'deletion' }));
    case 'startOver':
      return { diagnosis: newDiagnosis, reply: card(step, 'startedOver') };
    case 'back':
      return diagnosis.answers.length > 0
        ? { diagnosis: undone(diagnosis), reply: card(step, 'tookBack') }
        : stay(card(step, 'nothingToTakeBack'));
  }
}
