import { assign, setup } from 'xstate';
import type { CauseId } from './causes.ts';
import type { GuideContext } from './context.ts';
import { contradicts } from './contradiction.ts';
import { type Fact, type FactAnswer, type StopFact } from './facts.ts';
import type { Inspection } from './inspection.ts';
import { isMonitorHidden, withInspection } from './inspected.ts';
import {
  withAnswer,
  withAskedAgain,
  withBelieved,
  withCause,
  withDisputed,
  withMessage,
  withSetAside,
} from './learned.ts';
import { causeShownBy, type MessageRow } from './messages.ts';
import { isToRepair, mayLieOutside, nextQuestion } from './nextQuestion.ts';
import { isOutside, type SuspectId } from './outside.ts';
import type { Problem } from './problem.ts';
import type { UnknownMessage } from './unknownMessage.ts';
import type { Judgement, Repair } from './verdicts.ts';

/** The answers that need nothing but themselves, in the order in which they are offered. */
export const choices = [
  'answer.yes',
  'fix.done',
  'answer.no',
  'email.young',
  'email.arrived',
  'case.pending',
  'monitor.ready',
  'fix.handedOver',
  'design.accepted',
  'fix.declined',
  'answer.unsure',
] as const;

export type Choice = (typeof choices)[number];

export type GuideEvent =
  | { readonly type: Choice }
  | { readonly type: 'problem.described'; readonly problem: Problem }
  /** A fact, wherever it is said: on the card of a stop, or in a person's own words. */
  | { readonly type: 'fact.answered'; readonly fact: StopFact; readonly answer: FactAnswer }
  /** A fact whose answer was taken back, to be asked for again. */
  | { readonly type: 'fact.asked'; readonly fact: StopFact }
  | { readonly type: 'message.recorded'; readonly message: MessageRow }
  | { readonly type: 'message.noted'; readonly unknown: UnknownMessage }
  | { readonly type: 'cause.suspected'; readonly cause: SuspectId }
  | { readonly type: 'organisation.checked'; readonly lookup: Inspection }
  | { readonly type: 'finding.disputed'; readonly cause: CauseId };

/** As many unknown messages as a report can hold. */
const keptUnknown = 8;

const guided = setup({
  types: {
    context: {} as GuideContext,
    events: {} as GuideEvent,
    meta: {} as { readonly fact: Fact },
    tags: {} as 'intake' | 'question' | 'fix' | 'pause' | 'outcome',
  },
  guards: {
    caseExists: ({ event }) =>
      event.type === 'problem.described' && event.problem.existingCase === 'found',
    namesCause: ({ event }) =>
      event.type === 'message.recorded' && causeShownBy(event.message) !== null,
    namesNoCause: ({ event }) =>
      event.type === 'message.recorded' && causeShownBy(event.message) === null,
    contradictsAnswer: ({ context, event }) =>
      event.type === 'message.recorded' && contradicts(context, event.message),
    tellsOfRun: ({ event }) =>
      event.type === 'message.noted' &&
      !event.unknown.area?.startsWith('mailbox-alert') &&
      event.unknown.area !== 'other-item',
    tellsOfReceiving: ({ event }) =>
      event.type === 'message.noted' && event.unknown.area === 'mailbox-alert-incoming',
    isNewFact: ({ context, event }) =>
      event.type === 'fact.answered' && context.facts[event.fact] === undefined,
    isUnjudged: ({ context, event }) =>
      event.type === 'cause.suspected' && !context.judged[event.cause],
    caseWasFound: ({ event }) =>
      event.type === 'organisation.checked' && event.lookup.outcome === 'case-exists',
    emailMayStillCome: ({ event }) =>
      event.type === 'organisation.checked' &&
      event.lookup.outcome === 'wait' &&
      event.lookup.emailSeen === false,
    // Reasons that stand only there can't be told otherwise, but a person may read them.
    monitorIsHidden: ({ event }) =>
      event.type === 'organisation.checked' && isMonitorHidden(event.lookup),
    isInspected: ({ context, event }) => {
      const judged = event.type === 'finding.disputed' && context.judged[event.cause];
      return Boolean(judged && 'inspected' in judged);
    },
    isAbout: ({ context }, { causes }: { causes: readonly SuspectId[] }) =>
      context.cause !== undefined && causes.includes(context.cause),
    asksFor: ({ context }, { fact }: { fact: StopFact }) => context.fact === fact,
    isFound: ({ context }) => context.cause !== undefined && isToRepair(context, context.cause),
    isAboutOutside: ({ context }) => context.cause !== undefined && isOutside(context.cause),
    mayLieOutside: ({ context }) => mayLieOutside(context),
  },
  actions: {
    describe: assign(({ event }) =>
      event.type === 'problem.described' ? { problem: event.problem } : {},
    ),
    decide: assign(({ context }) => {
      const { cause, fact } = nextQuestion(context);
      return { cause, fact };
    }),
    learn: assign(({ context }, { fact, answer }: { fact: Fact; answer: FactAnswer }) =>
      withAnswer(context, fact, answer),
    ),
    learnSaid: assign(({ context, event }) =>
      event.type === 'fact.answered' ? withAnswer(context, event.fact, event.answer) : {},
    ),
    askAgain: assign(({ context, event }) =>
      event.type === 'fact.asked' ? withAskedAgain(context, event.fact) : {},
    ),
    suspect: assign(({ event }) =>
      event.type === 'cause.suspected' ? { suspect: event.cause } : {},
    ),
    lead: assign((_, { cause }: { cause: SuspectId }) => ({ lead: cause })),
    judge: assign(({ context }, judgement: Judgement) => ({
      judged: withCause(context.judged, context.cause, judgement),
    })),
    examineReply: assign({ cause: 'reply-to-tracked-email', fact: undefined }),
    examineMailbox: assign({ cause: 'email-not-synchronized', fact: undefined }),
    recordMessage: assign(({ context, event }) =>
      event.type === 'message.recorded' ? withMessage(context, event.message) : {},
    ),
    noteMessage: assign(({ context, event }) =>
      event.type === 'message.noted'
        ? { unknownMessages: [...context.unknownMessages, event.unknown].slice(-keptUnknown) }
        : {},
    ),
    holdMessage: assign(({ event }) =>
      event.type === 'message.recorded' ? { contradiction: event.message } : {},
    ),
    believeMessage: assign(({ context }) =>
      context.contradiction ? withBelieved(context, context.contradiction) : {},
    ),
    setMessageAside: assign(({ context }) => withSetAside(context)),
    closeOutside: assign({ outsideAsked: true as const }),
    takeInspection: assign(({ context, event }) =>
      event.type === 'organisation.checked' ? withInspection(context, event.lookup) : {},
    ),
    dispute: assign(({ context, event }) =>
      event.type === 'finding.disputed' ? withDisputed(context, event.cause) : {},
    ),
    repair: assign(({ context }, { repair }: { repair: Repair }) => ({
      repairs: withCause(context.repairs, context.cause, repair),
    })),
  },
});

