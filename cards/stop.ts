import type { CardElement } from '@microsoft/teams.cards';
import type { Stop, StopFact } from '../dialogs/facts.ts';
import { questionSources, type Citation } from '../dialogs/sources.ts';
import { stepOf, type QuestionStep } from '../dialogs/steps.ts';
import type { View } from '../dialogs/view.ts';
import { answersSoFar } from './answers.ts';
import type { Content } from './card.ts';
import { drawnAt } from './drawing.ts';
import { heading, paragraph, title } from './elements.ts';
import { factInputs } from './factInputs.ts';
import { openPlace, placeOfStop } from './openLine.ts';
import { places } from './places.ts';
import { progress } from './progress.ts';
import { sourceLine } from './source.ts';
import type { Text } from './text/text.ts';
import { whyFact } from './whyAsked.ts';

/** The card of a stop: what to open, and everything that is still to be seen there. */
export function stopContent(view: View, stop: Stop, text: Text): Content {
  const steps = view.asked.map((fact) => stepOf[fact] as QuestionStep);
  return {
    body: [
      title(text.stops[stop]),
      paragraph(text.ui.stopHints[stop]),
      ...openPlace(placeOfStop[stop], view, text),
      ...factInputs(view.asked, text),
      progress(view, text),
    ],
    more: [
      ...view.asked.flatMap((fact) => explained(fact, view, text)),
      sourceLine(text, once(steps.flatMap((step) => questionSources[step]))),
      ...answersSoFar(view, text),
    ],
  };
}

/** Facts of one stop often come from the same page. */
const once = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((each) => [JSON.stringify(each), each])).values(),
];

/** Why a fact is asked for, where it is seen, and what it looks like. */
function explained(fact: StopFact, view: View, text: Text): CardElement[] {
  const step = stepOf[fact] as QuestionStep;
  const { question, why, look, legacyLook } = text.questions[step];
  return [
    heading(question),
    paragraph(why),
    ...whyFact(view, fact, text),
    ...places(view, look, legacyLook, {
      now: text.ui.whereToLook,
      legacy: text.ui.whereToLookLegacy,
    }),
    ...drawnAt(step, text),
  ];
}
