import type { CardElement } from '@microsoft/teams.cards';
import type { QuestionStep } from '../dialogs/steps.ts';
import { isOutside } from '../dialogs/outside.ts';
import { questionSources, suspectSources, type Citation } from '../dialogs/sources.ts';
import type { View } from '../dialogs/view.ts';
import { answersSoFar } from './answers.ts';
import type { Content } from './card.ts';
import { heading, paragraph, title } from './elements.ts';
import { drawnAt } from './drawing.ts';
import { evidenceList } from './evidence.ts';
import { outsideInput } from './outsideInput.ts';
import { openPlace, placeOfStop } from './openLine.ts';
import type { Place } from './place.ts';
import { places } from './places.ts';
import { progress } from './progress.ts';
import { reasonInput } from './reasonInput.ts';
import { sourceLine } from './source.ts';
import type { QuestionWords, Text } from './text/text.ts';
import { whyAsked } from './whyAsked.ts';

/** The words of a question, and where they come from; what lies outside has words of its own. */
function questionOf(
  { cause }: View,
  step: QuestionStep,
  text: Text,
): { words: Omit<QuestionWords, 'name'>; sources: readonly Citation[] } {
  if (step !== 'checkingOutside' || !cause || !isOutside(cause)) {
    return { words: text.questions[step], sources: questionSources[step] };
  }
  const { question, look, finding } = text.outside[cause];
  const words = { question, look, why: finding.join(' ') };
  return { words, sources: suspectSources(cause) };
}

/** The message that doesn't fit what was answered. */
const contradicting = ({ contradiction }: View, text: Text): CardElement[] =>
  contradiction ? [paragraph(text.ui.contradicting(text.messages[contradiction].name))] : [];

/** As many characters of a place to look at are read at a glance; the whole way is one tap away. */
const oneLine = { ja: 50, others: 130 };

/** What is seen outside Dynamics 365 has a place of its own to open. */
const placeOf: Readonly<Partial<Record<QuestionStep, Place>>> = {
  checkingRuleRuns: 'flow',
  checkingRunResult: 'flow',
  checkingCreateStep: 'flow',
  checkingCustomerMessage: 'flow',
  checkingConnection: 'flow',
  checkingRecipients: 'trace',
};

const placeAt = (step: QuestionStep, { stop }: View): Place | undefined =>
  placeOf[step] ?? (stop && placeOfStop[stop]);

/** A question: where to look first, and one tap away why it is asked and where else to look. */
export function questionContent(view: View, step: QuestionStep, text: Text): Content {
  const { words, sources } = questionOf(view, step, text);
  const example = step === 'findingEmail' && view.problem.scope;
  const [first = '', ...others] = words.look;
  const isShort = first.length <= (text.language === 'ja' ? oneLine.ja : oneLine.others);
  const hint = placeOf[step] ? undefined : view.stop && text.ui.stopHints[view.stop];
  const where = isShort ? first : hint;
  return {
    body: [
      title(words.question),
      ...(where ? [paragraph(where)] : []),
      ...openPlace(placeAt(step, view), view, text),
      ...contradicting(view, text),
      ...(example ? [paragraph(text.opening.scopeHints[example])] : []),
      ...caseSeen(view, text),
      ...(step === 'readingActivityMonitor' ? [reasonInput(text)] : []),
      ...(step === 'lookingOutside' ? [outsideInput(view, text)] : []),
      progress(view, text),
    ],
    more: [
      ...(words.why ? [heading(text.ui.whyAsked), paragraph(words.why)] : []),
      ...whyAsked(view, text),
      ...places(view, isShort ? others : words.look, words.legacyLook, {
        now: text.ui.whereToLook,
        legacy: text.ui.whereToLookLegacy,
      }),
      ...drawnAt(step, text),
      sourceLine(text, sources),
      ...answersSoFar(view, text),
    ],
  };
}

/** The case that a look into the organization came upon, where it is asked about. */
const caseSeen = (view: View, text: Text): CardElement[] =>
  view.step === 'comparingCase' && view.inspection?.case
    ? [evidenceList([view.inspection.case], view, text)]
    : [];