const about = (...causes: SuspectId[]) => ({ type: 'isAbout', params: { causes } }) as const;
const learn = (fact: Fact, answer: FactAnswer) =>
  ({ type: 'learn', params: { fact, answer } }) as const;
const repaired = (repair: Repair) => ({ type: 'repair', params: { repair } }) as const;

const judge = (judgement: Judgement) => ({ type: 'judge', params: judgement }) as const;
const found = judge({ verdict: 'found' });
const ruledOut = judge({ verdict: 'ruled-out' });
const cannotTell = judge({ verdict: 'not-checked', reason: 'cannot-tell' });

const next = '#deciding';

/** What is told while a repair is under way is kept, and counts once that is through. */
const keptForLater = { 'fact.answered': { guard: 'isNewFact', actions: 'learnSaid' } } as const;

/** Yes, no or "I can't tell", each of which says what `examinations` says it does. */
const answersTo = (fact: StopFact) => ({
  'answer.yes': { target: next, actions: learn(fact, 'yes') },
  'answer.no': { target: next, actions: learn(fact, 'no') },
  'answer.unsure': { target: next, actions: learn(fact, 'unsure') },
});

/** After the fix, a case that the organization shows is the one that was waited for. */
const caseSeen = {
  'organisation.checked': {
    guard: 'caseWasFound',
    target: '#resolved',
    actions: 'takeInspection',
  },
} as const;

/** A state that asks for one fact. */
const asking = (fact: StopFact) =>
  ({ tags: 'question', meta: { fact }, on: answersTo(fact) }) as const;

/** A state that asks for a failure: what is pasted there answers it, known or not. */
const askingForFailure = <G extends 'tellsOfRun' | 'tellsOfReceiving'>(
  fact: StopFact,
  guard: G,
) => ({
  ...asking(fact),
  on: {
    ...answersTo(fact),
    'message.noted': [
      { guard, target: next, actions: ['noteMessage', learn(fact, 'yes')] as const },
      { actions: 'noteMessage' as const },
    ],
  },
});

const whetherEmailIsThere = {
  ...answersTo('email-in-activities'),
  'email.young': '#waitingForEmail',
} as const;

/** Where `deciding` leads if a fact is the next one to ask for. */
const to = (fact: StopFact, target: string) =>
  ({ guard: { type: 'asksFor', params: { fact } }, target }) as const;

