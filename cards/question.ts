import type { CardElement } from '@microsoft/teams.cards';
import type { QuestionStep } from '../dialogs/steps.ts';
import { causes } from '../dialogs/causes.ts';
import { factsOf } from '../dialogs/examinations.ts';
import type { Stop, StopFact } from '../dialogs/facts.ts';
import { isOutside } from '../dialogs/outside.ts';
import { questionSources, suspectSources, type Citation } from '../dialogs/sources.ts';
import type { View } from '../dialogs/view.ts';
import { foldedAnswers } from './answers.ts';
import { paragraph, title } from './card.ts';
import { evidenceList } from './evidence.ts';
import { factInputs } from './factInputs.ts';
import { outsideInput } from './outsideInput.ts';
import { reasonInput } from './reasonInput.ts';
import { sourceLine } from './source.ts';
import type { QuestionWords, Text } from './text/text.ts';
import { whyUnknown } from './whyUnknown.ts';
import { places } from './places.ts';
import { betweenCauses, progress } from './progress.ts';

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

export function questionBody(view: View, step: QuestionStep, text: Text): CardElement[] {
  if (view.stop && view.asked.length > 1) return stopBody(view, view.stop, text);
  const { words, sources } = questionOf(view, step, text);
  const hint = step === 'findingEmail' && view.problem.scope;
  return [
    ...progress(view, text),
    title(words.question),
    ...contradicting(view, text),
    paragraph(words.why),
    ...(hint ? [paragraph(text.opening.scopeHints[hint])] : []),
    ...whyAsked(view, text),
    ...caseSeen(view, text),
    ...places(view, words.look, words.legacyLook, {
      now: text.ui.whereToLook,
      legacy: text.ui.whereToLookLegacy,
    }),
    ...(step === 'readingActivityMonitor' ? [reasonInput(text)] : []),
    ...(step === 'lookingOutside' ? [outsideInput(view, text)] : []),
    sourceLine(text, sources),
    ...foldedAnswers(view, text),
  ];
}

/** The card of a stop: everything that is still to be seen there, asked for together. */
const stopBody = (view: View, stop: Stop, text: Text): CardElement[] => [
  ...progress(view, text),
  title(text.stops[stop]),
  ...view.asked.flatMap((fact) => whyFact(view, fact, text)),
  ...factInputs(view.asked, text),
  ...foldedAnswers(view, text),
];

/** What a look into the organization couldn't tell of the cause that a fact is asked for. */
function whyFact(view: View, fact: StopFact, text: Text): CardElement[] {
  const cause = causes.find((each) => factsOf(each).includes(fact));
  return whyAsked({ ...view, ...(cause && { cause }) }, text);
}

/** What a look into the organization couldn't tell of the cause, so that it is asked. */
function whyAsked(
  { inspection, cause, step }: Pick<View, 'inspection' | 'cause' | 'step'>,
  text: Text,
): CardElement[] {
  const finding =
    cause && !isOutside(cause) && !betweenCauses.has(step)
      ? inspection?.findings[cause]
      : undefined;
  return finding?.verdict === 'not-checked'
    ? [paragraph(text.inspection.couldNotTell(whyUnknown(finding, text)))]
    : [];
}

/** The case that a look into the organization came upon, where it is asked about. */
const caseSeen = (view: View, text: Text): CardElement[] =>
  view.step === 'comparingCase' && view.inspection?.case
    ? [evidenceList([view.inspection.case], view, text)]
    : [];
