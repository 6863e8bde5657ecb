import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { inspectionFailures } from '../../dialogs/inspectionFailures.ts';
import { look, lookAt, moved, type LookEvent, type LookScreen } from '../../dialogs/look.ts';

const requested: LookEvent = { type: 'look.requested', until: 9, of: 12 };
const checking: LookScreen = { show: 'checking', done: 0, of: 12, until: 9 };
const email = { id: '5e6c7d8e-0000-4000-8000-000000000001' };
const failed = (why: (typeof inspectionFailures)[number]): LookScreen => ({
  show: 'lookupFailed',
  why,
});
const help = { show: 'help' } as const;

/** Every kind of screen that is stored, the look's own and one of the others. */
const screens = [
  help,
  { show: 'opening' },
  checking,
  { show: 'emails', emails: [email] },
  { show: 'overview' },
  ...inspectionFailures.map(failed),
] as const;

const move = (screen: { readonly show: string }, event: LookEvent) => moved(lookAt(screen), event);

describe('the look into the organization', () => {
  test.each<[string, { readonly show: string }, LookEvent, LookScreen | undefined, string[]]>([
    ['begins', { show: 'opening' }, requested, checking, ['startLook']],
    ['begins again', checking, requested, checking, ['cancelLook', 'startLook']],
    ['begins once somebody signed in', failed('signInNeeded'), requested, checking, ['startLook']],
    ['is given up', checking, { type: 'left' }, undefined, ['cancelLook']],
    [
      'gives way to the form',
      checking,
      { type: 'form.opened' },
      { show: 'opening' },
      ['cancelLook'],
    ],
    [
      'asks which email',
      checking,
      { type: 'emails.found', emails: [email] },
      { show: 'emails', emails: [email] },
      ['cancelLook'],
    ],
    [
      'shows what it saw',
      checking,
      { type: 'inspection.made' },
      { show: 'overview' },
      ['cancelLook'],
    ],
    [
      'waits for a sign-in',
      checking,
      { type: 'look.failed', why: 'signInNeeded' },
      failed('signInNeeded'),
      ['cancelLook', 'askToSignIn'],
    ],
    [
      'says why it came to nothing',
      checking,
      { type: 'look.failed', why: 'slow' },
      failed('slow'),
      ['cancelLook'],
    ],
    ['is left from its result', { show: 'overview' }, { type: 'left' }, undefined, []],
  ])('%s', (_, screen, event, next, actions) => {
    expect(move(screen, event)).toEqual({ screen: next, actions });
  });

  test.each(screens.filter(({ show }) => show !== 'checking'))(
    'nobody waits for a result on $show',
    (screen) => {
      expect(move(screen, { type: 'inspection.made' })).toBeUndefined();
      expect(move(screen, { type: 'look.failed', why: 'slow' })).toBeUndefined();
      expect(move(screen, { type: 'emails.found', emails: [] })).toBeUndefined();
    },
  );

  test.each(screens)('a stored $show stands where it stood', (screen) => {
    const { context } = lookAt(screen);
    expect(context.screen).toEqual(screen);
    expect(lookAt(screen).hasTag('result')).toBe(
      ['emails', 'overview', 'lookupFailed'].includes(screen.show),
    );
  });

  test('every state is reached', () => {
    const events: LookEvent[] = [
      requested,
      { type: 'emails.found', emails: [email] },
      { type: 'inspection.made' },
      { type: 'look.failed', why: 'slow' },
      { type: 'look.failed', why: 'signInNeeded' },
      { type: 'form.opened' },
      { type: 'overview.opened' },
      { type: 'left' },
    ];
    const reached = new Set(getShortestPaths(look, { events }).map(({ state }) => state.value));
    expect([...reached].toSorted()).toEqual(Object.keys(look.states).toSorted());
  });
});
