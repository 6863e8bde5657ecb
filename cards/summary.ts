import type { CardElement } from '@microsoft/teams.cards';
import { causes, type CauseId } from '../dialogs/causes.ts';
import type { Outcome, QuestionStep } from '../dialogs/steps.ts';
import { suspects } from '../dialogs/outside.ts';
import type { View } from '../dialogs/view.ts';
import { answersSoFar } from './answers.ts';
import type { Button } from './button.ts';
import type { Content } from './card.ts';
import { box, bulleted, heading, numbered, paragraph, title } from './elements.ts';
import { evidenceList } from './evidence.ts';
import { literal } from './markdown.ts';
import { problemLines } from './problem.ts';
import type { Text } from './text/text.ts';
import { verdictBox } from './verdictBox.ts';
import { foundLines, verdictCounts } from './verdicts.ts';

/** The end of a diagnosis: what it came to, and if there is no case the quickest next step. */
export function summaryContent(view: View, outcome: Outcome, text: Text): Content {
  const words = text.outcomes[outcome];
  const seen = outcome === 'resolved' ? view.inspection?.case : undefined;
  const number = seen?.value;
  const name = number ? text.ui.labelled(words.title, literal(String(number))) : words.title;
  const problem = problemLines(view.problem, text);
  return {
    body:
      outcome === 'resolved'
        ? [
            verdictBox('ruled-out', name, seen ? [evidenceList([seen], view, text)] : [], text),
            ...foundLines(view, text),
          ]
        : [
            title(words.title),
            ...nextStep(view, text),
            ...foundLines(view, text),
            ...verdictCounts(view, text),
          ],
    more: [
      ...(outcome === 'resolved' ? verdictCounts(view, text) : []),
      ...(problem.length > 0 ? [heading(text.ui.saidAtOpening), bulleted(problem)] : []),
      ...(outcome === 'concluded' ? forSupport(view, text) : []),
      ...answersSoFar(view, text),
    ],
  };
}

export function summaryButtons({ step }: View, { ui }: Text): Button[] {
  return [
    { verb: 'report.shown', title: ui.report },
    step === 'resolved'
      ? { verb: 'email.changed', title: ui.anotherEmail }
      : { verb: 'diagnosis.restarted', title: ui.startOver },
    { verb: 'status.shown', title: ui.changeAnswer.label, aside: 'menu' },
    { verb: 'answer.takenBack', title: ui.back, aside: 'menu' },
  ];
}

/** What somebody else could look at, by the question that shows each cause. */
const questionOf = {
  'email-not-synchronized': 'checkingMailbox',
  'no-queue-item': 'checkingQueueItem',
  'unknown-sender': 'checkingUnknownSenders',
  'rule-failed': 'checkingRunResult',
  'address-mismatch': 'checkingAddresses',
  'bcc-only': 'checkingRecipients',
  'reply-to-tracked-email': 'checkingReply',
  'contact-not-created': 'checkingContactFailure',
  'no-active-rule': 'checkingActiveRule',
  'rule-disconnected': 'checkingRuleOwner',
} as const satisfies Record<CauseId, QuestionStep>;

/** More than two places nobody looks at for somebody else. */
const asked = 2;

/** What to do now: a message to whoever may look at what nobody here could, or Microsoft's support. */
function nextStep(view: View, text: Text): CardElement[] {
  const unknown = causes.filter((cause) => view.verdicts[cause].verdict === 'not-checked');
  const [first] = unknown;
  const reason = supportReason(view);
  if (reason === 'nothingFound' && first) {
    const questions = unknown
      .slice(0, asked)
      .map((cause) => text.questions[questionOf[cause]].question);
    return [
      paragraph(text.ui.askSomebody.heading(text.causes[first].who)),
      box([paragraph(text.ui.askSomebody.message), numbered(questions)]),
    ];
  }
  return reason ? [paragraph(text.support[reason])] : [];
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
