import type { CardElement } from '@microsoft/teams.cards';
import { isOutside } from '../dialogs/outside.ts';
import type { Choice } from '../dialogs/guide.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { factsButton } from './factInputs.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { openingBody, openingButtons } from './opening.ts';
import { outsideButton } from './outsideInput.ts';
import { reasonButton } from './reasonInput.ts';
import { summaryBody, summaryButtons } from './summary.ts';
import { choiceTitle } from './text/names.ts';
import type { Text } from './text/text.ts';
import { isInspected } from './verdicts.ts';
import { questionBody } from './question.ts';
import { repairBody } from './repair.ts';
import { watchBody } from './watch.ts';

/** What the card of the current step says. */
export function stepBody(view: View, text: Text): CardElement[] {
  switch (view.step) {
    case 'describingProblem':
      return openingBody(view, text);
    case 'fixing':
    case 'handedOver':
      return repairBody(view, view.step, text);
    case 'proving':
    case 'waitingForCase':
      return [...repairBody(view, view.step, text), ...watchBody(view, text)];
    case 'resolved':
    case 'concluded':
      return summaryBody(view, view.step, text);
    default:
      return questionBody(view, view.step, text);
  }
}

const isFactAnswer = (choice: Choice): boolean => choice.startsWith('answer.');

/** In a group everybody can go on by themselves. */
const inPrivate = ({ isShared }: View, { ui }: Text): Button[] =>
  isShared ? [{ verb: 'privately.continued', title: ui.inPrivate }] : [];

/** What can be answered at the current step, and the way back. */
export function stepButtons(view: View, text: Text): Button[] {
  if (view.step === 'describingProblem') return openingButtons(view, text);
  const around = [...inspectionButtons(view, text), ...inPrivate(view, text)];
  if (view.isOver) return [...summaryButtons(text), ...around];
  const reason = view.step === 'readingActivityMonitor' ? [reasonButton(text)] : [];
  const outside = view.step === 'lookingOutside' ? [outsideButton(text)] : [];
  const isTogether = view.asked.length > 1;
  const answers = view.choices
    .filter((verb) => !isTogether || !isFactAnswer(verb))
    .map((verb) => ({ verb, title: choiceTitle(text, view.step, verb) }));
  const together = isTogether ? [factsButton(text)] : [];
  const [first, ...others] = [...together, ...outside, ...reason, ...answers];
  const back: Button = { verb: 'answer.takenBack', title: text.ui.back };
  const answering = first ? [{ ...first, primary: true }, ...others] : [];
  return [...answering, back, ...around];
}

/** The ways to what the organization showed, where they help. */
function inspectionButtons(view: View, text: Text): Button[] {
  if (!view.inspection) return [];
  const { overview, again, dispute } = text.inspection;
  switch (view.step) {
    case 'handedOver':
      return [];
    case 'waitingForEmail':
    case 'proving':
    case 'waitingForCase':
      return inspectionScopeOf(view) ? [{ verb: 'lookup.repeated', title: again }] : [];
    case 'fixing':
      return [
        ...(view.cause && !isOutside(view.cause) && isInspected(view, view.cause)
          ? [
              {
                verb: 'finding.disputed',
                title: dispute.submit,
                data: { cause: view.cause },
              } as const,
            ]
          : []),
        { verb: 'overview.shown', title: overview },
      ];
    default:
      return [{ verb: 'overview.shown', title: overview }];
  }
}