/**
 * The whole diagnosis: from the intake to the stops, where the person looks at one place and says
 * what they see there; what is found is repaired; `deciding` alone says what comes next. What an
 * answer says of the causes stands in `examinations.ts`. The ends aren't final states: a message
 * that somebody pastes afterwards still leads back, and a final state would refuse it.
 * Sources: the article's steps and its 2025 version; see `sources.ts` for each step.
 */
export const guide = guided.createMachine({
  id: 'emailToCase',
  context: {
    problem: {},
    facts: {},
    judged: {},
    repairs: {},
    messages: [],
    unknownMessages: [],
    disputed: [],
  },
  initial: 'describingProblem',
  on: {
    'problem.described': { actions: 'describe' },
    'fact.answered': { guard: 'isNewFact', target: next, actions: 'learnSaid' },
    'fact.asked': { target: next, actions: 'askAgain' },
    'message.recorded': [
      { guard: 'contradictsAnswer', target: '#comparingMessage', actions: 'holdMessage' },
      { guard: 'namesCause', target: '#repairing', actions: 'recordMessage' },
      { actions: 'recordMessage' },
    ],
    'message.noted': { actions: 'noteMessage' },
    'cause.suspected': { guard: 'isUnjudged', target: next, actions: 'suspect' },
    'organisation.checked': [
      {
        guard: 'caseWasFound',
        target: '#comparingCase',
        actions: ['takeInspection', 'examineReply'],
      },
      {
        guard: 'emailMayStillCome',
        target: '#waitingForEmail',
        actions: ['takeInspection', 'examineMailbox'],
      },
      {
        guard: 'monitorIsHidden',
        target: '#readingActivityMonitor',
        actions: ['takeInspection', 'examineMailbox'],
      },
      { target: next, actions: 'takeInspection' },
    ],
    'finding.disputed': { guard: 'isInspected', target: next, actions: 'dispute' },
  },
  states: {
    describingProblem: {
      tags: 'intake',
      on: {
        'problem.described': [
          { guard: 'caseExists', target: '#comparingCase', actions: ['describe', 'examineReply'] },
          { target: next, actions: 'describe' },
        ],
      },
    },

    examining: {
      initial: 'deciding',
      states: {
        deciding: {
          id: 'deciding',
          entry: 'decide',
          always: [
            { guard: 'isFound', target: '#repairing' },
            to('email-in-activities', 'email.findingEmail'),
            to('queue-item', 'email.checkingQueueItem'),
            to('queue-item-active', 'email.checkingItemStatus'),
            to('sender-known', 'email.checkingSender'),
            to('addresses-equal', 'contact.checkingAddresses'),
            to('queue-in-to-or-cc', 'email.checkingRecipients'),
            to('is-reply', 'email.checkingReply'),
            to('contact-created', 'contact.checkingContactCreation'),
            to('activity-monitor-reason', 'activityMonitor.readingActivityMonitor'),
            to('contact-refused', 'activityMonitor.checkingContactFailure'),
            to('rule-active', 'rule.checkingActiveRule'),
            to('unknown-senders-allowed', 'rule.checkingUnknownSenders'),
            to('rule-item-fits', 'rule.checkingRuleItems'),
            to('rule-ran', 'rule.checkingRuleRuns'),
            to('run-failed', 'rule.checkingRunResult'),
            to('create-step-ran', 'rule.checkingCreateStep'),
            to('customer-missing', 'rule.checkingCustomerMessage'),
            to('owner-enabled', 'rule.checkingRuleOwner'),
            to('connection-valid', 'rule.checkingConnection'),
            to('mailbox-fault', 'mailbox.checkingMailbox'),
            { guard: 'isAboutOutside', target: 'outside.checkingOutside' },
            { guard: 'mayLieOutside', target: 'outside.lookingOutside' },
            { target: '#concluded' },
          ],
        },

        email: {
          initial: 'findingEmail',
          states: {
            findingEmail: {
              tags: 'question',
              meta: { fact: 'email-in-activities' },
              on: whetherEmailIsThere,
            },
            waitingForEmail: {
              id: 'waitingForEmail',
              tags: ['question', 'pause'],
              meta: { fact: 'email-in-activities' },
              on: whetherEmailIsThere,
            },
            checkingQueueItem: asking('queue-item'),
            checkingItemStatus: asking('queue-item-active'),
            checkingSender: asking('sender-known'),
            checkingRecipients: asking('queue-in-to-or-cc'),
            checkingReply: asking('is-reply'),
            // What doesn't fit the email: a case that is there already, a message against an answer.
            comparingCase: {
              id: 'comparingCase',
              tags: 'question',
              meta: { fact: 'case-from-email' },
              on: {
                'answer.yes': '#resolved',
                'answer.no': { target: next, actions: found },
                'answer.unsure': next,
              },
            },
            comparingMessage: {
              id: 'comparingMessage',
              tags: 'question',
              on: {
                'answer.yes': { target: next, actions: 'believeMessage' },
                'answer.no': { target: next, actions: 'setMessageAside' },
                'answer.unsure': { target: next, actions: 'setMessageAside' },
              },
            },
          },
        },

        activityMonitor: {
          initial: 'readingActivityMonitor',
          states: {
            readingActivityMonitor: {
              id: 'readingActivityMonitor',
              tags: 'question',
              meta: { fact: 'activity-monitor-reason' },
              on: {
                'message.recorded': {
                  guard: 'namesNoCause',
                  target: next,
                  actions: ['recordMessage', learn('activity-monitor-reason', 'yes')],
                },
                'monitor.ready': {
                  target: next,
                  actions: [
                    learn('activity-monitor-reason', 'yes'),
                    { type: 'lead', params: { cause: 'rule-failed' } },
                  ],
                },
                'answer.no': { target: next, actions: learn('activity-monitor-reason', 'no') },
                'answer.unsure': {
                  target: next,
                  actions: learn('activity-monitor-reason', 'unsure'),
                },
              },
            },
            checkingContactFailure: asking('contact-refused'),
          },
        },

        rule: {
          initial: 'checkingActiveRule',
          states: {
            checkingActiveRule: asking('rule-active'),
            checkingUnknownSenders: asking('unknown-senders-allowed'),
            checkingRuleItems: asking('rule-item-fits'),
            checkingRuleRuns: asking('rule-ran'),
            checkingRunResult: askingForFailure('run-failed', 'tellsOfRun'),
            checkingCreateStep: asking('create-step-ran'),
            checkingCustomerMessage: asking('customer-missing'),
            checkingRuleOwner: asking('owner-enabled'),
            checkingConnection: asking('connection-valid'),
          },
        },

        /** The record of the sender, which is another one than the email. */
        contact: {
          initial: 'checkingAddresses',
          states: {
            checkingAddresses: asking('addresses-equal'),
            checkingContactCreation: asking('contact-created'),
          },
        },

        mailbox: {
          initial: 'checkingMailbox',
          states: {
            checkingMailbox: askingForFailure('mailbox-fault', 'tellsOfReceiving'),
          },
        },

        outside: {
          initial: 'lookingOutside',
          states: {
            lookingOutside: {
              tags: 'question',
              on: {
                'answer.no': { target: '#concluded', actions: 'closeOutside' },
                'answer.unsure': { target: '#concluded', actions: 'closeOutside' },
              },
            },
            checkingOutside: {
              tags: 'question',
              on: {
                'answer.yes': { target: next, actions: found },
                'answer.no': { target: next, actions: ruledOut },
                'answer.unsure': { target: next, actions: cannotTell },
              },
            },
          },
        },
      },
    },

    repairing: {
      id: 'repairing',
      initial: 'fixing',
      states: {
        fixing: {
          tags: 'fix',
          on: {
            'fix.done': { target: 'proving', actions: repaired('done') },
            'fix.handedOver': { target: 'handedOver', actions: repaired('handed-over') },
            'fix.declined': { target: next, actions: repaired('left') },
            'design.accepted': {
              guard: about('reply-to-tracked-email'),
              target: '#concluded',
              actions: repaired('left'),
            },
          },
        },
        handedOver: {
          tags: ['fix', 'pause'],
          on: {
            ...keptForLater,
            'fix.done': { target: 'proving', actions: repaired('done') },
            'fix.declined': { target: next, actions: repaired('left') },
          },
        },
        proving: {
          tags: 'question',
          meta: { fact: 'case-now' },
          on: {
            ...keptForLater,
            ...caseSeen,
            'answer.yes': '#resolved',
            'answer.no': next,
            'email.arrived': {
              guard: about('email-not-synchronized', 'bcc-only'),
              target: next,
              actions: learn('email-in-activities', 'yes'),
            },
            'case.pending': 'waitingForCase',
          },
        },
        waitingForCase: {
          tags: ['question', 'pause'],
          meta: { fact: 'case-now' },
          on: {
            ...keptForLater,
            ...caseSeen,
            'answer.yes': '#resolved',
            'answer.no': next,
            'case.pending': 'waitingForCase',
          },
        },
      },
    },

    outcome: {
      initial: 'concluded',
      states: {
        resolved: {
          id: 'resolved',
          tags: 'outcome',
          on: keptForLater,
        },
        concluded: { id: 'concluded', tags: 'outcome' },
      },
    },
  },
});
