import { assign, setup } from 'xstate';
import type { CauseId } from './causes.ts';
import type { GuideContext } from './context.ts';
import { contradicts } from './contradiction.ts';
import type { Inspection } from './inspection.ts';
import { isMonitorHidden, withInspection } from './inspected.ts';
import { causeShownBy, variantOf, type MessageRow } from './messages.ts';
import { isToRepair, mayLieOutside, nextCause, withoutEmail } from './nextCause.ts';
import { isOutside, type SuspectId } from './outside.ts';
import type { Problem } from './problem.ts';
import type { UnknownMessage } from './unknownMessage.ts';
import type { VariantId } from './variants.ts';
import type { Judgement, PerCause, Repair } from './verdicts.ts';

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
  | { readonly type: 'message.recorded'; readonly message: MessageRow }
  | { readonly type: 'message.noted'; readonly unknown: UnknownMessage }
  | { readonly type: 'cause.suspected'; readonly cause: SuspectId }
  | { readonly type: 'organisation.checked'; readonly lookup: Inspection }
  | { readonly type: 'finding.disputed'; readonly cause: CauseId };

const withVerdict = (context: GuideContext, judgement: Judgement) => ({
  judged: withCause(context.judged, context.cause, judgement),
});

const withRepair = (context: GuideContext, repair: Repair) => ({
  repairs: withCause(context.repairs, context.cause, repair),
});

const withCause = <T>(known: PerCause<T>, cause: SuspectId | undefined, value: T): PerCause<T> =>
  cause ? { ...known, [cause]: value } : known;

/** As many unknown messages as a report can hold. */
const keptUnknown = 8;

/** What is known with one more message, and with the cause that it names. */
function withMessage(context: GuideContext, message: MessageRow): Partial<GuideContext> {
  const known = { messages: [...new Set([...context.messages, message])] };
  const cause = causeShownBy(message);
  if (!cause) return known;
  const found: Judgement = { verdict: 'found', variant: variantOf(message), message };
  return { ...known, cause, ...withVerdict({ ...context, cause }, found) };
}

/** What is known once a message counts more than the answer that it contradicts. */
function withBelieved(context: GuideContext, message: MessageRow): Partial<GuideContext> {
  const isMissing = causeShownBy(message) === 'email-not-synchronized';
  const corrected = isMissing ? { ...context, judged: withoutEmail(context.judged) } : context;
  return {
    emailSeen: !isMissing,
    contradiction: undefined,
    ...withMessage(corrected, message),
  };
}

const guided = setup({
  types: {
    context: {} as GuideContext,
    events: {} as GuideEvent,
    tags: {} as 'intake' | 'question' | 'finding' | 'fix' | 'pause' | 'outcome',
  },
  guards: {
    isAbout: ({ context }, { causes }: { causes: readonly SuspectId[] }) =>
      context.cause !== undefined && causes.includes(context.cause),
    caseExists: ({ event }) =>
      event.type === 'problem.described' && event.problem.existingCase === 'found',
    namesCause: ({ event }) =>
      event.type === 'message.recorded' && causeShownBy(event.message) !== null,
    contradictsAnswer: ({ context, event }) =>
      event.type === 'message.recorded' && contradicts(context, event.message),
    // What is pasted where a failure is asked about answers that question, known or not.
    tellsOfRun: ({ event }) =>
      event.type === 'message.noted' &&
      !event.unknown.area?.startsWith('mailbox-alert') &&
      event.unknown.area !== 'other-item',
    tellsOfReceiving: ({ event }) =>
      event.type === 'message.noted' && event.unknown.area === 'mailbox-alert-incoming',
    isAboutOutside: ({ context }) => context.cause !== undefined && isOutside(context.cause),
    mayLieOutside: ({ context }) => mayLieOutside(context),
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
    isFound: ({ context }) => context.cause !== undefined && isToRepair(context, context.cause),
    // Only these messages make a difference of addresses more than a weak sign.
    customerIsMissing: ({ context }) =>
      context.messages.some((row) => row === 'A1' || row === 'A4'),
  },
  actions: {
    describe: assign(({ event }) =>
      event.type === 'problem.described' ? { problem: event.problem } : {},
    ),
    examine: assign(({ context }) => ({ cause: nextCause(context), suspect: undefined })),
    examineReply: assign({ cause: 'reply-to-tracked-email' }),
    suspect: assign(({ event }, params: { cause?: SuspectId }) => ({
      suspect: params.cause ?? (event.type === 'cause.suspected' ? event.cause : undefined),
    })),
    seeEmail: assign({ emailSeen: true }),
    missEmail: assign(({ context }) => ({
      emailSeen: false,
      judged: withoutEmail(context.judged),
    })),
    find: assign(({ context }, params?: { variant: VariantId }) =>
      withVerdict(context, { verdict: 'found', ...params }),
    ),
    ruleOut: assign(({ context }) => withVerdict(context, { verdict: 'ruled-out' })),
    ruleOutContactCreation: assign(({ context }) =>
      withVerdict({ ...context, cause: 'contact-not-created' }, { verdict: 'ruled-out' }),
    ),
    cannotTell: assign(({ context }) =>
      withVerdict(context, { verdict: 'not-checked', reason: 'cannot-tell' }),
    ),
    leaveUnproven: assign(({ context }) =>
      withVerdict(context, { verdict: 'not-checked', reason: 'unproven' }),
    ),
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
    setMessageAside: assign({ contradiction: undefined }),
    closeOutside: assign({ outsideAsked: true as const }),
    takeInspection: assign(({ context, event }) =>
      event.type === 'organisation.checked' ? withInspection(context, event.lookup) : {},
    ),
    examineMailbox: assign({ cause: 'email-not-synchronized' }),
    dispute: assign(({ context, event }) => {
      if (event.type !== 'finding.disputed') return {};
      const { [event.cause]: _, ...judged } = context.judged;
      return { judged, suspect: event.cause, disputed: [...context.disputed, event.cause] };
    }),
    repair: assign(({ context }) => withRepair(context, 'done')),
    handOver: assign(({ context }) => withRepair(context, 'handed-over')),
    leave: assign(({ context }) => withRepair(context, 'left')),
  },
});

