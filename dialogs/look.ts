import { assign, setup, transition, type SnapshotFrom } from 'xstate';
import type { EmailChoice } from './inspection.ts';
import type { InspectionFailure } from './inspectionFailures.ts';

export type LookEvent =
  | {
      readonly type: 'look.requested';
      /** When it has come to something at the latest, in ms. */
      readonly until: number;
      /** How many reads are expected. */
      readonly of: number;
    }
  | { readonly type: 'emails.found'; readonly emails: readonly EmailChoice[] }
  | { readonly type: 'inspection.made' }
  | {
      readonly type: 'look.failed';
      readonly why: InspectionFailure;
      readonly minutes?: number | undefined;
    }
  | { readonly type: 'form.opened' }
  | { readonly type: 'overview.opened' }
  /** Something else is on the screen now. */
  | { readonly type: 'left' };

/** What the host is to do: XState's pure `transition` says it, and nothing here does it. */
export type LookAction = 'startLook' | 'cancelLook' | 'askToSignIn';

/** A look as it is shown and stored: each state of the machine with what its screen needs. */
export type LookScreen =
  | { readonly show: 'opening' | 'overview' }
  | {
      readonly show: 'checking';
      readonly done: number;
      readonly of: number;
      readonly until?: number | undefined;
    }
  | { readonly show: 'emails'; readonly emails: readonly EmailChoice[] }
  | {
      readonly show: 'lookupFailed';
      readonly why: InspectionFailure;
      /** How long a throttled account is to wait, in minutes. */
      readonly minutes?: number | undefined;
    };

interface LookContext {
  readonly screen: LookScreen | undefined;
}

/** What each event puts on the screen; undefined for something that isn't part of the look. */
function screenAfter(event: LookEvent): LookScreen | undefined {
  switch (event.type) {
    case 'look.requested':
      return { show: 'checking', done: 0, of: event.of, until: event.until };
    case 'emails.found':
      return { show: 'emails', emails: event.emails };
    case 'inspection.made':
    case 'overview.opened':
      return { show: 'overview' };
    case 'look.failed':
      return {
        show: 'lookupFailed',
        why: event.why,
        ...(event.minutes && { minutes: event.minutes }),
      };
    case 'form.opened':
      return { show: 'opening' };
    default:
      return undefined;
  }
}

const asksToSignIn = (why: InspectionFailure): boolean =>
  why === 'signInNeeded' || why === 'notSignedIn';

const theHosts = () => undefined;

/** The look into the organization, from the form to what it showed, and again. */
export const look = setup({
  types: {
    context: {} as LookContext,
    events: {} as LookEvent,
    /** What came of a look, which its person may not have seen yet. */
    tags: {} as 'result',
  },
  guards: {
    needsSignIn: ({ event }) => event.type === 'look.failed' && asksToSignIn(event.why),
  },
  actions: {
    show: assign(({ event }) => ({ screen: screenAfter(event) })),
    startLook: theHosts,
    cancelLook: theHosts,
    askToSignIn: theHosts,
  },
}).createMachine({
  id: 'look',
  context: { screen: undefined },
  initial: 'away',
  on: {
    'look.requested': { target: '.looking', reenter: true },
    'form.opened': '.form',
    'overview.opened': '.overview',
    left: '.away',
  },
  states: {
    away: { entry: 'show' },
    form: { entry: 'show' },
    looking: {
      entry: ['show', 'startLook'],
      exit: 'cancelLook',
      on: {
        'emails.found': 'choosingEmail',
        'inspection.made': 'overview',
        'look.failed': [{ guard: 'needsSignIn', target: 'waitingForSignIn' }, { target: 'failed' }],
      },
    },
    choosingEmail: { tags: 'result', entry: 'show' },
    overview: { tags: 'result', entry: 'show' },
    failed: { tags: 'result', entry: 'show' },
    waitingForSignIn: { tags: 'result', entry: ['show', 'askToSignIn'] },
  },
});

/** A place in the look, with what its screen shows. */
export type LookPosition = SnapshotFrom<typeof look>;

/** The place that a screen shows; every screen that isn't one of the look's is away from it. */
export const lookAt = (screen: LookScreen | { readonly show: string }): LookPosition =>
  look.resolveState({ value: stateOf(screen), context: { screen: screen as LookScreen } });

function stateOf(screen: { readonly show: string; readonly why?: InspectionFailure }) {
  switch (screen.show) {
    case 'opening':
      return 'form';
    case 'checking':
      return 'looking';
    case 'emails':
      return 'choosingEmail';
    case 'overview':
      return 'overview';
    case 'lookupFailed':
      return screen.why && asksToSignIn(screen.why) ? 'waitingForSignIn' : 'failed';
    default:
      return 'away';
  }
}

/** Where an event leads, and what is to be done about it in this order. */
export interface LookMove {
  /** Undefined where something else is on the screen. */
  readonly screen: LookScreen | undefined;
  readonly actions: readonly LookAction[];
}

/** The move that an event makes, or undefined if nobody waits for it any more. */
export function moved(position: LookPosition, event: LookEvent): LookMove | undefined {
  if (!position.can(event)) return undefined;
  const [{ context }, actions] = transition(look, position, event);
  return { screen: context.screen, actions: actions.map(({ type }) => type as LookAction) };
}
