import { isOutside } from '../dialogs/outside.ts';
import type { Choice } from '../dialogs/guide.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { factsButton } from './factInputs.ts';
import { inspectionScopeOf } from './inspectionScope.ts';
import { openingButtons, openingContent } from './opening.ts';
import { outsideButton } from './outsideInput.ts';
import { questionContent } from './question.ts';
import { reasonButton } from './reasonInput.ts';
import { repairContent } from './repair.ts';
import { stopContent } from './stop.ts';
import { summaryButtons, summaryContent } from './summary.ts';
import { choiceTitle } from './text/names.ts';
import type { Text } from './text/text.ts';
import { isInspected } from './verdicts.ts';

/** What the card of the current step says. */
export function stepContent(view: View, text: Text): Content {
  switch (view.step) {
    case 'describingProblem':
      return openingContent(view, text);
    case 'fixing':
    case 'handedOver':
    case 'proving':
    case 'waitingForCase':
      return repairContent(view, view.step, text);
    case 'resolved':
    case 'concluded':
      return summaryContent(view, view.step, text);
    default:
      return view.stop && view.asked.length > 1
        ? stopContent(view, view.stop, text)
        : questionContent(view, view.step, text);
  }
}

/** In a group everybody can go on by themselves. */
const inPrivate = ({ isShared }: View, { ui }: Text): Button[] =>
  isShared ? [{ verb: 'privately.continued', title: ui.inPrivate, aside: 'menu' }] : [];

/** What can be answered at the current step, and the way back. */
export function stepButtons(view: View, text: Text): Button[] {
  if (view.step === 'describingProblem') return openingButtons(view, text);
  const around = [...inspectionButtons(view, text), ...inPrivate(view, text)];
  if (view.isOver) return [...summaryButtons(view, text), ...around];
  const look = lookButtons(view, text);
  const reason = view.step === 'readingActivityMonitor' ? [reasonButton(text)] : [];
  const outside = view.step === 'lookingOutside' ? [outsideButton(text)] : [];
  const isTogether = view.asked.length > 1;
  const together = isTogether ? [factsButton(text)] : [];
  const offered = view.choices.filter((verb) => !isTogether || !verb.startsWith('answer.'));
  const answers = offered
    .toSorted((one, two) => Number(rare.has(one)) - Number(rare.has(two)))
    .map((verb) => ({
      verb,
      title: choiceTitle(text, view.step, verb),
      ...(verb === 'fix.done' && { primary: true }),
    }));
  const answering: Button[] = [...look, ...together, ...outside, ...reason, ...answers];
  const back: Button = { verb: 'answer.takenBack', title: text.ui.back, aside: 'menu' };
  return [
    ...answering.slice(0, atOnce),
    ...answering.slice(atOnce).map((button): Button => ({ ...button, aside: 'menu' })),
    back,
    ...around,
  ];
}

/** What is said seldom stands last: whoever can’t tell must see that at once. */
const rare: ReadonlySet<Choice> = new Set(['email.young', 'email.arrived', 'monitor.ready']);

/** As many buttons stand on a card at once. */
const atOnce = 3;

/** Where the bot can look for itself whether there is a case, that comes first. */
function lookButtons(view: View, { inspection }: Text): Button[] {
  const waits = ['waitingForEmail', 'proving', 'waitingForCase'].includes(view.step);
  return waits && view.inspection && inspectionScopeOf(view)
    ? [{ verb: 'lookup.repeated', title: inspection.lookForMe }]
    : [];
}

/** The ways to what the organization showed, where they help. */
function inspectionButtons(view: View, text: Text): Button[] {
  if (!view.inspection) return [];
  const { overview, dispute } = text.inspection;
  switch (view.step) {
    case 'handedOver':
    case 'waitingForEmail':
    case 'proving':
    case 'waitingForCase':
      return [];
    case 'fixing':
      return [
        ...(view.cause && !isOutside(view.cause) && isInspected(view, view.cause)
          ? [
              {
                verb: 'finding.disputed',
                title: dispute.submit,
                data: { cause: view.cause },
                aside: 'menu',
              } as const,
            ]
          : []),
        { verb: 'overview.shown', title: overview, aside: 'menu' },
      ];
    default:
      return [{ verb: 'overview.shown', title: overview, aside: 'menu' }];
  }
}
