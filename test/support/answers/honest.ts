import type { StopFact } from '../../../dialogs/facts.ts';
import { stepOf, type QuestionStep, type Step } from '../../../dialogs/steps.ts';
import type { Choice } from '../../../dialogs/guide.ts';
import { messageRows, type MessageRow } from '../../../dialogs/messages.ts';
import type { Click } from '../../../src/conversation/click.ts';
import type { Plan } from '../organizations/plan.ts';

/** An answer to a question: one of its buttons, or a reason picked from the list. */
type Said = Choice | { readonly message: MessageRow };

const yesIf = (isSo: boolean): Choice => (isSo ? 'answer.yes' : 'answer.no');

const known: readonly Plan['sender'][] = ['contact', 'contact-of-account', 'account'];
/** The reasons for which the activity monitor names an earlier record. */
const connected: readonly unknown[] = [2, 3, 4, 5];
const contactFailed: readonly unknown[] = [9, 16];

/** What somebody sees who looks where the question says; `plan` is what happened to the email. */
const answers: Readonly<Record<QuestionStep, (plan: Plan) => Said>> = {
  comparingCase: (plan) => yesIf(plan.case.startsWith('newer')),
  findingEmail: (plan) => yesIf(plan.arrived),
  waitingForEmail: (plan) => yesIf(plan.arrived),
  checkingMailbox: (plan) =>
    yesIf(
      [plan.mailbox, plan.queue, plan.alert ?? {}].some((each) => Object.keys(each).length > 0),
    ),
  readingActivityMonitor: inMonitor,
  checkingQueueItem: (plan) => yesIf(plan.item !== 'none'),
  checkingItemStatus: (plan) => yesIf(plan.item === 'active'),
  checkingSender: (plan) => yesIf(known.includes(plan.sender)),
  checkingUnknownSenders: (plan) => yesIf(plan.allowsUnknown && !plan.mapsInFlow),
  checkingRuleRuns: (plan) => yesIf(plan.run !== undefined || plan.job !== undefined),
  checkingRunResult: (plan) => yesIf(plan.run === 'Failed' || plan.job !== undefined),
  checkingRuleItems: (plan) => yesIf(plan.ruleItems && plan.flow === 'on'),
  checkingAddresses: (plan) => yesIf(plan.sender !== 'contact-of-account' || plan.accountShares),
  checkingCustomerMessage: (plan) =>
    yesIf(/missing customer|doesn’t belong to the account/.test(plan.job ?? '')),
  checkingRecipients: (plan) => yesIf(plan.recipients !== 'bcc' && plan.recipients !== 'alias'),
  checkingReply: (plan) =>
    yesIf(
      plan.tied ||
        plan.earlier === 'there' ||
        plan.case.startsWith('older') ||
        connected.includes(plan.evaluation?.reason),
    ),
  checkingContactCreation: ({ evaluation }) => yesIf(evaluation?.contactCreated === true),
  checkingContactFailure: ({ evaluation }) =>
    yesIf(contactFailed.includes(evaluation?.reason) || evaluation?.contactCreated === false),
  checkingActiveRule: (plan) => yesIf(plan.rule === 'active'),
  checkingRuleOwner: (plan) => yesIf(plan.owner === 'enabled'),
  // What no plan tells, nobody can see.
  checkingCreateStep: () => 'answer.unsure',
  checkingConnection: () => 'answer.unsure',
  comparingMessage: () => 'answer.unsure',
  lookingOutside: () => 'answer.no',
  checkingOutside: () => 'answer.unsure',
};

function inMonitor({ evaluation }: Plan): Said {
  if (!evaluation) return 'answer.no';
  const message = messageRows.find((row) => row === `reason${evaluation.reason}`);
  if (message) return { message };
  // “Failed” without a reason isn't offered, so that nobody can say it.
  return evaluation.state === 1 ? 'monitor.ready' : 'answer.unsure';
}

/** What an honest person answers at a question, who knows nothing but what they see. */
export function honestly(plan: Plan, step: Step): Said {
  const isQuestion = (each: Step): each is QuestionStep => each in answers;
  if (!isQuestion(step)) throw new Error(`${step} asks for nothing that can be seen.`);
  return answers[step](plan);
}

function answerTo(plan: Plan, fact: StopFact): string {
  const said = honestly(plan, stepOf[fact]);
  return typeof said === 'string' ? said.replace('answer.', '') : 'unsure';
}

/** What somebody fills in on the card of a stop. */
export const seenTogether = (plan: Plan, asked: readonly StopFact[]): Partial<Click> =>
  Object.fromEntries(
    asked.map((fact) => {
      const said = answerTo(plan, fact);
      if (fact !== 'rule-ran' || said !== 'yes') return [fact, `${fact}:${said}`];
      return [fact, `run-failed:${answerTo(plan, 'run-failed')}`];
    }),
  );
