import type { CardElement } from '@microsoft/teams.cards';
import { suspects } from '../dialogs/outside.ts';
import type { Outcome } from '../dialogs/steps.ts';
import type { View } from '../dialogs/view.ts';
import type { Button } from './button.ts';
import { bulleted, heading, paragraph, title } from './card.ts';
import { evidenceList } from './evidence.ts';
import { literal } from './markdown.ts';
import { problemLines } from './problem.ts';
import type { Text } from './text/text.ts';
import { verdictLists } from './verdicts.ts';

/** The end of a diagnosis: a verdict for every cause, and what was done. */
export function summaryBody(view: View, outcome: Outcome, text: Text): CardElement[] {
  const words = text.outcomes[outcome];
  const seen = outcome === 'resolved' ? view.inspection?.case : undefined;
  const number = seen?.value;
  const problem = problemLines(view.problem, text);
  return [
    title(number ? text.ui.labelled(words.title, literal(String(number))) : words.title),
    ...(seen ? [evidenceList([seen], view, text)] : []),
    paragraph(words.body),
    ...(problem.length > 0 ? [heading(text.ui.saidAtOpening), bulleted(problem)] : []),
    ...verdictLists(view, text),
    ...(outcome === 'concluded' ? forSupport(view, text) : []),
  ];
}

export function summaryButtons({ ui }: Text): Button[] {
  return [
    { verb: 'status.shown', title: ui.changeAnswer.label },
    { verb: 'answer.takenBack', title: ui.back },
    { verb: 'diagnosis.restarted', title: ui.startOver },
  ];
}

function forSupport(view: View, text: Text): CardElement[] {
  const reason = supportReason(view);
  if (!reason) return [];
  return [
    heading(text.ui.supportHeading),
    paragraph(text.support[reason]),
    bulleted(text.support.items),
  ];
}

/** Why the diagnosis goes to Microsoft support, if it does: a fix that is still open comes first. */
export function supportReason(view: View): 'nothingFound' | 'stillNoCase' | undefined {
  const found = suspects.filter((cause) => view.verdicts[cause].verdict === 'found');
  if (found.length === 0) return 'nothingFound';
  return found.every((cause) => view.repairs[cause] === 'done') ? 'stillNoCase' : undefined;
}