const about = (...causes: SuspectId[]) => ({ type: 'isAbout', params: { causes } }) as const;

const found = { target: 'found', actions: 'find' } as const;
const ruledOut = { target: 'nextCause', actions: 'ruleOut' } as const;
const cannotTell = { target: 'nextCause', actions: 'cannotTell' } as const;
/** A found cause whose variant the answer itself tells. */
const foundAs = (variant: VariantId) =>
  ({ target: 'found', actions: { type: 'find', params: { variant } } }) as const;
const unproven = { target: 'nextCause', actions: 'leaveUnproven' } as const;
const whetherEmailIsThere = {
  'answer.yes': { target: 'readingActivityMonitor', actions: ['ruleOut', 'seeEmail'] },
  'answer.no': { target: 'checkingMailbox', actions: 'missEmail' },
  'email.young': 'waitingForEmail',
  'answer.unsure': { target: 'readingActivityMonitor', actions: 'cannotTell' },
} as const;

/**
 * The whole diagnosis, one state per step. A question judges its cause; a found cause goes through
 * the same repair whatever it is; `nextCause` alone decides what is examined next.
 * Sources: the article's steps and its 2025 version; see `sources.ts` for each step.
 */
export const guide = guided.createMachine({
  id: 'emailToCase',
  context: {
    problem: {},
    judged: {},
    repairs: {},
    messages: [],
    unknownMessages: [],
    disputed: [],
  },
  initial: 'describingProblem',
  on: {
    'problem.described': { actions: 'describe' },
    'message.recorded': [
      { guard: 'contradictsAnswer', target: '.comparingMessage', actions: 'holdMessage' },
      { guard: 'namesCause', target: '.found', actions: 'recordMessage' },
      { actions: 'recordMessage' },
    ],
    'message.noted': { actions: 'noteMessage' },
    'cause.suspected': {
      guard: 'isUnjudged',
      target: '.nextCause',
      actions: { type: 'suspect', params: {} },
    },
    'organisation.checked': [
      {
        guard: 'caseWasFound',
        target: '.comparingCase',
        actions: ['takeInspection', 'examineReply'],
      },
      {
        guard: 'emailMayStillCome',
        target: '.waitingForEmail',
        actions: ['takeInspection', 'examineMailbox'],
      },
      {
        guard: 'monitorIsHidden',
        target: '.readingActivityMonitor',
        actions: ['takeInspection', 'examineMailbox'],
      },
      { target: '.nextCause', actions: 'takeInspection' },
    ],
    'finding.disputed': { guard: 'isInspected', target: '.nextCause', actions: 'dispute' },
  },
  states: {
    describingProblem: {
      tags: 'intake',
      on: {
        'problem.described': [
          { guard: 'caseExists', target: 'comparingCase', actions: ['describe', 'examineReply'] },
          { target: 'nextCause', actions: 'describe' },
        ],
      },
    },
    comparingCase: {
      tags: 'question',
      on: {
        'answer.yes': 'resolved',
        'answer.no': found,
        'answer.unsure': 'nextCause',
      },
    },

    nextCause: {
      entry: 'examine',
      always: [
        { guard: 'isFound', target: 'found' },
        { guard: about('email-not-synchronized'), target: 'findingEmail' },
        { guard: about('no-queue-item'), target: 'checkingQueueItem' },
        { guard: about('unknown-sender'), target: 'checkingSender' },
        { guard: about('rule-failed'), target: 'checkingRuleRuns' },
        { guard: about('address-mismatch'), target: 'checkingAddresses' },
        { guard: about('bcc-only'), target: 'checkingRecipients' },
        { guard: about('reply-to-tracked-email'), target: 'checkingReply' },
        { guard: about('contact-not-created'), target: 'checkingContactCreation' },
        { guard: about('no-active-rule'), target: 'checkingActiveRule' },
        { guard: about('rule-disconnected'), target: 'checkingRuleOwner' },
        { guard: 'isAboutOutside', target: 'checkingOutside' },
        { guard: 'mayLieOutside', target: 'lookingOutside' },
        { target: 'concluded' },
      ],
    },

    findingEmail: { tags: 'question', on: whetherEmailIsThere },
    waitingForEmail: { tags: ['question', 'pause'], on: whetherEmailIsThere },
    checkingMailbox: {
      tags: 'question',
      on: {
        'answer.yes': found,
        'answer.no': unproven,
        'answer.unsure': cannotTell,
        'message.noted': [
          { guard: 'tellsOfReceiving', target: 'found', actions: ['noteMessage', 'find'] },
          { actions: 'noteMessage' },
        ],
      },
    },
    readingActivityMonitor: {
      tags: 'question',
      on: {
        'message.recorded': [
          { guard: 'contradictsAnswer', target: 'comparingMessage', actions: 'holdMessage' },
          { guard: 'namesCause', target: 'found', actions: 'recordMessage' },
          { target: 'nextCause', actions: 'recordMessage' },
        ],
        'monitor.ready': {
          target: 'nextCause',
          actions: { type: 'suspect', params: { cause: 'rule-failed' } },
        },
        'answer.no': 'nextCause',
        'answer.unsure': 'nextCause',
      },
    },

    checkingQueueItem: {
      tags: 'question',
      on: {
        'answer.yes': { target: 'checkingItemStatus', actions: 'ruleOut' },
        'answer.no': found,
        'answer.unsure': cannotTell,
      },
    },
    checkingItemStatus: {
      tags: 'question',
      on: {
        'answer.yes': {
          target: 'nextCause',
          actions: { type: 'suspect', params: { cause: 'no-active-rule' } },
        },
        'answer.no': 'nextCause',
        'answer.unsure': 'nextCause',
      },
    },

    checkingSender: {
      tags: 'question',
      on: {
        'answer.yes': { target: 'nextCause', actions: ['ruleOut', 'ruleOutContactCreation'] },
        'answer.no': 'checkingUnknownSenders',
        'answer.unsure': cannotTell,
      },
    },
    checkingUnknownSenders: {
      tags: 'question',
      on: {
        'answer.yes': {
          target: 'nextCause',
          actions: ['ruleOut', { type: 'suspect', params: { cause: 'contact-not-created' } }],
        },
        'answer.no': found,
        'answer.unsure': cannotTell,
      },
    },

    checkingRuleRuns: {
      tags: 'question',
      on: {
        'answer.yes': 'checkingRunResult',
        'answer.no': 'checkingRuleItems',
        'answer.unsure': cannotTell,
      },
    },
    checkingRunResult: {
      tags: 'question',
      on: {
        'answer.yes': found,
        // A run succeeds although it skipped the step that creates the case.
        'answer.no': 'checkingCreateStep',
        'answer.unsure': cannotTell,
        'message.noted': [
          { guard: 'tellsOfRun', target: 'found', actions: ['noteMessage', 'find'] },
          { actions: 'noteMessage' },
        ],
      },
    },
    checkingCreateStep: {
      tags: 'question',
      on: {
        'answer.yes': {
          target: 'nextCause',
          actions: ['ruleOut', { type: 'suspect', params: { cause: 'case-merged-or-deleted' } }],
        },
        'answer.no': foundAs('step-skipped'),
        'answer.unsure': unproven,
      },
    },
    checkingRuleItems: {
      tags: 'question',
      on: {
        // A rule that fits and left no trace: missing history proves nothing.
        'answer.yes': {
          target: 'nextCause',
          actions: ['leaveUnproven', { type: 'suspect', params: { cause: 'no-active-rule' } }],
        },
        'answer.no': found,
        'answer.unsure': cannotTell,
      },
    },

    checkingAddresses: {
      tags: 'question',
      on: {
        'answer.yes': ruledOut,
        'answer.no': [
          { guard: 'customerIsMissing', ...found },
          { target: 'checkingCustomerMessage' },
        ],
        'answer.unsure': cannotTell,
      },
    },
    checkingCustomerMessage: {
      tags: 'question',
      on: { 'answer.yes': found, 'answer.no': unproven, 'answer.unsure': unproven },
    },

    checkingRecipients: {
      tags: 'question',
      on: { 'answer.yes': ruledOut, 'answer.no': found, 'answer.unsure': cannotTell },
    },
    checkingReply: {
      tags: 'question',
      on: { 'answer.yes': found, 'answer.no': ruledOut, 'answer.unsure': cannotTell },
    },
    checkingContactCreation: {
      tags: 'question',
      on: {
        'answer.yes': ruledOut,
        'answer.no': 'checkingContactFailure',
        'answer.unsure': cannotTell,
      },
    },
    // A contact that isn't there proves nothing: perhaps no rule ran.
    checkingContactFailure: {
      tags: 'question',
      on: { 'answer.yes': found, 'answer.no': unproven, 'answer.unsure': unproven },
    },
    checkingActiveRule: {
      tags: 'question',
      on: { 'answer.yes': ruledOut, 'answer.no': found, 'answer.unsure': cannotTell },
    },
    checkingRuleOwner: {
      tags: 'question',
      on: {
        // An enabled owner proves nothing of the connections that the flow signs in with.
        'answer.yes': 'checkingConnection',
        'answer.no': found,
        'answer.unsure': cannotTell,
      },
    },
    checkingConnection: {
      tags: 'question',
      on: {
        'answer.yes': ruledOut,
        'answer.no': foundAs('connection-broken'),
        'answer.unsure': unproven,
      },
    },

    comparingMessage: {
      tags: 'question',
      on: {
        'answer.yes': { target: 'found', actions: 'believeMessage' },
        'answer.no': { target: 'nextCause', actions: 'setMessageAside' },
        'answer.unsure': { target: 'nextCause', actions: 'setMessageAside' },
      },
    },
    lookingOutside: {
      tags: 'question',
      on: {
        'answer.no': { target: 'concluded', actions: 'closeOutside' },
        'answer.unsure': { target: 'concluded', actions: 'closeOutside' },
      },
    },
    checkingOutside: {
      tags: 'question',
      on: { 'answer.yes': found, 'answer.no': ruledOut, 'answer.unsure': cannotTell },
    },

    found: {
      tags: 'finding',
      on: {
        'answer.yes': 'fixing',
        'answer.no': { target: 'nextCause', actions: 'leave' },
        'design.accepted': {
          guard: about('reply-to-tracked-email'),
          target: 'concluded',
          actions: 'leave',
        },
      },
    },
    fixing: {
      tags: 'fix',
      on: {
        'fix.done': { target: 'proving', actions: 'repair' },
        'fix.handedOver': { target: 'handedOver', actions: 'handOver' },
        'fix.declined': { target: 'nextCause', actions: 'leave' },
      },
    },
    handedOver: {
      tags: ['fix', 'pause'],
      on: {
        'fix.done': { target: 'proving', actions: 'repair' },
        'fix.declined': { target: 'nextCause', actions: 'leave' },
      },
    },
    proving: {
      tags: 'question',
      on: {
        'answer.yes': 'resolved',
        'answer.no': 'nextCause',
        'email.arrived': {
          guard: about('email-not-synchronized', 'bcc-only'),
          target: 'readingActivityMonitor',
          actions: 'seeEmail',
        },
        'case.pending': 'waitingForCase',
      },
    },
    waitingForCase: {
      tags: ['question', 'pause'],
      on: { 'answer.yes': 'resolved', 'answer.no': 'nextCause', 'case.pending': 'waitingForCase' },
    },

    resolved: { tags: 'outcome' },
    concluded: { tags: 'outcome' },
  },
});
